import type { Citation } from "./citation.js";
import { definitely } from "./definitely.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import type { JsonValue } from "./json-value.js";
import type { PlainDate } from "./plain-date.js";
import { checkedDay } from "./plain-date.js";
import { toPlainJson } from "./plain-json.js";
import { checkedFields, readRecord } from "./plain-record.js";
import { quote } from "./quote.js";

/** One value of a {@link Timeline} and the day from which it holds. */
export interface TimelineEntry<T> {
  /** The first day on which the value holds. */
  readonly from: PlainDate;
  /** The value; `null` says that from then on there is none. */
  readonly value: T | null;
  /** Where the value is published. */
  readonly citation?: Citation;
  /** The day on which the entry became known; without it, the entry was always known. */
  readonly recordedOn?: PlainDate;
}

/**
 * A value that changes on known days; each entry holds until the next begins.
 *
 * The order of the entries does not matter. Of entries that begin on the same day the one recorded
 * last counts, and two of them recorded on the same day are a conflict.
 */
export type Timeline<T> = readonly TimelineEntry<T>[];

/** How much is known when a {@link Timeline} is asked. */
export interface TimelineOptions {
  /** Leaves out what was recorded after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
}

/** Answers which entry of a checked timeline is in force on a day. */
export type TimelineLookup<T> = (date: PlainDate, options?: TimelineOptions) => TimelineEntry<T>;

/**
 * Checks a timeline once and makes it ready for many questions.
 *
 * @param timeline - At least one entry, in any order; the values are plain JSON.
 * @returns The lookup. It returns the same frozen entry whenever the same one is in force.
 * @throws {@link DomainError} `core/invalid-timeline` when it has no entries or is not a list.
 * @throws {@link DomainError} `core/invalid-shape` when an entry is not plain, or has other fields.
 * @throws {@link DomainError} `core/invalid-date` when a day in it does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @throws {@link DomainError} `core/conflict` when two entries contradict each other.
 * @example
 * compileTimeline([{ from: "2024-01-01", value: "2" }])("2024-05-01").value; // "2"
 * compileTimeline([]); // throws core/invalid-timeline
 */
export function compileTimeline<T>(timeline: Timeline<T>): TimelineLookup<T> {
  const entries = sortedEntriesOf(timeline);
  return (date, options) => {
    const day = checkedDay(date);
    const knownOn = knownOnOf(options);
    for (let index = countStarted(entries, day) - 1; index >= 0; index -= 1) {
      const entry = definitely(entries[index], "the count of started entries");
      if (isKnown(entry, knownOn)) return entry;
    }
    throw new DomainError<CoreErrorCode>(
      "core/before-timeline",
      `The timeline holds nothing yet on ${day}. Ask for a later day, or add an earlier entry.`,
      { date: day, ...(knownOn === undefined ? {} : { knownOn }) },
    );
  };
}

/**
 * Finds the entry of a timeline that is in force on a day, with its citation.
 *
 * For many questions to one timeline, use {@link compileTimeline}.
 *
 * @param timeline - At least one entry, in any order; the values are plain JSON.
 * @param date - The day.
 * @param options - How much is known.
 * @returns The entry that began last among those known, as a frozen copy.
 * @throws {@link DomainError} `core/before-timeline` when no known entry has begun by that day.
 * @throws {@link DomainError} `core/invalid-timeline` when it has no entries or is not a list.
 * @throws {@link DomainError} `core/invalid-shape` when an entry is not plain, or has other fields.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @throws {@link DomainError} `core/conflict` when two entries contradict each other.
 * @example
 * entryOn([{ from: "2024-01-01", value: "2" }], "2024-05-01").from; // "2024-01-01"
 */
export function entryOn<T>(
  timeline: Timeline<T>,
  date: PlainDate,
  options?: TimelineOptions,
): TimelineEntry<T> {
  return compileTimeline(timeline)(date, options);
}

/**
 * Finds the value of a timeline that is in force on a day.
 *
 * For many questions to one timeline, use {@link compileTimeline}.
 *
 * @param timeline - At least one entry, in any order; the values are plain JSON.
 * @param date - The day.
 * @param options - How much is known.
 * @returns The value; `undefined` when an entry with `null` has ended it.
 * @throws {@link DomainError} `core/before-timeline` when no known entry has begun by that day.
 * @throws {@link DomainError} `core/invalid-timeline` when it has no entries or is not a list.
 * @throws {@link DomainError} `core/invalid-shape` when an entry is not plain, or has other fields.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 * @throws {@link DomainError} `core/conflict` when two entries contradict each other.
 * @example
 * const rate = [{ from: "2024-01-01", value: "2" }, { from: "2024-07-01", value: "3" }] as const;
 * valueOn(rate, "2024-06-30"); // "2"
 * valueOn(rate, "2023-12-31"); // throws core/before-timeline
 */
export function valueOn<T>(
  timeline: Timeline<T>,
  date: PlainDate,
  options?: TimelineOptions,
): T | undefined {
  return entryOn(timeline, date, options).value ?? undefined;
}

function sortedEntriesOf<T>(timeline: Timeline<T>): Timeline<T> {
  const list = toPlainJson(timeline);
  if (!Array.isArray(list) || list.length === 0) {
    throw new DomainError<CoreErrorCode>(
      "core/invalid-timeline",
      `A timeline is a list of at least one entry, not ${quote(list)}.`,
    );
  }
  for (const entry of list) checkEntry(entry);
  // The entries have just been checked; their values are copies of what the caller typed as T.
  const entries = ([...list] as TimelineEntry<T>[]).sort(compareEntries);
  entries.reduce((earlier, later) => {
    if (compareEntries(earlier, later) === 0) throw conflict(later);
    return later;
  });
  return entries;
}

function checkEntry(entry: JsonValue): void {
  const { from, recordedOn, citation } = checkedFields(
    entry,
    ["from", "value"],
    ["citation", "recordedOn"],
    "timeline entry",
  );
  checkedDay(from);
  if (recordedOn !== undefined) checkedDay(recordedOn);
  if (citation !== undefined && (typeof citation !== "object" || citation === null)) {
    throw new DomainError<CoreErrorCode>(
      "core/invalid-shape",
      `The citation of a timeline entry is a record, not ${quote(citation)}.`,
    );
  }
}

/** Orders entries by their first day, then by the day on which they became known. */
function compareEntries(a: TimelineEntry<unknown>, b: TimelineEntry<unknown>): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  const [known, other] = [a.recordedOn ?? "", b.recordedOn ?? ""];
  if (known === other) return 0;
  return known < other ? -1 : 1;
}

const conflict = ({ from }: TimelineEntry<unknown>): DomainError =>
  new DomainError<CoreErrorCode>(
    "core/conflict",
    `Two entries begin on ${from} and neither was recorded later. Remove one, or date the records.`,
    { from },
  );

function knownOnOf(options: TimelineOptions | undefined): PlainDate | undefined {
  if (options === undefined) return undefined;
  const { knownOn } = readRecord(options, [], ["knownOn"], "set of timeline options");
  return knownOn === undefined ? undefined : checkedDay(knownOn);
}

/** Counts the entries, sorted by their first day, that have begun by a day. */
function countStarted(entries: Timeline<unknown>, day: PlainDate): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (definitely(entries[middle], "the bounds of the search").from <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isKnown = ({ recordedOn }: TimelineEntry<unknown>, knownOn: PlainDate | undefined): boolean =>
  recordedOn === undefined || knownOn === undefined || recordedOn <= knownOn;
