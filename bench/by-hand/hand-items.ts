import type { Decimal } from "decimal.js";

/** The points of the checklists. */
export type ChecklistPoints = "2" | "3" | "4";

/** A printed number of hours in a shift: the long shifts and the short ones. */
export type ShiftKind = "long" | "short";

/** A step of a table, as an explanation names it. */
export interface ReachedStep {
  readonly id: string;
  readonly from: string;
  readonly points: Decimal;
}

/** The rules of the scheme over single facts, in one way of writing them with decimal.js. */
export interface HandItems {
  readonly zero: Decimal;
  /** Whether the text of a decimal with one place lies between two bounds. */
  readonly isBetween: (text: string, least: number, most: number) => boolean;
  /** All or nothing: points for four conditions that all hold. */
  readonly checklist: (
    points: ChecklistPoints,
    first: boolean,
    second: boolean,
    third: boolean,
    fourth: boolean,
  ) => Decimal;
  /** The step that a count has reached, if any. */
  readonly level: (count: number) => ReachedStep | undefined;
  /** The step that a percentage has reached, if any. */
  readonly percent: (percent: string) => ReachedStep | undefined;
  /** So much for every full block of hours, at most 3. */
  readonly shifts: (hours: string, kind: ShiftKind) => Decimal;
  /** Four points for the target met, its part of them, to two places, for a part of it. */
  readonly proportion: (done: number, target: number) => Decimal;
  /** Two points, less half a point for every case, and never below 0. */
  readonly cases: (cases: number) => Decimal;
  /** Half a point for every award, at most 2. */
  readonly awards: (awards: number) => Decimal;
  /** The bonus: the awards together, at most 3. */
  readonly bonus: (first: Decimal, second: Decimal) => Decimal;
  readonly sum: (...scores: readonly Decimal[]) => Decimal;
  /** The base scaled up to the full marks where items do not apply, and the bonus, to two places. */
  readonly total: (base: Decimal, bonus: Decimal, market: boolean, studio: boolean) => Decimal;
  /** The stars that a total earns, if any. */
  readonly star: (total: Decimal) => number | undefined;
}
