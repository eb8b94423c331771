import type { Money } from "../../core/money.js";

/** A cell of a table that adds up. */
export interface FittedCell {
  /** Id of the row. */
  readonly row: string;
  /** Id of the column. */
  readonly column: string;
  /** What it comes to. @unit yuan */
  readonly amount: Money;
  /** By how much that differs from what it should have been. @unit yuan */
  readonly change: Money;
}

/** A table that adds up both ways, or the rows and columns that cannot. */
export type FittedTotals = FittedTable | TotalsConflict;

/** A table that adds up both ways. */
export interface FittedTable {
  /** Marks a table that adds up. */
  readonly status: "fitted";
  /** The cells, in the order given. */
  readonly cells: readonly FittedCell[];
  /** The changes of all cells together, without their signs; no table changes less. @unit yuan */
  readonly changed: Money;
}

/** Totals that contradict each other or the bounds of the cells. */
export interface TotalsConflict {
  /** Marks totals that cannot be met. */
  readonly status: "conflict";
  /** Ids of the rows whose totals, with those of the columns, cannot be met. */
  readonly rows: readonly string[];
  /** Ids of the columns. */
  readonly columns: readonly string[];
  /** What remains between them at the least. @unit yuan */
  readonly missing: Money;
}
