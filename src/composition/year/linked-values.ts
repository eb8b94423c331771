import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import { unknown } from "../../core/unknown.js";
import { entryOf } from "../../rules/entry-of.js";
import type {
  FactDefinition,
  FactSheet,
  FactValue,
  ListFact,
  SimpleFactValue,
} from "../../rules/fact-sheet.js";
import type { RowsLink, ValueLink, YearLink, YearPart } from "../model.js";
import type { LinkedFact } from "../parts/part-room.js";
import { roomOf } from "../parts/rooms.js";
import { asFact } from "./fitting.js";
import type { ReadFacts } from "./read-facts.js";
import type { Table } from "./table.js";

/** Where a value that came by a link was found. */
export interface FoundValue {
  readonly part: Id;
  readonly unit: Id;
  readonly result?: string;
  /** A fact given to the unit, where it is no result. */
  readonly given?: string;
}

/** A value that came by a link to a unit, and where it was found. */
export interface CarriedValue extends Omit<LinkedFact, "value"> {
  /** Left out where there is none, and so no fact. */
  readonly value?: LinkedFact["value"];
  readonly from: readonly FoundValue[];
  /** For rows: the unit of each row, and the result behind each fact of a row. */
  readonly rows?: readonly Id[];
  readonly fields?: ReadonlyMap<string, string>;
}

/** What links look things up in. */
export interface LinkSources {
  readonly facts: ReadFacts;
  readonly tableOf: (part: Id) => Table;
  /** The facts of a unit of a part, as they were worked with. */
  readonly factsOf: (part: Id, unit: Id) => { readonly [fact: string]: FactValue } | undefined;
  /** The units of a part, those that failed included. */
  readonly unitsOf: (part: Id) => readonly Id[];
}

/** Finds what comes by links to the units of a part. */
export function linkedValues(
  part: YearPart,
  links: readonly YearLink[],
  sources: LinkSources,
): (unit: Id) => readonly CarriedValue[] {
  const { facts, monthFacts = {}, dated = false } = roomOf(part).linkable(part);
  return (unit) =>
    links.map((link) => {
      if (link.kind === "rows")
        return rowsFor(link, unit, definitionIn(facts, link.to.fact), sources);
      const sheet = link.to.month === undefined ? facts : monthFacts;
      const definition = definitionIn(sheet, link.to.fact);
      return valueFor(link, unit, { definition, dated }, sources);
    });
}

const definitionIn = (sheet: FactSheet, fact: string): FactDefinition =>
  definitely(entryOf(sheet, fact), "the check of the links");

/** The units from which values come to a unit. */
function unitsFrom(
  { relation }: YearLink,
  unit: Id,
  { facts }: LinkSources,
): readonly Id[] | undefined {
  if (relation === undefined) return undefined;
  return definitely(facts.relations.get(relation), "the check of the facts").get(unit) ?? [];
}

interface Wanted {
  readonly definition: FactDefinition;
  readonly dated: boolean;
}

function valueFor(
  link: ValueLink,
  unit: Id,
  { definition, dated }: Wanted,
  sources: LinkSources,
): CarriedValue {
  const { from, to, absent } = link;
  const units = unitsFrom(link, unit, sources) ?? [unit];
  const found = units.map(
    (each): FoundValue =>
      "result" in from
        ? { part: from.part, unit: each, result: from.result }
        : { part: from.part, unit: each, given: from.fact },
  );
  const [only, other] = found;
  const value =
    other === undefined ? only && valueAt(only, sources) : unknown("several-cases-apply");
  const told = { fact: to.fact, ...dayOf(to), from: found };
  if (value !== undefined) return { ...told, value: asFact(value, definition) };
  if (absent !== undefined) return { ...told, value: absent };
  // A fact that held before ends where there is nothing in its place.
  return dated && to.month === undefined ? { ...told, value: null } : told;
}

const dayOf = ({ since, month }: ValueLink["to"]) => ({
  ...(since === undefined ? {} : { since }),
  ...(month === undefined ? {} : { month }),
});

/** The value of a result or a fact of a unit; nothing where it is absent. */
function valueAt(
  { part, unit, result, given }: FoundValue,
  { tableOf, factsOf }: LinkSources,
): FactValue | undefined {
  if (given !== undefined) {
    const facts = factsOf(part, unit);
    return facts === undefined ? unknown("missing-evidence") : entryOf(facts, given);
  }
  const results = tableOf(part).get(unit);
  // A unit of which nothing could be worked out has a value all the same; nobody knows it.
  if (results === undefined) return unknown("missing-evidence");
  return results.get(definitely(result))?.value;
}

function rowsFor(
  link: RowsLink,
  unit: Id,
  definition: FactDefinition,
  sources: LinkSources,
): CarriedValue {
  const { from, to, fields } = link;
  const units = unitsFrom(link, unit, sources) ?? sources.unitsOf(from.part);
  const { rows: sheet } = definition as ListFact;
  const rows = units.map((each) =>
    Object.fromEntries(
      fields.flatMap(({ result, fact, absent }): readonly [string, SimpleFactValue][] => {
        const value = valueAt({ part: from.part, unit: each, result }, sources) ?? absent;
        if (value === undefined) return [];
        return [[fact, asFact(value, definitionIn(sheet, fact)) as SimpleFactValue]];
      }),
    ),
  );
  return {
    fact: to.fact,
    value: rows,
    from: units.map((each) => ({ part: from.part, unit: each })),
    rows: units,
    fields: new Map(fields.map(({ fact, result }) => [fact, result])),
  };
}
