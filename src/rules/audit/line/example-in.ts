import { compareDecimals, minus, plus, round, times } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal } from "../../../core/decimal.js";
import { safely } from "../../../core/safely.js";
import type { Stretch } from "./value-set.js";

/** Places beyond which nobody would print a number. */
const mostPlaces = 12;

/**
 * Picks a number out of a stretch: one near its middle, with as few decimal places as will do.
 *
 * @param stretch - The stretch, which holds a number of the places.
 * @param places - The most decimal places that the number may have; any unless given.
 * @returns The number.
 */
export function exampleIn(stretch: Stretch, places?: number): Decimal {
  const middle = middleOf(stretch);
  for (let fine = 0; fine <= (places ?? mostPlaces); fine += 1) {
    const modes = ["floor", "ceiling"] as const;
    const rounded = modes.map((mode) => safely(() => round(middle, { places: fine, mode })));
    const found = rounded.find((near) => near.success && isInside(near.data, stretch));
    if (found?.success) return found.data;
  }
  return middle;
}

function middleOf({ from, until }: Stretch): Decimal {
  const one = toDecimal("1");
  if (from === undefined) return until === undefined ? toDecimal("0") : minus(until.at, one);
  if (until === undefined) return plus(from.at, one);
  return plus(from.at, times(minus(until.at, from.at), toDecimal("0.5")));
}

/** Whether a number lies in a stretch. */
export function isInside(value: Decimal, { from, until }: Stretch): boolean {
  const isAfterStart =
    from === undefined || compareDecimals(value, from.at) > (from.after ? 0 : -1);
  return (
    isAfterStart &&
    (until === undefined || compareDecimals(value, until.at) < (until.after ? 1 : 0))
  );
}
