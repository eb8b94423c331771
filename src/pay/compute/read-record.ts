import { atPath, eachAt, placeOf } from "../../core/at-path.js";
import type { Citation } from "../../core/citation.js";
import { DomainError } from "../../core/error.js";
import { isId } from "../../core/id.js";
import type { JsonValue } from "../../core/json-value.js";
import type { Period } from "../../core/period.js";
import { toPeriod } from "../../core/period.js";
import { checkedDay } from "../../core/plain-date.js";
import { toPlainJson } from "../../core/plain-json.js";
import { checkedFields } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import type { Timeline } from "../../core/timeline.js";
import { compileTimeline } from "../../core/timeline.js";
import type { FactValue } from "../../rules/fact-sheet.js";
import type { Places } from "../../rules/parameter-sheet.js";
import { checkedContext } from "../../rules/rule-context.js";
import type { PayErrorCode } from "../errors.js";
import type { MonthEntry } from "../model.js";
import { toPayMonth } from "../pay-month.js";
import type { DatedFact } from "./dated-fact.js";

/** A record of a person after the check. */
export interface ReadRecord {
  readonly person: string;
  /** Apart from each other, and in their order. */
  readonly service: readonly Period[];
  readonly facts: readonly DatedFact[];
  readonly monthFacts: readonly (readonly [name: string, entries: readonly MonthEntry[]])[];
  readonly places: Places | undefined;
}

/**
 * Copies the record of a person and checks its shape and its days.
 *
 * The values of facts are checked when the rules read them.
 *
 * @throws {@link DomainError} `pay/invalid-record` when it does not fit; its `cause` says why.
 */
export function readRecord(record: unknown): ReadRecord {
  const read = safely(() => readFields(toPlainJson(record)));
  if (read.success) return read.data;
  throw new DomainError<PayErrorCode>(
    "pay/invalid-record",
    `What is on record about a person does not fit. ${read.error.message}`,
    placeOf(read.error),
    { cause: read.error },
  );
}

function readFields(record: JsonValue): ReadRecord {
  const fields = checkedFields(
    record,
    ["person", "service", "facts"],
    ["monthFacts", "places"],
    "pay record",
  );
  const { person, service, facts, monthFacts = {}, places } = fields;
  if (!isId(person)) throw misfit(`The person is ${quote(person)}. Use an id.`);
  return {
    person,
    service: readService(service),
    facts: entriesOf(facts, "facts").map(([name, timeline]) => {
      // Whether it is a timeline is for its own check to say.
      const entries = timeline as unknown as Timeline<FactValue>;
      const lookup = atPath(["facts", name], () => compileTimeline(entries));
      return { name, entries, lookup };
    }),
    monthFacts: entriesOf(monthFacts, "facts of months").map(([name, entries]) => [
      name,
      readEntries(name, entries),
    ]),
    places: places === undefined ? undefined : checkedContext({ places }).places,
  };
}

function readService(service: JsonValue): readonly Period[] {
  if (!Array.isArray(service)) throw misfit(`The service is a list of periods.`);
  const periods = [...eachAt(["service"], service, (period) => toPeriod(period))].sort(
    compareStarts,
  );
  for (const [index, { from }] of periods.entries()) {
    const before = periods[index - 1];
    if (before !== undefined && (before.until === undefined || before.until > from)) {
      throw misfit(`Two periods of service share the day ${from}. Keep one of them.`);
    }
  }
  return periods;
}

const compareStarts = (one: Period, other: Period): number => (one.from < other.from ? -1 : 1);

function readEntries(name: string, entries: JsonValue): readonly MonthEntry[] {
  if (!Array.isArray(entries)) throw misfit(`The months of ${quote(name)} are a list.`);
  const seen = new Set<string>();
  return eachAt(["monthFacts", name], entries, (entry) => {
    const optional = ["recordedOn", "citation"] as const;
    const fields = checkedFields(entry, ["month", "value"], optional, "entry of a month");
    const { month, value, recordedOn, citation } = fields;
    if (citation !== undefined && (typeof citation !== "object" || citation === null)) {
      throw misfit(`The citation is a record, not ${quote(citation)}.`);
    }
    const known = recordedOn === undefined ? undefined : checkedDay(recordedOn);
    const key = `${toPayMonth(month)} ${known ?? ""}`;
    if (seen.has(key)) {
      throw misfit(
        `${quote(name)} has two entries for ${key.slice(0, 7)} and neither was recorded later.`,
      );
    }
    seen.add(key);
    // The value is checked against the fact sheet when a rule reads it.
    const plain = value as FactValue;
    return {
      month: toPayMonth(month),
      value: plain,
      ...(known === undefined ? {} : { recordedOn: known }),
      // Told with corrections and never read: its shape is checked no further than that of timelines.
      ...(citation === undefined ? {} : { citation: citation as unknown as Citation }),
    };
  });
}

function entriesOf(record: JsonValue, what: string): readonly (readonly [string, JsonValue])[] {
  if (typeof record === "object" && record !== null && !Array.isArray(record)) {
    return Object.entries(record);
  }
  throw misfit(`The ${what} are a record by name, not ${quote(record)}.`);
}

const misfit = (message: string): DomainError =>
  new DomainError<PayErrorCode>("pay/invalid-record", message);
