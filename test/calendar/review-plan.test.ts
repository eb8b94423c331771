import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "../../src/calendar/model/calendar-scheme.js";
import type { DayRule } from "../../src/calendar/model/day-rule.js";
import type { PlanRequirements } from "../../src/calendar/model/plan-requirements.js";
import { reviewPlan } from "../../src/calendar/review-plan.js";
import type { ClosedPeriod } from "../../src/core/period.js";
import { codeOf } from "../support/code-of.js";

const label = { zh: "活动", en: "activity" };
const dates = (...days: string[]): DayRule => ({ kind: "dates", days }) as DayRule;
const event = (id: string, rule: DayRule, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id,
  label,
  rule,
  ...more,
});
const review = (
  events: readonly CalendarEvent[],
  requirements: PlanRequirements,
  period: ClosedPeriod,
) => reviewPlan({ id: "s", label, events }, requirements, period);

const may = { from: "2026-05-01", until: "2026-06-01" } as const;
const year = { from: "2026-01-01", until: "2027-01-01" } as const;

describe("gaps", () => {
  const weekly = { id: "weekly", label, every: "week" } as const;
  const gapsOf = (events: readonly CalendarEvent[], owed: object, period: ClosedPeriod = may) =>
    review(events, { owed: [{ ...weekly, ...owed }] }, period).gaps;

  it("are the weeks that a fifth-day market misses", () => {
    const shadi = event("shadi", { kind: "last-digits", calendar: "lunar", digits: [5, 10] });
    // Lunar months of 29 days leave nine days without one.
    expect(gapsOf([shadi], {}, year)).toEqual(
      ["2026-04-13", "2026-09-07"].map((from) => ({
        owed: "weekly",
        period: { from, until: from === "2026-04-13" ? "2026-04-20" : "2026-09-14" },
        least: 1,
        held: 0,
        certain: true,
        events: [{ event: "shadi", days: [], reasons: [] }],
      })),
    );
  });

  it.each([
    ["week", { from: "2026-05-04", until: "2026-05-17" }, ["2026-05-04"]],
    ["week", { from: "2026-05-04", until: "2026-05-18" }, ["2026-05-04", "2026-05-11"]],
    ["week", { from: "2026-05-05", until: "2026-05-18" }, ["2026-05-11"]],
    ["month", { from: "2026-05-02", until: "2026-06-30" }, []],
    ["month", { from: "2026-05-01", until: "2026-07-01" }, ["2026-05-01", "2026-06-01"]],
    ["quarter", { from: "2026-02-01", until: "2026-12-31" }, ["2026-04-01", "2026-07-01"]],
    ["half-year", { from: "2026-01-01", until: "2027-01-01" }, ["2026-01-01", "2026-07-01"]],
    ["year", { from: "2025-06-01", until: "2027-01-01" }, ["2026-01-01"]],
    ["year", { from: "2026-01-02", until: "2027-12-31" }, []],
  ] as const)("of a %s lie whole in the period (%j)", (every, period, firsts) => {
    expect(gapsOf([], { every }, period).map((gap) => gap.period.from)).toEqual(firsts);
  });

  it.each([
    [0, [0]],
    [1, []],
    [2, []],
  ])("end where as many events are held as owed (%i of 1)", (held, found) => {
    const days = ["2026-05-01", "2026-05-31"].slice(0, held);
    expect(gapsOf([event("a", dates(...days))], { every: "month" }).map((gap) => gap.held)).toEqual(
      found,
    );
  });

  it("count each event on each of its days", () => {
    const events = [event("a", dates("2026-05-01", "2026-05-02")), event("b", dates("2026-05-01"))];
    expect(gapsOf(events, { every: "month", least: 3 })).toEqual([]);
    expect(gapsOf(events, { every: "month", least: 4 })).toMatchObject([
      {
        least: 4,
        held: 3,
        events: [
          { event: "a", days: ["2026-05-01", "2026-05-02"] },
          { event: "b", days: ["2026-05-01"] },
        ],
      },
    ]);
  });

  it("are found place by place, of the kinds that count", () => {
    const events = [
      event("a", dates("2026-05-01"), { place: "dafen", kind: "market" }),
      event("b", dates("2026-05-01"), { place: "dafen", kind: "clinic" }),
      event("c", dates("2026-05-01"), { place: "shadi" }),
    ];
    const places = ["shadi", "dafen", "none"];
    const found = gapsOf(events, { every: "month", places, kinds: ["clinic"] });
    expect(found.map((gap) => [gap.place, gap.events])).toEqual([
      ["shadi", []],
      ["none", []],
    ]);
    expect(gapsOf(events, { every: "month", places }).map((gap) => gap.place)).toEqual(["none"]);
  });

  it("tell what was suspended, moved away or left out", () => {
    const reason = "防汛";
    const first = dates("2026-05-01");
    const events = [
      event("suspended", {
        kind: "suspended",
        of: first,
        during: [{ period: { from: "2026-04-01", until: "2026-06-01" }, reason }],
      }),
      event("moved", { kind: "shift", of: first, days: 31 }),
      event("left-out", { kind: "difference", of: first, without: { kind: "festivals" } }),
      event("inside", {
        kind: "union",
        of: [{ kind: "difference", of: first, without: { kind: "standing", is: ["holiday"] } }],
      }),
      event("other-day", { kind: "difference", of: dates("2026-06-01"), without: first }),
      event("never", dates()),
    ];
    const [gap] = gapsOf(events, { every: "month", least: 2 });
    expect(gap?.held).toBe(1);
    expect(
      gap?.events.map(({ event: id, days, reasons }) => [id, days, reasons.map(({ day }) => day)]),
    ).toEqual([
      ["suspended", [], ["2026-05-01"]],
      ["moved", [], ["2026-05-01"]],
      ["left-out", ["2026-05-01"], []],
      ["inside", [], ["2026-05-01"]],
      ["other-day", [], []],
      ["never", [], []],
    ]);
    expect(gap?.events[0]?.reasons[0]?.reason.suspended?.reason).toBe(reason);
    expect(gap?.events[1]?.reasons[0]?.reason.movedTo).toBe("2026-06-01");
  });

  it("are not certain where unknown days decide", () => {
    const events = [
      event("a", {
        kind: "union",
        of: [
          dates("2027-05-03"),
          { kind: "to-workday", of: dates("2027-05-01"), direction: "next" },
        ],
      }),
    ];
    const period = { from: "2027-05-01", until: "2027-06-01" } as const;
    const of = (least: number) =>
      gapsOf(events, { every: "month", least }, period).map((gap) => [gap.held, gap.certain]);
    expect([of(1), of(2), of(3)]).toEqual([[], [[1, false]], [[1, true]]]);
    expect(
      gapsOf(events, { every: "month", least: 2 }, period)[0]?.events[0]?.reasons,
    ).toMatchObject([{ day: "2027-05-01", reason: { holds: { unknown: "not-decreed" } } }]);
  });
});

