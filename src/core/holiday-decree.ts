import type { Citation } from "./citation.js";
import type { PlainDate } from "./plain-date.js";

/** Days off for one holiday. */
export interface HolidayDays {
  /** The holiday, as the notice names it. */
  readonly name: string;
  /** The first day off. */
  readonly from: PlainDate;
  /** The first day after it. */
  readonly until: PlainDate;
}

/** What one notice decrees about the working days of a year (放假安排). */
export interface HolidayDecree {
  /** The year that it arranges; a few of its days may lie in the year before or after. */
  readonly year: number;
  /** The day on which it was published; what is published later counts where two differ. */
  readonly published: PlainDate;
  /** The notice. */
  readonly citation: Citation;
  /** Days off. */
  readonly holidays: readonly HolidayDays[];
  /** Days of a weekend that are worked (调休上班). */
  readonly workdays: readonly PlainDate[];
}
