import type { PlainDate } from "../../core/plain-date.js";
import { remembered } from "../../rules/remembered.js";
import { isPayMonth } from "../pay-month.js";
import type { MonthSpan } from "./month-span.js";
import { entryReaderOf } from "./plain-entry.js";
import { isPlainRecord } from "./plain-record.js";

/** The values of month facts: those of the first fact for all months worked out, then the next. */
export type MonthValues = readonly unknown[];

/**
 * Prepares the reading of facts of months.
 *
 * @param names - The facts, in their order.
 * @returns Nothing for facts that are not plainly in order: for each, entries of different months,
 * the earlier first.
 */
export function monthReaderOf(
  spans: readonly MonthSpan[],
  names: readonly string[],
  knownOn: PlainDate | undefined,
): (monthFacts: unknown) => MonthValues | undefined {
  const none: MonthValues = [];
  const readInto = monthlyReader(spans, knownOn);
  return (monthFacts) => {
    if (monthFacts === undefined) return none;
    if (!isPlainRecord(monthFacts)) return undefined;
    const values = new Array<unknown>(names.length * spans.length).fill(undefined);
    for (const name in monthFacts) {
      const fact = names.indexOf(name);
      if (fact < 0 || !readInto(values, fact * spans.length, monthFacts[name])) return undefined;
    }
    return values;
  };
}

/** Reads the entries of one fact into the values from a place on; answers whether they are in order. */
function monthlyReader(
  spans: readonly MonthSpan[],
  knownOn: PlainDate | undefined,
): (values: unknown[], start: number, entries: unknown) => boolean {
  const readEntry = entryReaderOf("month", knownOn);
  const placeOf = remembered((month: unknown) =>
    isPayMonth(month) ? spans.findIndex((span) => span.month === month) : Number.NaN,
  );
  return (values, start, entries) => {
    if (!Array.isArray(entries)) return false;
    let before = "";
    for (const element of entries as readonly unknown[]) {
      const entry = readEntry(element);
      const place = placeOf(entry?.when);
      if (entry === undefined || Number.isNaN(place)) return false;
      // What has a place is the text of a month, and months sort as text.
      const month = entry.when as string;
      if (month <= before) return false;
      before = month;
      if (entry.known && place >= 0) values[start + place] = entry.value;
    }
    return true;
  };
}
