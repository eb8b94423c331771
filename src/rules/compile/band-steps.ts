import { toDecimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { placesOf, toScaledInteger } from "../../core/scaled-decimal.js";
import type { Interval, Matching } from "../model.js";
import type { Assembly } from "./assembly.js";
import { withPlaces } from "./assembly.js";
import type { NumberSlot } from "./frame.js";
import { numbersIn } from "./frame.js";
import { addSelection } from "./selection-step.js";

/** The bounds of a band as scaled whole numbers, both included. */
interface WholeBand {
  readonly low: number;
  readonly high: number;
}

/** Adds a lane that takes the value of the band in which another lane lies. */
export function addBands(
  assembly: Assembly,
  of: NumberSlot,
  bands: readonly (Interval & { readonly then: NumberSlot })[],
  matching: Matching,
  otherwise: NumberSlot | undefined,
): NumberSlot {
  const bounds = bands.flatMap(boundsOf).map((text) => placesOf(toDecimal(text)));
  const values = withPlaces(assembly, of, Math.max(of.places, ...bounds));
  const wholes = bands.map((band) => wholeBandOf(band, values.places));
  const lows = Float64Array.from(wholes, (whole) => whole.low);
  const highs = Float64Array.from(wholes, (whole) => whole.high);
  const find = matching === "first" ? firstBand : onlyBand;
  return addSelection(
    assembly,
    bands.map((band) => band.then),
    otherwise,
    (frame, chosen) => {
      const lane = numbersIn(frame, values);
      for (let row = 0; row < frame.count; row += 1) {
        const value = lane[row] as number;
        chosen[row] = Number.isNaN(value) ? lows.length + 1 : find(lows, highs, value);
      }
    },
  );
}

/** The bounds that an interval prints. */
function boundsOf(interval: Interval): readonly DecimalString[] {
  const { from, above, upTo, below } = interval;
  return [from, above, upTo, below].filter((bound) => bound !== undefined);
}

/** Excluded bounds move by one in the last place: between scaled values nothing lies. */
function wholeBandOf(interval: Interval, places: number): WholeBand {
  const scaled = (bound: DecimalString) => scaledBound(bound, places);
  const { from, above, upTo, below } = interval;
  const low =
    from !== undefined ? scaled(from) : above !== undefined ? scaled(above) + 1 : -Infinity;
  const high =
    upTo !== undefined ? scaled(upTo) : below !== undefined ? scaled(below) - 1 : Infinity;
  return { low, high };
}

/** A bound as a scaled whole number; one beyond the safe range bounds nothing that fits. */
function scaledBound(bound: DecimalString, places: number): number {
  const decimal = toDecimal(bound);
  return toScaledInteger(decimal, places) ?? (bound.startsWith("-") ? -Infinity : Infinity);
}

function firstBand(lows: Float64Array, highs: Float64Array, value: number): number {
  let index = 0;
  while (index < lows.length && !isInside(lows, highs, index, value)) index += 1;
  return index;
}

function onlyBand(lows: Float64Array, highs: Float64Array, value: number): number {
  const first = firstBand(lows, highs, value);
  for (let index = first + 1; index < lows.length; index += 1) {
    if (isInside(lows, highs, index, value)) return lows.length + 1;
  }
  return first;
}

function isInside(lows: Float64Array, highs: Float64Array, index: number, value: number): boolean {
  return value >= (lows[index] as number) && value <= (highs[index] as number);
}
