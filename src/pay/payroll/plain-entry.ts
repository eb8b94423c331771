import { dayNumberOfText } from "../../core/day-number.js";
import type { PlainDate } from "../../core/plain-date.js";
import { hasOnly, isPlainRecord } from "./plain-record.js";

/** An entry of a record that is plainly in order. */
export interface PlainEntry {
  /** The day or the month from which or for which it holds. */
  readonly when: unknown;
  /** Whether it was on record by the day in question. */
  readonly known: boolean;
  readonly value: unknown;
}

/**
 * Prepares the reading of entries.
 *
 * @param when - The field that says when an entry holds; what stands there is left to the caller.
 * @param knownOn - What was on record by this day; everything unless given.
 */
export function entryReaderOf(
  when: "from" | "month",
  knownOn: PlainDate | undefined,
): (entry: unknown) => PlainEntry | undefined {
  const fields = [when, "value", "recordedOn"];
  return (entry) => {
    if (!(isPlainRecord(entry) && hasOnly(entry, fields))) return undefined;
    const { value, recordedOn } = entry;
    if (value === undefined || value === null) return undefined;
    if (recordedOn === undefined) return { when: entry[when], known: true, value };
    if (Number.isNaN(dayNumberOfText(recordedOn))) return undefined;
    // Days sort as text.
    const known = knownOn === undefined || (recordedOn as string) <= knownOn;
    return { when: entry[when], known, value };
  };
}
