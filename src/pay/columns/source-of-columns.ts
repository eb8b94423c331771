import { dayNumberOfText } from "../../core/day-number.js";
import { definitely } from "../../core/definitely.js";
import { isId } from "../../core/id.js";
import type { MonthSpan } from "../payroll/month-span.js";
import type { PayrollSource } from "../payroll/payroll-source.js";
import type { PlainPerson } from "../payroll/plain-person.js";
import { personReaderOf } from "../payroll/plain-person.js";
import { placesReader } from "../payroll/plain-places.js";
import { readPlainService } from "../payroll/plain-service.js";
import type { FactValues } from "../payroll/plain-timelines.js";
import type { ReadPayColumns } from "./read-pay-columns.js";

/** A day before all that is paid, from which a plain value holds. */
const always = "1900-01-01";

/**
 * People as columns.
 *
 * A row of plain values goes into the lanes as it is; one with a timeline is made a record, and so is
 * one that is not plainly in order, for the complete check.
 */
export function sourceOfColumns(columns: ReadPayColumns): PayrollSource {
  const recordAt = (row: number): object => recordOf(columns, row);
  return {
    rows: columns.rows,
    recordAt,
    peopleOver: (spans, monthFacts, knownOn) => {
      const plainAt = plainReaderOf(columns, spans, monthFacts);
      const readPerson = personReaderOf(spans, monthFacts, knownOn);
      return (row) => plainAt(row) ?? readPerson(recordAt(row));
    },
  };
}

/** The record that a row of columns stands for; what is left out has no field. */
function recordOf(columns: ReadPayColumns, row: number): object {
  const { facts, monthFacts, places } = columns;
  const months = new Map<string, { readonly month: string; readonly value: unknown }[]>();
  for (const { month, columns: of } of monthFacts) {
    for (const { name, valueAt } of of) {
      const value = valueAt(row);
      if (value === undefined) continue;
      const entries = months.get(name) ?? [];
      months.set(name, entries);
      entries.push({ month, value });
    }
  }
  return {
    person: personAt(columns, row),
    service: periodsAt(columns, row),
    facts: Object.fromEntries(
      facts.flatMap(({ name, valueAt }) => {
        const value = valueAt(row);
        if (value === undefined) return [];
        return [[name, isTimeline(value) ? value : [{ from: always, value }]]];
      }),
    ),
    ...(months.size === 0 ? {} : { monthFacts: Object.fromEntries(months) }),
    ...(places.length === 0 ? {} : { places: placesAt(places, row) }),
  };
}

const personAt = ({ people }: ReadPayColumns, row: number): unknown =>
  people === undefined ? `${row}` : people[row];

function periodsAt({ periods, from, until }: ReadPayColumns, row: number): unknown {
  if (periods !== undefined) return periods[row];
  const end = until?.[row];
  return [{ from: from?.[row], ...(end === undefined ? {} : { until: end }) }];
}

const placesAt = (places: ReadPayColumns["places"], row: number): object =>
  Object.fromEntries(
    places.flatMap(([level, cells]) => (cells[row] === undefined ? [] : [[level, cells[row]]])),
  );

/** A list in the place of a fact is the timeline of one that changes; facts that are lists always are. */
function isTimeline(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    // A proxy that has been revoked; the complete check words the refusal.
    return true;
  }
}

/** Prepares the reading of rows of plain values; nothing for a row with anything else. */
function plainReaderOf(
  columns: ReadPayColumns,
  spans: readonly MonthSpan[],
  monthFacts: readonly string[],
): (row: number) => PlainPerson | undefined {
  const [start, end] = [definitely(spans[0]).first, definitely(spans.at(-1)).end];
  const stateAt = stateReaderOf(columns, start);
  const monthsAt = monthReaderOf(columns, spans, monthFacts);
  const readPlaces = placesReader();
  const serviceAt = serviceReaderOf(columns);
  const { places: levels } = columns;
  return (row) => {
    const person = personAt(columns, row);
    const service = serviceAt(row);
    if (!isId(person) || service === undefined) return undefined;
    const placed = readPlaces(levels.length === 0 ? undefined : placesAt(levels, row));
    const state = stateAt(row);
    const monthFacts = monthsAt(row);
    if (!(placed && state && monthFacts)) return undefined;
    const [from = end, until = start] = service;
    const steady = service.length === 2 && from <= start && until >= end;
    return { person, places: placed.places, service, states: [state], monthFacts, steady };
  };
}

function serviceReaderOf({
  periods,
  from = [],
  until = [],
}: ReadPayColumns): (row: number) => readonly number[] | undefined {
  if (periods !== undefined) {
    return (row) => {
      try {
        return readPlainService(periods[row]);
      } catch {
        // What a getter or proxy threw is foreign; the complete check words the refusal.
        return undefined;
      }
    };
  }
  return (row) => {
    const first = dayNumberOfText(from[row]);
    const last = until[row];
    const end = last === undefined ? Number.POSITIVE_INFINITY : dayNumberOfText(last);
    return end > first ? [first, end] : undefined;
  };
}

/** Whether a value may go into a lane unseen by the complete check: the lane looks at it itself. */
const isPlainValue = (value: unknown): boolean => typeof value !== "object";

function stateReaderOf(
  { facts }: ReadPayColumns,
  from: number,
): (row: number) => FactValues | undefined {
  const all = facts.map(({ name }) => name);
  return (row) => {
    const values: unknown[] = [];
    let names = all;
    for (const { name, valueAt } of facts) {
      const value = valueAt(row);
      if (value === undefined) {
        names = names.filter((other) => other !== name);
        continue;
      }
      if (!isPlainValue(value)) return undefined;
      values.push(value);
    }
    return { from, names, values };
  };
}

function monthReaderOf(
  { monthFacts }: ReadPayColumns,
  spans: readonly MonthSpan[],
  names: readonly string[],
): (row: number) => PlainPerson["monthFacts"] | undefined {
  const none: PlainPerson["monthFacts"] = [];
  const cells = monthFacts.flatMap(({ month, columns }) => {
    const span = spans.findIndex((asked) => asked.month === month);
    return columns.map(({ name, valueAt }) => ({
      place: span < 0 ? -1 : names.indexOf(name) * spans.length + span,
      valueAt,
    }));
  });
  if (cells.length === 0) return () => none;
  return (row) => {
    const values = new Array<unknown>(names.length * spans.length).fill(undefined);
    for (const { place, valueAt } of cells) {
      const value = valueAt(row);
      if (value === undefined) continue;
      if (!isPlainValue(value)) return undefined;
      if (place >= 0) values[place] = value;
    }
    return values;
  };
}
