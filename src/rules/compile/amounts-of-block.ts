import type { DecimalString } from "../../core/decimal-text.js";
import { decimalStringOfScaled } from "../../core/scaled.js";
import type { Unknown } from "../../core/unknown.js";
import type { RuleBlock } from "./compiled-rules.js";

/** Prepares the reading of an amount from the rows of a block, as canonical text. */
export function amountsOfBlock(
  block: RuleBlock,
  figure: string,
): (row: number) => DecimalString | Unknown {
  const { values, places } = block.numbers(figure);
  return (row) => {
    const value = values[row] as number;
    if (block.wide[row] === 0 && !Number.isNaN(value)) return decimalStringOfScaled(value, places);
    // The figure has a number lane, so it is no question.
    return block.valueOf(figure, row) as DecimalString | Unknown;
  };
}
