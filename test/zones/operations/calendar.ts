import { compileCalendar } from "../../../src/calendar/compile-calendar.js";
import { dayCycleOf } from "../../../src/calendar/day-cycle-of.js";
import { iCalendarOf } from "../../../src/calendar/i-calendar-of.js";
import { lunarDateOf } from "../../../src/calendar/lunar-date-of.js";
import { solarTermOn } from "../../../src/calendar/solar-terms.js";
import { addDays } from "../../../src/core/plain-date.js";
import { variedCalendar, variedRequirements } from "../../hostile/documents/calendar.js";

const days = Array.from({ length: 60 }, (_, at) => addDays("1986-05-01", 263 * at));
const year = { from: "2026-01-01", until: "2027-01-01" } as const;

/** Single days, a year of every kind of rule with reasons, and its file. */
export const calendarOperations = {
  days: () => days.map((day) => [lunarDateOf(day), dayCycleOf(day), solarTermOn(day)]),
  year: () => compileCalendar(variedCalendar).listDays(year),
  review: () => compileCalendar(variedCalendar).reviewPlan(variedRequirements, year),
  reasons: () => {
    const calendar = compileCalendar(variedCalendar);
    return variedCalendar.events.map(({ id }) => calendar.explainDay(id, "2026-10-01"));
  },
  file: () =>
    iCalendarOf(variedCalendar, compileCalendar(variedCalendar).listDays(year), {
      stampedOn: "2026-01-01",
      domain: "example.org",
    }),
};