describe("clashes", () => {
  const clashesOf = (events: readonly CalendarEvent[], more: object, period = may) =>
    review(events, { apart: [{ id: "apart", label, of: "place", ...more }] }, period).clashes;
  const [first, second] = [dates("2026-05-01", "2026-05-03"), dates("2026-05-02", "2026-05-03")];

  it("are the days on which two events want one place", () => {
    const events = [
      event("a", first, { place: "square" }),
      event("b", second, { place: "square" }),
      event("c", second, { place: "hall" }),
      event("d", second),
      event("e", second),
    ];
    expect(clashesOf(events, {})).toEqual([
      {
        apart: "apart",
        place: "square",
        day: "2026-05-03",
        certain: true,
        events: ["a", "b"].map((id) => ({ event: id, reason: { kind: "dates", holds: true } })),
      },
    ]);
  });

  it("are the days on which two events take one team", () => {
    const events = [
      event("a", first, { teams: ["red", "blue"] }),
      event("b", second, { teams: ["blue"] }),
      event("c", first, { teams: ["red"] }),
      event("d", first, { place: "square" }),
    ];
    expect(
      clashesOf(events, { of: "team" }).map((clash) => [
        clash.team,
        clash.day,
        clash.events.map((each) => each.event),
      ]),
    ).toEqual([
      ["red", "2026-05-01", ["a", "c"]],
      ["red", "2026-05-03", ["a", "c"]],
      ["blue", "2026-05-03", ["a", "b"]],
    ]);
  });

  it("are looked for among the kinds named", () => {
    const at = (kind?: string) => ({ place: "square", ...(kind === undefined ? {} : { kind }) });
    const events = [
      event("a", first, at("show")),
      event("b", first, at("market")),
      event("c", first, at()),
      event("d", second, at("clinic")),
    ];
    const found = clashesOf(events, { kinds: ["show", "clinic"] });
    expect(found.map((clash) => clash.events.map((each) => each.event))).toEqual([["a", "d"]]);
  });

  it("are not certain where it is unknown whether they meet", () => {
    const open: DayRule = { kind: "unknown", reason: "not-published" };
    const place = "square";
    const events = [event("a", first, { place }), event("b", open, { place })];
    const found = clashesOf(events, {}, { from: "2026-05-01", until: "2026-05-03" } as never);
    expect(found.map((clash) => [clash.day, clash.certain])).toEqual([["2026-05-01", false]]);
    const third = [...events, event("c", first, { place })];
    expect(
      clashesOf(third, {}, { from: "2026-05-01", until: "2026-05-02" } as never),
    ).toMatchObject([
      { certain: true, events: [{}, { reason: { holds: { unknown: "not-published" } } }, {}] },
    ]);
  });

  it("lie in the period alone", () => {
    const place = "square";
    const events = [event("a", first, { place }), event("b", first, { place })];
    const days = (from: string, until: string) =>
      clashesOf(events, {}, { from, until } as never).map(({ day }) => day);
    expect(days("2026-05-01", "2026-05-03")).toEqual(["2026-05-01"]);
    expect(days("2026-05-02", "2026-05-04")).toEqual(["2026-05-03"]);
  });
});

