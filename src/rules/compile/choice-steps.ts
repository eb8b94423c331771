import { definitely } from "../../core/definitely.js";
import type { Matching } from "../model.js";
import { addAlternative } from "./alternative-step.js";
import type { Assembly } from "./assembly.js";
import { countOf } from "./condition-steps.js";
import type { Frame, NumberSlot, TruthSlot } from "./frame.js";
import { TRUE, truthsIn, UNKNOWN } from "./frame.js";
import { addSelection } from "./selection-step.js";

/** One case: where it applies, and the lane to take there. */
export interface CaseSlots {
  readonly when: TruthSlot;
  readonly then: NumberSlot;
}

/** Adds a lane that takes the value of the case that applies. */
export function addChoice(
  assembly: Assembly,
  cases: readonly CaseSlots[],
  matching: Matching,
  otherwise: NumberSlot | undefined,
): NumberSlot {
  const [first, ...others] = cases;
  if (first !== undefined && others.length === 0) {
    return addAlternative(assembly, first.when, first.then, otherwise);
  }
  const choose = matching === "first" ? chooseFirst : chooseOnly;
  return addSelection(
    assembly,
    cases.map((part) => part.then),
    otherwise,
    (frame, chosen) => {
      const lanes = cases.map((part) => truthsIn(frame, part.when));
      choose(frame, lanes, chosen);
    },
  );
}

/** From the last case to the first, each takes the rows in which it holds, or may. */
function chooseFirst(frame: Frame, lanes: readonly Uint8Array[], chosen: Int32Array): void {
  const undecided = lanes.length + 1;
  chosen.fill(lanes.length, 0, frame.count);
  for (let index = lanes.length - 1; index >= 0; index -= 1) {
    const lane = definitely(lanes[index]);
    const fromUndecided = index - undecided;
    // Bits of the truth instead of cases: which way a row goes, a processor cannot foresee.
    for (let row = 0; row < frame.count; row += 1) {
      const truth = lane[row] as number;
      const taken = undecided + (truth >> 1) * fromUndecided;
      const kept = (truth & 1) - 1;
      chosen[row] = ((chosen[row] as number) & kept) | (taken & ~kept);
    }
  }
}

function chooseOnly(frame: Frame, lanes: readonly Uint8Array[], chosen: Int32Array): void {
  const undecided = lanes.length + 1;
  for (let row = 0; row < frame.count; row += 1) {
    const met = countOf(lanes, row, TRUE);
    const doubtful = met > 1 || countOf(lanes, row, UNKNOWN) > 0;
    const only = met === 0 ? lanes.length : lanes.findIndex((lane) => lane[row] === TRUE);
    chosen[row] = doubtful ? undecided : only;
  }
}
