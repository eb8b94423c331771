import { definitely } from "../../core/definitely.js";
import type { Assembly } from "./assembly.js";
import { addBeyondLanes, addStep, constantIn, withPlaces } from "./assembly.js";
import type { Frame, NumberSlot, Step } from "./frame.js";
import { numbersIn } from "./frame.js";
import { fits, powerOfTen, SAFE } from "./scale.js";

/**
 * Adds a lane that is the sum of others.
 *
 * A term with fewer places is brought to those of the sum on the way, unless its numbers could
 * leave the safe range by that.
 */
export function addSum(assembly: Assembly, parts: readonly NumberSlot[]): NumberSlot {
  const places = Math.max(0, ...parts.map((part) => part.places));
  const printed = parts.map((part) => constantAt(assembly, part, places));
  const constant = printed.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const terms = parts
    .filter((_, index) => printed[index] === undefined)
    .map((part) => termOf(assembly, part, places));
  const reach = printed.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  if (reach > SAFE) return addBeyondLanes(assembly);
  const farthest = terms.reduce((sum, { slot, factor }) => sum + reachOf(slot) * factor, reach);
  if (farthest > SAFE) {
    return addStep(assembly, places, -SAFE, SAFE, (to) => addWarily(terms, constant, to));
  }
  const low = terms.reduce((sum, { slot, factor }) => sum + slot.low * factor, constant);
  const high = terms.reduce((sum, { slot, factor }) => sum + slot.high * factor, constant);
  return addStep(assembly, places, low, high, (to) => addPlainly(terms, constant, to));
}

function reachOf({ low, high }: NumberSlot): number {
  return Math.max(Math.abs(low), Math.abs(high));
}

/** A printed number with more places, where it still fits. */
function constantAt(assembly: Assembly, part: NumberSlot, places: number): number | undefined {
  const constant = constantIn(assembly, part);
  if (constant === undefined) return undefined;
  const scaled = constant * powerOfTen(places - part.places);
  return Math.abs(scaled) <= SAFE ? scaled : undefined;
}

/** A term of a sum, and what brings it to the places of the sum. */
interface Term {
  readonly slot: NumberSlot;
  readonly factor: number;
}

function termOf(assembly: Assembly, part: NumberSlot, places: number): Term {
  const factor = powerOfTen(places - part.places);
  if (fits(part.low * factor, part.high * factor)) return { slot: part, factor };
  return { slot: withPlaces(assembly, part, places), factor: 1 };
}

/** Adds terms that stay safe integers together, in whatever order. */
function addPlainly(terms: readonly Term[], constant: number, target: NumberSlot): Step {
  return (frame) => {
    const sums = numbersIn(frame, target);
    sums.fill(constant, 0, frame.count);
    for (let index = 1; index < terms.length; index += 2) {
      addTwo(frame, sums, definitely(terms[index - 1]), definitely(terms[index]));
    }
    if (terms.length % 2 === 1) addOne(frame, sums, definitely(terms.at(-1)));
  };
}

function addOne(frame: Frame, sums: Float64Array, { slot, factor }: Term): void {
  const addends = numbersIn(frame, slot);
  for (let row = 0; row < frame.count; row += 1) {
    sums[row] = (sums[row] as number) + (addends[row] as number) * factor;
  }
}

/** Two terms in one go, so that the sums are read and written half as often. */
function addTwo(frame: Frame, sums: Float64Array, one: Term, other: Term): void {
  const ones = numbersIn(frame, one.slot);
  const others = numbersIn(frame, other.slot);
  const first = one.factor;
  const second = other.factor;
  for (let row = 0; row < frame.count; row += 1) {
    const pair = (ones[row] as number) * first + (others[row] as number) * second;
    sums[row] = (sums[row] as number) + pair;
  }
}

/** Adds terms one by one and marks rows whose sum leaves the safe integers, even on the way. */
function addWarily(terms: readonly Term[], constant: number, target: NumberSlot): Step {
  return (frame) => {
    const sums = numbersIn(frame, target);
    sums.fill(constant, 0, frame.count);
    for (const term of terms) {
      addOne(frame, sums, term);
      for (let row = 0; row < frame.count; row += 1) {
        if (Math.abs(sums[row] as number) > SAFE) frame.wide[row] = 1;
      }
    }
  };
}
