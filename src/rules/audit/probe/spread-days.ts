import type { Decimal } from "../../../core/decimal.js";
import { toDecimalString } from "../../../core/decimal.js";
import type { PlainDate } from "../../../core/plain-date.js";
import { addDays, addMonths, addYears } from "../../../core/plain-date.js";
import { safely } from "../../../core/safely.js";
import type { DayOperand, Duration, EarlierAmount, ElapsedAmount } from "../../model.js";
import type { FactKey, Tracking } from "./thresholds.js";
import { addTexts } from "./thresholds.js";

/** Notes the days of date facts at which a length of time reaches its thresholds. */
export function spreadDays(
  step: EarlierAmount | ElapsedAmount,
  values: readonly Decimal[],
  into: Tracking,
  keyOf: (fact: string) => FactKey,
): void {
  if (step.kind === "earlier") {
    const { unit, length } = step.within;
    addTexts(into.days, keyOf(step.on), around(into.asOf, unit, [0, -length]));
    return;
  }
  const { from, until, unit } = step;
  const lengths = values.flatMap(lengthOf);
  if (from.kind === "fact") {
    const back = lengths.map((length) => -length);
    addTexts(into.days, keyOf(from.fact), around(dayOf(until, into), unit, [0, ...back]));
  }
  if (until.kind === "fact") {
    addTexts(into.days, keyOf(until.fact), around(dayOf(from, into), unit, [0, ...lengths]));
  }
}

/** A threshold as a whole number of days, months or years, if it can be one. */
function lengthOf(value: Decimal): readonly number[] {
  const length = Number(toDecimalString(value));
  return Number.isSafeInteger(length) ? [length] : [];
}

/** The day of an operand; a fact stands for the day of the probes. */
function dayOf(operand: DayOperand, { asOf }: Tracking): PlainDate {
  return operand.kind === "day" ? operand.day : asOf;
}

/** The days at some distances from a day, each with the days before and after it. */
function around(
  day: PlainDate,
  unit: Duration["unit"],
  distances: readonly number[],
): readonly PlainDate[] {
  const days = distances.flatMap((distance) => existing(() => shifts[unit](day, distance)));
  return days.flatMap((near) => [-1, 0, 1].flatMap((step) => existing(() => addDays(near, step))));
}

const shifts = { days: addDays, months: addMonths, years: addYears } as const;

/** A day, unless it lies outside of the calendar. */
function existing(day: () => PlainDate): readonly PlainDate[] {
  const found = safely(day);
  return found.success ? [found.data] : [];
}
