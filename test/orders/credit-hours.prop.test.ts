import fc from "fast-check";
import { expect } from "vitest";
import { creditHours } from "../../src/orders/credit-hours.js";
import type { ServiceBook, ServiceCheck } from "../../src/orders/model/service-book.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";
import { momentAt } from "../support/naive-orders.js";
import { serviceScheme } from "../support/order-documents.js";

interface Stay {
  readonly person: string;
  readonly activity: string;
  readonly from: number;
  readonly until: number;
}

interface Case {
  readonly stays: readonly Stay[];
  readonly checks: readonly ServiceCheck[];
}

const activities = ["clean", "visit", "sing"];

/** Stays of a person at one activity lie apart, as they must. */
const stays: fc.Arbitrary<readonly Stay[]> = fc
  .array(
    fc.record({
      person: fc.constantFrom("a", "b", "__proto__"),
      activity: fc.constantFrom(...activities),
      from: fc.integer({ min: 0, max: 1_500 }),
      length: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 7, size: "max" },
  )
  .map((list) => {
    const kept: Stay[] = [];
    for (const { length, ...stay } of list) {
      const until = stay.from + length;
      const meets = kept.some(
        (each) =>
          each.person === stay.person &&
          each.activity === stay.activity &&
          each.from <= until &&
          stay.from <= each.until,
      );
      if (!meets) kept.push({ ...stay, until });
    }
    return kept;
  });

const inputs: fc.Arbitrary<Case> = stays.chain((list) => {
  const checks = list.flatMap(({ person, activity, from, until }, index): ServiceCheck[] => [
    { id: `${index}i`, kind: "check-in", person, activity, at: momentAt(from) },
    { id: `${index}o`, kind: "check-out", person, activity, at: momentAt(until) },
  ]);
  return permuted(checks).map((shuffled) => ({ stays: list, checks: shuffled }));
});

type Minutes = (
  input: Case,
) => readonly (readonly [person: string, day: string, minutes: number])[];

const bookOf = (checks: readonly ServiceCheck[]): ServiceBook => ({
  activities: activities.map((id) => ({ id, from: momentAt(0), until: momentAt(9_000) })),
  checks,
});

const real: Minutes = ({ checks }) =>
  creditHours(serviceScheme(), bookOf(checks)).days.map(({ person, on, minutes, times }) => {
    expect(times.reduce((sum, time) => sum + time.minutes, 0)).toBe(minutes);
    return [person, on, minutes] as const;
  });

/** Marks every minute of every person; the naive way. */
function marked({ stays: list }: Case): ReturnType<Minutes> {
  const found = new Map<string, Set<number>>();
  for (const { person, from, until } of list) {
    for (let at = from; at < until; at += 1) {
      const key = JSON.stringify([person, momentAt(at).slice(0, 10)]);
      found.set(key, (found.get(key) ?? new Set()).add(at));
    }
  }
  return [...found]
    .map(([key, minutes]) => [...(JSON.parse(key) as [string, string]), minutes.size] as const)
    .sort(([one, day], [other, otherDay]) => (`${one} ${day}` < `${other} ${otherDay}` ? -1 : 1));
}

invariant("every minute of a person counts once, on its day", {
  inputs,
  law: (minutes: Minutes, input) => {
    expect(minutes(input)).toEqual(marked(input));
  },
  real,
  faults: {
    "overlaps counted twice": (input) => {
      const sums = new Map<string, number>();
      for (const each of input.stays) {
        for (const [person, day, minutes] of marked({ ...input, stays: [each] })) {
          const key = JSON.stringify([person, day]);
          sums.set(key, (sums.get(key) ?? 0) + minutes);
        }
      }
      return marked(input).map(([person, day]) => {
        return [person, day, sums.get(JSON.stringify([person, day])) ?? 0] as const;
      });
    },
    "nothing cut at midnight": (input) => real(input).filter(([, day]) => day === "2024-05-06"),
    "overlaps lost": ({ stays: list, checks }) => {
      const free = list.filter((each) =>
        list.every(
          (other) =>
            other === each ||
            other.person !== each.person ||
            other.from >= each.until ||
            each.from >= other.until,
        ),
      );
      return marked({ stays: free, checks });
    },
    "totals kept in a plain object": (input) => {
      const totals: Record<string, number> = {};
      for (const [person, , minutes] of real(input))
        totals[person] = (totals[person] ?? 0) + minutes;
      return real(input).filter(([person]) => Object.hasOwn(totals, person));
    },
  },
  runs: 300,
});
