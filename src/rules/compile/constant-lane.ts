import type { Decimal } from "../../core/decimal.js";
import { placesOf, toScaledInteger } from "../../core/scaled-decimal.js";
import type { Assembly } from "./assembly.js";
import { addBeyondLanes, newConstantSlot } from "./assembly.js";
import type { NumberSlot } from "./frame.js";
import { MOST_PLACES } from "./scale.js";

/** Adds the lane of a number that the rules print. */
export function addConstant(assembly: Assembly, value: Decimal): NumberSlot {
  const places = placesOf(value);
  if (places > MOST_PLACES) return addBeyondLanes(assembly);
  const scaled = toScaledInteger(value, places);
  return scaled === undefined
    ? addBeyondLanes(assembly)
    : newConstantSlot(assembly, scaled, places);
}
