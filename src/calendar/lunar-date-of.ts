import type { PlainDate } from "../core/plain-date.js";
import { dayNumberOf } from "../core/plain-date.js";
import type { LunarDate } from "./model/lunar-date.js";
import { monthOf } from "./months/month.js";

/**
 * Tells the lunar date (农历) of a day.
 *
 * Days are those of China, UTC+8.
 *
 * @param day - A day of 1900 to 2100.
 * @returns Year, month, whether it is a leap month, day, and the date in Chinese.
 * @throws {@link core.DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link core.DomainError} `core/out-of-range` when its year is not one of 1900 to 2100.
 * @example
 * lunarDateOf("2025-07-25"); // { year: 2025, month: 6, leap: true, day: 1, name: "闰六月初一" }
 */
export function lunarDateOf(day: PlainDate): LunarDate {
  return lunarDateOfNumber(dayNumberOf(day));
}

/** The lunar date of a day number. */
export function lunarDateOfNumber(number: number): LunarDate {
  const { year, month, leap, first } = monthOf("lunar", number);
  const day = number - first + 1;
  return Object.freeze({ year, month, leap, day, name: nameOf(month, leap, day) });
}

const monthNames = "正二三四五六七八九十冬腊";
const digits = "一二三四五六七八九十";

function nameOf(month: number, leap: boolean, day: number): string {
  const tens = day === 20 ? "二" : day === 30 ? "三" : "初十廿"[Math.floor((day - 1) / 10)];
  const shown = day === 10 ? "初" : tens;
  const ones = day > 10 && day < 20 ? day - 10 : ((day - 1) % 10) + 1;
  return `${leap ? "闰" : ""}${monthNames[month - 1]}月${shown}${digits[ones - 1]}`;
}
