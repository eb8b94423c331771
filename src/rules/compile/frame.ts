import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Amount } from "../model.js";

/**
 * The lanes of one run: what the steps of a program read and write, block by block.
 *
 * Inside a step an index runs from 0 below `count`, and no lane is shorter than `count`; that is
 * what the steps' `as number` on an element of a lane stands on.
 */
export interface Frame {
  /** How many rows of the lanes the present block fills. */
  count: number;
  /** The day asked about; left out where the context has none. */
  asOf: PlainDate | undefined;
  /** How many cells a lane has: that many after the start of one, the next lane starts. */
  readonly stride: number;
  /** All number lanes in one piece. */
  readonly numberCells: Float64Array;
  /** All truth lanes in one piece. */
  readonly truthCells: Uint8Array;
  /** Number lanes by slot: scaled integers, NaN unknown. */
  readonly numbers: readonly Float64Array[];
  /** Truth lanes by slot: 0 false, 1 unknown, 3 true. */
  readonly truths: readonly Uint8Array[];
  /** The same truth lanes, four rows to a word. */
  readonly truthWords: readonly Uint32Array[];
  /** Lanes of choices between other lanes, by slot. */
  readonly choices: readonly Int32Array[];
  /** Days, words and lists by slot and row; `undefined` where they are unknown. */
  readonly words: readonly unknown[][];
  /** Days of facts as numbers, by slot; each is worked out once for as long as the fact stays. */
  readonly days: readonly DayLane[];
  /** 1 for rows some of whose numbers fit no lane. */
  readonly wide: Uint8Array;
  /** Whether no row fits, because a parameter has no number. */
  unfit: boolean;
  /**
   * Works out an amount exactly for a row, scaled by 10 to the power of `places`; nothing where no
   * step asks.
   */
  readonly exactly: ((amount: Amount, row: number, places: number) => ScaledReading) | undefined;
}

/** The days of a fact, and the numbers they were last turned into. */
export interface DayLane {
  readonly texts: unknown[];
  readonly numbers: Float64Array;
}

/** A scaled safe integer, NaN where unknown, or `undefined` where the number does not fit. */
export type ScaledReading = number | undefined;

/** One loop over the rows of a block. */
export type Step = (frame: Frame) => void;

/**
 * The values of a truth lane. The lower bit says that the truth may be true, the higher that it
 * surely is; so `all` is the bitwise AND of its parts and `any` the OR.
 */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 3;

/** A lane of numbers, with what is known of its values before any row is read. */
export interface NumberSlot {
  readonly slot: number;
  /** A value stands for itself divided by 10 to the power of `places`. */
  readonly places: number;
  /** No known value of a row that fits is below. */
  readonly low: number;
  /** No known value of a row that fits is above. */
  readonly high: number;
}

/** A lane of truths. */
export interface TruthSlot {
  readonly slot: number;
}

/** The lane of a number slot. */
export function numbersIn(frame: Frame, slot: NumberSlot): Float64Array {
  return definitely(frame.numbers[slot.slot]);
}

/** The lane of a truth slot. */
export function truthsIn(frame: Frame, slot: TruthSlot): Uint8Array {
  return definitely(frame.truths[slot.slot]);
}

/** The lane of a truth slot, four rows to a word. */
export function wordsIn(frame: Frame, slot: TruthSlot): Uint32Array {
  return definitely(frame.truthWords[slot.slot]);
}
