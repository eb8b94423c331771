import { definitely } from "../../core/definitely.js";
import type { DomainError } from "../../core/error.js";
import type { Id } from "../../core/id.js";
import { safely } from "../../core/safely.js";
import type { FactValue } from "../../rules/fact-sheet.js";
import type { PartFacts, UnitFacts, YearPart } from "../model.js";
import type { LinkedFact, PartRun } from "../parts/part-room.js";
import { roomOf } from "../parts/rooms.js";
import { isSheetPart } from "./check-links.js";
import type { CarriedValue, LinkSources } from "./linked-values.js";
import { linkedValues } from "./linked-values.js";
import type { YearQuestion } from "./question.js";
import type { ReadFacts } from "./read-facts.js";
import type { ReadYear, ReadyPart } from "./read-year.js";

/** What became of a part, and what came to its units by links. */
export type RanPart =
  | {
      readonly status: "worked-out";
      readonly run: PartRun;
      readonly carried: ReadonlyMap<Id, readonly CarriedValue[]>;
      /** The facts of units with a fact sheet, as they were worked with. */
      readonly units: ReadonlyMap<Id, UnitFacts>;
    }
  | { readonly status: "failed"; readonly error: DomainError }
  | { readonly status: "not-worked-out"; readonly because: readonly Id[] };

/** Works out a part, or takes what was worked out before from the same. */
export type PartMemory = (ready: ReadyPart, work: () => RanPart) => RanPart;

const withoutMemory: PartMemory = (_, work) => work();

/** Works out the parts of a year, each after those that it waits for. */
export function runYear(
  { order }: ReadYear,
  facts: ReadFacts,
  question: YearQuestion,
  memory: PartMemory = withoutMemory,
): ReadonlyMap<Id, RanPart> {
  const ran = new Map<Id, RanPart>();
  const parts = new Map(order.map(({ part }) => [part.id, part]));
  const sources: LinkSources = {
    facts,
    tableOf: (id) => workedOut(ran, id).run.table,
    factsOf: (id, unit) => workedOut(ran, id).units.get(unit)?.facts,
    unitsOf: (id) => [
      ...new Set([...unitsListed(id, parts, facts), ...workedOut(ran, id).run.table.keys()]),
    ],
  };
  for (const ready of order) {
    const because = [...ready.needs].filter((id) => ran.get(id)?.status !== "worked-out");
    const work = (): RanPart => runPart(ready, { parts, facts, sources, question });
    ran.set(
      ready.part.id,
      because.length > 0 ? { status: "not-worked-out", because } : memory(ready, work),
    );
  }
  return ran;
}

/** A part that was worked out. */
export type WorkedOut = Extract<RanPart, { readonly status: "worked-out" }>;

/** A part that others read, which are worked out only where it was. */
export function workedOut(ran: ReadonlyMap<Id, RanPart>, id: Id): WorkedOut {
  const part = ran.get(id);
  // Parts are worked out behind those that they read.
  return part as WorkedOut;
}

/** The units that the facts list for a part, or for the part whose units it has. */
function unitsListed(
  id: Id,
  parts: ReadonlyMap<Id, YearPart>,
  { parts: given }: ReadFacts,
): readonly Id[] {
  const part = definitely(parts.get(id), "the check of the links");
  const own = given.get(id);
  const listed = own === undefined ? [] : roomOf(part).unitsIn(own);
  const { unitsOf } = part as { readonly unitsOf?: Id };
  if (unitsOf === undefined) return listed;
  return [...unitsListed(unitsOf, parts, { parts: given } as ReadFacts), ...listed];
}

/** What a part is worked out from. */
interface Around {
  readonly parts: ReadonlyMap<Id, YearPart>;
  readonly facts: ReadFacts;
  readonly sources: LinkSources;
  readonly question: YearQuestion;
}

function runPart(ready: ReadyPart, { parts, facts, sources, question }: Around): RanPart {
  const { part, links } = ready;
  const carried = new Map<Id, readonly CarriedValue[]>();
  const find = linkedValues(part, links, sources);
  const linkedTo = (unit: Id): readonly LinkedFact[] => {
    const known = carried.get(unit) ?? find(unit);
    carried.set(unit, known);
    return known.filter((each): each is CarriedValue & LinkedFact => each.value !== undefined);
  };
  const given = facts.parts.get(part.id);
  const listed = isSheetPart(part) ? unitsListed(part.id, parts, facts) : [];
  const units = sheetUnits(listed, given, linkedTo);
  const ran = safely(() =>
    ready.open()({
      // Only parts whose units are those of another one go without facts of their own.
      facts: given ?? ({ part: part.id, kind: part.kind, units: [] } as unknown as PartFacts),
      units,
      linkedTo,
      tableOf: sources.tableOf,
      question,
    }),
  );
  if (!ran.success) return { status: "failed", error: ran.error };
  return {
    status: "worked-out",
    run: ran.data,
    carried,
    units: new Map(units.map((each) => [each.unit, each])),
  };
}

/** The units of a part with a fact sheet; one that is listed twice stays twice, for its room to refuse. */
function sheetUnits(
  listed: readonly Id[],
  given: PartFacts | undefined,
  linkedTo: (unit: Id) => readonly LinkedFact[],
): readonly UnitFacts[] {
  const own = given !== undefined && "units" in given ? given.units : [];
  const byUnit = new Map(own.map((each) => [each.unit, each]));
  const others = new Set(listed.filter((unit) => !byUnit.has(unit)));
  return [...own, ...Array.from(others, (unit): UnitFacts => ({ unit, facts: {} }))].map(
    ({ unit, facts }) => ({ unit, facts: { ...facts, ...factsIn(linkedTo(unit)) } }),
  );
}

/** Only facts that hold from a day on end; those of a sheet have a value. */
const factsIn = (linked: readonly LinkedFact[]): { readonly [fact: string]: FactValue } =>
  Object.fromEntries(linked.map(({ fact, value }) => [fact, value as FactValue]));
