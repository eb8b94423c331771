import { definitely } from "../../core/definitely.js";
import type { BlockRun } from "./block-run.js";
import type { MonthSpan } from "./month-span.js";
import type { PayrollLanes, RateLane } from "./payroll-lanes.js";
import { BLOCK_SIZE } from "./payroll-lanes.js";
import type { DayReader } from "./payroll-place.js";

/** Works out what the days of a month are worth, and pays the items that pay a rate for them. */
export function rateMonth(
  run: BlockRun,
  span: MonthSpan,
  place: number,
  cuts: readonly number[],
  { days, rateItems }: PayrollLanes,
  readDay: DayReader,
): void {
  const { stretches } = run;
  run.served.fill(0);
  for (const { worth } of rateItems) worth.fill(0);
  for (const day of stretches.daysIn(span, cuts)) {
    const next = cuts.find((cut) => cut > day) ?? span.end;
    const people = stretches.begin(day, next, cuts.includes(day));
    readDay(day, people);
    for (const item of rateItems) addWorth(run, item, days.wide, span.end - span.first);
    countDays(run, day);
  }
  for (const item of rateItems) payRate(item, place, span, run.people.length);
}

/** Adds what the stretches of a day are worth; a day is worth its rate, a month as many as it has. */
function addWorth(
  { stretches: { lengths, failed }, served, people }: BlockRun,
  { proration, rate: { values }, rounding: { limit }, worth }: RateLane,
  wide: Uint8Array,
  daysInMonth: number,
): void {
  for (let row = 0; row < people.length; row += 1) {
    const length = lengths[row] as number;
    if (length === 0) continue;
    const value = values[row] as number;
    if (!(Math.abs(value) <= limit) || wide[row] === 1) failed[row] = 1;
    if (proration === "calendar-days") worth[row] = (worth[row] as number) + value * length;
    else if (proration === "last-day" || served[row] === 0) worth[row] = value * daysInMonth;
  }
}

function countDays({ stretches: { lengths }, served, lastDay, people }: BlockRun, day: number) {
  for (let row = 0; row < people.length; row += 1) {
    const length = lengths[row] as number;
    if (length === 0) continue;
    served[row] = (served[row] as number) + length;
    lastDay[row] = day + length - 1;
  }
}

function payRate(
  { rounding, worth, paid }: RateLane,
  place: number,
  { first, end }: MonthSpan,
  people: number,
): void {
  for (let row = 0; row < people; row += 1) {
    paid[place * BLOCK_SIZE + row] = rounding.fenOf(definitely(worth[row]), end - first);
  }
}
