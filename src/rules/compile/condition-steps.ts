import { definitely } from "../../core/definitely.js";
import type { Comparison } from "../model.js";
import type { Assembly } from "./assembly.js";
import { newTruthSlot, withEqualPlaces } from "./assembly.js";
import type { Frame, NumberSlot, TruthSlot } from "./frame.js";
import { FALSE, numbersIn, TRUE, truthsIn, UNKNOWN, wordsIn } from "./frame.js";

/** Adds a lane that compares two others. */
export function addComparison(
  assembly: Assembly,
  left: NumberSlot,
  right: NumberSlot,
  is: Comparison,
): TruthSlot {
  const [one, other] = withEqualPlaces(assembly, [left, right]);
  const { less, same, more } = differences[is];
  // By what holds of the two numbers; where one of them is unknown, nothing does.
  const verdicts = Uint8Array.of(UNKNOWN, less, same, UNKNOWN, more);
  return addTruths(assembly, (frame, truths) => {
    const lefts = numbersIn(frame, definitely(one));
    const rights = numbersIn(frame, definitely(other));
    for (let row = 0; row < frame.count; row += 1) {
      const a = lefts[row] as number;
      const b = rights[row] as number;
      const held = Number(a < b) | (Number(a === b) << 1) | (Number(a > b) << 2);
      truths[row] = verdicts[held] as number;
    }
  });
}

/** What a comparison says when the left side is less, the same, or more. */
interface Verdicts {
  readonly less: number;
  readonly same: number;
  readonly more: number;
}

const differences: Readonly<Record<Comparison, Verdicts>> = {
  above: { less: FALSE, same: FALSE, more: TRUE },
  "at-least": { less: FALSE, same: TRUE, more: TRUE },
  equal: { less: FALSE, same: TRUE, more: FALSE },
  "not-equal": { less: TRUE, same: FALSE, more: TRUE },
  "at-most": { less: TRUE, same: TRUE, more: FALSE },
  below: { less: TRUE, same: FALSE, more: FALSE },
};

/** Adds a lane that holds where every part holds. */
export function addAll(assembly: Assembly, parts: readonly TruthSlot[]): TruthSlot {
  return addWords(assembly, (frame, words, length) => {
    words.fill(EVERY_TRUE, 0, length);
    for (const part of parts) {
      const lane = wordsIn(frame, part);
      for (let word = 0; word < length; word += 1) {
        words[word] = (words[word] as number) & (lane[word] as number);
      }
    }
  });
}

/** Adds a lane that holds where some part holds. */
export function addAny(assembly: Assembly, parts: readonly TruthSlot[]): TruthSlot {
  return addWords(assembly, (frame, words, length) => {
    words.fill(0, 0, length);
    for (const part of parts) {
      const lane = wordsIn(frame, part);
      for (let word = 0; word < length; word += 1) {
        words[word] = (words[word] as number) | (lane[word] as number);
      }
    }
  });
}

/** Adds a lane that holds where at least a number of the parts hold. */
export function addSome(assembly: Assembly, parts: readonly TruthSlot[], least: number): TruthSlot {
  return addTruths(assembly, (frame, truths) => {
    const lanes = parts.map((part) => truthsIn(frame, part));
    for (let row = 0; row < frame.count; row += 1) {
      const met = countOf(lanes, row, TRUE);
      const open = countOf(lanes, row, UNKNOWN);
      truths[row] = met >= least ? TRUE : met + open < least ? FALSE : UNKNOWN;
    }
  });
}

/** Adds a lane that holds where another does not. */
export function addNot(assembly: Assembly, of: TruthSlot): TruthSlot {
  return addTruths(assembly, (frame, truths) => {
    const lane = truthsIn(frame, of);
    for (let row = 0; row < frame.count; row += 1)
      truths[row] = opposites[lane[row] as number] as number;
  });
}

/** By truth, its opposite; what is unknown stays so. */
const opposites = Uint8Array.of(TRUE, UNKNOWN, FALSE, FALSE);

/** Four truths that are all true. */
const EVERY_TRUE = TRUE * 0x01010101;

/** Adds a lane of truths that is worked out four rows at a time. */
function addWords(
  assembly: Assembly,
  fill: (frame: Frame, words: Uint32Array, length: number) => void,
): TruthSlot {
  const slot = newTruthSlot(assembly);
  assembly.steps.push((frame) => fill(frame, wordsIn(frame, slot), Math.ceil(frame.count / 4)));
  return slot;
}

/** Adds a lane of truths that a loop over the block fills. */
export function addTruths(
  assembly: Assembly,
  fill: (frame: Frame, truths: Uint8Array) => void,
): TruthSlot {
  const slot = newTruthSlot(assembly);
  assembly.steps.push((frame) => fill(frame, truthsIn(frame, slot)));
  return slot;
}

/** How many truth lanes have a word in a row. */
export function countOf(lanes: readonly Uint8Array[], row: number, word: number): number {
  let count = 0;
  for (const lane of lanes) if (lane[row] === word) count += 1;
  return count;
}
