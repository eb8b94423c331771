import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { commitDraw } from "../../src/cadence/commit-draw.js";
import { defineDraw } from "../../src/cadence/define-draw.js";
import { drawVisits } from "../../src/cadence/draw-visits.js";
import type { Draw } from "../../src/cadence/model/draw.js";
import type { DrawRound } from "../../src/cadence/model/draw-round.js";
import type { DrawScheme } from "../../src/cadence/model/draw-scheme.js";
import type { VisitSession } from "../../src/cadence/model/visit-schedule.js";
import { scheduleVisits } from "../../src/cadence/schedule-visits.js";
import { verifyDraw } from "../../src/cadence/verify-draw.js";
import { holidayDecrees } from "../../src/calendar/holiday-decrees.js";
import { drawSchemeOf, labelOf, stations } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";

const evening: VisitSession = {
  id: "evening",
  label: { zh: "夜间", en: "evening" },
  on: ["workday", "adjusted-workday"],
  from: "18:30",
  until: "21:00",
  sessions: 3,
};
const weekend: VisitSession = {
  id: "weekend",
  label: { zh: "周末", en: "weekend" },
  on: ["weekend"],
  from: "09:00",
  until: "17:00",
  sessions: 2,
};
/** Days off from 1 to 7 October, and a Saturday that is worked on the 10th. */
const october = { from: "2026-09-28", until: "2026-10-19" } as const;
const decrees = { decrees: holidayDecrees };
const seed = "2026-09-27 12 25 30";
const ids = Array.from({ length: 8 }, (_, at) => `s${at}`);

function drawn(scheme: DrawScheme, round: DrawRound): Draw {
  const { commitment } = commitDraw(scheme, round);
  const draw = drawVisits(scheme, round, { seed, commitment });
  if (draw.status === "refused") throw new Error("The draw of the test is in order.");
  return draw;
}

/** The schedule of a round in which all sites are visited. */
function schedule(
  sessions: readonly VisitSession[] = [evening, weekend],
  { sites = ids, during = october as DrawRound["during"], options = decrees as object } = {},
) {
  const scheme = drawSchemeOf(sites.length, { sessions });
  const round = { round: 1, sites: stations(...sites), ...(during && { during }) };
  return scheduleVisits(scheme, round, drawn(scheme, round), options);
}

function scheduled(...asked: Parameters<typeof schedule>) {
  const found = schedule(...asked);
  if (found.status !== "scheduled") throw new Error(`The schedule is ${found.status}.`);
  return found;
}

/** A ticket by another implementation of SHA-256. */
const ticket = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

const smallestFirst = (parts: readonly string[], texts: readonly string[]): readonly string[] =>
  [...texts].sort((one, other) =>
    ticket(seed, ...parts, one) < ticket(seed, ...parts, other) ? -1 : 1,
  );

const workedDays = [
  ...["2026-09-28", "2026-09-29", "2026-09-30", "2026-10-08", "2026-10-09", "2026-10-10"],
  ...["2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16"],
];
const weekendDays = ["2026-10-11", "2026-10-17", "2026-10-18"];

