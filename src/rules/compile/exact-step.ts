import { definitely } from "../../core/definitely.js";
import type { Amount } from "../model.js";
import type { Assembly } from "./assembly.js";
import { addStep } from "./assembly.js";
import type { NumberSlot } from "./frame.js";
import { numbersIn } from "./frame.js";
import { SAFE } from "./scale.js";

/** Adds a lane whose rows the exact reader works out one by one. */
export function addExact(assembly: Assembly, amount: Amount, places: number): NumberSlot {
  return addStep(assembly, places, -SAFE, SAFE, (target) => (frame) => {
    const to = numbersIn(frame, target);
    const exactly = definitely(frame.exactly);
    for (let row = 0; row < frame.count; row += 1) {
      const value = exactly(amount, row, places);
      if (value === undefined) frame.wide[row] = 1;
      to[row] = value ?? Number.NaN;
    }
  });
}
