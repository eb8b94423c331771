import type { TimeOfDay } from "../../core/plain-date-time.js";

/** A day counted from an end of the period. */
export interface CountedDay {
  /** Whether days or working days are counted. */
  readonly kind: "days" | "workdays";
  /** `start`: 1 is the first day of the period. `end`: 0 is its last day, 1 the day after. */
  readonly from: "start" | "end";
  /**
   * Which day. Working days are counted in the same way: `start` 1 is the first working day of the
   * period, `end` 0 the last one, `end` 1 the first after it.
   */
  readonly count: number;
}

/** A day of a month, such as 10 January after the year. */
export interface MonthDay {
  /** Tells it from a counted day. */
  readonly kind: "month-day";
  /** The month, in months after that in which the period begins. */
  readonly monthsLater: number;
  /** The day of it; in a shorter month, the last. */
  readonly day: number;
}

/** When something is due. */
export type DueRule = (CountedDay | MonthDay) & {
  /**
   * Where a day that is not worked moves to: the next working day, the previous one, or nowhere;
   * nowhere unless given.
   */
  readonly shift?: "next-workday" | "previous-workday";
  /** The last minute that is in time (截止时间); the end of the day unless given. */
  readonly cutOff?: TimeOfDay;
};
