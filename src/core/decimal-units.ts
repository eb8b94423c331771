import type { OpenDecimal } from "./decimal.js";
import { bigUnitsAt } from "./decimal.js";
import { divideBig, divideWhole } from "./divide-whole.js";
import type { RoundingMode } from "./rounding.js";

/**
 * Writes the units of a decimal for a last place farther down.
 *
 * @param decimal - An opened decimal.
 * @param places - Decimal places, not fewer than its own.
 * @returns A safe integer; NaN where it would be none.
 */
export function unitsAt({ units, places }: OpenDecimal, wanted: number): number {
  const scaled = units * 10 ** (wanted - places);
  return Math.abs(scaled) <= Number.MAX_SAFE_INTEGER ? scaled : Number.NaN;
}

/**
 * Divides in units: how many steps the quotient has, rounded.
 *
 * @param dividend - What is divided.
 * @param divisor - What it is divided by; not zero.
 * @param step - The step of the rounding, above zero.
 * @param mode - Which way the quotient is rounded.
 * @returns A whole number; NaN where it takes numbers beyond the safe integers.
 */
export function wholeSteps(
  dividend: OpenDecimal,
  divisor: OpenDecimal,
  step: OpenDecimal,
  mode: RoundingMode,
): number {
  const shift = divisor.places + step.places - dividend.places;
  const sign = divisor.units < 0 ? -1 : 1;
  const above = dividend.units * sign * 10 ** Math.max(shift, 0);
  const below = divisor.units * sign * step.units * 10 ** Math.max(-shift, 0);
  const safe = Math.abs(above) + below <= Number.MAX_SAFE_INTEGER;
  return safe ? divideWhole(above, below, mode) : Number.NaN;
}

/**
 * Divides in big units: how many steps the quotient has, rounded.
 *
 * @param dividend - What is divided.
 * @param divisor - What it is divided by; not zero.
 * @param step - The step of the rounding, above zero.
 * @param mode - Which way the quotient is rounded.
 * @returns The number of steps.
 */
export function bigSteps(
  dividend: OpenDecimal,
  divisor: OpenDecimal,
  step: OpenDecimal,
  mode: RoundingMode,
): bigint {
  const places = divisor.places + step.places;
  const common = Math.max(places, dividend.places);
  const above = bigUnitsAt(dividend, common);
  const below = bigUnitsAt(divisor) * bigUnitsAt(step) * 10n ** BigInt(common - places);
  return below < 0n ? divideBig(-above, -below, mode) : divideBig(above, below, mode);
}
