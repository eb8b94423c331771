import type { HandCalendar, HandMonth, HandStretch } from "./calendar.js";
import { twoDigits } from "./calendar.js";
import { changeDays } from "./change-days.js";

/** The calendar as a careful engineer makes it for this year alone: days are cut out of text. */
export const tunedCalendar: HandCalendar = {
  daysBetween: (month, from, until) => {
    const last = until === month.end ? month.days + 1 : Number(until.slice(8));
    return last - Number(from.slice(8));
  },
  dayBefore: (month, day) => {
    const before = day === month.end ? month.days : Number(day.slice(8)) - 1;
    return month.first.slice(0, 8) + twoDigits(before);
  },
  yearsBetween: (from, until) => {
    const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
    return from.slice(5) <= until.slice(5) ? years : years - 1;
  },
  cut: (month, { from, until }, county, own) => {
    const cuts = [from];
    for (const day of changesIn(month, county)) if (day > from && day < until) cuts.push(day);
    for (const day of own) if (day > from && day < until && !cuts.includes(day)) cuts.push(day);
    if (cuts.length > 1) cuts.sort();
    const stretches: HandStretch[] = [];
    for (const [index, day] of cuts.entries()) {
      stretches.push({ from: day, until: cuts[index + 1] ?? until });
    }
    return stretches;
  },
};

/** By county and month: its days but the first on which a parameter changes. */
const known = new Map<HandMonth, (readonly string[])[]>();

function changesIn(month: HandMonth, county: number): readonly string[] {
  const byCounty = known.get(month) ?? [];
  known.set(month, byCounty);
  const changes =
    byCounty[county] ??
    (changeDays[county] ?? []).filter((day) => day > month.first && day < month.end);
  byCounty[county] = changes;
  return changes;
}
