import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import { decimalStringOfScaled } from "../../core/scaled.js";
import type { Unknown } from "../../core/unknown.js";
import type { RuleBlock } from "../../rules/compile/compiled-rules.js";

/** Reads something about a row of a block. */
export type RowReading<T> = (row: number) => T;

/** Prepares a reading for the rows of one block; what it keeps is shared between blocks. */
export type BlockReading<T> = (block: RuleBlock) => RowReading<T>;

/** The most values of a figure that are kept to be shared. */
const mostShared = 65_536;

/**
 * Numbers of places for values met before, powers of two: most rows find theirs there without a
 * search. A figure of many values gets more of them, and none is made for a figure never read.
 */
const [noPlaces, fewPlaces, manyPlaces] = [1, 64, 2048] as const;

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
  const shared = new Map<number, T>();
  const near: T[] = [];
  let nearValues = unfilled(noPlaces);
  const find = (value: number, places: number): T => {
    const made = shared.get(value) ?? make(decimalStringOfScaled(value, places));
    if (shared.size < mostShared) shared.set(value, made);
    if (nearValues.length === noPlaces) nearValues = unfilled(fewPlaces);
    if (shared.size === fewPlaces && nearValues.length === fewPlaces) {
      nearValues = unfilled(manyPlaces);
    }
    const place = value & (nearValues.length - 1);
    nearValues[place] = value;
    near[place] = made;
    return made;
  };
  return (block) => {
    const { values, places } = block.numbers(figure);
    const { wide } = block;
    return (row) => {
      const value = values[row] as number;
      if (wide[row] === 1 || Number.isNaN(value)) return make(exactly(block, figure, row));
      const place = value & (nearValues.length - 1);
      return nearValues[place] === value ? (near[place] as T) : find(value, places);
    };
  };
}

function unfilled(places: number): Float64Array {
  return new Float64Array(places).fill(Number.NaN);
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
