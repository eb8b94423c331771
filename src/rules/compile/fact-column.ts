import { definitely } from "../../core/definitely.js";
import { toScaledInteger } from "../../core/scaled-decimal.js";
import type { CheckedValue } from "../checked-facts.js";
import type { FactLane, FactSlot } from "./fact-lane.js";
import type { Frame } from "./frame.js";
import { FALSE, numbersIn, TRUE, truthsIn, UNKNOWN } from "./frame.js";

/** The lane of a fact in a frame, ready to take values; the fields of other kinds are empty. */
export interface FactColumn {
  readonly kind: FactLane["kind"];
  readonly mayBeUnknown: boolean;
  /** Where the lane starts among the cells of its frame. */
  readonly start: number;
  readonly numbers: Float64Array;
  readonly truths: Uint8Array;
  readonly words: unknown[];
  readonly options: ReadonlyMap<unknown, number>;
  readonly places: number;
  readonly low: number;
  readonly high: number;
}

const empty = {
  start: 0,
  numbers: new Float64Array(0),
  truths: new Uint8Array(0),
  words: [],
  options: new Map<unknown, number>(),
  places: 0,
  low: 0,
  high: 0,
};

/** Finds the lane of a fact in a frame. */
export function columnOf(frame: Frame, { lane, mayBeUnknown }: FactSlot): FactColumn {
  // All columns have the same fields, so that the engine reads each by its place.
  const plain: FactColumn = { ...empty, kind: lane.kind, mayBeUnknown };
  switch (lane.kind) {
    case "boolean":
      return { ...plain, start: lane.slot.slot * frame.stride, truths: truthsIn(frame, lane.slot) };
    case "choice":
      return { ...plain, numbers: numbersIn(frame, lane.slot), options: lane.options };
    case "count":
    case "decimal": {
      const { slot, places, low, high } = lane.slot;
      const start = slot * frame.stride;
      return { ...plain, start, numbers: numbersIn(frame, lane.slot), places, low, high };
    }
    default:
      return { ...plain, words: definitely(frame.words[lane.words]) };
  }
}

/** Puts a value that went through the complete check into its lane; answers whether it fits. */
export function placeChecked(column: FactColumn, row: number, checked: CheckedValue): boolean {
  switch (checked.kind) {
    case "unknown":
      placeUnknown(column, row);
      return true;
    case "boolean":
      column.truths[row] = checked.value ? TRUE : FALSE;
      return true;
    case "number": {
      const scaled = toScaledInteger(checked.value, column.places);
      column.numbers[row] = scaled ?? Number.NaN;
      return scaled !== undefined;
    }
    case "word":
      if (column.kind !== "choice") column.words[row] = checked.value;
      else column.numbers[row] = definitely(column.options.get(checked.value));
      return true;
    default:
      column.words[row] = checked.value;
      return true;
  }
}

/** Leaves a fact unknown in a row. */
export function placeUnknown(column: FactColumn, row: number): void {
  switch (column.kind) {
    case "boolean":
      column.truths[row] = UNKNOWN;
      break;
    case "count":
    case "decimal":
    case "choice":
      column.numbers[row] = Number.NaN;
      break;
    default:
      column.words[row] = undefined;
  }
}
