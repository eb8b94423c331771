import { definitely } from "../../core/definitely.js";
import type { Assembly } from "./assembly.js";
import type { ChoiceLane } from "./fact-lane.js";
import type { NumberSlot } from "./frame.js";
import { numbersIn } from "./frame.js";
import { addSelection } from "./selection-step.js";

/** A row of a table: one option for each key, and the lane of its value. */
interface TableLane {
  readonly options: readonly string[];
  readonly slot: NumberSlot;
}

/** Adds a lane that looks up the row of a table. */
export function addTable(
  assembly: Assembly,
  keys: readonly ChoiceLane[],
  rows: readonly TableLane[],
  otherwise: NumberSlot | undefined,
): NumberSlot {
  const index = tableIndexOf(keys, rows);
  return addSelection(
    assembly,
    rows.map((row) => row.slot),
    otherwise,
    (frame, chosen) => {
      const lanes = keys.map((key) => numbersIn(frame, key.slot));
      for (let row = 0; row < frame.count; row += 1) {
        const cell = cellOf(keys, lanes, row);
        chosen[row] = Number.isNaN(cell) ? rows.length + 1 : (index[cell] as number);
      }
    },
  );
}

/** By cell – the options of the keys as digits of one number – which row of the table holds it. */
function tableIndexOf(keys: readonly ChoiceLane[], rows: readonly TableLane[]): Int32Array {
  const cells = keys.reduce((count, key) => count * key.options.size, 1);
  const index = new Int32Array(cells).fill(rows.length);
  rows.forEach((row, number) => {
    const cell = keys.reduce(
      (digits, key, place) =>
        digits * key.options.size + definitely(key.options.get(definitely(row.options[place]))),
      0,
    );
    index[cell] = number;
  });
  return index;
}

function cellOf(keys: readonly ChoiceLane[], lanes: readonly Float64Array[], row: number): number {
  let cell = 0;
  for (let place = 0; place < keys.length; place += 1) {
    cell = cell * definitely(keys[place]).options.size + (definitely(lanes[place])[row] as number);
  }
  return cell;
}
