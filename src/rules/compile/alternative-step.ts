import { definitely } from "../../core/definitely.js";
import type { Assembly } from "./assembly.js";
import { addStep, constantIn, newConstantSlot, withEqualPlaces } from "./assembly.js";
import type { NumberSlot, Step, TruthSlot } from "./frame.js";
import { FALSE, numbersIn, TRUE, truthsIn } from "./frame.js";

/**
 * Adds a lane that takes one of two others, as a truth says.
 *
 * While the truth is unknown, so is the number; it is too where nothing is taken otherwise.
 */
export function addAlternative(
  assembly: Assembly,
  when: TruthSlot,
  then: NumberSlot,
  otherwise: NumberSlot = newConstantSlot(assembly, Number.NaN, then.places),
): NumberSlot {
  const [first, second] = withEqualPlaces(assembly, [then, otherwise]);
  const [taken, other] = [definitely(first), definitely(second)];
  const [low, high] = boundsOfKnown([taken, other]);
  const [one, two] = [constantIn(assembly, taken), constantIn(assembly, other)];
  return addStep(assembly, taken.places, low, high, (target) =>
    one === undefined || two === undefined
      ? takeLanes(when, taken, other, target)
      : takeNumbers(when, one, two, target),
  );
}

/** A lane of NaN has no bounds. */
function boundsOfKnown(slots: readonly NumberSlot[]): readonly [low: number, high: number] {
  const known = slots.filter(({ low }) => !Number.isNaN(low));
  return [Math.min(...known.map(({ low }) => low)), Math.max(...known.map(({ high }) => high))];
}

/** Two printed numbers are looked up by the truth, which costs no jump. */
function takeNumbers(when: TruthSlot, then: number, otherwise: number, target: NumberSlot): Step {
  const byTruth = new Float64Array(TRUE + 1).fill(Number.NaN);
  byTruth[TRUE] = then;
  byTruth[FALSE] = otherwise;
  return (frame) => {
    const truths = truthsIn(frame, when);
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      to[row] = byTruth[truths[row] as number] as number;
    }
  };
}

function takeLanes(
  when: TruthSlot,
  then: NumberSlot,
  otherwise: NumberSlot,
  target: NumberSlot,
): Step {
  return (frame) => {
    const truths = truthsIn(frame, when);
    const ones = numbersIn(frame, then);
    const others = numbersIn(frame, otherwise);
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      const truth = truths[row];
      to[row] =
        truth === TRUE
          ? (ones[row] as number)
          : truth === FALSE
            ? (others[row] as number)
            : Number.NaN;
    }
  };
}
