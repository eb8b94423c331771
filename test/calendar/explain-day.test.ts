import { describe, expect, it } from "vitest";
import { explainDay } from "../../src/calendar/explain-day.js";
import type { CalendarScheme } from "../../src/calendar/model/calendar-scheme.js";
import type { DayRule } from "../../src/calendar/model/day-rule.js";
import type { PlainDate } from "../../src/core/plain-date.js";

const label = { zh: "圩", en: "market" };
const explain = (rule: DayRule, day: PlainDate) => {
  const scheme: CalendarScheme = { id: "s", label, events: [{ id: "e", label, rule }] };
  return explainDay(scheme, { event: "e", day });
};
const market: DayRule = {
  kind: "last-digits",
  calendar: "lunar",
  digits: [1, 4, 7],
  label,
  citation: { document: "圩日表" },
};

describe("the reasons of a day", () => {
  it("tell what the day is and which rule means it", () => {
    expect(explain(market, "2025-07-25")).toEqual({
      event: "e",
      day: "2025-07-25",
      held: true,
      weekday: 5,
      lunar: { year: 2025, month: 6, leap: true, day: 1, name: "闰六月初一" },
      cycle: { stem: "乙", branch: "未", place: 32 },
      standing: { kind: "workday", worked: true },
      reason: { kind: "last-digits", holds: true, label, citation: { document: "圩日表" } },
    });
    expect(explain({ kind: "solar-terms", terms: ["清明"] }, "2026-04-05").term).toBe("清明");
  });

  it("are frozen throughout, as far as they hand on what a scheme says too", () => {
    const suspended: DayRule = {
      kind: "suspended",
      of: { kind: "festivals", festivals: ["spring", "local"] },
      during: [{ period: { from: "2026-01-01" }, reason: "修路", citation: { document: "通告" } }],
    };
    const festivals = [{ id: "local", label, rule: market }];
    const events = [{ id: "e", label, rule: suspended }];
    const scheme: CalendarScheme = { id: "s", label, festivals, events };
    const notFrozen: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) notFrozen.push(path);
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}/${key}`);
    };
    look(explainDay(scheme, { event: "e", day: "2026-02-17" }), "");
    expect(notFrozen).toEqual([]);
  });

  it("name the suspension and the pattern in force", () => {
    const suspension = {
      period: { from: "2025-07-20" },
      reason: "修路",
      citation: { document: "通告" },
    } as const;
    const { held, reason } = explain(
      { kind: "suspended", of: market, during: [suspension] },
      "2025-07-25",
    );
    expect(held).toBe(false);
    expect(reason.suspended).toEqual(suspension);
    expect(reason.of?.map(({ holds, citation }) => [holds, citation?.document])).toEqual([
      [true, "圩日表"],
    ]);
    const after = explain(
      {
        kind: "suspended",
        of: market,
        during: [{ ...suspension, period: { from: "2025-07-26" } }],
      },
      "2025-07-25",
    );
    expect(after.held).toBe(true);
    expect(after.reason).not.toHaveProperty("suspended");
    const changes: DayRule = {
      kind: "changes",
      changes: [
        { from: "2025-01-01", rule: market },
        { from: "2025-07-01", rule: null },
      ],
    };
    expect(explain(changes, "2025-07-25")).toMatchObject({
      held: false,
      reason: { since: "2025-07-01", of: [{ holds: true }, { holds: false }] },
    });
    expect(explain(changes, "2024-07-25").held).toEqual({ unknown: "not-published" });
  });

  it("tell where a day was moved", () => {
    const of: DayRule = { kind: "dates", days: ["2026-10-01", "2026-10-08", "2027-10-01"] };
    const rule: DayRule = { kind: "to-workday", of, direction: "next" };
    expect(explain(rule, "2026-10-01")).toMatchObject({
      held: false,
      reason: { movedTo: "2026-10-08" },
    });
    expect(explain(rule, "2026-10-08").reason.movedFrom).toEqual(["2026-10-01"]);
    expect(explain(rule, "2027-10-01")).toMatchObject({
      held: { unknown: "not-decreed" },
      reason: { movedTo: { unknown: "not-decreed" } },
    });
    expect(explain({ kind: "shift", of, days: 1 }, "2026-10-02").reason.movedFrom).toEqual([
      "2026-10-01",
    ]);
  });

  it("say why a day is unknown", () => {
    const unknown: DayRule = { kind: "unknown", reason: "not-published" };
    expect(explain({ kind: "union", of: [market, unknown] }, "2025-07-26").held).toEqual({
      unknown: "not-published",
    });
    expect(
      explain({ kind: "difference", of: market, without: unknown }, "2025-07-25").reason.of,
    ).toHaveLength(2);
  });

  it("name each festival, also where others have the same days", () => {
    const rule: DayRule = { kind: "month-days", calendar: "lunar", months: [1], days: [29] };
    const named = (zh: string) => ({
      id: zh === "拗九节" ? "aojiu" : "other",
      label: { zh, en: zh },
    });
    const scheme: CalendarScheme = {
      id: "s",
      label,
      festivals: [
        { ...named("拗九节"), rule },
        { ...named("孝顺节"), rule },
      ],
      events: [
        { id: "plain", label, rule },
        { id: "e", label, rule: { kind: "festivals", festivals: ["aojiu", "other"] } },
      ],
    };
    const { reason } = explainDay(scheme, { event: "e", day: "2026-03-17" });
    expect(reason.of?.map((part) => [part.label?.zh, part.holds])).toEqual([
      ["拗九节", true],
      ["孝顺节", true],
    ]);
  });

  it("refuse an event that is not there", () => {
    const scheme = { id: "s", label, events: [] };
    expect(() => explainDay(scheme, { event: "e", day: "2026-01-01" })).toThrow(
      expect.objectContaining({ code: "calendar/unknown-event" }),
    );
  });
});
