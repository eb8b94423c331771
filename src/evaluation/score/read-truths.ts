import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { BlockReading } from "./read-numbers.js";

/** Reads a question: yes, no, or why that cannot be told. */
export function readTruths(figure: string): BlockReading<boolean | Unknown> {
  return (block) => {
    const truths = block.truths(figure);
    const { wide } = block;
    return (row) => {
      const truth = truths[row];
      if (wide[row] === 0 && truth !== 1) return truth === 3;
      const value = block.valueOf(figure, row);
      return isUnknown(value) ? value : value === true;
    };
  };
}
