import type { PlainDate } from "../../core/plain-date.js";

/** The places of periods in a longer cycle, such as months 1 and 2 of three. */
export interface DutyRotation {
  /** How many periods make up the cycle. */
  readonly length: number;
  /** Places in the cycle in which the duty is owed, counted from 1. */
  readonly places: readonly number[];
}

/** A duty for every day, or for every working day by decree. */
export interface DayCadence {
  /** Every day, or every working day. */
  readonly unit: "day" | "workday";
}

/** A duty for every calendar week (周), which begins on Monday. */
export interface WeekCadence {
  /** Every week. */
  readonly unit: "week";
}

/** A duty for every year (年). */
export interface YearCadence {
  /** Every year. */
  readonly unit: "year";
}

/** A duty for months (月), quarters (季) or half-years (半年), or for some of them in rotation. */
export interface MonthCadence {
  /** The stretch of the calendar. */
  readonly unit: "month" | "quarter" | "half-year";
  /** Which of them; all unless given. The cycle begins anew with each year. */
  readonly rotation?: DutyRotation;
}

/** A duty for stretches of any length from a first day on. */
export interface CustomCadence {
  /** In what the length is counted. */
  readonly unit: "custom-days" | "custom-months";
  /** The first day of the first stretch. */
  readonly from: PlainDate;
  /** The length of a stretch, in days or months as the unit says. */
  readonly length: number;
  /** Which of them, counted from the first; all unless given. */
  readonly rotation?: DutyRotation;
}

/** How often a duty is owed. */
export type Cadence = DayCadence | WeekCadence | MonthCadence | YearCadence | CustomCadence;
