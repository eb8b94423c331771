import { toDecimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import { placesOf, toScaledInteger } from "../../core/scaled-decimal.js";
import { entryOf } from "../entry-of.js";
import type { Assembly } from "./assembly.js";
import { addBeyondLanes, newNumberSlot } from "./assembly.js";
import type { NumberSlot } from "./frame.js";
import { MOST_PLACES } from "./scale.js";

/** Adds the lane of a parameter; its value on the day fills it when a run opens. */
export function addParameter(assembly: Assembly, parameter: string): NumberSlot {
  const known = assembly.parameters.get(parameter);
  if (known !== undefined) return known;
  const values = printedValuesOf(assembly, parameter).map((text) => toDecimal(text));
  const places = Math.max(0, ...values.map(placesOf));
  const scaled = values.map((value) => toScaledInteger(value, places));
  const fitting = scaled.filter((value) => value !== undefined);
  if (fitting.length < scaled.length || places > MOST_PLACES) return addBeyondLanes(assembly);
  const slot = newNumberSlot(assembly, places, Math.min(0, ...fitting), Math.max(0, ...fitting));
  assembly.parameters.set(parameter, slot);
  return slot;
}

/** Every value that any layer prints for any day. */
function printedValuesOf(assembly: Assembly, parameter: string): readonly DecimalString[] {
  const { layers } = definitely(entryOf(assembly.rules.parameters, parameter));
  const values = layers.flatMap((layer) => layer.values.map((entry) => entry.value));
  return values.filter((value) => typeof value === "string");
}
