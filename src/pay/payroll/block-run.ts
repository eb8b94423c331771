import type { PayrollBlock } from "./payroll-block.js";
import type { Stretches } from "./stretches.js";

/** A block on its way from month to month. */
export interface BlockRun extends PayrollBlock {
  readonly stretches: Stretches;
  /** The days served so far of the present month, by person. */
  readonly served: Float64Array;
  /** The last day served so far, by person; below 0 before the first. */
  readonly lastDay: Float64Array;
}
