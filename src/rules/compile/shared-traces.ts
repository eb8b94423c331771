import { definitely } from "../../core/definitely.js";
import type { TraceEntry } from "../../core/trace.js";
import { factsReadIn } from "../facts-read.js";
import type { Assembly } from "./assembly.js";
import type { ExactRows } from "./exact-rows.js";
import type { FactSlot } from "./fact-lane.js";
import type { Frame } from "./frame.js";
import { numbersIn, TRUE, truthsIn } from "./frame.js";
import { SAFE } from "./scale.js";

/** The reasons of a figure for a row. */
export type TraceReading = (figure: string, row: number) => TraceEntry;

/** The most entries kept for one figure; further ones are made anew. */
const MOST_SHARED = 16_384;

/**
 * Traces figures so that rows with equal facts share one frozen entry.
 *
 * A figure that reads few facts of few values – an item of a scheme – has few different reasons
 * among very many rows. A figure whose facts make no number small enough to look up is traced anew.
 */
export function sharedTraces(assembly: Assembly, frame: Frame, exact: ExactRows): TraceReading {
  const shelves = new Map<string, Shelf>();
  for (const [figure, names] of factsReadIn(assembly.rules)) {
    shelves.set(
      figure,
      shelfOf(
        frame,
        [...names].map((name) => definitely(assembly.facts.get(name))),
      ),
    );
  }
  const trace = (figure: string, row: number) => exact.tracerOf(row).traceOf(figure);
  return (figure, row) => {
    const { keyOf, entries } = definitely(shelves.get(figure));
    const plain = exact.checked[row] === undefined && frame.wide[row] === 0;
    const key = plain ? keyOf(row) : Number.NaN;
    if (Number.isNaN(key)) return trace(figure, row);
    const known = entries.get(key);
    if (known !== undefined) return known;
    const entry = trace(figure, row);
    if (entries.size < MOST_SHARED) entries.set(key, entry);
    return entry;
  };
}

/** The most different values that a digit of a key tells apart. */
const MOST_VALUES = 4096;

/** The entries of one figure by what their facts say. */
interface Shelf {
  /** What the facts say as one number; NaN where they make none. */
  readonly keyOf: (row: number) => number;
  readonly entries: Map<number, TraceEntry>;
}

function shelfOf(frame: Frame, facts: readonly FactSlot[]): Shelf {
  const digits = facts.map((fact) => digitOf(frame, fact));
  const known = digits.filter((digit) => digit !== undefined);
  const combinations = known.reduce((count, digit) => count * digit.base, 1);
  const keyOf =
    known.length < digits.length || combinations > SAFE ? () => Number.NaN : numberOf(known);
  return { keyOf, entries: new Map() };
}

/** A fact as a digit: its value counted from 0, and one more for unknown. */
interface Digit {
  readonly base: number;
  readonly at: (row: number) => number;
}

function digitOf(frame: Frame, fact: FactSlot): Digit | undefined {
  const { lane } = fact;
  if (lane.kind === "boolean") {
    const truths = truthsIn(frame, lane.slot);
    return { base: TRUE + 1, at: (row) => truths[row] as number };
  }
  if (!("slot" in lane)) return undefined;
  const { low, high } = lane.slot;
  const values = numbersIn(frame, lane.slot);
  return high - low < MOST_VALUES ? countedDigit(values, low, high) : numberedDigit(values);
}

function countedDigit(values: Float64Array, low: number, high: number): Digit {
  const unknown = high - low + 1;
  return {
    base: unknown + 1,
    at: (row) => {
      const value = values[row] as number;
      return Number.isNaN(value) ? unknown : value - low;
    },
  };
}

/** Numbers the values of a wide range as they come; past the most of them a row has no digit. */
function numberedDigit(values: Float64Array): Digit {
  const numbers = new Map<number, number>();
  return {
    base: MOST_VALUES,
    at: (row) => {
      const value = values[row] as number;
      const known = numbers.get(value);
      if (known !== undefined) return known;
      if (numbers.size === MOST_VALUES) return Number.NaN;
      numbers.set(value, numbers.size);
      return numbers.size - 1;
    },
  };
}

function numberOf(digits: readonly Digit[]): (row: number) => number {
  return (row) => {
    let number = 0;
    for (const digit of digits) number = number * digit.base + digit.at(row);
    return number;
  };
}
