import { definitely } from "../core/definitely.js";
import type { PlainDate } from "../core/plain-date.js";
import { dayNumberOf } from "../core/plain-date.js";
import type { DayBranch, DayCycle } from "./model/day-cycle.js";

/** The ten stems (天干), in their order. */
const stems = "甲乙丙丁戊己庚辛壬癸";

/** The twelve branches (地支), in their order. */
export const dayBranches = "子丑寅卯辰巳午未申酉戌亥";

// 1900-01-01 was 甲戌, the eleventh of the cycle of sixty.
const placeOfFirstDay = 10;

/**
 * Tells the place of a day in the cycle of sixty (日干支).
 *
 * @param day - A day of 1900 to 2100.
 * @returns The stem, the branch, and the place from 1 (甲子) to 60.
 * @throws {@link core.DomainError} `core/invalid-date` when there is no such day.
 * @throws {@link core.DomainError} `core/out-of-range` when its year is not one of 1900 to 2100.
 * @example
 * dayCycleOf("2024-02-10"); // { stem: "甲", branch: "辰", place: 41 }
 */
export function dayCycleOf(day: PlainDate): DayCycle {
  const place = (dayNumberOf(day) + placeOfFirstDay) % 60;
  const stem = definitely(stems[place % 10], "ten stems");
  return Object.freeze({ stem, branch: branchOfNumber(dayNumberOf(day)), place: place + 1 });
}

/** The branch of a day number. */
export const branchOfNumber = (number: number): DayBranch =>
  definitely(dayBranches[(number + placeOfFirstDay) % 12], "twelve branches") as DayBranch;
