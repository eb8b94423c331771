/** A month of the year that is paid. */
export interface HandMonth {
  readonly first: string;
  /** The day after the last one. */
  readonly end: string;
  readonly days: number;
  /** Whether a quarter ends in it. */
  readonly endsQuarter: boolean;
}

/** Days served of a month on which nothing changes. */
export interface HandStretch {
  readonly from: string;
  readonly until: string;
}

/** What the code by hand asks of the calendar. */
export interface HandCalendar {
  /** The days from one day to another. */
  readonly daysBetween: (month: HandMonth, from: string, until: string) => number;
  /** The day before another one. */
  readonly dayBefore: (month: HandMonth, day: string) => string;
  /** The full years from one day to another. */
  readonly yearsBetween: (from: string, until: string) => number;
  /** Cuts days of a month where a parameter changes in a county, or something of the person. */
  readonly cut: (
    month: HandMonth,
    days: HandStretch,
    county: number,
    own: readonly string[],
  ) => readonly HandStretch[];
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Writes a number of two digits. */
export const twoDigits = (count: number): string => String(count).padStart(2, "0");

/** The months of 2024. */
export const months: readonly HandMonth[] = lengths.map((days, index) => ({
  first: `2024-${twoDigits(index + 1)}-01`,
  end: index === 11 ? "2025-01-01" : `2024-${twoDigits(index + 2)}-01`,
  days,
  endsQuarter: index % 3 === 2,
}));
