import fc from "fast-check";
import { expect } from "vitest";
import { commitDraw } from "../../src/cadence/commit-draw.js";
import { drawVisits } from "../../src/cadence/draw-visits.js";
import type { VisitSchedule, VisitSession } from "../../src/cadence/model/visit-schedule.js";
import { scheduleVisits } from "../../src/cadence/schedule-visits.js";
import { holidayDecrees } from "../../src/calendar/holiday-decrees.js";
import type { ClosedPeriod } from "../../src/core/period.js";
import { addDays } from "../../src/core/plain-date.js";
import { compileWorkdays } from "../../src/core/workdays.js";
import { drawSchemeOf, labelOf, stations } from "../support/cadence-documents.js";
import { invariant } from "../support/invariant.js";

interface Asked {
  readonly seed: string;
  readonly sites: readonly string[];
  readonly kinds: readonly VisitSession[];
  readonly during: ClosedPeriod;
}

type Scheduler = (asked: Asked) => VisitSchedule;

const kinds = ["workday", "weekend", "holiday", "adjusted-workday"] as const;
const begins = ["09:00", "08:00", "07:00"] as const;
const asked: fc.Arbitrary<Asked> = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom("a", "b", "1", "2") }),
  sites: fc
    .uniqueArray(fc.nat(99), { maxLength: 12 })
    .map((numbers) => numbers.map((number) => `s${number}`)),
  kinds: fc
    .array(
      fc.record(
        {
          on: fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 3 }),
          sessions: fc.integer({ min: 1, max: 4 }),
          most: fc.integer({ min: 1, max: 4 }),
        },
        { requiredKeys: ["on", "sessions"] },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) =>
      all.map((kind, at) => ({
        id: `k${at}`,
        label: labelOf(`k${at}`),
        from: begins[at] ?? "09:00",
        until: "21:00" as const,
        ...kind,
      })),
    ),
  during: fc
    .tuple(fc.nat(300), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]): ClosedPeriod => {
      const from = addDays("2026-01-01", start);
      return { from, until: addDays(from, length) };
    }),
});

const real: Scheduler = ({ seed, sites, kinds: sessions, during }) => {
  const scheme = drawSchemeOf(0, {
    strata: [{ id: "station", label: labelOf("stations"), seats: { kind: "all" } }],
    sessions,
  });
  const round = { round: 1, sites: stations(...sites), during };
  const { commitment } = commitDraw(scheme, round);
  const draw = drawVisits(scheme, round, { seed, commitment });
  const schedule =
    draw.status === "drawn"
      ? scheduleVisits(scheme, round, draw, { decrees: holidayDecrees })
      : draw;
  if (schedule.status !== "scheduled") throw new Error(`The schedule is ${schedule.status}.`);
  return schedule;
};

const workdays = compileWorkdays(holidayDecrees);
const kindOn = (day: Parameters<typeof workdays.on>[0]) => {
  const standing = workdays.on(day);
  return "unknown" in standing ? undefined : standing.kind;
};

const changed =
  (change: (schedule: VisitSchedule, asked: Asked) => VisitSchedule): Scheduler =>
  (given) =>
    change(real(given), given);

invariant<Asked, Scheduler>("a schedule has fit days, room, every site once, and even sessions", {
  inputs: asked,
  runs: 150,
  law: (schedule, given) => {
    const { sessions, missing, unscheduled } = schedule(given);
    const placed = sessions.flatMap(({ visits }) => visits.map(({ site }) => site));
    expect([...placed, ...unscheduled].sort()).toEqual([...given.sites].sort());
    for (const kind of given.kinds) {
      const own = sessions.filter(({ session }) => session === kind.id);
      const lacking = missing.find(({ session }) => session === kind.id)?.sessions ?? 0;
      expect(own.length + lacking).toBe(kind.sessions);
      expect(new Set(own.map(({ on }) => on)).size).toBe(own.length);
      for (const { on, visits } of own) {
        expect(on >= given.during.from && on < given.during.until).toBe(true);
        expect(kind.on).toContain(kindOn(on));
        expect(visits.length).toBeLessThanOrEqual(kind.most ?? visits.length);
      }
    }
    const mostOf = (id: string) => given.kinds.find((kind) => kind.id === id)?.most;
    const hasRoom = sessions.filter(
      ({ session, visits }) => visits.length < (mostOf(session) ?? given.sites.length),
    );
    if (hasRoom.length > 0) expect(unscheduled).toEqual([]);
    const fewest = Math.min(...hasRoom.map(({ visits }) => visits.length));
    for (const { visits } of sessions) expect(visits.length).toBeLessThanOrEqual(fewest + 1);
    const begun = sessions.map(({ on, from }) => `${on} ${from}`);
    expect(begun).toEqual([...begun].sort());
    expect(schedule({ ...given, sites: [...given.sites].reverse() })).toEqual(schedule(given));
  },
  real,
  faults: {
    "a site that is left out": changed((found) => ({
      ...found,
      sessions: found.sessions.map((each) => ({ ...each, visits: each.visits.slice(1) })),
    })),
    "no limit of sites": (given) =>
      real({ ...given, kinds: given.kinds.map(({ most: _, ...kind }) => kind) }),
    "days of any kind": (given) =>
      real({ ...given, kinds: given.kinds.map((kind) => ({ ...kind, on: [...kinds] })) }),
    "all sites in the first session": changed((found) => ({
      ...found,
      sessions: found.sessions.map((each, at) => ({
        ...each,
        visits: at === 0 ? found.sessions.flatMap(({ visits }) => visits) : [],
      })),
    })),
    "missing sessions not told": changed((found) => ({ ...found, missing: [] })),
    "sites in the order of the list": changed((found, given) => ({
      ...found,
      unscheduled: given.sites.filter((site) => found.unscheduled.includes(site)),
    })),
  },
});
