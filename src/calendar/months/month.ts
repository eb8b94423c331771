import { definitely } from "../../core/definitely.js";
import type { RuleCalendar, RuleMonth } from "../model/rule-note.js";
import { lunarYears } from "./lunar-years.js";

/** One month of the solar or the lunar calendar. */
export interface Month {
  readonly year: number;
  readonly month: number;
  /** Whether it is a leap month (闰月), which repeats the number of the month before. */
  readonly leap: boolean;
  /** The day number of its first day. */
  readonly first: number;
  readonly length: number;
}

function solarMonths(): readonly Month[] {
  const all: Month[] = [];
  let first = 0;
  for (let year = 1900; year <= 2100; year += 1) {
    // 2000, which 400 divides, is the one leap year of these that ends in two zeros.
    const february = year % 4 === 0 && (year % 100 !== 0 || year === 2000) ? 29 : 28;
    for (let month = 1; month <= 12; month += 1) {
      const length = month === 2 ? february : 30 + ((month + (month >> 3)) & 1);
      all.push({ year, month, leap: false, first, length });
      first += length;
    }
  }
  return all;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function lunarMonths(): readonly Month[] {
  // 1900-01-01 was the first day of the last month of lunar 1899, which had 30 days.
  const all: Month[] = [{ year: 1899, month: 12, leap: false, first: 0, length: 30 }];
  let first = 30;
  for (let at = 0; at < lunarYears.length; at += 3) {
    const digitAt = (place: number): number => digits.indexOf(lunarYears.charAt(place));
    const packed = (digitAt(at) * 64 + digitAt(at + 1)) * 64 + digitAt(at + 2);
    const repeated = packed >> 13;
    for (let place = 0; place < (repeated === 0 ? 12 : 13); place += 1) {
      const leap = repeated > 0 && place === repeated;
      const month = repeated > 0 && place >= repeated ? place : place + 1;
      const length = 29 + ((packed >> place) & 1);
      all.push({ year: 1900 + at / 3, month, leap, first, length });
      first += length;
    }
  }
  return all;
}

/** The months that have days in 1900 to 2100, in order; the lunar ones begin in lunar 1899. */
export const months: Readonly<Record<RuleCalendar, readonly Month[]>> = {
  solar: /* @__PURE__ */ solarMonths(),
  lunar: /* @__PURE__ */ lunarMonths(),
};

/** The place among its months of the month in which a day lies. */
export function monthIndexOf(calendar: RuleCalendar, day: number): number {
  const all = months[calendar];
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (definitely(all[middle], "the halves").first <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The month in which a day lies. */
export const monthOf = (calendar: RuleCalendar, day: number): Month =>
  definitely(months[calendar][monthIndexOf(calendar, day)], "days of 1900 to 2100");

/** Whether a month is one of those named; all are where none is. */
export const isNamed = ({ month, leap }: Month, named: readonly RuleMonth[] | undefined): boolean =>
  named === undefined || named.includes(leap ? `${month}L` : month);
