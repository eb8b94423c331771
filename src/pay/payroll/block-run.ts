import type { PlainPerson } from "./plain-person.js";
import type { Stretches } from "./stretches.js";

/** People of one place who are paid together, and their places in the payroll. */
export interface PayrollBlock {
  /** Those for whom something changes come first. */
  readonly people: readonly PlainPerson[];
  /** For how many of them something changes. */
  readonly changing: number;
  readonly rows: readonly number[];
}

/** A block on its way from month to month. */
export interface BlockRun extends PayrollBlock {
  readonly stretches: Stretches;
  /** The days served so far of the present month, by person. */
  readonly served: Float64Array;
  /** The last day served so far, by person; below 0 before the first. */
  readonly lastDay: Float64Array;
}
