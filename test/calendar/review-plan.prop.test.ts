import fc from "fast-check";
import { expect } from "vitest";
import { listDays } from "../../src/calendar/list-days.js";
import type { CalendarEvent } from "../../src/calendar/model/calendar-scheme.js";
import type { DayRule } from "../../src/calendar/model/day-rule.js";
import type { PlanRequirements } from "../../src/calendar/model/plan-requirements.js";
import { reviewPlan } from "../../src/calendar/review-plan.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, weekdayOf } from "../../src/core/plain-date.js";
import { invariant } from "../support/invariant.js";

const label = { zh: "活动", en: "activity" };

interface Plan {
  readonly events: readonly CalendarEvent[];
  readonly from: PlainDate;
  readonly length: number;
  readonly least: number;
}

/** What a review finds, as text: gaps by week and month, and clashes by place and team. */
interface Findings {
  readonly gaps: readonly string[];
  readonly clashes: readonly string[];
}

type Review = (plan: Plan) => Findings;

const places = ["dafen", "shadi"];
const teams = ["red", "blue"];
const requirements = (least: number): PlanRequirements => ({
  owed: [
    { id: "week", label, every: "week", places, least },
    { id: "month", label, every: "month", kinds: ["clinic"], least },
  ],
  apart: [
    { id: "place", label, of: "place" },
    { id: "team", label, of: "team", kinds: ["clinic"] },
  ],
});

const rules: fc.Arbitrary<DayRule> = fc.oneof(
  fc.record({
    kind: fc.constant("last-digits" as const),
    calendar: fc.constantFrom("solar" as const, "lunar" as const),
    digits: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant("month-days" as const),
    calendar: fc.constant("solar" as const),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 2 }),
  }),
  fc.constant<DayRule>({ kind: "standing", is: ["holiday", "adjusted-workday"] }),
);

const plans: fc.Arbitrary<Plan> = fc
  .record({
    drawn: fc.array(
      fc.record({
        rule: rules,
        kind: fc.constantFrom("market", "clinic"),
        place: fc.constantFrom(...places),
        teams: fc.subarray(teams, { minLength: 1 }),
      }),
      { maxLength: 5 },
    ),
    at: fc.integer({ min: 0, max: 500 }),
    length: fc.integer({ min: 5, max: 80 }),
    least: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ drawn, at, length, least }) => ({
    // The kinds that may not meet are there in any case; 2027 has no decree, so some days are unknown.
    events: [
      { id: "base", label, kind: "clinic", rule: { kind: "dates" as const, days: [] } },
      ...drawn.map((each, place) => ({ id: `e${place}`, label, ...each })),
    ],
    from: addDays("2025-11-01", at),
    length,
    least,
  }));

const reviewed: Review = ({ events, from, length, least }) => {
  const period = { from, until: addDays(from, length) };
  const { gaps, clashes } = reviewPlan({ id: "s", label, events }, requirements(least), period);
  return {
    gaps: gaps.map(({ owed, place, period: { from: first, until }, held, certain }) =>
      [owed, place, first, until, held, certain].join(" "),
    ),
    clashes: clashes.map(({ apart, place, team, day, certain, events: met }) =>
      [apart, place ?? team, day, certain, ...met.map(({ event }) => event)].join(" "),
    ),
  };
};

/** The same from the lists of days alone, with every stretch and day written out as text. */
function scanned({ events, from, length, least }: Plan): Findings {
  const all = Array.from({ length }, (_, at) => addDays(from, at));
  const rows = listDays({ id: "s", label, events }, { from, until: addDays(from, length) });
  const entries = events.map((event, at) => ({
    event,
    held: new Set(rows[at]?.days),
    open: new Set(rows[at]?.unknown),
  }));
  const gapsIn = (owed: string, days: readonly string[], place?: string): string[] => {
    const counting = entries.filter(({ event }) =>
      place === undefined ? event.kind === "clinic" : event.place === place,
    );
    const held = counting.flatMap((each) => days.filter((day) => each.held.has(day as PlainDate)));
    const open = counting.flatMap((each) => days.filter((day) => each.open.has(day as PlainDate)));
    if (held.length >= least) return [];
    const until = addDays(days.at(-1) as PlainDate, 1);
    const certain = held.length + open.length < least;
    return [[owed, place, days[0], until, held.length, certain].join(" ")];
  };
  const weeks = all
    .filter((day, at) => weekdayOf(day) === 1 && at + 7 <= length)
    .map((day) => Array.from({ length: 7 }, (_, at) => addDays(day, at)));
  const months = [...new Set(all.map((day) => day.slice(0, 7)))]
    .map((month) => all.filter((day) => day.startsWith(month)))
    .filter(
      (days) => days[0]?.endsWith("-01") && addDays(days.at(-1) as PlainDate, 1).endsWith("-01"),
    );
  const clashesOf = (id: string, of: (event: CalendarEvent) => readonly string[]): string[] => {
    const keys = [...new Set(entries.flatMap(({ event }) => of(event)))];
    return keys.flatMap((key) =>
      all.flatMap((day) => {
        const there = entries.filter(({ event }) => of(event).includes(key));
        const met = there.filter(({ held, open }) => held.has(day) || open.has(day));
        if (met.length < 2) return [];
        const certain = met.filter(({ held }) => held.has(day)).length >= 2;
        return [[id, key, day, certain, ...met.map(({ event }) => event.id)].join(" ")];
      }),
    );
  };
  return {
    gaps: [
      ...places.flatMap((place) => weeks.flatMap((days) => gapsIn("week", days, place))),
      ...months.flatMap((days) => gapsIn("month", days)),
    ],
    clashes: [
      ...clashesOf("place", ({ place }) => (place === undefined ? [] : [place])),
      ...clashesOf("team", (event) => (event.kind === "clinic" ? (event.teams ?? []) : [])),
    ],
  };
}

const withGaps =
  (change: (gap: string) => string): Review =>
  (plan) => ({ ...reviewed(plan), gaps: reviewed(plan).gaps.map(change) });

invariant<Plan, Review>("gaps and clashes are those that a look at every list of days finds", {
  inputs: plans,
  law: (review, plan) => {
    expect(review(plan)).toEqual(scanned(plan));
  },
  real: reviewed,
  runs: 400,
  faults: {
    "unknown days that count as held": (plan) => ({
      ...reviewed(plan),
      gaps: reviewed(plan).gaps.filter((gap) => gap.endsWith("true")),
    }),
    "gaps that are always certain": withGaps((gap) => gap.replace(/false$/, "true")),
    "a last day of the period that counts too": (plan) =>
      reviewed({ ...plan, length: plan.length + 1 }),
    "one event more than owed": (plan) => reviewed({ ...plan, least: plan.least + 1 }),
    "teams taken for one": (plan) =>
      reviewed({ ...plan, events: plan.events.map((each) => ({ ...each, teams: ["red"] })) }),
    "weeks that begin on Sunday": withGaps((gap) =>
      gap.replace(/(\S+) (\d\S+) (\d\S+)/, (_, place, first, until) =>
        [place, addDays(first, -1), addDays(until, -1)].join(" "),
      ),
    ),
    "kinds that make no difference": (plan) =>
      reviewed({ ...plan, events: plan.events.map((each) => ({ ...each, kind: "clinic" })) }),
  },
});
