import { definitely } from "../../core/definitely.js";
import { entryOf } from "../entry-of.js";
import type { Amount, Condition } from "../model.js";
import type { PreparedRules } from "../prepared-rules.js";
import { remembered } from "../remembered.js";
import type { ParameterResolver } from "../resolve-parameter.js";
import { parameterResolverOf } from "../resolve-parameter.js";
import type { ChoiceLane, FactSlot } from "./fact-lane.js";
import type { NumberSlot, Step, TruthSlot } from "./frame.js";
import { numbersIn } from "./frame.js";
import { fits, MOST_PLACES, powerOfTen, SAFE } from "./scale.js";

/** A program under construction: steps in order, and which lane holds what. */
export interface Assembly {
  readonly rules: PreparedRules;
  /** Whether amounts that rest on one fact are looked up; not while they are worked out for that. */
  readonly tabulates: boolean;
  readonly steps: Step[];
  /** The scaled numbers that fill lanes for every row, by slot. */
  readonly constants: Map<number, number>;
  /** The lanes that parameters fill when a run opens, by name. */
  readonly parameters: Map<string, NumberSlot>;
  /** Finds the values of a parameter, by name. */
  readonly resolverOf: (parameter: string) => ParameterResolver;
  readonly facts: Map<string, FactSlot>;
  /** The lanes of numeric, boolean and choice facts, by name. */
  readonly numberFacts: Map<string, NumberSlot>;
  readonly truthFacts: Map<string, TruthSlot>;
  readonly choiceFacts: Map<string, ChoiceLane>;
  /** The places of date, text and list facts among the word lanes, by name. */
  readonly wordFacts: Map<string, number>;
  readonly amounts: Map<Amount, NumberSlot>;
  readonly conditions: Map<Condition, TruthSlot>;
  readonly amountFigures: Map<string, NumberSlot>;
  readonly conditionFigures: Map<string, TruthSlot>;
  numberLanes: number;
  truthLanes: number;
  choiceLanes: number;
  dayLanes: number;
}

/** Starts a program. */
export function newAssembly(rules: PreparedRules, tabulates = true): Assembly {
  return {
    rules,
    tabulates,
    steps: [],
    constants: new Map(),
    parameters: new Map(),
    resolverOf: remembered((name) =>
      parameterResolverOf(name, definitely(entryOf(rules.parameters, name))),
    ),
    facts: new Map(),
    numberFacts: new Map(),
    truthFacts: new Map(),
    choiceFacts: new Map(),
    wordFacts: new Map(),
    amounts: new Map(),
    conditions: new Map(),
    amountFigures: new Map(),
    conditionFigures: new Map(),
    numberLanes: 0,
    truthLanes: 0,
    choiceLanes: 0,
    dayLanes: 0,
  };
}

/** Makes room for a lane of truths. */
export function newTruthSlot(assembly: Assembly): TruthSlot {
  return { slot: assembly.truthLanes++ };
}

/** Makes room for a lane of numbers between two bounds. */
export function newNumberSlot(
  assembly: Assembly,
  places: number,
  low: number,
  high: number,
): NumberSlot {
  return { slot: assembly.numberLanes++, places, low, high };
}

/** Makes room for the lane of one number. */
export function newConstantSlot(assembly: Assembly, value: number, places: number): NumberSlot {
  const slot = newNumberSlot(assembly, places, value, value);
  assembly.constants.set(slot.slot, value);
  return slot;
}

/**
 * Adds a step whose results go to a new lane.
 *
 * Where the bounds leave the safe range a second step marks the rows that really did; where there
 * are more places than a lane keeps, every row is marked and worked out exactly.
 */
export function addStep(
  assembly: Assembly,
  places: number,
  low: number,
  high: number,
  stepInto: (slot: NumberSlot) => Step,
): NumberSlot {
  if (places > MOST_PLACES) return addBeyondLanes(assembly);
  const slot = newNumberSlot(assembly, places, Math.max(low, -SAFE), Math.min(high, SAFE));
  assembly.steps.push(stepInto(slot));
  if (!fits(low, high)) assembly.steps.push(markUnfit(slot));
  return slot;
}

/** A lane of a step that no lane can hold. */
export function addBeyondLanes(assembly: Assembly): NumberSlot {
  const slot = newNumberSlot(assembly, 0, -SAFE, SAFE);
  assembly.steps.push((frame) => {
    frame.wide.fill(1, 0, frame.count);
    numbersIn(frame, slot).fill(Number.NaN, 0, frame.count);
  });
  return slot;
}

function markUnfit(slot: NumberSlot): Step {
  return (frame) => {
    const lane = numbersIn(frame, slot);
    for (let row = 0; row < frame.count; row += 1) {
      if (Math.abs(lane[row] as number) > SAFE) frame.wide[row] = 1;
    }
  };
}

/** The same lane with more decimal places. */
export function withPlaces(assembly: Assembly, slot: NumberSlot, places: number): NumberSlot {
  if (slot.places === places) return slot;
  const factor = powerOfTen(places - slot.places);
  const { low, high } = { low: slot.low * factor, high: slot.high * factor };
  if (constantIn(assembly, slot) !== undefined && fits(low, high) && places <= MOST_PLACES) {
    return newConstantSlot(assembly, low, places);
  }
  return addStep(assembly, places, low, high, (target) => (frame) => {
    const from = numbersIn(frame, slot);
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) to[row] = (from[row] as number) * factor;
  });
}

/** The same lanes with as many decimal places as the longest of them. */
export function withEqualPlaces(
  assembly: Assembly,
  slots: readonly NumberSlot[],
): readonly NumberSlot[] {
  const places = Math.max(0, ...slots.map((slot) => slot.places));
  return slots.map((slot) => withPlaces(assembly, slot, places));
}

/** The scaled number that fills a lane for every row, where the rules print it. */
export function constantIn(assembly: Assembly, slot: NumberSlot): number | undefined {
  return assembly.constants.get(slot.slot);
}
