import type { Id } from "../../core/id.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { CompositionErrorCode } from "../errors.js";
import type { CountyYearScheme, YearLink, YearPart } from "../model.js";
import type { PartInput, PartRun } from "../parts/part-room.js";
import { roomOf } from "../parts/rooms.js";
import { countyYearSchema } from "../schema.js";
import type { KnownParts } from "./check-links.js";
import { enrolFaults, isSheetPart, linkFaults } from "./check-links.js";
import { needsOf, orderParts } from "./order-parts.js";
import type { YearFault } from "./year-fault.js";
import { faultsOfRoom, refuseAll } from "./year-fault.js";

/** A part that is ready to be worked out. */
export interface ReadyPart {
  readonly part: YearPart;
  /** Its place in the scheme. */
  readonly index: number;
  /** The links that lead to it. */
  readonly links: readonly YearLink[];
  /** The parts that it waits for. */
  readonly needs: ReadonlySet<Id>;
  /** Opens its scheme. */
  readonly open: () => (input: PartInput) => PartRun;
}

/** A county year that has passed every check. */
export interface ReadYear {
  readonly scheme: CountyYearScheme;
  /** The parts, in the order in which they are worked out. */
  readonly order: readonly ReadyPart[];
}

/** Room for the schemes of a county. */
const limits = { depth: 48 };

/** Parts whose schemes their rooms have accepted, as JSON. */
export type CheckedParts = Set<string>;

/**
 * Copies and checks a county year.
 *
 * @param document - The county year.
 * @param checked - The parts that need not be checked again; those that pass are added.
 * @throws {@link DomainError} the codes of `defineCountyYear`.
 */
export function readYear(document: unknown, checked: CheckedParts = new Set()): ReadYear {
  const failure = { code: "composition/invalid-year", what: "county year" } as const;
  const scheme = parseWith<CountyYearScheme, CompositionErrorCode>(
    countyYearSchema,
    document,
    failure,
    limits,
  );
  refuseAll(faultsIn(scheme, checked));
  return {
    scheme,
    order: orderParts(scheme).order.map((part) => ({
      part,
      index: scheme.parts.indexOf(part),
      links: scheme.links.filter(({ to }) => to.part === part.id),
      needs: needsOf(scheme, part),
      open: () => roomOf(part).open(part),
    })),
  };
}

function faultsIn(scheme: CountyYearScheme, accepted: CheckedParts): readonly YearFault[] {
  const parts = new Map<Id, YearPart | undefined>();
  const faults: YearFault[] = [];
  for (const [index, part] of scheme.parts.entries()) {
    const at = `/parts/${index}`;
    if (parts.has(part.id)) faults.push(partTwice(part, at));
    const checked = safely(() => checkOnce(part, accepted));
    if (!checked.success) faults.push(...faultsOfRoom(checked.error, `${at}/scheme`));
    parts.set(part.id, checked.success ? part : undefined);
  }
  for (const [index, part] of scheme.parts.entries()) {
    faults.push(...unitFaults(part, `/parts/${index}`, scheme, parts));
    if (parts.get(part.id) === part) faults.push(...enrolFaults(part, `/parts/${index}`, parts));
  }
  return [...faults, ...linkFaults(scheme.links, parts), ...circleFaults(scheme, parts)];
}

function checkOnce(part: YearPart, accepted: CheckedParts): void {
  const text = JSON.stringify(part);
  if (!accepted.has(text)) roomOf(part).check(part);
  accepted.add(text);
}

const partTwice = ({ id }: YearPart, at: string): YearFault => ({
  code: "composition/duplicate-id",
  path: at,
  message: `The id ${quote(id)} is taken twice among the parts. Rename one of them.`,
});

function unitFaults(
  part: YearPart,
  at: string,
  { parts: all }: CountyYearScheme,
  parts: KnownParts,
): readonly YearFault[] {
  const { unitsOf } = part as { readonly unitsOf?: Id };
  if (unitsOf === undefined) return [];
  const path = `${at}/unitsOf`;
  const named = all.find(({ id }) => id === unitsOf);
  if (named === undefined) {
    const message = `There is no part ${quote(unitsOf)}.${suggestionFor(unitsOf, parts.keys())}`;
    return [{ code: "composition/unknown-part", path, message }];
  }
  if (isSheetPart(named) || named.kind === "pay" || named.kind === "cadence") return [];
  const message = `The units of a part of the kind ${named.kind} are not listed. Name another part.`;
  return [{ code: "composition/unknown-part", path, message }];
}

/** Parts that wait for one another; what waits for what is not there is told of elsewhere. */
function circleFaults(scheme: CountyYearScheme, parts: KnownParts): readonly YearFault[] {
  const known = ({ from, to }: YearLink): boolean => parts.has(from.part) && parts.has(to.part);
  const inside = {
    ...scheme,
    links: scheme.links.filter(known),
    parts: scheme.parts.map((part) => withoutStrays(part, parts)),
  };
  const { circular } = orderParts(inside);
  const [first] = circular;
  if (first === undefined) return [];
  const names = circular.map(({ id }) => quote(id)).join(", ");
  const index = scheme.parts.findIndex(({ id }) => id === first.id);
  return [
    {
      code: "composition/circular-links",
      path: `/parts/${index}`,
      message: `The parts ${names} wait for one another. Take a link away.`,
    },
  ];
}

function withoutStrays(part: YearPart, parts: KnownParts): YearPart {
  if (part.kind === "pairing") {
    return { ...part, enrols: (part.enrols ?? []).filter((rule) => parts.has(rule.part)) };
  }
  if (!("unitsOf" in part) || part.unitsOf === undefined || parts.has(part.unitsOf)) return part;
  const { unitsOf: _, ...others } = part;
  return others;
}
