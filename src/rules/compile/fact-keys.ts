import { definitely } from "../../core/definitely.js";
import { factsReadIn } from "../facts-read.js";
import { remembered } from "../remembered.js";
import type { Assembly } from "./assembly.js";
import type { FactKeys } from "./compiled-rules.js";
import type { ExactRows } from "./exact-rows.js";
import type { FactLane, FactSlot } from "./fact-lane.js";
import type { Frame, NumberSlot } from "./frame.js";
import { numbersIn, TRUE, truthsIn } from "./frame.js";
import { SAFE } from "./scale.js";

/**
 * Prepares the keys of figures: numbers that are equal for rows whose facts are, as far as a figure
 * reads them, in every block of a run.
 *
 * A figure that reads few facts of few values – an item of a scheme – has few different keys among
 * very many rows. Rows whose facts are not all in the lanes have none, and so has every row where a
 * figure reads words or more facts than a safe integer can tell apart.
 */
export function factKeysOf(
  assembly: Assembly,
  frame: Frame,
  exact: ExactRows,
): (figure: string) => FactKeys {
  const read = factsReadIn(assembly.rules);
  const writerOf = remembered((figure: string) =>
    keyWriterOf(
      frame,
      [...definitely(read.get(figure))].map((name) => definitely(assembly.facts.get(name))),
    ),
  );
  return (figure) => {
    const { write, count, room } = writerOf(figure);
    const keys = room.subarray(0, frame.count).fill(0);
    write(keys);
    for (let row = 0; row < frame.count; row += 1) {
      if (exact.checked[row] !== undefined || frame.wide[row] === 1) keys[row] = Number.NaN;
    }
    return { keys, count };
  };
}

interface KeyWriter {
  readonly write: (keys: Float64Array) => void;
  /** All keys are below. */
  readonly count: number;
  /** Room for the keys of a block; the next block uses it again. */
  readonly room: Float64Array;
}

function keyWriterOf(frame: Frame, facts: readonly FactSlot[]): KeyWriter {
  const digits = facts.map(({ lane }) => digitOf(frame, lane));
  const count = digits.reduce((product, digit) => product * digit.base, 1);
  return {
    count,
    room: new Float64Array(frame.stride),
    write: (keys) => {
      if (!(count <= SAFE)) keys.fill(Number.NaN);
      else for (const { append } of digits) append(keys);
    },
  };
}

/** A fact as a digit of a key. */
interface Digit {
  /** The digit is below. */
  readonly base: number;
  /** Appends the digit to the keys of all rows. */
  readonly append: (keys: Float64Array) => unknown;
}

/** Where the values of a fact cannot be numbered, no row has a key. */
const noDigit: Digit = { base: 1, append: (keys) => keys.fill(Number.NaN) };

function digitOf(frame: Frame, lane: FactLane): Digit {
  if (lane.kind === "boolean") return answerDigit(truthsIn(frame, lane.slot));
  if (!("slot" in lane)) return noDigit;
  const values = numbersIn(frame, lane.slot);
  return isNarrow(lane.slot) ? countedDigit(values, lane.slot) : numberedDigit(values);
}

function answerDigit(truths: Uint8Array): Digit {
  const base = TRUE + 1;
  return {
    base,
    append: (keys) => {
      for (let row = 0; row < keys.length; row += 1) {
        keys[row] = (keys[row] as number) * base + (truths[row] as number);
      }
    },
  };
}

/** The most different values that a digit counts from the least possible one. */
const MOST_COUNTED = 65_536;

const isNarrow = ({ low, high }: NumberSlot): boolean => high - low < MOST_COUNTED;

/** A value counted from the least possible one; one more than the last stands for unknown. */
function countedDigit(values: Float64Array, { low, high }: NumberSlot): Digit {
  const unknown = high - low + 1;
  const base = unknown + 1;
  return {
    base,
    append: (keys) => {
      for (let row = 0; row < keys.length; row += 1) {
        const value = values[row] as number;
        keys[row] = (keys[row] as number) * base + (Number.isNaN(value) ? unknown : value - low);
      }
    },
  };
}

/** The most different values of a wide range that get numbers. */
const MOST_NUMBERED = 4096;

/** Numbers the values of a wide range as they come; past the most of them a row has no key. */
function numberedDigit(values: Float64Array): Digit {
  const numbers = new Map<number, number>();
  const numberOf = (value: number): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    if (numbers.size === MOST_NUMBERED) return Number.NaN;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  };
  return {
    base: MOST_NUMBERED,
    append: (keys) => {
      for (let row = 0; row < keys.length; row += 1) {
        keys[row] = (keys[row] as number) * MOST_NUMBERED + numberOf(values[row] as number);
      }
    },
  };
}
