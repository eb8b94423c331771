import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { DayOperand, ElapsedAmount } from "../model.js";
import { elapsedBetween } from "../trace/days.js";
import type { Assembly } from "./assembly.js";
import { addStep } from "./assembly.js";
import type { Frame, NumberSlot } from "./frame.js";
import { numbersIn } from "./frame.js";

/** No two days from 1900 to 2100 lie farther apart. @unit days */
const FARTHEST = 73_414;

/** Adds a lane that counts the whole units between two days. */
export function addElapsed(assembly: Assembly, amount: ElapsedAmount): NumberSlot {
  const { unit } = amount;
  const from = dayReaderOf(assembly, amount.from);
  const until = dayReaderOf(assembly, amount.until);
  return addStep(assembly, 0, -FARTHEST, FARTHEST, (target) => (frame) => {
    const to = numbersIn(frame, target);
    const [fromAt, untilAt] = [from(frame), until(frame)];
    for (let row = 0; row < frame.count; row += 1) {
      const [first, last] = [fromAt(row), untilAt(row)];
      const known = first !== undefined && last !== undefined;
      to[row] = known ? elapsedBetween(first, last, unit) : Number.NaN;
    }
  });
}

/** Reads a day of a row; nothing where it is unknown, or owed by the context and not given. */
type DayReader = (frame: Frame) => (row: number) => PlainDate | undefined;

function dayReaderOf(assembly: Assembly, operand: DayOperand): DayReader {
  switch (operand.kind) {
    case "fact": {
      const lane = definitely(assembly.wordFacts.get(operand.fact));
      return ({ words }) => {
        const days = definitely(words[lane]);
        // What stands in the lane of a date fact went through its check.
        return (row) => days[row] as PlainDate | undefined;
      };
    }
    case "day":
      return () => () => operand.day;
    case "as-of":
      return ({ asOf }) =>
        () =>
          asOf;
  }
}
