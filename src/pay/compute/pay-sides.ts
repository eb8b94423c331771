import type { JsonValue } from "../../core/json-value.js";
import type { PaySide } from "../model.js";

/** The sides of a payslip. */
export const paySides: readonly PaySide[] = ["earning", "deduction", "employer"];

/** Whether a value names a side. */
export function isPaySide(value: JsonValue | undefined): value is PaySide {
  return paySides.some((side) => side === value);
}