describe("a schedule of visits", () => {
  it("has its days by the smallest tickets of those that fit, by decree", () => {
    const { sessions, missing } = scheduled();
    const daysOf = (kind: string) =>
      sessions.filter(({ session }) => session === kind).map(({ on }) => on);
    expect(daysOf("evening")).toEqual(
      [...smallestFirst(["evening"], workedDays).slice(0, 3)].sort(),
    );
    expect(daysOf("weekend")).toEqual(
      [...smallestFirst(["weekend"], weekendDays).slice(0, 2)].sort(),
    );
    expect(missing).toEqual([]);
    for (const each of sessions) {
      expect(each.ticket).toBe(ticket(seed, each.session, each.on));
      const kind = each.session === "evening" ? evening : weekend;
      expect([each.from, each.until]).toEqual([kind.from, kind.until]);
    }
  });

  it("deals the drawn sites in turn by tickets of their own", () => {
    const { sessions, unscheduled } = scheduled();
    const order = smallestFirst(["visit"], ids);
    expect(sessions.map(({ visits }) => visits.map(({ site }) => site))).toEqual(
      [0, 1, 2, 3, 4].map((at) => [order[at], order[at + 5]].filter((site) => site !== undefined)),
    );
    expect(unscheduled).toEqual([]);
    expect(sessions[0]?.visits[0]?.ticket).toBe(ticket(seed, "visit", order[0] as string));
  });

  it("tells sites without room, and sessions without a day", () => {
    const order = smallestFirst(["visit"], ids);
    const full = scheduled([
      { ...weekend, most: 1 },
      { ...evening, id: "late", on: ["holiday"], sessions: 9, most: 1 },
    ]);
    // Seven days of the holiday are in the round, as a decree names its weekend too.
    expect(full.missing).toEqual([{ session: "late", sessions: 2 }]);
    expect(full.sessions).toHaveLength(9);
    const tight = scheduled([{ ...weekend, most: 3 }]);
    expect(tight.sessions.map(({ visits }) => visits.length)).toEqual([3, 3]);
    expect(tight.unscheduled).toEqual(order.slice(6));
    const none = scheduled([weekend], { during: { from: "2026-09-28", until: "2026-09-29" } });
    expect(none).toEqual({
      status: "scheduled",
      sessions: [],
      missing: [{ session: "weekend", sessions: 2 }],
      unscheduled: order,
    });
  });

  it("tells sessions of one day by their minutes, then by id", () => {
    const day = { during: { from: "2026-10-17", until: "2026-10-18" } as const };
    const kinds = [
      { ...weekend, id: "b", sessions: 1 },
      { ...weekend, id: "c", sessions: 1, from: "08:00" as const },
      { ...weekend, id: "a", sessions: 1 },
    ];
    expect(scheduled(kinds, day).sessions.map(({ session }) => session)).toEqual(["c", "a", "b"]);
  });

  it("is unknown where a day of the round is not decreed", () => {
    const unknown = { status: "unknown", reason: { unknown: "not-decreed" } };
    expect(schedule(undefined, { options: {} })).toEqual(unknown);
    const across = { from: "2026-12-20", until: "2027-01-02" } as const;
    expect(schedule(undefined, { during: across })).toEqual(unknown);
    const known = { ...decrees, knownOn: "2025-01-01" };
    expect(schedule(undefined, { options: known })).toEqual(unknown);
  });

  it("is committed to with its days", () => {
    const scheme = drawSchemeOf(8, { sessions: [evening] });
    const round = { round: 1, sites: stations(...ids), during: october };
    const later = { ...round, during: { ...october, until: "2026-10-20" } } as const;
    const draw = drawn(scheme, round);
    expect(draw.committed.during).toEqual(october);
    expect(verifyDraw(scheme, round, draw)).toEqual({ status: "verified" });
    const refused = { status: "refused", reasons: ["not-as-committed"] };
    expect(scheduleVisits(scheme, later, draw, decrees)).toEqual(refused);
    expect(scheduleVisits({ ...scheme, sessions: [weekend] }, round, draw, decrees)).toEqual(
      refused,
    );
    const [first, ...others] = draw.strata;
    const strata = [{ ...first, seats: 7 }, ...others] as Draw["strata"];
    expect(scheduleVisits(scheme, round, { ...draw, strata }, decrees)).toMatchObject({
      status: "differs",
      path: "/strata/0/seats",
    });
  });

  it("changes neither days nor the order of sites when one more is on the list", () => {
    const [before, after] = [scheduled(), scheduled(undefined, { sites: ["s99", ...ids] })];
    const daysOf = ({ sessions }: typeof before) => sessions.map(({ on, ticket: of }) => [on, of]);
    expect(daysOf(after)).toEqual(daysOf(before));
    const ticketsOf = ({ sessions }: typeof before) =>
      sessions
        .flatMap(({ visits }) => visits)
        .filter(({ site }) => site !== "s99")
        .sort((one, other) => (one.site < other.site ? -1 : 1));
    expect(ticketsOf(after)).toEqual(ticketsOf(before));
  });

  it("is frozen", () => {
    const { sessions, missing, unscheduled } = scheduled();
    for (const part of [sessions, sessions[0], sessions[0]?.visits, sessions[0]?.visits[0]]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect([missing, unscheduled].every((part) => Object.isFrozen(part))).toBe(true);
  });

  const plain = drawSchemeOf(8);
  const plainRound = { round: 1, sites: stations(...ids) };
  it.each<[string, string | undefined, () => unknown]>([
    [
      "a scheme without sessions",
      "cadence/no-sessions",
      () => scheduleVisits(plain, plainRound, drawn(plain, plainRound), decrees),
    ],
    [
      "a round without days",
      "cadence/no-sessions",
      () => {
        const scheme = drawSchemeOf(8, { sessions: [evening] });
        return scheduleVisits(scheme, plainRound, drawn(scheme, plainRound), decrees);
      },
    ],
    [
      "no draw",
      "cadence/invalid-draw",
      () =>
        scheduleVisits(
          drawSchemeOf(8, { sessions: [evening] }),
          { ...plainRound, during: october },
          {} as never,
        ),
    ],
    [
      "decrees that are none",
      "core/invalid-decrees",
      () => schedule(undefined, { options: { decrees: [{}] } }),
    ],
  ])("refuses %s", (_, code, call) => {
    expect(codeOf(call)).toBe(code);
  });

  it.each<[string, object, string | undefined]>([
    ["a session twice", { sessions: [evening, evening] }, "cadence/duplicate-id"],
    ["no session", { sessions: [] }, "cadence/invalid-scheme"],
    [
      "an end that is the beginning",
      { sessions: [{ ...evening, until: "18:30" }] },
      "cadence/invalid-scheme",
    ],
    ["an end a minute later", { sessions: [{ ...evening, until: "18:31" }] }, undefined],
    ["days of no kind", { sessions: [{ ...evening, on: [] }] }, "cadence/invalid-scheme"],
    [
      "days of one kind twice",
      { sessions: [{ ...evening, on: ["holiday", "holiday"] }] },
      "cadence/invalid-scheme",
    ],
    ["0 sessions", { sessions: [{ ...evening, sessions: 0 }] }, "cadence/invalid-scheme"],
    ["room for no site", { sessions: [{ ...evening, most: 0 }] }, "cadence/invalid-scheme"],
    ["two sessions", { sessions: [evening, weekend], title: labelOf("two") }, undefined],
  ])("lets a scheme have %s or not", (_, parts, code) => {
    expect(codeOf(() => defineDraw(drawSchemeOf(8, parts)))).toBe(code);
  });

  it.each<[string, string, string | undefined]>([
    ["2026-01-01", "2028-01-02", undefined],
    ["2026-01-01", "2028-01-03", "cadence/invalid-round"],
    ["2026-01-01", "2026-01-01", "cadence/invalid-round"],
  ])("lets a round last from %s until %s or not", (from, until, code) => {
    const round = { ...plainRound, during: { from, until } } as never;
    expect(codeOf(() => commitDraw(plain, round))).toBe(code);
  });
});
