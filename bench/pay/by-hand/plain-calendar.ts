import { utc } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInYears } from "date-fns/differenceInYears";
import { formatISO } from "date-fns/formatISO";
import type { HandCalendar } from "./calendar.js";
import { changeDays } from "./change-days.js";

/** The calendar by date-fns, as its documentation shows. */
export const plainCalendar: HandCalendar = {
  daysBetween: (_month, from, until) =>
    differenceInCalendarDays(utc(until), utc(from), { in: utc }),
  dayBefore: (_month, day) => formatISO(addDays(utc(day), -1), { representation: "date" }),
  yearsBetween: (from, until) => differenceInYears(utc(until), utc(from), { in: utc }),
  cut: (_month, { from, until }, county, own) => {
    const changes = [...(changeDays[county] ?? []), ...own];
    const inside = changes.filter((day) => day > from && day < until);
    const cuts = [...new Set([from, ...inside])].sort();
    return cuts.map((day, index) => ({ from: day, until: cuts[index + 1] ?? until }));
  },
};
