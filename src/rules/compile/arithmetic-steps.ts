import { definitely } from "../../core/definitely.js";
import { divideWhole, floorForms } from "../../core/divide-whole.js";
import type { Rounding } from "../../core/rounding.js";
import type { Assembly } from "./assembly.js";
import { addBeyondLanes, addStep, withEqualPlaces, withPlaces } from "./assembly.js";
import type { NumberSlot } from "./frame.js";
import { numbersIn } from "./frame.js";
import { roundingUnitOf } from "./rounding-unit.js";
import { powerOfTen, SAFE } from "./scale.js";

/** Adds a lane that is the product of two others. */
export function addProduct(assembly: Assembly, left: NumberSlot, right: NumberSlot): NumberSlot {
  const corners = [
    left.low * right.low,
    left.low * right.high,
    left.high * right.low,
    left.high * right.high,
  ];
  const places = left.places + right.places;
  const [low, high] = [Math.min(...corners), Math.max(...corners)];
  return addStep(assembly, places, low, high, (target) => (frame) => {
    const factors = numbersIn(frame, left);
    const others = numbersIn(frame, right);
    const products = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      products[row] = (factors[row] as number) * (others[row] as number);
    }
  });
}

/** Adds a lane that keeps the least of others. */
export function addMin(assembly: Assembly, parts: readonly NumberSlot[]): NumberSlot {
  const [first, ...rest] = withEqualPlaces(assembly, parts);
  return rest.reduce((best, next) => {
    const [low, high] = [Math.min(best.low, next.low), Math.min(best.high, next.high)];
    return addStep(assembly, best.places, low, high, (target) => (frame) => {
      const ones = numbersIn(frame, best);
      const others = numbersIn(frame, next);
      const least = numbersIn(frame, target);
      for (let row = 0; row < frame.count; row += 1) {
        least[row] = Math.min(ones[row] as number, others[row] as number);
      }
    });
  }, definitely(first));
}

/** Adds a lane that keeps the greatest of others. */
export function addMax(assembly: Assembly, parts: readonly NumberSlot[]): NumberSlot {
  const [first, ...rest] = withEqualPlaces(assembly, parts);
  return rest.reduce((best, next) => {
    const [low, high] = [Math.max(best.low, next.low), Math.max(best.high, next.high)];
    return addStep(assembly, best.places, low, high, (target) => (frame) => {
      const ones = numbersIn(frame, best);
      const others = numbersIn(frame, next);
      const greatest = numbersIn(frame, target);
      for (let row = 0; row < frame.count; row += 1) {
        greatest[row] = Math.max(ones[row] as number, others[row] as number);
      }
    });
  }, definitely(first));
}

/** Marks the rows in which a floor is above its cap; the exact reader refuses them by name. */
export function markConflicts(assembly: Assembly, least: NumberSlot, most: NumberSlot): void {
  const places = Math.max(least.places, most.places);
  const floor = withPlaces(assembly, least, places);
  const cap = withPlaces(assembly, most, places);
  if (floor.high <= cap.low) return;
  assembly.steps.push((frame) => {
    const floors = numbersIn(frame, floor);
    const caps = numbersIn(frame, cap);
    for (let row = 0; row < frame.count; row += 1) {
      if ((floors[row] as number) > (caps[row] as number)) frame.wide[row] = 1;
    }
  });
}

/** Adds a lane that is another one rounded. */
export function addRounded(assembly: Assembly, of: NumberSlot, rounding: Rounding): NumberSlot {
  const unit = roundingUnitOf(rounding);
  if (unit === undefined) return addBeyondLanes(assembly);
  if (unit.size === 1 && of.places <= unit.places) return of;
  const raised = withPlaces(assembly, of, Math.max(of.places, unit.places));
  const { mode, size } = unit;
  const divisor = powerOfTen(raised.places - unit.places) * size;
  const [low, high] = [
    roundedBound(raised.low, divisor, -1),
    roundedBound(raised.high, divisor, 1),
  ];
  const form = floorForms[mode];
  if (raised.low >= 0 && form && 2 * raised.high + 3 * divisor <= SAFE) {
    const { dividends, divisors, less } = form;
    const [shift, under] = [divisors * divisor - less, dividends * divisor];
    return addStep(assembly, unit.places, low * size, high * size, (target) => (frame) => {
      const from = numbersIn(frame, raised);
      const to = numbersIn(frame, target);
      for (let row = 0; row < frame.count; row += 1) {
        to[row] = Math.floor(((from[row] as number) * dividends + shift) / under) * size;
      }
    });
  }
  return addStep(assembly, unit.places, low * size, high * size, (target) => (frame) => {
    const from = numbersIn(frame, raised);
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      const value = from[row] as number;
      if (Math.abs(value) + divisor > SAFE) frame.wide[row] = 1;
      to[row] = divideWhole(value, divisor, mode) * size;
    }
  });
}

