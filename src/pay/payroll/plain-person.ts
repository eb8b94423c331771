import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import { isId } from "../../core/id.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Places } from "../../rules/parameter-sheet.js";
import type { MonthSpan } from "./month-span.js";
import type { MonthValues } from "./plain-months.js";
import { monthReaderOf } from "./plain-months.js";
import { placesReader } from "./plain-places.js";
import type { FieldRecord } from "./plain-record.js";
import { isPlainRecord } from "./plain-record.js";
import { readPlainService } from "./plain-service.js";
import type { FactValues } from "./plain-timelines.js";
import { timelineReaderOf } from "./plain-timelines.js";

/** A record that is plainly in order, with its days as numbers. */
export interface PlainPerson {
  readonly person: Id;
  readonly places: Places | undefined;
  /** The first day of a period of service and the day after its last one, by turns. */
  readonly service: readonly number[];
  /** What is on record from a day on, in the order of the days; each day cuts the days served. */
  readonly states: readonly FactValues[];
  readonly monthFacts: MonthValues;
  /** Whether all days are served, and nothing changes on them that is on record. */
  readonly steady: boolean;
}

/** Reads a record; nothing where it is not plainly in order: that is for the complete check. */
export type PersonReader = (record: unknown) => PlainPerson | undefined;

/**
 * Prepares the reading of records for some months.
 *
 * @param spans - The months.
 * @param monthFacts - The names of the facts of months.
 * @param knownOn - What was on record by this day; everything unless given.
 */
export function personReaderOf(
  spans: readonly MonthSpan[],
  monthFacts: readonly string[],
  knownOn: PlainDate | undefined,
): PersonReader {
  const readTimelines = timelineReaderOf(spans, knownOn);
  const readMonths = monthReaderOf(spans, monthFacts, knownOn);
  const readPlaces = placesReader();
  const [first, end] = [definitely(spans[0]).first, definitely(spans.at(-1)).end];
  const isServed = ([from = end, until = first]: readonly number[]): boolean =>
    from <= first && until >= end;
  const read = (record: FieldRecord): PlainPerson | undefined => {
    for (const name in record) if (!isField(name)) return undefined;
    const { person } = record;
    if (!isId(person)) return undefined;
    const service = readPlainService(record.service);
    const states = service && readTimelines(record.facts);
    const monthFacts = states && readMonths(record.monthFacts);
    const placed = monthFacts && readPlaces(record.places);
    if (!(service && states && monthFacts && placed)) return undefined;
    const steady = states.length === 1 && service.length === 2 && isServed(service);
    return { person, places: placed.places, service, states, monthFacts, steady };
  };
  return (record) => {
    try {
      return isPlainRecord(record) ? read(record) : undefined;
    } catch {
      // What a getter or proxy threw is foreign; the complete check words the refusal.
      return undefined;
    }
  };
}

const isField = (name: string): boolean =>
  name === "person" ||
  name === "service" ||
  name === "facts" ||
  name === "monthFacts" ||
  name === "places";
