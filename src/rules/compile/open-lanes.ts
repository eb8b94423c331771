import { definitely } from "../../core/definitely.js";
import type { Assembly } from "./assembly.js";
import type { FactLoader, RuleLanes } from "./compiled-rules.js";
import { columnOf, placeUnknown } from "./fact-column.js";
import type { FactSlot } from "./fact-lane.js";
import type { Frame } from "./frame.js";
import { numbersIn, truthsIn } from "./frame.js";
import type { Layout } from "./gather-facts.js";
import { layoutOf, loadValue } from "./gather-facts.js";
import type { LaneParameters } from "./lane-parameters.js";
import { fillParameters, readParameters } from "./lane-parameters.js";
import { newFrame } from "./new-frame.js";

/** Opens the lanes of a compiled rule set, for so many rows at most. */
export function openLanes(assembly: Assembly, size: number): RuleLanes {
  // The exact reader has no part here: rows of a step that needs it are wide.
  const frame = newFrame(assembly, size, () => undefined);
  const { amountFigures, numberFacts, truthFacts } = assembly;
  const slotsOf = (names: readonly string[]) =>
    names.map((name) => definitely(assembly.facts.get(name)));
  let filled: LaneParameters | undefined;
  return {
    loaderOf: (names) => loaderIn(frame, slotsOf(names)),
    placerOf: (name) => placerIn(frame, slotsOf([name])),
    numbersOfFact: (fact) => laneOf(frame, definitely(numberFacts.get(fact))),
    truthsOfFact: (fact) => truthsIn(frame, definitely(truthFacts.get(fact))),
    parametersOf: (context) => readParameters(assembly, context),
    evaluate: (parameters, asOf, rows) => {
      if (parameters !== filled) fillParameters(frame, parameters);
      filled = parameters;
      frame.asOf = asOf;
      frame.count = rows;
      frame.wide.fill(frame.unfit ? 1 : 0);
      for (const step of assembly.steps) step(frame);
    },
    wide: frame.wide,
    numbers: (figure) => laneOf(frame, definitely(amountFigures.get(figure))),
  };
}

function laneOf(frame: Frame, slot: Parameters<typeof numbersIn>[1]) {
  const { places, low, high } = slot;
  return { values: numbersIn(frame, slot), places, low, high };
}

const columnsIn = (frame: Frame, slots: readonly FactSlot[]) =>
  slots.map((slot) => ({ ...slot, column: columnOf(frame, slot) }));

function placerIn(frame: Frame, slots: readonly FactSlot[]) {
  const names = slots.map(({ name }) => name);
  const layout = definitely(layoutOf(columnsIn(frame, slots), names), "facts of the sheet");
  return (value: unknown, row: number) => loadValue(frame, layout, 0, row, value);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every((name, index) => name === other[index]))
  );
}

function loaderIn(frame: Frame, slots: readonly FactSlot[]): FactLoader {
  const facts = columnsIn(frame, slots);
  let known: readonly string[] | undefined;
  let layout: Layout | undefined;
  return (names, values, row) => {
    if (known === undefined || !isSameList(names, known)) {
      known = names;
      layout = layoutOf(facts, names);
    }
    if (layout === undefined) return false;
    for (let index = 0; index < names.length; index += 1) {
      if (!loadValue(frame, layout, index, row, values[index])) return false;
    }
    for (const column of layout.left) placeUnknown(column, row);
    return true;
  };
}
