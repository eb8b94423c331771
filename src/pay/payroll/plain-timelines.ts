import { dayNumberOfText } from "../../core/day-number.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { MonthSpan } from "./month-span.js";
import { entryReaderOf } from "./plain-entry.js";
import type { FieldRecord } from "./plain-record.js";
import { isPlainRecord } from "./plain-record.js";

/** Values of facts, from a day on. */
export interface FactValues {
  readonly from: number;
  readonly names: readonly string[];
  readonly values: readonly unknown[];
}

/** An entry of a timeline that is plainly in order. */
interface Entry {
  readonly from: number;
  readonly known: boolean;
  readonly value: unknown;
}

/**
 * Prepares the reading of facts that hold from a day on.
 *
 * @returns What is on record on the first day worked out and on every later one on which an entry
 * begins; nothing for facts that are not plainly in order.
 */
export function timelineReaderOf(
  spans: readonly MonthSpan[],
  knownOn: PlainDate | undefined,
): (facts: unknown) => readonly FactValues[] | undefined {
  const start = (spans[0] as MonthSpan).first;
  const end = (spans.at(-1) as MonthSpan).end;
  const readEntry = datedReader(knownOn);
  let before: readonly string[] = [];
  /** The values of facts that never change; nothing where one does. */
  const readConstant = (facts: FieldRecord): FactValues | undefined => {
    const values: unknown[] = [];
    let same = true;
    for (const name in facts) {
      const timeline = facts[name];
      if (!Array.isArray(timeline) || timeline.length !== 1) return undefined;
      const entry = readEntry(timeline[0]);
      if (entry === undefined || !entry.known || entry.from > start) return undefined;
      same &&= before[values.length] === name;
      values.push(entry.value);
    }
    if (!same || values.length !== before.length) before = Object.keys(facts);
    return { from: start, names: before, values };
  };
  return (facts) => {
    if (!isPlainRecord(facts)) return undefined;
    const constant = readConstant(facts);
    return constant === undefined ? readChanging(facts, readEntry, start, end) : [constant];
  };
}

function datedReader(knownOn: PlainDate | undefined): (entry: unknown) => Entry | undefined {
  const read = entryReaderOf("from", knownOn);
  return (element) => {
    const entry = read(element);
    if (entry === undefined) return undefined;
    const { when, known, value } = entry;
    const from = dayNumberOfText(when);
    return Number.isNaN(from) ? undefined : { from, known, value };
  };
}

function readChanging(
  facts: FieldRecord,
  readEntry: ReturnType<typeof datedReader>,
  start: number,
  end: number,
): readonly FactValues[] | undefined {
  const names = Object.keys(facts);
  const timelines: (readonly Entry[])[] = [];
  const days = new Set([start]);
  for (const name of names) {
    const entries = readEntries(facts[name], readEntry);
    if (entries === undefined) return undefined;
    timelines.push(entries);
    for (const { from } of entries) if (from > start && from < end) days.add(from);
  }
  return Array.from(days)
    .sort((one, other) => one - other)
    .map((from) => {
      const last = timelines.map((entries) =>
        entries.filter((entry) => entry.known && entry.from <= from).at(-1),
      );
      return {
        from,
        names: names.filter((_, index) => last[index] !== undefined),
        values: last.flatMap((entry) => (entry === undefined ? [] : [entry.value])),
      };
    });
}

/** Entries in the order of their days, each of a day of its own. */
function readEntries(
  timeline: unknown,
  readEntry: ReturnType<typeof datedReader>,
): readonly Entry[] | undefined {
  if (!Array.isArray(timeline) || timeline.length === 0) return undefined;
  const entries: Entry[] = [];
  for (const element of timeline as readonly unknown[]) {
    const entry = readEntry(element);
    if (entry === undefined || !(entry.from > (entries.at(-1)?.from ?? -1))) return undefined;
    entries.push(entry);
  }
  return entries;
}
