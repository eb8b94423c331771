import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import type { JsonValue } from "../../core/json-value.js";
import type { TraceEntry, TraceValue } from "../../core/trace.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import { entry } from "../parts/entry.js";
import type { CarriedValue, FoundValue } from "./linked-values.js";
import type { ReadYear, ReadyPart } from "./read-year.js";
import type { RanPart, WorkedOut } from "./run-year.js";
import { workedOut } from "./run-year.js";

/** Tells the reasons of results through all parts. */
export type YearReasons = (part: Id, unit: Id, result: string) => TraceEntry | undefined;

/** Makes ready to tell reasons: a fact that came by a link has the value that it came from below it. */
export function reasonsOf({ order }: ReadYear, ran: ReadonlyMap<Id, RanPart>): YearReasons {
  const parts = new Map(order.map((ready) => [ready.part.id, ready]));
  const told = new Map<string, TraceEntry | undefined>();
  const reasons: YearReasons = (id, unit, result) => {
    const key = JSON.stringify([id, unit, result]);
    if (told.has(key)) return told.get(key);
    const entry = reasonOf(definitely(parts.get(id)), workedOut(ran, id), { unit, result }, found);
    told.set(key, entry);
    return entry;
  };
  const found: Finder = (where) => {
    const part = workedOut(ran, where.part);
    if (where.given !== undefined) {
      const value = part.units.get(where.unit)?.facts[where.given];
      return [entry("given", "", tellValue(value), { detail: whereTold(where) })];
    }
    const ready = definitely(parts.get(where.part));
    const root = reasons(where.part, where.unit, definitely(where.result));
    if (root === undefined) return [];
    const { scheme, label } = ready.part as {
      readonly scheme: { readonly id?: string; readonly version?: string };
      readonly label: { readonly zh: string; readonly en: string };
    };
    return [
      entry("result", `/parts/${ready.index}/scheme`, root.value, {
        of: { label },
        detail: { ...whereTold(where), scheme: scheme.id, version: scheme.version },
        parts: [root],
      }),
    ];
  };
  return reasons;
}

type Finder = (where: FoundValue) => readonly TraceEntry[];

const whereTold = ({ part, unit, result, given }: FoundValue) => ({
  part,
  unit,
  result,
  fact: given,
});

const tellValue = (value: unknown): TraceValue => {
  if (typeof value === "boolean" || isUnknown(value)) return value;
  if (value === undefined) return unknown("missing-evidence");
  return Array.isArray(value) ? String(value.length) : String(value);
};

function reasonOf(
  { part }: ReadyPart,
  ran: WorkedOut,
  { unit, result }: { readonly unit: Id; readonly result: string },
  found: Finder,
): TraceEntry | undefined {
  const root = ran.run.table.get(unit)?.get(result)?.entry;
  if (root === undefined) return undefined;
  const carried = ran.carried.get(unit) ?? [];
  const spliced = carried.length === 0 ? root : splice(root, { carried, found });
  if (part.kind !== "pairing") return spliced;
  const enrolled = (part.enrols ?? []).flatMap(({ part: from, result: read }) =>
    found({ part: from, unit, result: read }),
  );
  return Object.freeze({
    ...spliced,
    parts: Object.freeze([...(spliced.parts ?? []), ...enrolled]),
  });
}

/** What came by links to a unit, and the day for which facts are read. */
interface Splicing {
  readonly carried: readonly CarriedValue[];
  readonly found: Finder;
  readonly day?: string;
}

/** Puts below each fact that came by a link the value that it came from; whatever has none is shared. */
function splice(step: TraceEntry, splicing: Splicing): TraceEntry {
  const inside = { ...splicing, ...dayIn(step) };
  if (step.kind === "fact") {
    const sources = sourcesOf(step, inside);
    return sources.length === 0 ? step : Object.freeze({ ...step, parts: Object.freeze(sources) });
  }
  const parts = step.parts?.map((part) => splice(part, inside));
  if (parts === undefined || parts.every((part, index) => part === step.parts?.[index]))
    return step;
  return Object.freeze({ ...step, parts: Object.freeze(parts) });
}

/** Pay reads facts on the first of the days paid, and rules over a month on its last day. */
function dayIn({ kind, detail = {} }: TraceEntry): { readonly day?: string } {
  if (kind === "pay-days") return { day: String(detail.from) };
  return kind === "pay-line" ? { day: `${detail.month}-31` } : {};
}

function sourcesOf(
  { detail = {}, value }: TraceEntry,
  { carried, found, day }: Splicing,
): readonly TraceEntry[] {
  const { list, row, fact } = detail as Readonly<Record<string, JsonValue | undefined>>;
  const own = carried.filter((each) => each.fact === (list ?? fact) && holdsOn(each, day)).at(-1);
  if (own === undefined) return [];
  const { from, rows, fields } = own;
  if (rows === undefined) return sameValue(own, value) ? from.flatMap(found) : [];
  // The number of rows is told as a fact of its own, which no one unit stands behind.
  if (row === undefined) return [];
  const { part, unit } = definitely(from[Number(row)]);
  const result = fields?.get(String(fact));
  return result === undefined ? [] : found({ part, unit, result });
}

/** Whether a linked fact is what is read on a day; months are told by the month of the day. */
function holdsOn({ since, month }: CarriedValue, day = ""): boolean {
  if (month !== undefined) return day.startsWith(month);
  return since === undefined || since <= day;
}

/** An entry that was given later for the same fact is not what came by the link. */
const sameValue = ({ since, value: carried }: CarriedValue, value: TraceValue): boolean =>
  since === undefined || isUnknown(value) || tellValue(carried) === value;
