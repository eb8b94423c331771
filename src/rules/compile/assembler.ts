import type { Amount, Condition } from "../model.js";
import type { Assembly } from "./assembly.js";
import type { NumberSlot, TruthSlot } from "./frame.js";

/** A program under construction, and how the parts of a step join it. */
export interface Assembler {
  readonly assembly: Assembly;
  readonly amount: (part: Amount) => NumberSlot;
  readonly condition: (part: Condition) => TruthSlot;
}
