import type { DecimalString } from "../../core/decimal-text.js";
import type { DomainError } from "../../core/error.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import type { ReadColumns } from "../read-columns.js";
import type { RuleContext } from "../rule-context.js";
import type { LaneParameters } from "./lane-parameters.js";

/** A rule set made ready for many rows. */
export interface CompiledRules {
  /** Reads the parameters of a day and a place, and makes room for so many rows at most. */
  readonly open: (context: RuleContext, mostRows: number) => RuleRun;
  /** Makes lanes in which rows stay while days and places change. */
  readonly openLanes: (size: number) => RuleLanes;
}

/**
 * The lanes of a compiled rule set: facts are put in once, and worked out on many days.
 *
 * Only numbers that fit a lane come out; a row that is wide wants the exact reader.
 */
export interface RuleLanes {
  /** Prepares the loading of some of the facts of a row. */
  readonly loaderOf: (facts: readonly string[]) => FactLoader;
  /** Prepares the loading of one fact; answers whether its value is plainly in order. */
  readonly placerOf: (fact: string) => (value: unknown, row: number) => boolean;
  /** The lane of a number fact, to be filled by the caller within its bounds; NaN is unknown. */
  readonly numbersOfFact: (fact: string) => NumberLane;
  /** The lane of a yes-or-no fact, to be filled by the caller. */
  readonly truthsOfFact: (fact: string) => Uint8Array;
  /** Reads the parameters on a day in a place. */
  readonly parametersOf: (context: RuleContext) => LaneParameters;
  /** Works out every figure of the first rows by these parameters on a day. */
  readonly evaluate: (parameters: LaneParameters, asOf: PlainDate, rows: number) => void;
  /** 1 for rows some of whose numbers fit no lane. */
  readonly wide: Uint8Array;
  /** The lane of an amount. */
  readonly numbers: (figure: string) => NumberLane;
}

/** Puts values of facts into the lanes of a row; answers whether they are plainly in order. */
export type FactLoader = (
  names: readonly string[],
  values: readonly unknown[],
  row: number,
) => boolean;

/** A compiled rule set on one day in one place. */
export interface RuleRun {
  /** The greatest number of rows of a block, whatever room was asked for. */
  readonly blockSize: number;
  /**
   * Checks the facts of up to `blockSize` rows and works out every figure.
   *
   * The block is read before the next call: its lanes are used again.
   */
  readonly evaluate: (rows: readonly unknown[]) => RuleBlock;
  /** Prepares the same over columns, for their rows from a start up to an end. */
  readonly over: (columns: ReadColumns) => (start: number, end: number) => RuleBlock;
}

/** Numbers of one figure by row: safe integers times 10 to the power of `-places`, NaN unknown. */
export interface NumberLane {
  readonly values: Float64Array;
  readonly places: number;
  /** No known number of a row that is not wide is below. */
  readonly low: number;
  /** No known number of a row that is not wide is above. */
  readonly high: number;
}

/** Keys of the rows of a block. */
export interface FactKeys {
  /**
   * A whole number for each row, equal in all blocks of a run for rows whose facts are equal as far
   * as the figure reads them; NaN where that cannot be told.
   */
  readonly keys: Float64Array;
  /** All keys are below. */
  readonly count: number;
}

/** The figures of a block of rows. */
export interface RuleBlock {
  /** What is wrong with the facts of each row; such a row has no figures. */
  readonly faults: readonly (DomainError | undefined)[];
  /** 1 for rows some of whose numbers fit no lane: only `valueOf` holds for them. */
  readonly wide: Uint8Array;
  /** The lane of an amount. */
  readonly numbers: (figure: string) => NumberLane;
  /** The lane of a condition: 0 false, 1 unknown, 3 true. */
  readonly truths: (figure: string) => Uint8Array;
  /** The exact value of a figure for a row, with the reason where it is unknown. */
  readonly valueOf: (figure: string, row: number) => DecimalString | boolean | Unknown;
  /** Tells rows apart by the facts that a figure reads. */
  readonly keysOf: (figure: string) => FactKeys;
  /** The reasons of a figure for a row, frozen. */
  readonly traceOf: (figure: string, row: number) => TraceEntry;
}
