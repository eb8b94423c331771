import { definitely } from "../../core/definitely.js";
import type { Assembly } from "./assembly.js";
import type { Frame } from "./frame.js";

/** Makes the lanes of a run and fills those that are the same for every row, day and place. */
export function newFrame(assembly: Assembly, size: number, exactly?: Frame["exactly"]): Frame {
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
  return {
    count: 0,
    asOf: undefined,
    stride,
    numberCells,
    truthCells,
    numbers,
    truths,
    truthWords,
    choices,
    words: Array.from({ length: assembly.wordFacts.size }, () => new Array<unknown>(size)),
    days: Array.from({ length: assembly.dayLanes }, () => ({
      texts: new Array<unknown>(size),
      numbers: new Float64Array(size).fill(Number.NaN),
    })),
    wide: new Uint8Array(size),
    unfit: false,
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
