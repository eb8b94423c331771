import fc from "fast-check";
import { expect } from "vitest";
import type { RecordCorrection, RecordRegister } from "../../src/orders/model/record-register.js";
import type { ServiceCheck } from "../../src/orders/model/service-book.js";
import { serviceRecordsOf } from "../../src/orders/service-records-of.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";
import { momentAt } from "../support/naive-orders.js";
import { orderScheme, serviceScheme } from "../support/order-documents.js";

interface Stay {
  readonly person: string;
  readonly activity: string;
  readonly from: number;
  readonly until: number;
}

interface Case {
  readonly stays: readonly Stay[];
  readonly corrections: readonly RecordCorrection[];
}

const people = ["a", "b", "__proto__"];
const activities = ["clean", "visit"];

/** Each person is at each activity once, on the first two days. */
const stays = fc
  .tuple(
    ...people.flatMap((person) =>
      activities.map((activity) =>
        fc.option(
          fc
            .record({
              from: fc.integer({ max: 1_300, min: 0 }),
              length: fc.integer({ min: 1, max: 600 }),
            })
            .map(({ from, length }): Stay => ({ person, activity, from, until: from + length })),
        ),
      ),
    ),
  )
  .map((list) => list.filter((stay) => stay !== null));

const corrections = fc
  .array(
    fc.record({
      person: fc.constantFrom(...people),
      activity: fc.constantFrom(...activities),
      at: fc.integer({ min: 0, max: 3 }),
      hours: fc.constantFrom("1", "2", "3", "4"),
      isPlace: fc.boolean(),
    }),
    { maxLength: 8, size: "max" },
  )
  .map((list) =>
    list.map(
      ({ person, activity, at, hours, isPlace }, index): RecordCorrection => ({
        ...{ id: `c${index}`, at: momentAt(at), by: "clerk", reason: "why" },
        record: { person, activity, on: "2024-05-06" },
        says: isPlace ? { place: hours } : { hours: hours as `${number}` },
      }),
    ),
  );

const inputs: fc.Arbitrary<Case> = fc
  .tuple(stays, corrections.chain(permuted))
  .map(([list, mended]) => ({ stays: list, corrections: mended }));

interface Told {
  readonly record: string;
  readonly minutes: number;
  readonly corrections: readonly string[];
  readonly hours: string | undefined;
  readonly place: string | undefined;
}

type Records = (input: Case) => readonly Told[];

const schemes = { orders: orderScheme(), service: serviceScheme() };

const real: Records = ({ stays: list, corrections: mended }) => {
  const checks = list.flatMap(({ person, activity, from, until }, index): ServiceCheck[] => [
    { id: `${index}i`, kind: "check-in", person, activity, at: momentAt(from) },
    { id: `${index}o`, kind: "check-out", person, activity, at: momentAt(until) },
  ]);
  const register: RecordRegister = {
    events: [],
    activities: activities.map((id) => ({
      ...{ id, orders: [], from: momentAt(0), until: momentAt(9_000) },
    })),
    checks,
    volunteers: people.map((person, index) => ({ person, volunteer: { number: `n${index}` } })),
    corrections: mended,
  };
  return serviceRecordsOf(schemes, register).records.map(
    ({ person, activity, on, minutes, record, versions }) => ({
      record: `${person} ${on} ${activity}`,
      minutes,
      corrections: versions.flatMap(({ correction }) => correction?.id ?? []),
      hours: record.services[0]?.hours,
      place: record.services[0]?.place,
    }),
  );
};

/** Gives every minute to the first activity that has it, and lays corrections over it by hand. */
function naive({ stays: list, corrections: mended }: Case): readonly Told[] {
  const given = new Map<string, string>();
  const firstFirst = [...list].sort(
    (one, other) => one.from - other.from || (one.activity < other.activity ? -1 : 1),
  );
  for (const { person, activity, from, until } of firstFirst) {
    for (let at = from; at < until; at += 1) {
      const key = `${person} ${at}`;
      if (!given.has(key)) given.set(key, `${person} ${momentAt(at).slice(0, 10)} ${activity}`);
    }
  }
  const minutes = new Map<string, number>();
  for (const record of given.values()) minutes.set(record, (minutes.get(record) ?? 0) + 1);
  const inTime = [...mended].sort((one, other) =>
    `${one.at} ${one.id}`.localeCompare(`${other.at} ${other.id}`, "en"),
  );
  return [...minutes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([record, count]) => {
      const own = inTime.filter(
        (each) => `${each.record.person} ${each.record.on} ${each.record.activity}` === record,
      );
      // Whole hundredths, cut off.
      const hundredths = Math.floor((count * 100) / 60);
      return {
        record,
        minutes: count,
        corrections: own.map(({ id }) => id),
        hours: own.filter(({ says }) => says.hours).at(-1)?.says.hours ?? `${hundredths / 100}`,
        place: own.filter(({ says }) => says.place).at(-1)?.says.place,
      };
    });
}

invariant("records hold each minute once and every correction in the order of time", {
  inputs,
  law: (records: Records, input) => {
    expect(records(input)).toEqual(naive(input));
  },
  real,
  faults: {
    "corrections in the order in which they came": (input) =>
      naive({
        ...input,
        corrections: input.corrections.map((each, index) => ({
          ...each,
          at: momentAt(index),
        })),
      }),
    "the last correction alone": (input) =>
      naive(input).map((each) => ({ ...each, corrections: each.corrections.slice(-1) })),
    "a correction that forgets those before": (input) =>
      naive(input).map((each) => {
        const last = input.corrections.find(({ id }) => id === each.corrections.at(-1));
        return { ...each, place: last === undefined ? each.place : last.says.place };
      }),
    "minutes changed by a correction": (input) =>
      naive(input).map((each) =>
        each.corrections.length === 0 ? each : { ...each, minutes: Number(each.hours) * 60 },
      ),
    "corrections of one person for all": (input) =>
      naive({
        ...input,
        corrections: input.corrections.map((each) => ({
          ...each,
          record: { ...each.record, person: "a" },
        })),
      }),
    "a record for each day, not each service": (input) => {
      const seen = new Set<string>();
      return naive(input).filter(({ record }) => {
        const day = record.split(" ").slice(0, 2).join(" ");
        return !seen.has(day) && seen.add(day);
      });
    },
    "hours rounded up": (input) =>
      naive(input).map((each) =>
        each.corrections.length > 0
          ? each
          : { ...each, hours: `${Math.ceil((each.minutes * 100) / 60) / 100}` },
      ),
  },
  runs: 200,
});