/** The whole number next to a bound, outward, so that no rounding passes it. */
function roundedBound(bound: number, divisor: number, outward: number): number {
  return Math.floor(bound / divisor) + (outward > 0 ? 1 : 0);
}

/**
 * Adds a lane that divides one lane by another and rounds once.
 *
 * A divisor of 0 gives unknown. With dividend a, divisor b and the size and places of the rounding,
 * the rounded multiple is a × 10^(b.places + places) ÷ (b × size × 10^a.places).
 */
export function addQuotient(
  assembly: Assembly,
  dividend: NumberSlot,
  divisor: NumberSlot,
  rounding: Rounding,
): NumberSlot {
  const unit = roundingUnitOf(rounding);
  if (unit === undefined) return addBeyondLanes(assembly);
  const shift = divisor.places + unit.places - dividend.places;
  const up = powerOfTen(Math.max(shift, 0));
  const down = powerOfTen(Math.max(-shift, 0)) * unit.size;
  const bound = quotientBound(dividend, divisor, up, down) * unit.size;
  const { mode, size } = unit;
  const positive = dividend.low >= 0 && divisor.low > 0;
  const form = floorForms[mode];
  if (positive && form && 2 * dividend.high * up + 3 * divisor.high * down <= SAFE) {
    const { dividends, divisors, less } = form;
    return addStep(assembly, unit.places, 0, bound, (target) => (frame) => {
      const above = numbersIn(frame, dividend);
      const below = numbersIn(frame, divisor);
      const to = numbersIn(frame, target);
      for (let row = 0; row < frame.count; row += 1) {
        const over = (above[row] as number) * up;
        const under = (below[row] as number) * down;
        const shifted = over * dividends + under * divisors - less;
        to[row] = Math.floor(shifted / (under * dividends)) * size;
      }
    });
  }
  return addStep(assembly, unit.places, positive ? 0 : -bound, bound, (target) => (frame) => {
    const above = numbersIn(frame, dividend);
    const below = numbersIn(frame, divisor);
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      const sign = (below[row] as number) < 0 ? -1 : 1;
      const over = (above[row] as number) * up * sign;
      const under = (below[row] as number) * down * sign;
      if (Math.abs(over) + under > SAFE) frame.wide[row] = 1;
      to[row] = under === 0 ? Number.NaN : divideWhole(over, under, mode) * size;
    }
  });
}

/** No quotient is farther from 0: the least divisor is 1 in its last place. */
function quotientBound(
  dividend: NumberSlot,
  divisor: NumberSlot,
  up: number,
  down: number,
): number {
  const most = Math.max(Math.abs(dividend.low), Math.abs(dividend.high)) * up;
  const nearest = divisor.low > 0 ? divisor.low : divisor.high < 0 ? -divisor.high : 1;
  return Math.ceil(most / (nearest * down)) + 1;
}

/** Adds a lane that keeps one where it is known and takes another elsewhere. */
export function addOrElse(assembly: Assembly, of: NumberSlot, otherwise: NumberSlot): NumberSlot {
  const [first, second] = withEqualPlaces(assembly, [of, otherwise]);
  const [known, other] = [definitely(first), definitely(second)];
  const [low, high] = [Math.min(known.low, other.low), Math.max(known.high, other.high)];
  return addStep(assembly, known.places, low, high, (target) => (frame) => {
    const values = numbersIn(frame, known);
    const instead = numbersIn(frame, other);
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      const value = values[row] as number;
      to[row] = Number.isNaN(value) ? (instead[row] as number) : value;
    }
  });
}
