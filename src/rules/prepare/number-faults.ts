import { isZero } from "../../core/arithmetic.js";
import { toDecimal } from "../../core/decimal.js";
import type { ClampAmount, QuotientAmount, SomeCondition } from "../model.js";
import type { Fault } from "./fault.js";
import { invalidStep } from "./fault.js";
import { comparePrinted } from "./interval-faults.js";

/** Refuses a divisor that is printed as 0. */
export function quotientFaults({ divisor }: QuotientAmount): readonly Fault[] {
  if (divisor.kind !== "constant" || !isZero(toDecimal(divisor.value))) return [];
  return [invalidStep(divisor, "The divisor is always 0. Correct it.")];
}

/** Refuses a clamp without bounds, and printed bounds that contradict each other. */
export function clampFaults(step: ClampAmount): readonly Fault[] {
  const { least, most } = step;
  if (least === undefined && most === undefined) {
    return [invalidStep(step, 'It has neither "least" nor "most". Give a floor, a cap, or both.')];
  }
  if (least?.kind !== "constant" || most?.kind !== "constant") return [];
  if (comparePrinted(least.value, most.value) <= 0) return [];
  return [invalidStep(step, "The floor is above the cap. Exchange or correct them.")];
}

/** Refuses to ask for more conditions than there are. */
export function someFaults(step: SomeCondition): readonly Fault[] {
  if (step.least <= step.of.length) return [];
  const message =
    `At least ${step.least} of ${step.of.length} conditions are to hold, which can never be. ` +
    'Lower "least", or add conditions.';
  return [invalidStep(step, message)];
}
