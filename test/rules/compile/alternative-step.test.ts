import { describe, expect, it } from "vitest";
import { addAlternative } from "../../../src/rules/compile/alternative-step.js";
import type { Assembly } from "../../../src/rules/compile/assembly.js";
import {
  newAssembly,
  newConstantSlot,
  newNumberSlot,
  newTruthSlot,
} from "../../../src/rules/compile/assembly.js";
import type { NumberSlot } from "../../../src/rules/compile/frame.js";
import { FALSE, numbersIn, TRUE, truthsIn, UNKNOWN } from "../../../src/rules/compile/frame.js";
import { newFrame } from "../../../src/rules/compile/new-frame.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";

/** Makes the lanes of an alternative. */
type Lane = (assembly: Assembly) => NumberSlot;

const printed =
  (value: number, places = 0): Lane =>
  (assembly) =>
    newConstantSlot(assembly, value, places);
const lane =
  (low: number, high: number, places = 0): Lane =>
  (assembly) =>
    newNumberSlot(assembly, places, low, high);

const truthOfRow = [TRUE, FALSE, UNKNOWN, FALSE, TRUE];
const { NaN: unknown } = Number;

/** Takes one of two lanes in five rows; lanes that are not printed hold 1, 2, 3 … and 10, 20, … */
function takenOf(then: Lane, otherwise?: Lane) {
  const assembly = newAssembly(prepareRules({ facts: {}, figures: [] }));
  const when = newTruthSlot(assembly);
  const [one, other] = [then(assembly), otherwise?.(assembly)];
  const slot = addAlternative(assembly, when, one, other);
  const frame = newFrame(assembly, 5, () => undefined);
  frame.count = 5;
  truthsIn(frame, when).set(truthOfRow);
  if (!assembly.constants.has(one.slot)) numbersIn(frame, one).set([1, 2, 3, 4, unknown]);
  if (other !== undefined && !assembly.constants.has(other.slot)) {
    numbersIn(frame, other).set([10, unknown, 30, 40, 50]);
  }
  for (const step of assembly.steps) step(frame);
  const { places, low, high } = slot;
  return { values: [...numbersIn(frame, slot)], places, low, high };
}

describe("one of two lanes", () => {
  it.each<[string, Lane, Lane | undefined, readonly number[]]>([
    ["printed numbers", printed(5), printed(7), [5, 7, unknown, 7, 5]],
    ["a printed number or nothing", printed(5), undefined, [5, unknown, unknown, unknown, 5]],
    ["lanes", lane(0, 9), lane(0, 99), [1, unknown, unknown, 40, unknown]],
    ["a lane or a printed number", lane(0, 9), printed(7), [1, 7, unknown, 7, unknown]],
    ["a printed number or a lane", printed(5), lane(0, 99), [5, unknown, unknown, 40, 5]],
    ["a lane or nothing", lane(0, 9), undefined, [1, unknown, unknown, unknown, unknown]],
    ["0 or 0", printed(0), printed(0), [0, 0, unknown, 0, 0]],
  ])("is taken as the truth says: %s", (_, then, otherwise, values) => {
    expect(takenOf(then, otherwise).values).toEqual(values);
  });

  it.each<[string, Lane, Lane | undefined, readonly number[]]>([
    ["the first has more", printed(25, 1), printed(7), [25, 70, unknown, 70, 25]],
    ["the second has more", printed(2), printed(725, 2), [200, 725, unknown, 725, 200]],
    ["nothing is taken otherwise", printed(25, 1), undefined, [25, unknown, unknown, unknown, 25]],
    ["a lane has fewer", lane(0, 9), printed(25, 1), [10, 25, unknown, 25, unknown]],
  ])("is brought to the places of both where %s", (_, then, otherwise, values) => {
    expect(takenOf(then, otherwise).values).toEqual(values);
  });

  it.each<[string, Lane, Lane | undefined, readonly [number, number, number]]>([
    ["printed numbers", printed(7), printed(5), [0, 5, 7]],
    ["numbers of different places", printed(25, 1), printed(7), [1, 25, 70]],
    ["lanes apart", lane(2, 9), lane(20, 99), [0, 2, 99]],
    ["a lane within another", lane(-5, 99), lane(2, 9), [0, -5, 99]],
    ["nothing otherwise", lane(2, 9), undefined, [0, 2, 9]],
    ["nothing otherwise, with places", printed(25, 1), undefined, [1, 25, 25]],
  ])("lies between the least and the greatest of %s", (_, then, otherwise, bounds) => {
    const { places, low, high } = takenOf(then, otherwise);
    expect([places, low, high]).toEqual(bounds);
  });
});
