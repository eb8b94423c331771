import { textOfDayNumber } from "../../core/day-number.js";
import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { dayNumberOf } from "../../core/plain-date.js";
import type { DayOperand, Duration, ElapsedAmount } from "../model.js";
import type { Assembly } from "./assembly.js";
import { addStep } from "./assembly.js";
import type { Frame, NumberSlot } from "./frame.js";
import { numbersIn } from "./frame.js";

/** No two days from 1900 to 2100 lie farther apart. @unit days */
const FARTHEST = 73_414;

/** Adds a lane that counts the whole units between two days. */
export function addElapsed(assembly: Assembly, amount: ElapsedAmount): NumberSlot {
  const { first, last, length } = units[amount.unit];
  const from = dayReaderOf(assembly, amount.from, first);
  const until = dayReaderOf(assembly, amount.until, last);
  return addStep(assembly, 0, -FARTHEST, FARTHEST, (target) => (frame) => {
    const to = numbersIn(frame, target);
    const [starts, ends] = [from(frame), until(frame)];
    for (let row = 0; row < frame.count; row += 1) {
      const [start, end] = [starts[row] as number, ends[row] as number];
      to[row] = Math.floor((end - start) / length);
    }
  });
}

/** Days as numbers of which a unit is so many. */
interface Unit {
  /** The number of the day from which units are counted. */
  readonly first: (day: PlainDate) => number;
  /** The number of the day to which they are counted. */
  readonly last: (day: PlainDate) => number;
  readonly length: number;
}

/** No month has more days, so a month is as long as that among numbers of days. */
const MONTH = 32;

/** At the end of a month even a month that began on a later day of its month is full. */
const MONTH_END = 31;

const monthly = {
  first: (day: PlainDate): number => monthDayOf(day, Number(day.slice(8))),
  last: (day: PlainDate): number =>
    monthDayOf(day, isMonthEnd(day) ? MONTH_END : Number(day.slice(8))),
};

const units: Readonly<Record<Duration["unit"], Unit>> = {
  days: { first: dayNumberOf, last: dayNumberOf, length: 1 },
  months: { ...monthly, length: MONTH },
  years: { ...monthly, length: 12 * MONTH },
};

const monthDayOf = (day: PlainDate, inMonth: number): number =>
  (12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))) * MONTH + inMonth;

const isMonthEnd = (day: PlainDate): boolean =>
  textOfDayNumber(dayNumberOf(day) + 1).endsWith("-01");

/** Reads the numbers of a day by row; NaN where it is unknown, or owed by the context and not given. */
type DayReader = (frame: Frame) => Float64Array;

function dayReaderOf(
  assembly: Assembly,
  operand: DayOperand,
  numberOf: (day: PlainDate) => number,
): DayReader {
  const lane = assembly.dayLanes++;
  if (operand.kind !== "fact") {
    return (frame) => {
      const day = operand.kind === "day" ? operand.day : frame.asOf;
      const { numbers } = definitely(frame.days[lane]);
      return numbers.fill(day === undefined ? Number.NaN : numberOf(day), 0, frame.count);
    };
  }
  const fact = definitely(assembly.wordFacts.get(operand.fact));
  return (frame) => {
    const { texts, numbers } = definitely(frame.days[lane]);
    const days = definitely(frame.words[fact]);
    for (let row = 0; row < frame.count; row += 1) {
      const day = days[row];
      if (day === texts[row]) continue;
      texts[row] = day;
      // What stands in the lane of a date fact went through its check.
      numbers[row] = day === undefined ? Number.NaN : numberOf(day as PlainDate);
    }
    return numbers;
  };
}
