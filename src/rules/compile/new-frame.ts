import { toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import { safely } from "../../core/safely.js";
import { toScaledInteger } from "../../core/scaled-decimal.js";
import { isUnknown } from "../../core/unknown.js";
import { entryOf } from "../entry-of.js";
import { resolveParameter } from "../resolve-parameter.js";
import type { RuleContext } from "../rule-context.js";
import type { Assembly } from "./assembly.js";
import type { Frame, NumberSlot, ScaledReading } from "./frame.js";

/** Makes the lanes of a run and fills those that are the same for every row. */
export function newFrame(
  assembly: Assembly,
  context: RuleContext,
  size: number,
  exactly?: Frame["exactly"],
): Frame {
  // Truth lanes are also read four rows at a time.
  const stride = Math.ceil(size / 4) * 4;
  const numberCells = new Float64Array(assembly.numberLanes * stride);
  const truthCells = new Uint8Array(assembly.truthLanes * stride);
  const words = new Uint32Array(truthCells.buffer);
  const numbers = lanesIn(numberCells, assembly.numberLanes, stride, size);
  const truths = lanesIn(truthCells, assembly.truthLanes, stride, size);
  const truthWords = lanesIn(words, assembly.truthLanes, stride / 4, stride / 4);
  const choices = Array.from({ length: assembly.choiceLanes }, () => new Int32Array(size));
  for (const [slot, value] of assembly.constants) definitely(numbers[slot]).fill(value);
  let unfit = false;
  for (const [name, slot] of assembly.parameters) {
    const value = parameterIn(assembly, context, name, slot);
    definitely(numbers[slot.slot]).fill(value ?? Number.NaN);
    unfit ||= value === undefined;
  }
  return {
    count: 0,
    asOf: context.asOf,
    stride,
    numberCells,
    truthCells,
    numbers,
    truths,
    truthWords,
    choices,
    words: Array.from({ length: assembly.wordFacts.size }, () => new Array<unknown>(size)),
    wide: new Uint8Array(size),
    unfit,
    exactly,
  };
}

/** Cuts cells into lanes of equal length, each starting a stride after the one before. */
function lanesIn<Cells extends Float64Array | Uint8Array | Uint32Array>(
  cells: Cells,
  count: number,
  stride: number,
  length: number,
): readonly Cells[] {
  return Array.from(
    { length: count },
    (_, slot) => cells.subarray(slot * stride, slot * stride + length) as Cells,
  );
}

/**
 * The scaled value of a parameter on the day, NaN where the rule masks it.
 *
 * A parameter that is not in force is no fault before a row really needs it: there is no number
 * then, and the exact reader decides for each row.
 */
function parameterIn(
  assembly: Assembly,
  context: RuleContext,
  name: string,
  slot: NumberSlot,
): ScaledReading {
  const definition = definitely(entryOf(assembly.rules.parameters, name));
  const resolved = safely(() => resolveParameter(name, definition, context).value);
  if (!resolved.success) return undefined;
  return isUnknown(resolved.data)
    ? Number.NaN
    : toScaledInteger(toDecimal(resolved.data), slot.places);
}
