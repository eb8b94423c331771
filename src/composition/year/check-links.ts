import type { Id } from "../../core/id.js";
import { quote } from "../../core/quote.js";
import { entryOf } from "../../rules/entry-of.js";
import type { FactDefinition } from "../../rules/fact-sheet.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { CompositionErrorCode } from "../errors.js";
import type { Enrolment, LinkTarget, RowsLink, ValueLink, YearLink, YearPart } from "../model.js";
import { roomOf } from "../parts/rooms.js";
import { misfitOf, misfitOfAbsent } from "./fitting.js";
import type { ResultDefinition } from "./table.js";
import type { YearFault } from "./year-fault.js";

/** The parts by id; those whose scheme was refused are `undefined`, and are not looked into. */
export type KnownParts = ReadonlyMap<Id, YearPart | undefined>;

/** What is wrong with the links of a scheme. */
export function linkFaults(links: readonly YearLink[], parts: KnownParts): readonly YearFault[] {
  const taken = new Set<string>();
  return links.flatMap((link, index) => {
    const at = `/links/${index}`;
    const own = link.kind === "value" ? valueFaults(link, at, parts) : rowsFaults(link, at, parts);
    const { since = "", month = "", part, fact } = link.to as LinkTarget;
    const key = JSON.stringify([part, fact, since, month]);
    if (!taken.has(key)) {
      taken.add(key);
      return own;
    }
    const message = `The fact ${quote(fact)} is linked already. Take one of the links away.`;
    return [...own, fault("composition/fact-twice", `${at}/to`, message)];
  });
}

const fault = (code: CompositionErrorCode, path: string, message: string): YearFault => ({
  code,
  path,
  message,
});

/** A part by its id, or the fault that there is none. */
function partOf(id: Id, path: string, parts: KnownParts): readonly YearFault[] {
  if (parts.has(id)) return [];
  const message = `There is no part ${quote(id)}.${suggestionFor(id, parts.keys())}`;
  return [fault("composition/unknown-part", path, message)];
}

function valueFaults(link: ValueLink, at: string, parts: KnownParts): readonly YearFault[] {
  const { from, to, absent } = link;
  const missing = [
    ...partOf(from.part, `${at}/from/part`, parts),
    ...partOf(to.part, `${at}/to/part`, parts),
  ];
  const [giving, taking] = [parts.get(from.part), parts.get(to.part)];
  const source =
    giving && ("result" in from ? resultOf(giving, from.result) : givenOf(giving, from.fact));
  const target = taking && targetOf(taking, to);
  return [
    ...missing,
    ...(typeof source === "string"
      ? [fault("composition/unknown-result", `${at}/from`, source)]
      : []),
    ...(typeof target === "string" ? [fault("composition/unknown-fact", `${at}/to`, target)] : []),
    ...fitFaults(source, target, absent, at),
  ];
}

/** The definition of a result, or why there is none. */
function resultOf(part: YearPart, name: string): ResultDefinition | string {
  const sheet = roomOf(part).results(part);
  return (
    sheet.get(name) ??
    `The part ${quote(part.id)} has no result ${quote(name)}. It has ${listed([...sheet.keys()])}.` +
      suggestionFor(name, sheet.keys())
  );
}

/** The definition of a fact that is given to the units of a part, or why there is none. */
function givenOf(part: YearPart, name: string): FactDefinition | string {
  if (!("unitsOf" in part || isSheetPart(part))) {
    return `The part ${quote(part.id)} has no units with facts of their own. Link a result.`;
  }
  return factOf(part, name);
}

const sheetKinds: ReadonlySet<string> = new Set([
  "evaluation",
  "grants",
  "classes",
  "appraisal",
  "linkage",
]);

/** Whether the units of a part have facts by a sheet. */
export const isSheetPart = ({ kind }: YearPart): boolean => sheetKinds.has(kind);

function factOf(part: YearPart, name: string): FactDefinition | string {
  const { facts } = roomOf(part).linkable(part);
  return entryOf(facts, name) ?? noFact(part, name, Object.keys(facts));
}

const noFact = ({ id }: YearPart, name: string, names: readonly string[]): string =>
  `The part ${quote(id)} asks for no fact ${quote(name)}. It asks for ${listed(names)}.` +
  suggestionFor(name, names);

const listed = (names: readonly string[]): string => {
  if (names.length === 0) return "none";
  const more = names.length > 12 ? ` and ${names.length - 12} more` : "";
  return names.slice(0, 12).join(", ") + more;
};

