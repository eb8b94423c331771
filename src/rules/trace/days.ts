import { daysBetween, wholeMonthsBetween, wholeYearsBetween } from "../../core/date-distance.js";
import type { Decimal } from "../../core/decimal.js";
import { decimalOf } from "../../core/decimal.js";
import { DomainError } from "../../core/error.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { RulesErrorCode } from "../errors.js";
import type { DayOperand, Duration, ElapsedAmount } from "../model.js";
import { readFact } from "./leaves.js";
import type { Reading } from "./reading.js";
import { stepOf } from "./reading.js";
import type { AmountStep, Step } from "./step.js";
import { makeStep } from "./step.js";
import { dayIn } from "./text-facts.js";

/** Whole days, months or years from one day to another. */
export function traceElapsed(node: ElapsedAmount, reading: Reading): AmountStep {
  const from = readDay(reading, node.from);
  const until = readDay(reading, node.until);
  return stepOf(node, reading, distanceOf(from.value, until.value, node.unit), () => ({
    detail: { unit: node.unit },
    parts: [from, until],
  }));
}

function distanceOf(
  from: PlainDate | Unknown,
  until: PlainDate | Unknown,
  unit: Duration["unit"],
): Decimal | Unknown {
  if (isUnknown(from)) return from;
  if (isUnknown(until)) return until;
  return decimalOf(elapsedBetween(from, until, unit));
}

/** Counts the whole units from one day to another. */
export function elapsedBetween(from: PlainDate, until: PlainDate, unit: Duration["unit"]): number {
  switch (unit) {
    case "days":
      return daysBetween(from, until);
    case "months":
      return wholeMonthsBetween(from, until);
    case "years":
      return wholeYearsBetween(from, until);
  }
}

function readDay(reading: Reading, operand: DayOperand): Step<PlainDate | Unknown> {
  const at = reading.run.rules.pointers.get(operand) ?? reading.at;
  switch (operand.kind) {
    case "fact": {
      const leaf = readFact({ ...reading, at }, operand.fact);
      return { value: dayIn(leaf.checked), entry: leaf.entry };
    }
    case "day":
      return makeStep({ kind: "day", at }, operand.day, () => ({}));
    case "as-of":
      return makeStep({ kind: "as-of", at }, dayAskedAbout(reading), () => ({}));
  }
}

function dayAskedAbout({ run }: Reading): PlainDate {
  if (run.context.asOf !== undefined) return run.context.asOf;
  throw new DomainError<RulesErrorCode>(
    "rules/day-needed",
    "The rules read the day asked about. Give it as asOf.",
  );
}
