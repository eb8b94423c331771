import type { Assembly } from "./assembly.js";
import { addStep } from "./assembly.js";
import { countOf } from "./condition-steps.js";
import type { NumberSlot, TruthSlot } from "./frame.js";
import { numbersIn, TRUE, truthsIn, UNKNOWN } from "./frame.js";

/** Adds a lane that counts the conditions that hold. */
export function addCount(assembly: Assembly, parts: readonly TruthSlot[]): NumberSlot {
  return addStep(assembly, 0, 0, parts.length, (target) => (frame) => {
    const lanes = parts.map((part) => truthsIn(frame, part));
    const counts = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      const open = countOf(lanes, row, UNKNOWN) > 0;
      counts[row] = open ? Number.NaN : countOf(lanes, row, TRUE);
    }
  });
}
