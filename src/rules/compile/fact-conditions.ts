import { definitely } from "../../core/definitely.js";
import type { Assembly } from "./assembly.js";
import { addTruths } from "./condition-steps.js";
import type { ChoiceLane, FactLane, FactSlot } from "./fact-lane.js";
import type { Frame, TruthSlot } from "./frame.js";
import { FALSE, numbersIn, TRUE, truthsIn, UNKNOWN } from "./frame.js";

/** Adds a lane that holds where a choice fact is one of the options. */
export function addAmongOptions(
  assembly: Assembly,
  lane: ChoiceLane,
  options: readonly string[],
): TruthSlot {
  const verdicts = new Uint8Array(lane.options.size);
  for (const option of options) verdicts[definitely(lane.options.get(option))] = TRUE;
  return addTruths(assembly, (frame, truths) => {
    const chosen = numbersIn(frame, lane.slot);
    for (let row = 0; row < frame.count; row += 1) {
      const option = chosen[row] as number;
      truths[row] = Number.isNaN(option) ? UNKNOWN : (verdicts[option] as number);
    }
  });
}

/** Adds a lane that holds where a text fact is one of the words. */
export function addAmongWords(
  assembly: Assembly,
  lane: number,
  options: readonly string[],
): TruthSlot {
  const words = new Set<unknown>(options);
  return addTruths(assembly, (frame, truths) => {
    const given = definitely(frame.words[lane]);
    for (let row = 0; row < frame.count; row += 1) {
      const word = given[row];
      truths[row] = word === undefined ? UNKNOWN : words.has(word) ? TRUE : FALSE;
    }
  });
}

/** Adds a lane that holds where a fact is known. */
export function addKnown(assembly: Assembly, { lane }: FactSlot): TruthSlot {
  return addTruths(assembly, (frame, truths) => {
    const isKnown = knownIn(frame, lane);
    for (let row = 0; row < frame.count; row += 1) truths[row] = isKnown(row) ? TRUE : FALSE;
  });
}

function knownIn(frame: Frame, lane: FactLane): (row: number) => boolean {
  switch (lane.kind) {
    case "boolean": {
      const truths = truthsIn(frame, lane.slot);
      return (row) => truths[row] !== UNKNOWN;
    }
    case "count":
    case "decimal":
    case "choice": {
      const numbers = numbersIn(frame, lane.slot);
      return (row) => !Number.isNaN(numbers[row]);
    }
    default: {
      const words = definitely(frame.words[lane.words]);
      return (row) => words[row] !== undefined;
    }
  }
}
