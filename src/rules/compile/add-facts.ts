import { round, signOf } from "../../core/arithmetic.js";
import { toDecimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { RoundingToPlaces } from "../../core/rounding.js";
import { toScaledInteger } from "../../core/scaled-decimal.js";
import { boundsOf } from "../fact-bounds.js";
import type { ChoiceFact, FactDefinition, FactSheet, NumericFact } from "../fact-sheet.js";
import type { Assembly } from "./assembly.js";
import { newNumberSlot, newTruthSlot } from "./assembly.js";
import type { ChoiceLane, FactLane } from "./fact-lane.js";
import type { NumberSlot, TruthSlot } from "./frame.js";
import { SAFE } from "./scale.js";

/** Makes room for the facts of a sheet, in its order. */
export function addFacts(assembly: Assembly, sheet: FactSheet): void {
  for (const [name, definition] of Object.entries(sheet)) {
    const lane = addLane(assembly, name, definition);
    const mayBeUnknown = definition.mayBeUnknown === true;
    assembly.facts.set(name, { name, mayBeUnknown, lane });
  }
}

function addLane(assembly: Assembly, name: string, definition: FactDefinition): FactLane {
  switch (definition.kind) {
    case "count":
      return { kind: "count", slot: addNumber(assembly, name, definition) };
    case "decimal":
    case "money":
    case "ratio":
      return { kind: "decimal", slot: addNumber(assembly, name, definition) };
    case "boolean":
      return { kind: "boolean", slot: addAnswer(assembly, name) };
    case "choice":
      return addOptions(assembly, name, definition);
    default:
      return { kind: definition.kind, words: addWords(assembly, name) };
  }
}

/** A number's bounds say which lanes it fits; without bounds any safe integer may come. */
function addNumber(assembly: Assembly, name: string, definition: NumericFact): NumberSlot {
  const { places, least, most } = boundsOf(definition);
  const low = least === undefined ? -SAFE : wholeBound(least, { places, mode: "ceiling" });
  const high = most === undefined ? SAFE : wholeBound(most, { places, mode: "floor" });
  const slot = newNumberSlot(assembly, places, low, high);
  assembly.numberFacts.set(name, slot);
  return slot;
}

/** A bound moved to the next value that the fact can have; beyond the safe range, just outside. */
function wholeBound(bound: DecimalString, rounding: RoundingToPlaces): number {
  const inward = round(toDecimal(bound), rounding);
  return toScaledInteger(inward, rounding.places) ?? signOf(inward) * (SAFE + 1);
}

function addWords(assembly: Assembly, name: string): number {
  const words = assembly.wordFacts.size;
  assembly.wordFacts.set(name, words);
  return words;
}

function addAnswer(assembly: Assembly, name: string): TruthSlot {
  const slot = newTruthSlot(assembly);
  assembly.truthFacts.set(name, slot);
  return slot;
}

function addOptions(assembly: Assembly, name: string, definition: ChoiceFact): ChoiceLane {
  const ids = definition.options.map(({ id }) => id);
  const options = new Map<unknown, number>(ids.map((id, number) => [id, number]));
  const slot = newNumberSlot(assembly, 0, 0, ids.length - 1);
  const lane: ChoiceLane = { kind: "choice", slot, ids, options };
  assembly.choiceFacts.set(name, lane);
  return lane;
}
