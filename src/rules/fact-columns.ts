import type { FactValue } from "./fact-sheet.js";

/** Whole numbers side by side, in a typed array; NaN stands for a fact that is left out. */
export type WholeNumbers =
  | Float64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array;

/** Decimals as whole units: with one decimal place, 125 units are 12.5. */
export interface UnitColumn {
  /** The units, a row each; NaN stands for a fact that is left out. */
  readonly units: WholeNumbers;
  /** How many decimal places a unit has, 0 to 15. */
  readonly places: number;
}

/**
 * The values of one fact for many subjects, a row each.
 *
 * - a list holds what a record would hold; `undefined` stands for a fact that is left out
 * - a typed array holds counts, whole decimals, or answers as 0 and 1
 * - units hold decimals
 */
export type FactColumn<Value = FactValue> =
  | readonly (Value | undefined)[]
  | WholeNumbers
  | UnitColumn;

/** The facts of many subjects as columns. */
export interface FactColumns<Facts = { readonly [fact: string]: FactValue }> {
  /** How many subjects there are, at most a million. */
  readonly rows: number;
  /** The columns by fact, each of so many rows; facts that may be unknown may be left out. */
  readonly facts: { readonly [Fact in keyof Facts]: FactColumn<Facts[Fact]> };
}
