import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import { decimalStringOfScaled } from "../../core/scaled.js";
import type { Unknown } from "../../core/unknown.js";
import type { RuleBlock } from "../../rules/compile/compiled-rules.js";
import type { Shelf } from "./new-shelf.js";
import { newShelf } from "./new-shelf.js";

/** Reads something about a row of a block. */
export type RowReading<T> = (row: number) => T;

/** Prepares a reading for the rows of one block; what it keeps is shared between blocks. */
export type BlockReading<T> = (block: RuleBlock) => RowReading<T>;

/** The most values of a figure whose results are kept. */
const mostKept = 65_536;

/** A reading that says the same of every row. */
export function always<T>(value: T): BlockReading<T> {
  return () => () => value;
}

/**
 * Reads a figure and makes something of its value.
 *
 * Rows of equal value share one result, so what is made must be frozen. Values that are unknown or
 * fit no lane are read exactly.
 */
export function shareByValue<T>(
  figure: string,
  make: (value: DecimalString | Unknown) => T,
): BlockReading<T> {
  let shelf: Shelf<T> | undefined;
  return (block) => {
    const { values, places, low, high } = block.numbers(figure);
    const { wide } = block;
    shelf ??= newShelf(low, high, { left: mostKept });
    const { at, put } = shelf;
    return (row) => {
      const value = values[row] as number;
      if (wide[row] === 1 || Number.isNaN(value)) return make(exactly(block, figure, row));
      const known = at(value);
      if (known !== undefined) return known;
      const made = make(decimalStringOfScaled(value, places));
      put(value, made);
      return made;
    };
  };
}

/** Reads a figure as canonical text. */
export function readNumbers(figure: string): BlockReading<DecimalString | Unknown> {
  return shareByValue(figure, (value) => value);
}

/** Reads several things of a row, in their order. */
export function readAll<T>(readings: readonly BlockReading<T>[]): BlockReading<readonly T[]> {
  return (block) => {
    const opened = readings.map((reading) => reading(block));
    return (row) => {
      // Of the right length at once: a list that grows leaves room that nothing fills.
      const all = new Array<T>(opened.length);
      for (let index = 0; index < opened.length; index += 1) {
        all[index] = definitely(opened[index])(row);
      }
      return all;
    };
  };
}

function exactly(block: RuleBlock, figure: string, row: number): DecimalString | Unknown {
  // The figure has a number lane, so it is no question.
  return block.valueOf(figure, row) as DecimalString | Unknown;
}
