import type { Claims } from "../../core/claims.js";
import type { Unknown } from "../../core/unknown.js";

/** An allocation in steps of the scheme, by row. */
export interface Allotted {
  readonly status: "allocated";
  /** Fen of a step. */
  readonly step: number;
  readonly claims: Claims;
  /** Which rows take part; all where it is missing. */
  readonly part: Uint8Array | undefined;
  /** Decimal places of the weights. */
  readonly places: number;
  readonly units: Float64Array;
  /** Whole steps of the exact shares within the bounds. */
  readonly exact: Float64Array;
  /** Whole steps of the share by weight alone. */
  readonly plain: (row: number) => number;
}

/** An allocation that is not possible: bounds that contradict each other or the sum. */
export interface Infeasible {
  readonly status: "infeasible";
  /** Rows whose floor lies above the cap; all rows with a floor where those pass the sum. */
  readonly rows: readonly number[];
  /** Fen by which floors pass caps or the sum. */
  readonly missing: number;
}

/** An allocation that waits for facts. */
export interface Open {
  readonly status: "undetermined";
  readonly rows: readonly (readonly [row: number, reason: Unknown])[];
}
