import type { Id } from "../../core/id.js";
import { parseWith } from "../../core/parse-with.js";
import { pointerSegment } from "../../core/plain-json.js";
import { quote } from "../../core/quote.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { CompositionErrorCode } from "../errors.js";
import type { CountyFacts, PartFacts, UnitFacts, YearPart } from "../model.js";
import { countyFactsSchema } from "../schema.js";
import type { ReadYear } from "./read-year.js";
import type { YearFault } from "./year-fault.js";
import { refuseAll } from "./year-fault.js";

/** Units from which values come, by the unit to which they go. */
export type RelatedUnits = ReadonlyMap<Id, readonly Id[]>;

/** The facts of a year after the check of their outline. */
export interface ReadFacts {
  readonly parts: ReadonlyMap<Id, PartFacts>;
  readonly relations: ReadonlyMap<Id, RelatedUnits>;
  readonly document: CountyFacts;
}

/** Room for the records of a county; more takes longer than a person waits. */
const limits = { depth: 48, nodes: 600_000 };

/**
 * Copies the facts of a year and checks their outline.
 *
 * @throws {@link DomainError} `composition/invalid-facts` when it does not fit, `composition/duplicate-id`
 * when a part or a relation is there twice.
 */
export function readFacts(facts: unknown): ReadFacts {
  const failure = { code: "composition/invalid-facts", what: "record of facts" } as const;
  const document = parseWith<CountyFacts, CompositionErrorCode>(
    countyFactsSchema,
    facts,
    failure,
    limits,
  );
  const { parts, relations = [] } = document;
  refuseAll([
    ...twice(
      parts.map(({ part }) => part),
      "/parts",
      "the facts of parts",
    ),
    ...twice(
      relations.map(({ id }) => id),
      "/relations",
      "the relations",
    ),
  ]);
  return {
    parts: new Map(parts.map((own) => [own.part, own])),
    relations: new Map(relations.map(({ id, pairs }) => [id, relatedBy(pairs)])),
    document,
  };
}

function relatedBy(pairs: readonly { readonly from: Id; readonly to: Id }[]): RelatedUnits {
  const related = new Map<Id, Id[]>();
  for (const { from, to } of pairs) {
    const own = related.get(to) ?? [];
    related.set(to, own);
    own.push(from);
  }
  return related;
}

function twice(ids: readonly Id[], at: string, what: string): readonly YearFault[] {
  const seen = new Set<Id>();
  return ids.flatMap((id, index): readonly YearFault[] => {
    if (seen.has(id)) {
      const message = `The id ${quote(id)} is taken twice among ${what}. Give each one entry.`;
      return [{ code: "composition/duplicate-id", path: `${at}/${index}`, message }];
    }
    seen.add(id);
    return [];
  });
}

/**
 * Holds facts against the scheme whose facts they are.
 *
 * @throws {@link DomainError} the first of all faults; its `issues` hold them all.
 */
export function checkFactsOf({ scheme }: ReadYear, facts: ReadFacts): void {
  const parts = new Map(scheme.parts.map((part) => [part.id, part]));
  refuseAll([
    ...facts.document.parts.flatMap((own, index) => kindFaults(own, index, parts)),
    ...scheme.parts.flatMap((part) => missingFaults(part, facts)),
    ...scheme.links.flatMap(({ relation }, index): readonly YearFault[] => {
      if (relation === undefined || facts.relations.has(relation)) return [];
      const message =
        `The facts have no relation ${quote(relation)}, which link ${index} of the scheme names.` +
        suggestionFor(relation, facts.relations.keys());
      return [{ code: "composition/unknown-relation", path: "/relations", message }];
    }),
    ...facts.document.parts.flatMap((own, index) =>
      "units" in own ? givenTwice(own, index, scheme.links) : [],
    ),
  ]);
}

function kindFaults(
  { part, kind }: PartFacts,
  index: number,
  parts: ReadonlyMap<Id, YearPart>,
): readonly YearFault[] {
  const known = parts.get(part);
  if (known?.kind === kind) return [];
  const message =
    known === undefined
      ? `The scheme has no part ${quote(part)}.${suggestionFor(part, parts.keys())}`
      : `The part ${quote(part)} is of the kind ${known.kind}, not ${kind}. Correct the kind.`;
  return [{ code: "composition/unknown-part", path: `/parts/${index}`, message }];
}

function missingFaults(part: YearPart, { parts }: ReadFacts): readonly YearFault[] {
  if (parts.has(part.id) || ("unitsOf" in part && part.unitsOf !== undefined)) return [];
  const message = `There are no facts for the part ${quote(part.id)}. Add them, with its id as "part".`;
  return [{ code: "composition/facts-missing", path: "/parts", message }];
}

/** A fact that comes by a link is not given as well: nobody could say which one counts. */
function givenTwice(
  { part, units }: { readonly part: Id; readonly units: readonly UnitFacts[] },
  index: number,
  links: ReadYear["scheme"]["links"],
): readonly YearFault[] {
  const linked = links.filter(({ to }) => to.part === part).map(({ to }) => to.fact);
  return units.flatMap(({ facts }, row) =>
    linked
      .filter((fact) => Object.hasOwn(facts, fact))
      .map((fact): YearFault => {
        const path = `/parts/${index}/units/${row}/facts/${pointerSegment(fact)}`;
        const message = `The fact ${quote(fact)} comes by a link. Leave it away here.`;
        return { code: "composition/fact-twice", path, message };
      }),
  );
}
