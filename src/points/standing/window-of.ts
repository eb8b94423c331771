import type { PlainDate } from "../../core/plain-date.js";
import { addDays, addMonths } from "../../core/plain-date.js";
import type { CalendarWindow, MeasureWindow } from "../standing-rules.js";

/** The days of a window up to the day asked about. */
export interface WindowDays {
  /** The first day; from the beginning of time where it is left out. */
  readonly from?: PlainDate;
  /** The last day. */
  readonly last: PlainDate;
}

const firstDay: PlainDate = "1900-01-01";
const monthsIn = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** Tells the days of a window; none where it lies after the day asked about, or before 1900. */
export function windowOf(
  window: MeasureWindow | undefined,
  asOf: PlainDate,
): WindowDays | undefined {
  switch (window?.kind) {
    case undefined:
      return { last: asOf };
    case "calendar":
      return calendarWindow(window, asOf);
    case "last": {
      const reaches = monthsSince1900(asOf) >= window.months;
      return { last: asOf, ...(reaches ? { from: dayAfter(asOf, -window.months) } : {}) };
    }
    case "days": {
      const { from, until } = window.period;
      const last = until === undefined || until > asOf ? asOf : addDays(until, -1);
      return from > last ? undefined : { from, last };
    }
  }
}

const dayAfter = (day: PlainDate, months: number): PlainDate => addDays(addMonths(day, months), 1);

const monthsSince1900 = (day: PlainDate): number =>
  (Number(day.slice(0, 4)) - 1900) * 12 + Number(day.slice(5, 7)) - 1;

function calendarWindow({ per, ago = 0 }: CalendarWindow, asOf: PlainDate): WindowDays | undefined {
  const length = monthsIn[per];
  const first = (Math.floor(monthsSince1900(asOf) / length) - ago) * length;
  if (first < 0) return undefined;
  const from = addMonths(firstDay, first);
  return { from, last: ago === 0 ? asOf : addDays(addMonths(firstDay, first + length), -1) };
}
