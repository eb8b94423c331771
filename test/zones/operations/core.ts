import { divide, times } from "../../../src/core/arithmetic.js";
import {
  comparePlainDates,
  daysBetween,
  wholeMonthsBetween,
  wholeYearsBetween,
} from "../../../src/core/date-distance.js";
import { toDecimal, toDecimalString } from "../../../src/core/decimal.js";
import { compareIds } from "../../../src/core/id.js";
import { moneyOfFen, sumMoney } from "../../../src/core/money.js";
import { calendarPeriodOf, daysIn, overlapOf } from "../../../src/core/period.js";
import type { PlainDate } from "../../../src/core/plain-date.js";
import {
  addDays,
  addMonths,
  addYears,
  dayNumberOf,
  plainDateOf,
  startOf,
  toPlainDate,
  weekdayOf,
} from "../../../src/core/plain-date.js";
import { roundingModes } from "../../../src/core/rounding.js";
import { safely } from "../../../src/core/safely.js";
import { compileTimeline } from "../../../src/core/timeline.js";
import { hostileValuesOf } from "../../support/hostile-values.js";

const units = ["week", "month", "quarter", "year"] as const;
const stride = 61;
const lastDayNumber = dayNumberOf("2100-12-31");

/** Every 61st day, which meets each weekday and each day of the month, and days that zones skip. */
const days: readonly PlainDate[] = [
  ...Array.from({ length: Math.floor(lastDayNumber / stride) }, (_, index) =>
    plainDateOf(index * stride),
  ),
  ...hostileValuesOf("zone-sensitive date").flatMap(({ make }) => {
    const day = toPlainDate(String(make()));
    return [-1, 0, 1].map((offset) => addDays(day, offset));
  }),
];

/** What comes of a step, or the code with which it is refused at the ends of the calendar. */
function outcomeOf(step: () => unknown): unknown {
  const outcome = safely(step);
  return outcome.success ? outcome.data : outcome.error.code;
}

const rates = compileTimeline([
  { from: "1986-05-04", value: "1" },
  { from: "2011-12-30", value: "2", recordedOn: "2012-01-01" },
  { from: "2024-04-07", value: null },
]);

/** Days, periods and timelines, and numbers beside them. */
export const coreOperations = {
  days: () =>
    days.map((day) => [
      day,
      dayNumberOf(day),
      weekdayOf(day),
      ...[-13, -1, 1, 6].map((months) => outcomeOf(() => addMonths(day, months))),
      outcomeOf(() => addYears(day, 1)),
      ...units.map((unit) => outcomeOf(() => startOf(day, unit))),
    ]),
  distances: () =>
    days.map((day, index) => {
      const other = days[(index * 31) % days.length] ?? day;
      return [
        daysBetween(day, other),
        wholeMonthsBetween(day, other),
        wholeYearsBetween(day, other),
        comparePlainDates(day, other),
      ];
    }),
  periods: () =>
    days.map((day, index) => {
      const unit = units[index % units.length] ?? "month";
      return outcomeOf(() => {
        const period = calendarPeriodOf(day, unit);
        return [period, daysIn(period), overlapOf(period, { from: addDays(day, 3) })];
      });
    }),
  timelines: () =>
    days.map((day) => [
      outcomeOf(() => rates(day)),
      outcomeOf(() => rates(day, { knownOn: "2011-12-31" })),
    ]),
  numbers: () =>
    roundingModes.flatMap((mode) =>
      ["1000000.005", "-0.5", "1234567890123456789.875"].map((text) => {
        const number = toDecimal(text);
        return [
          number,
          toDecimalString(times(number, toDecimal("1.1"))),
          divide(number, toDecimal("21.75"), { places: 2, mode }),
        ];
      }),
    ),
  money: () => sumMoney(Array.from({ length: 100 }, (_, index) => moneyOfFen(index * 99_999))),
  ids: () => ["I", "ı", "i", "İ", "村", "zebra", "Zebra", "ö", "z"].sort(compareIds),
};
