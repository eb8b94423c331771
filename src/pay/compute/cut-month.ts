import type { ClosedPeriod } from "../../core/period.js";
import { overlapOf } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { FactValue } from "../../rules/fact-sheet.js";
import type { MonthEntry } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { daysOfMonth } from "../pay-month.js";
import { isBy, valueOfFact } from "./dated-fact.js";
import type { ReadRecord } from "./read-record.js";

/** Facts by name. */
export type PayFacts = Readonly<Record<string, FactValue>>;

/** Days served of a month on which nothing changes. */
export interface Stretch extends ClosedPeriod {
  /** The month in which they lie. */
  readonly month: PayMonth;
  /** What is on record about the person on these days. */
  readonly facts: PayFacts;
}

/**
 * Cuts the days served of a month where something changes: a fact of the person, or something that
 * is the same for all, such as a parameter.
 *
 * @param record - What is on record about the person.
 * @param month - The month.
 * @param knownOn - What was on record by this day; everything unless given.
 * @param changes - The days on which something changes for all.
 */
export function cutMonth(
  record: ReadRecord,
  month: PayMonth,
  knownOn: PlainDate | undefined,
  changes: readonly PlainDate[],
): readonly Stretch[] {
  const own = record.facts.flatMap(({ entries }) => entries.map(({ from }) => from));
  const cuts = [...new Set([...own, ...changes])].sort();
  return record.service.flatMap((period) => {
    const served = overlapOf(period, daysOfMonth(month));
    if (served?.until === undefined) return [];
    const { from, until } = served;
    const starts = [from, ...cuts.filter((day) => day > from && day < until)];
    return starts.map((start, index) => ({
      from: start,
      until: starts[index + 1] ?? until,
      month,
      facts: factsOn(record, start, knownOn),
    }));
  });
}

function factsOn(record: ReadRecord, day: PlainDate, knownOn: PlainDate | undefined): PayFacts {
  return Object.fromEntries(
    record.facts.flatMap((fact) => {
      const value = valueOfFact(fact, day, knownOn);
      return value === undefined ? [] : [[fact.name, value]];
    }),
  );
}

/** The facts of a month that were known by a day. */
export function factsOfMonth(
  { monthFacts }: ReadRecord,
  month: PayMonth,
  knownOn: PlainDate | undefined,
): PayFacts {
  return Object.fromEntries(
    monthFacts.flatMap(([name, entries]) => {
      const known = entries
        .filter((entry) => entry.month === month && isBy(entry.recordedOn, knownOn))
        .sort(compareRecorded);
      const last = known.at(-1);
      return last === undefined ? [] : [[name, last.value]];
    }),
  );
}

function compareRecorded(one: MonthEntry, other: MonthEntry): number {
  return (one.recordedOn ?? "") < (other.recordedOn ?? "") ? -1 : 1;
}
