import fc from "fast-check";
import { expect } from "vitest";
import { toDecimalString } from "../../../src/core/decimal.js";
import type { PlainDate } from "../../../src/core/plain-date.js";
import { addDays } from "../../../src/core/plain-date.js";
import { openBook } from "../../../src/points/open-book.js";
import { postMany } from "../../../src/points/post-many.js";
import type { PointsRecord } from "../../../src/points/records.js";
import { measureOf } from "../../../src/points/standing/measure-of.js";
import type { Measure, MeasureWindow } from "../../../src/points/standing-rules.js";
import { invariant } from "../../support/invariant.js";
import { balance, pointsScheme } from "../../support/points-schemes.js";

interface Event {
  readonly day: number;
  readonly points: number;
}

interface Case {
  readonly events: readonly Event[];
  readonly of: "earned" | "held";
  readonly window: MeasureWindow | undefined;
  readonly asOf: number;
}

const dateOf = (day: number): PlainDate => addDays("2022-01-01", day);

const window: fc.Arbitrary<MeasureWindow> = fc.oneof(
  fc.record({
    kind: fc.constant("calendar" as const),
    per: fc.constantFrom(
      "month" as const,
      "quarter" as const,
      "half-year" as const,
      "year" as const,
    ),
    ago: fc.nat(3),
  }),
  fc.record({ kind: fc.constant("last" as const), months: fc.integer({ min: 1, max: 24 }) }),
  fc.tuple(fc.nat(600), fc.integer({ min: 1, max: 300 })).map(([from, length]) => ({
    kind: "days" as const,
    period: { from: dateOf(from), until: dateOf(from + length) },
  })),
);

/** Every other day is a full hundred, so that days meet. */
const someDay = fc.oneof(
  fc.nat(800),
  fc.nat(8).map((hundreds) => hundreds * 100),
);

const inputs: fc.Arbitrary<Case> = fc.record({
  events: fc.array(fc.record({ day: someDay, points: fc.integer({ min: -3, max: 9 }) }), {
    maxLength: 12,
  }),
  of: fc.constantFrom("earned", "held"),
  window: fc.option(window, { nil: undefined }),
  asOf: someDay.map((day) => Math.max(300, day)),
});

const scheme = pointsScheme({ balances: [balance({ shortfall: { kind: "debt", most: "99" } })] });

type Read = (input: Case) => number;

const real: Read = ({ events, of, window: stretch, asOf }) => {
  const records = events.map(({ day, points }, place) => ({
    kind: "earn",
    id: `r${place}`,
    purse: "a",
    item: "given",
    facts: { points: String(points) },
    on: dateOf(day),
    recordedOn: dateOf(day),
  }));
  const { book } = postMany(openBook(scheme), records as readonly PointsRecord[]);
  const measure = {
    id: "m",
    balance: "points",
    of,
    ...(stretch && { window: stretch }),
  } as Measure;
  return Number(toDecimalString(measureOf(book, measure, { purse: "a", asOf: dateOf(asOf) })));
};

/** Says of each day by itself whether it lies in the window. */
function isInside(day: PlainDate, stretch: MeasureWindow | undefined, asOf: PlainDate): boolean {
  if (day > asOf) return false;
  if (stretch === undefined) return true;
  if (stretch.kind === "days") {
    return day >= stretch.period.from && day < (stretch.period.until ?? "9999");
  }
  const months = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  if (stretch.kind === "calendar") {
    const length = { month: 1, quarter: 3, "half-year": 6, year: 12 }[stretch.per];
    const number = (date: PlainDate) => Math.floor(months(date) / length);
    return number(day) === number(asOf) - (stretch.ago ?? 0);
  }
  // The same day so many months ago is out; one that the month does not have is its last day.
  const first = months(asOf) - stretch.months;
  const last = new Date(Date.UTC(Math.floor(first / 12), (first % 12) + 1, 0)).getUTCDate();
  const start = Math.min(Number(asOf.slice(8)), last);
  return months(day) > first || (months(day) === first && Number(day.slice(8)) > start);
}

const naive: Read = ({ events, of, window: stretch, asOf }) => {
  const days = Array.from({ length: 1_200 }, (_, day) => dateOf(day));
  const inside = days.filter((day) => isInside(day, stretch, dateOf(asOf)));
  const last = inside.at(-1);
  return events
    .filter(({ day }) =>
      of === "held"
        ? last !== undefined && dateOf(day) <= last
        : isInside(dateOf(day), stretch, dateOf(asOf)),
    )
    .reduce((sum, { points }) => sum + points, 0);
};

invariant("a measure is the sum of what lies in its window, day by day", {
  inputs: inputs.filter(({ window: stretch, of }) => of === "earned" || stretch?.kind !== "days"),
  runs: 200,
  law: (read: Read, input) => {
    expect(read(input)).toBe(naive(input));
  },
  real,
  faults: {
    "the day asked about left out": (input) => real({ ...input, asOf: input.asOf - 1 }),
    "no window": (input) => real({ ...input, window: undefined }),
    "what is held for what was earned": (input) => real({ ...input, of: "held" }),
    "a month too many": (input) =>
      real(
        input.window?.kind === "last"
          ? { ...input, window: { kind: "last", months: input.window.months + 1 } }
          : input,
      ),
  },
});
