import fc from "fast-check";
import { expect } from "vitest";
import type { ClosedPeriod } from "../../../src/core/period.js";
import type { PlainDate } from "../../../src/core/plain-date.js";
import { addDays } from "../../../src/core/plain-date.js";
import { joined, without } from "../../../src/practitioners/employment/stretches.js";
import { invariant } from "../../support/invariant.js";

const start: PlainDate = "2024-02-20";
const most = 20;

/** Short stretches that often touch, overlap or hold each other. */
const stretch: fc.Arbitrary<ClosedPeriod> = fc
  .tuple(fc.nat({ max: most }), fc.integer({ min: 1, max: 8 }))
  .map(([from, length]) => ({ from: addDays(start, from), until: addDays(start, from + length) }));
const stretches = fc.array(stretch, { maxLength: 8 });

/** The days of stretches, one by one. */
const daysOf = (list: readonly ClosedPeriod[]): ReadonlySet<PlainDate> => {
  const days = new Set<PlainDate>();
  for (let offset = 0; offset <= most + 8; offset += 1) {
    const day = addDays(start, offset);
    if (list.some(({ from, until }) => from <= day && day < until)) days.add(day);
  }
  return days;
};

const apart = (list: readonly ClosedPeriod[]) =>
  list.every(({ from, until }, index) => from < until && (list[index - 1]?.until ?? "") < from);

invariant("stretches joined hold the same days, lie apart and do not touch", {
  inputs: stretches,
  law: (join: typeof joined, list) => {
    const result = join(list);
    expect(daysOf(result)).toEqual(daysOf(list));
    expect(apart(result)).toBe(true);
  },
  real: joined,
  faults: {
    "stretches in the order of the caller": (list) => list,
    "touching stretches kept apart": (list) =>
      [...list].sort((one, other) => (one.from < other.from ? -1 : 1)),
    "the end of the later stretch": (list) =>
      joined(list).map(({ from, until }) => ({
        from,
        until: list.filter((each) => each.from < until).at(-1)?.until ?? until,
      })),
  },
});

invariant("a stretch without others keeps exactly its other days", {
  inputs: fc.tuple(stretch, stretches),
  law: (take: typeof without, [whole, others]) => {
    const gone = daysOf(others);
    const left = [...daysOf([whole])].filter((day) => !gone.has(day));
    const result = take(whole, joined(others));
    expect([...daysOf(result)]).toEqual(left);
    expect(apart(result)).toBe(true);
  },
  real: without,
  faults: {
    "the day of return taken too": (whole, others) =>
      without(
        whole,
        others.map(({ from, until }) => ({ from, until: addDays(until, 1) })),
      ),
    "the first of the others alone": (whole, others) => without(whole, others.slice(0, 1)),
  },
});