describe("a review", () => {
  const market = event("a", dates("2026-05-01"), { kind: "market" });
  const owed = { id: "owed", label, every: "week" } as const;
  const apart = { id: "apart", label, of: "team" } as const;

  it("finds nothing where nothing is required", () => {
    expect(review([market], {}, may)).toEqual({ gaps: [], clashes: [] });
  });

  it.each<[string, object]>([
    ["calendar/invalid-requirements", { owed: [{ ...owed, least: 0 }] }],
    ["calendar/invalid-requirements", { owed: [{ ...owed, every: "day" }] }],
    ["calendar/invalid-requirements", { owed: [{ ...owed, places: [] }] }],
    ["calendar/invalid-requirements", { apart: [{ ...apart, of: "town" }] }],
    ["calendar/duplicate-id", { owed: [owed], apart: [{ ...apart, id: "owed" }] }],
    ["calendar/unknown-kind", { apart: [{ ...apart, kinds: ["market", "markt"] }] }],
  ])("refuses %s", (code, requirements) => {
    expect(codeOf(() => review([market], requirements, may))).toBe(code);
  });

  it("takes a kind of events that are owed and not planned yet", () => {
    const { gaps } = review(
      [market],
      { owed: [{ ...owed, every: "month", kinds: ["clinic"] }] },
      may,
    );
    expect(gaps).toHaveLength(1);
  });

  it("says which kind is unknown, and where", () => {
    const bad = () =>
      review([market], { apart: [apart, { ...apart, id: "b", kinds: ["markt"] }] }, may);
    expect(bad).toThrow('No event of the scheme is of the kind "markt" that apart[1] names.');
  });
});