/** The definition of the fact that a link leads to, or why there is none. */
function targetOf(part: YearPart, { fact, since, month }: LinkTarget): FactDefinition | string {
  const { dated = false, monthFacts = {} } = roomOf(part).linkable(part);
  if (month !== undefined && since !== undefined) return 'Give "since" or "month", not both.';
  if (!dated && (month ?? since) !== undefined) {
    return `Facts of the part ${quote(part.id)} hold throughout. Leave "since" and "month" away.`;
  }
  if (month !== undefined) {
    return entryOf(monthFacts, fact) ?? noFact(part, fact, Object.keys(monthFacts));
  }
  if (dated && since === undefined) {
    return `Facts of the part ${quote(part.id)} hold from a day on. Say it with "since".`;
  }
  return factOf(part, fact);
}

function fitFaults(
  source: ResultDefinition | FactDefinition | string | undefined,
  target: FactDefinition | string | undefined,
  absent: ValueLink["absent"],
  at: string,
): readonly YearFault[] {
  if (typeof source !== "object" || typeof target !== "object") return [];
  const misfits = [misfitOf(source, target), misfitOfAbsent(absent, target)];
  return misfits
    .filter((message) => message !== undefined)
    .map((message) => fault("composition/unsuitable-link", at, message));
}

function rowsFaults(link: RowsLink, at: string, parts: KnownParts): readonly YearFault[] {
  const { from, to, fields } = link;
  const missing = [
    ...partOf(from.part, `${at}/from/part`, parts),
    ...partOf(to.part, `${at}/to/part`, parts),
  ];
  const [giving, taking] = [parts.get(from.part), parts.get(to.part)];
  const list = taking && targetOf(taking, to);
  if (typeof list === "string")
    return [...missing, fault("composition/unknown-fact", `${at}/to`, list)];
  if (list !== undefined && list.kind !== "list") {
    const message = `The fact ${quote(to.fact)} is no list, so it takes no rows. Link one value.`;
    return [...missing, fault("composition/unsuitable-link", `${at}/to`, message)];
  }
  const seen = new Set<string>();
  const faults = fields.flatMap(({ result, fact, absent }, index): readonly YearFault[] => {
    const path = `${at}/fields/${index}`;
    const twice = seen.has(fact);
    seen.add(fact);
    const source = giving && resultOf(giving, result);
    const names = list === undefined ? [] : Object.keys(list.rows);
    const target = list && entryOf(list.rows, fact);
    const unknownRow = `The rows have no fact ${quote(fact)}. They have ${listed(names)}.`;
    return [
      ...(twice
        ? [fault("composition/fact-twice", path, `${quote(fact)} is linked already.`)]
        : []),
      ...(typeof source === "string" ? [fault("composition/unknown-result", path, source)] : []),
      ...(list !== undefined && target === undefined
        ? [fault("composition/unknown-fact", path, unknownRow)]
        : []),
      ...fitFaults(source, target, absent, path),
    ];
  });
  return [...missing, ...faults];
}

/** What is wrong with those who are enrolled for a round of pairing. */
export function enrolFaults(part: YearPart, at: string, parts: KnownParts): readonly YearFault[] {
  if (part.kind !== "pairing") return [];
  const { givers, sites } = part.scheme;
  return (part.enrols ?? []).flatMap((rule, index): readonly YearFault[] => {
    const path = `${at}/enrols/${index}`;
    const kinds = (rule.as === "giver" ? givers : sites).map(({ id }) => id);
    const giving = parts.get(rule.part);
    const source = giving && resultOf(giving, rule.result);
    const noKind = `There is no kind of ${rule.as} ${quote(rule.kind)}. There are ${listed(kinds)}.`;
    return [
      ...partOf(rule.part, `${path}/part`, parts),
      ...(kinds.includes(rule.kind)
        ? []
        : [fault("composition/unsuitable-link", `${path}/kind`, noKind)]),
      ...(typeof source === "string"
        ? [fault("composition/unknown-result", `${path}/result`, source)]
        : []),
      ...(typeof source === "object" ? valueFault(rule, source, `${path}/is`) : []),
    ];
  });
}

function valueFault(
  { is }: Enrolment,
  source: ResultDefinition,
  path: string,
): readonly YearFault[] {
  const fits =
    source.kind === "choice"
      ? typeof is === "string" && source.options.includes(is)
      : source.kind === "boolean" && typeof is === "boolean";
  if (fits) return [];
  const message = `The result never is ${quote(is)}. It is a ${source.kind}.`;
  return [fault("composition/unsuitable-link", path, message)];
}
