import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { CoreErrorCode } from "../core/errors.js";
import { checkedInteger } from "../core/integer.js";
import type { PlainDate } from "../core/plain-date.js";
import { dayNumberOf, plainDateOf } from "../core/plain-date.js";
import { quote } from "../core/quote.js";
import type { CalendarErrorCode } from "./errors.js";
import type { SolarTerm } from "./model/solar-term.js";

/** The 24 terms (节气) in the order of a year that begins in January. */
export const solarTerms: readonly SolarTerm[] =
  "小寒大寒立春雨水惊蛰春分清明谷雨立夏小满芒种夏至小暑大暑立秋处暑白露秋分寒露霜降立冬小雪大雪冬至".match(
    /../g,
  ) as readonly string[] as readonly SolarTerm[];

/**
 * For each term, when it fell in 1900 (minutes after 1900-01-01 in China) and by how much a year
 * longer or shorter than the mean it comes round (hundredths of a minute, counted from 2000).
 */
const moments = [
  7415, 74, 28617, 82, 49872, 65, 71226, 69, 92717, 37, 114360, 30, 136203, -2, 158223, -26, 180442,
  -47, 202818, -60, 225332, -76, 247930, -80, 270596, -80, 293228, -78, 315812, -77, 338290, -64,
  360622, -50, 382786, -18, 404774, -2, 426545, 21, 448151, 30, 469607, 47, 490933, 75, 512170, 74,
];

/** Terms that fell a few minutes on the other side of midnight, by year and place: one day later. */
const oneDayLater = ["1912/21", "1913/17", "2097/8"];

/** The mean length of the year. @unit thousandths of a minute */
const meanYear = 525_948_768;

/** The day number of a term. */
export function dayNumberOfTerm(year: number, place: number): number {
  const [first, drift] = [moments[2 * place], moments[2 * place + 1]];
  const moment =
    1000 * definitely(first, "24 terms") +
    10 * definitely(drift, "24 terms") * (year - 2000) +
    meanYear * (year - 1900);
  const day = Math.floor(moment / 1_440_000);
  return oneDayLater.includes(`${year}/${place}`) ? day + 1 : day;
}

/**
 * Finds the day of a solar term.
 *
 * @param year - The year, 1900 to 2100.
 * @param term - The term in Chinese.
 * @returns Its day, in China.
 * @throws {@link core.DomainError} `calendar/unknown-term` when there is no such term.
 * @throws {@link core.DomainError} `core/invalid-number` when the year is not whole.
 * @throws {@link core.DomainError} `core/out-of-range` when the year is not one of 1900 to 2100.
 * @example
 * dayOfSolarTerm(2026, "清明"); // "2026-04-05"
 */
export function dayOfSolarTerm(year: number, term: SolarTerm): PlainDate {
  const place = solarTerms.indexOf(term);
  if (place < 0) {
    throw new DomainError<CalendarErrorCode>(
      "calendar/unknown-term",
      `${quote(term)} is not a solar term. Use one of ${solarTerms.join("、")}.`,
    );
  }
  const whole = checkedInteger(year, "year");
  if (whole >= 1900 && whole <= 2100) return plainDateOf(dayNumberOfTerm(whole, place));
  throw new DomainError<CoreErrorCode>(
    "core/out-of-range",
    `The year ${whole} is outside the years 1900 to 2100. Use a year within them.`,
  );
}

/**
 * Tells which solar term a day is.
 *
 * @param day - A day of 1900 to 2100.
 * @returns The term that falls on the day, or `undefined`.
 * @throws {@link core.DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link core.DomainError} `core/out-of-range` when its year is not one of 1900 to 2100.
 * @example
 * solarTermOn("2026-04-05"); // "清明"
 * solarTermOn("2026-04-06"); // undefined
 */
export function solarTermOn(day: PlainDate): SolarTerm | undefined {
  const number = dayNumberOf(day);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  // Two terms fall into each month.
  const place = [2 * month - 2, 2 * month - 1].find(
    (each) => dayNumberOfTerm(year, each) === number,
  );
  return place === undefined ? undefined : solarTerms[place];
}
