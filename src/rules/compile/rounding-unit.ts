import { toDecimal } from "../../core/decimal.js";
import type { Rounding, RoundingMode } from "../../core/rounding.js";
import { placesOf, toScaledInteger } from "../../core/scaled-decimal.js";
import { MOST_PLACES, powerOfTen } from "./scale.js";

/** A rounding as whole numbers: to multiples of `size` ÷ 10 to the power of `places`. */
export interface RoundingUnit {
  readonly size: number;
  readonly places: number;
  readonly mode: RoundingMode;
}

/** Turns a declared rounding into whole numbers; nothing where its step fits no lane. */
export function roundingUnitOf(rounding: Rounding): RoundingUnit | undefined {
  const { mode } = rounding;
  if ("step" in rounding) {
    const step = toDecimal(rounding.step);
    const places = placesOf(step);
    const size = places > MOST_PLACES ? undefined : toScaledInteger(step, places);
    return size === undefined ? undefined : { size, places, mode };
  }
  return rounding.places < 0
    ? { size: powerOfTen(-rounding.places), places: 0, mode }
    : { size: 1, places: rounding.places, mode };
}
