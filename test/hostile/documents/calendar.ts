import type { CalendarScheme } from "../../../src/calendar/model/calendar-scheme.js";
import type { DayRule } from "../../../src/calendar/model/day-rule.js";
import type { PlanRequirements } from "../../../src/calendar/model/plan-requirements.js";

const label = { zh: "圩日", en: "market" };
const citation = { document: "圩日表" };

const lunar147: DayRule = {
  kind: "last-digits",
  calendar: "lunar",
  digits: [1, 4, 7],
  label,
  citation,
};

const rules: readonly DayRule[] = [
  { kind: "dates", days: ["2026-10-01"] },
  lunar147,
  { kind: "month-days", calendar: "lunar", days: [-1], months: [6, "6L"] },
  { kind: "weekdays", weekdays: [6], weeks: [3, -1], reading: "monday-weeks", months: [5] },
  { kind: "day-branches", branches: ["辰", "戌"] },
  { kind: "solar-terms", terms: ["清明"] },
  {
    kind: "recurrence",
    frequency: "monthly",
    calendar: "lunar",
    from: "2024-02-10",
    interval: 2,
    months: [1, "6L"],
    monthDays: [1, -1],
    weekdays: [{ weekday: 3, ordinal: 1 }],
    skip: "backward",
    count: 9,
    until: "2027-01-01",
    except: ["2026-01-01"],
  },
  { kind: "festivals", festivals: ["spring", "local"] },
  { kind: "standing", is: ["holiday", "adjusted-workday"] },
  { kind: "unknown", reason: "not-published" },
  { kind: "union", of: [lunar147, { kind: "intersection", of: [lunar147] }] },
  { kind: "difference", of: lunar147, without: { kind: "weekdays", weekdays: [1] } },
  { kind: "shift", of: lunar147, days: -3 },
  { kind: "around", of: lunar147, before: 1, after: 2 },
  { kind: "to-workday", of: lunar147, direction: "next" },
  {
    kind: "suspended",
    of: lunar147,
    during: [{ period: { from: "2026-05-01", until: "2026-05-09" }, reason: "修路", citation }],
  },
  {
    kind: "changes",
    changes: [
      { from: "2026-01-01", rule: lunar147, citation },
      { from: "2026-06-01", rule: null },
    ],
  },
];

/** A calendar that uses every kind of rule. */
export const variedCalendar: CalendarScheme = {
  id: "varied",
  label,
  citation,
  festivals: [{ id: "local", label, rule: lunar147 }],
  events: rules.map((rule, at) => ({
    id: `e${at}`,
    label,
    citation,
    kind: "market",
    place: "town",
    teams: ["red"],
    rule,
  })),
};

export const variedPlan = [{ event: "e0", days: ["2026-10-01"], unknown: ["2026-10-02"] }] as const;

/** Requirements that use every field. */
export const variedRequirements: PlanRequirements = {
  owed: [
    { id: "owed", label, citation, kinds: ["market"], places: ["town"], every: "week", least: 40 },
  ],
  apart: [{ id: "apart", label, citation, of: "team", kinds: ["market"] }],
};
