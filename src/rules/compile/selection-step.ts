import { definitely } from "../../core/definitely.js";
import type { Assembly } from "./assembly.js";
import { addStep, constantIn, newConstantSlot, withEqualPlaces } from "./assembly.js";
import type { Frame, NumberSlot } from "./frame.js";
import { numbersIn } from "./frame.js";

/**
 * Chooses for each row: the place of a lane, their number for the lane taken otherwise, or one more
 * where nothing can be chosen.
 */
export type Chooser = (frame: Frame, chosen: Int32Array) => void;

/**
 * Adds a lane that takes, row by row, one of several lanes.
 *
 * Without a lane taken otherwise, a row that none is chosen for is unknown.
 */
export function addSelection(
  assembly: Assembly,
  lanes: readonly NumberSlot[],
  otherwise: NumberSlot | undefined,
  choose: Chooser,
): NumberSlot {
  const slots = withEqualPlaces(assembly, otherwise === undefined ? lanes : [...lanes, otherwise]);
  const nothing = newConstantSlot(assembly, Number.NaN, 0);
  const sources = [...slots, nothing, nothing].slice(0, lanes.length + 2);
  const low = Math.min(...slots.map((slot) => slot.low));
  const high = Math.max(...slots.map((slot) => slot.high));
  const choice = assembly.choiceLanes++;
  const constants = sources.map((slot) => constantIn(assembly, slot));
  const table = constants.every((value) => value !== undefined) ? constants : undefined;
  return addStep(assembly, definitely(slots[0]).places, low, high, (target) => {
    const take = table === undefined ? takeLanes(sources, target) : takeNumbers(table, target);
    return (frame) => {
      const chosen = definitely(frame.choices[choice]);
      choose(frame, chosen);
      take(frame, chosen);
    };
  });
}

type Taker = (frame: Frame, chosen: Int32Array) => void;

function takeLanes(sources: readonly NumberSlot[], target: NumberSlot): Taker {
  return (frame, chosen) => {
    const columns = sources.map((slot) => numbersIn(frame, slot));
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      to[row] = definitely(columns[chosen[row] as number])[row] as number;
    }
  };
}

/** Where every lane is one printed number, a table of numbers will do. */
function takeNumbers(numbers: readonly number[], target: NumberSlot): Taker {
  const table = Float64Array.from(numbers);
  return (frame, chosen) => {
    const to = numbersIn(frame, target);
    for (let row = 0; row < frame.count; row += 1) {
      to[row] = table[chosen[row] as number] as number;
    }
  };
}
