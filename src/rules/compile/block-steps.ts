import { toDecimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { divideWhole } from "../../core/divide-whole.js";
import type { RoundingMode } from "../../core/rounding.js";
import { placesOf, toScaledInteger } from "../../core/scaled-decimal.js";
import type { Bracket, PartBlock } from "../model.js";
import { addProduct } from "./arithmetic-steps.js";
import type { Assembly } from "./assembly.js";
import { addBeyondLanes, addStep, withPlaces } from "./assembly.js";
import type { NumberSlot } from "./frame.js";
import { numbersIn } from "./frame.js";
import { powerOfTen, SAFE } from "./scale.js";

/** Adds a lane that is worth so much for each block of another lane. */
export function addUnits(
  assembly: Assembly,
  of: NumberSlot,
  size: DecimalString,
  each: NumberSlot,
  part: PartBlock,
): NumberSlot {
  const places = Math.max(of.places, placesOf(toDecimal(size)));
  const divisor = toScaledInteger(toDecimal(size), places);
  if (divisor === undefined) return addBeyondLanes(assembly);
  const quantity = withPlaces(assembly, of, places);
  const whole = part === "dropped" ? Math.floor : Math.ceil;
  const most = Math.ceil(Math.max(quantity.high, 0) / divisor);
  const blocks = addStep(assembly, 0, 0, most, (target) => (frame) => {
    const from = numbersIn(frame, quantity);
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      const value = Math.max(from[row] as number, 0);
      if (value + divisor > SAFE) frame.wide[row] = 1;
      to[row] = whole(value / divisor);
    }
  });
  return addProduct(assembly, blocks, each);
}

/** A bracket in whole numbers: the part between two ends, divided into blocks and multiplied. */
interface WholeBracket {
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly factor: number;
  /** Blocks are counted downward where a part is dropped, upward where it counts as a whole one. */
  readonly mode: RoundingMode;
}

/** Adds a lane that earns by marginal brackets of another lane. */
export function addBrackets(
  assembly: Assembly,
  of: NumberSlot,
  brackets: readonly Bracket[],
): NumberSlot {
  const inside = brackets.flatMap((bracket) => [bracket.upTo ?? "0", sizeOf(bracket)]);
  const places = Math.max(of.places, ...inside.map(placesOfText));
  const worth = Math.max(...brackets.map((bracket) => placesOfText(worthOf(bracket))));
  const quantity = withPlaces(assembly, of, places);
  const wholes = wholeBracketsOf(brackets, places, worth);
  if (wholes === undefined) return addBeyondLanes(assembly);
  const bound = wholes.reduce((sum, whole) => sum + Math.abs(earnedIn(whole, quantity.high)), 0);
  const largest = Math.max(...wholes.map((whole) => whole.size));
  return addStep(assembly, places + worth, -bound, bound, (target) => (frame) => {
    const from = numbersIn(frame, quantity);
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      const value = from[row] as number;
      if (value + largest > SAFE) frame.wide[row] = 1;
      to[row] = earned(wholes, value);
    }
  });
}

function earned(brackets: readonly WholeBracket[], quantity: number): number {
  let sum = Number.isNaN(quantity) ? Number.NaN : 0;
  for (const bracket of brackets) {
    if (quantity <= bracket.start) break;
    const part = earnedIn(bracket, quantity);
    sum += part;
    // What leaves the safe integers on the way may come back as another number.
    if (Math.abs(part) > SAFE || Math.abs(sum) > SAFE) return Number.POSITIVE_INFINITY;
  }
  return sum;
}

function earnedIn(bracket: WholeBracket, quantity: number): number {
  const portion = Math.min(quantity, bracket.end) - bracket.start;
  return portion <= 0 ? 0 : divideWhole(portion, bracket.size, bracket.mode) * bracket.factor;
}

/** The brackets over quantities with `places` places, or nothing where one does not fit. */
function wholeBracketsOf(
  brackets: readonly Bracket[],
  places: number,
  worth: number,
): readonly WholeBracket[] | undefined {
  const wholes: WholeBracket[] = [];
  let start = 0;
  for (const bracket of brackets) {
    const end = bracket.upTo === undefined ? Infinity : scaled(bracket.upTo, places);
    const blocks = "size" in bracket;
    const size = blocks ? scaled(bracket.size, places) : 1;
    const factor = scaled(worthOf(bracket), worth) * (blocks ? powerOfTen(places) : 1);
    if (![start, size, factor].every((value) => Math.abs(value) <= SAFE)) return undefined;
    wholes.push({
      start,
      end,
      size,
      factor,
      mode: blocks && bracket.part === "counts" ? "ceiling" : "floor",
    });
    start = end;
  }
  return wholes;
}

/** A rate bracket pays for each unit, so its block is 1. */
function sizeOf(bracket: Bracket): DecimalString {
  return "size" in bracket ? bracket.size : "1";
}

function worthOf(bracket: Bracket): DecimalString {
  return "size" in bracket ? bracket.each : bracket.rate;
}

function placesOfText(text: DecimalString): number {
  return placesOf(toDecimal(text));
}

/** A printed number as a scaled whole number; infinite where it does not fit. */
function scaled(text: DecimalString, places: number): number {
  return toScaledInteger(toDecimal(text), places) ?? Infinity;
}
