import { comparePlans } from "../../../src/calendar/compare-plans.js";
import { compileCalendar } from "../../../src/calendar/compile-calendar.js";
import { dayCycleOf } from "../../../src/calendar/day-cycle-of.js";
import { dayOfLunarDate } from "../../../src/calendar/day-of-lunar-date.js";
import { explainDay } from "../../../src/calendar/explain-day.js";
import { iCalendarOf } from "../../../src/calendar/i-calendar-of.js";
import { listDays } from "../../../src/calendar/list-days.js";
import { lunarDateOf } from "../../../src/calendar/lunar-date-of.js";
import { reviewPlan } from "../../../src/calendar/review-plan.js";
import { dayOfSolarTerm, solarTermOn } from "../../../src/calendar/solar-terms.js";
import { variedCalendar, variedPlan, variedRequirements } from "../documents/calendar.js";
import { knownCodes } from "../known-codes.js";
import { day, document, fieldless, integer, word } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const layer = "calendar";
const dates = ["core/invalid-date", "core/out-of-range"];
const scheme = document(...(knownCodes().get("calendar") ?? []));
const options = fieldless(document("core/invalid-decrees", "core/conflict", ...dates));
const period = document("core/invalid-period", ...dates);
const plan = document("calendar/invalid-plan");
const october = { from: "2026-09-20", until: "2026-10-20" };

/** The operations of calendar. */
export const calendarSubjects: readonly HostileSubject[] = [
  { layer, name: "lunarDateOf", call: lunarDateOf, examples: [() => ["2025-07-25"]], sorts: [day] },
  { layer, name: "dayCycleOf", call: dayCycleOf, examples: [() => ["2025-07-25"]], sorts: [day] },
  { layer, name: "solarTermOn", call: solarTermOn, examples: [() => ["2026-04-05"]], sorts: [day] },
  {
    layer,
    name: "dayOfSolarTerm",
    call: dayOfSolarTerm,
    examples: [() => [2026, "清明"]],
    sorts: [integer, word("calendar/unknown-term")],
  },
  {
    layer,
    name: "dayOfLunarDate",
    call: dayOfLunarDate,
    examples: [() => [{ year: 2025, month: 6, leap: true, day: -1 }]],
    sorts: [document("calendar/no-such-lunar-day")],
  },
  {
    layer,
    name: "compileCalendar",
    call: compileCalendar,
    examples: [() => [variedCalendar, { knownOn: "2026-01-01" }]],
    sorts: [scheme, options],
    observe: (calendar: ReturnType<typeof compileCalendar>) =>
      calendar.listDays({ from: "2026-09-20", until: "2026-10-20" }),
    randomCases: 500,
  },
  {
    layer,
    name: "listDays",
    call: listDays,
    examples: [() => [variedCalendar, october, { knownOn: "2026-01-01" }]],
    sorts: [scheme, period, options],
    randomCases: 500,
  },
  {
    layer,
    name: "explainDay",
    call: explainDay,
    examples: [() => [variedCalendar, { event: "e14", day: "2026-10-01" }, {}]],
    sorts: [scheme, document("calendar/unknown-event", ...dates), options],
    triedElsewhere: true,
    randomCases: 300,
  },
  {
    layer,
    name: "reviewPlan",
    call: reviewPlan,
    examples: [() => [variedCalendar, variedRequirements, october, { knownOn: "2026-01-01" }]],
    sorts: [
      scheme,
      fieldless(
        document("calendar/invalid-requirements", "calendar/duplicate-id", "calendar/unknown-kind"),
      ),
      period,
      options,
    ],
    triedElsewhere: true,
    randomCases: 300,
  },
  {
    layer,
    name: "comparePlans",
    call: comparePlans,
    examples: [() => [variedPlan, variedPlan]],
    sorts: [plan, plan],
    randomCases: 500,
  },
  {
    layer,
    name: "iCalendarOf",
    call: iCalendarOf,
    examples: [
      () => [
        variedCalendar,
        variedPlan,
        { stampedOn: "2026-01-01", domain: "a.cn", language: "en" },
      ],
    ],
    sorts: [scheme, plan, document("calendar/invalid-options")],
    randomCases: 300,
  },
];
