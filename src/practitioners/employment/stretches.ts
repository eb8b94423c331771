import { definitely } from "../../core/definitely.js";
import type { ClosedPeriod, Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";

/** Stands for the end of a period that has none; later than every day of the calendar. */
const never: PlainDate = "9999-12-31";

/** A period with an end, be it one that no day reaches. */
export function stretchOf({ from, until = never }: Period): ClosedPeriod {
  return { from, until };
}

/** The period that a stretch stands for. */
export function periodOf({ from, until }: ClosedPeriod): Period {
  return Object.freeze(until === never ? { from } : { from, until });
}

/** What lies of a period before a day; nothing where it begins later. */
export function clippedTo(period: Period, day: PlainDate): readonly ClosedPeriod[] {
  const { from, until } = stretchOf(period);
  return from < day ? [{ from, until: until < day ? until : day }] : [];
}

/** Joins stretches that overlap or touch; the result lies apart, in the order of time. */
export function joined(stretches: readonly ClosedPeriod[]): readonly ClosedPeriod[] {
  const apart: ClosedPeriod[] = [];
  for (const stretch of inOrder(stretches)) {
    const last = apart.at(-1);
    if (last === undefined || last.until < stretch.from) apart.push(stretch);
    else if (last.until < stretch.until) {
      apart[apart.length - 1] = { from: last.from, until: stretch.until };
    }
  }
  return apart;
}

/** What is left of a stretch without others, which lie apart in the order of time. */
export function without(
  { from, until }: ClosedPeriod,
  others: readonly ClosedPeriod[],
): readonly ClosedPeriod[] {
  const rest: ClosedPeriod[] = [];
  let start = from;
  for (const other of others) {
    if (other.until <= start || other.from >= until) continue;
    if (other.from > start) rest.push({ from: start, until: other.from });
    start = other.until;
  }
  if (start < until) rest.push({ from: start, until });
  return rest;
}

/** Two entries that share days. */
export interface Overlap<Entry> {
  readonly entry: Entry;
  readonly other: Entry;
  readonly shared: Period;
}

/** Finds each entry that begins before an earlier one has ended. */
export function overlapsIn<Entry extends { readonly period: Period }>(
  entries: readonly Entry[],
): readonly Overlap<Entry>[] {
  const found: Overlap<Entry>[] = [];
  let longest: Entry | undefined;
  for (const entry of byFirstDay(entries)) {
    const { from, until } = stretchOf(entry.period);
    const end = longest === undefined ? "" : stretchOf(longest.period).until;
    if (from < end) {
      const other = definitely(longest, "the line above");
      const shared = periodOf({ from, until: until < end ? until : (end as PlainDate) });
      found.push({ entry, other, shared });
    }
    if (until > end) longest = entry;
  }
  return found;
}

/** Sorts entries by their first days; those that begin together keep their order. */
export function byFirstDay<Entry extends { readonly period: Period }>(
  entries: readonly Entry[],
): readonly Entry[] {
  return [...entries].sort((one, other) => compareDays(one.period.from, other.period.from));
}

function inOrder(stretches: readonly ClosedPeriod[]): readonly ClosedPeriod[] {
  return [...stretches].sort((one, other) => compareDays(one.from, other.from));
}

/** Days sort as text; these have been checked. */
function compareDays(one: PlainDate, other: PlainDate): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
