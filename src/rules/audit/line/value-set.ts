import { toDecimal } from "../../../core/decimal.js";
import type { Interval } from "../../model.js";
import type { Cut } from "./cut.js";
import { compareCuts, cutOnGrid } from "./cut.js";

/** The numbers between two cuts; a cut left out is open. */
export interface Stretch {
  readonly from?: Cut;
  readonly until?: Cut;
}

/** A set of numbers: stretches in order, each with a number in it, none touching the next. */
export type ValueSet = readonly Stretch[];

/** All numbers. */
export const everything: ValueSet = [{}];

/** No number. */
export const nothing: ValueSet = [];

/** The numbers of a printed interval. */
export function setOfInterval({ from, above, upTo, below }: Interval): ValueSet {
  const lower = cutAt(from, false) ?? cutAt(above, true);
  const upper = cutAt(upTo, true) ?? cutAt(below, false);
  return unionOf([[stretchBetween(lower, upper)]]);
}

function cutAt(bound: string | undefined, after: boolean): Cut | undefined {
  return bound === undefined ? undefined : { at: toDecimal(bound), after };
}

/** The stretch between two cuts, either of which may be missing. */
export function stretchBetween(from: Cut | undefined, until: Cut | undefined): Stretch {
  return { ...(from && { from }), ...(until && { until }) };
}

/** The numbers that some of the sets hold. */
export function unionOf(sets: readonly ValueSet[]): ValueSet {
  const sorted = sets.flat().filter(hasNumbers).sort(compareStarts);
  const merged: Stretch[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last === undefined || !touches(last, next)) merged.push(next);
    else merged[merged.length - 1] = stretchBetween(last.from, laterEnd(last, next));
  }
  return merged;
}

/** The numbers that a set does not hold. */
export function complementOf(set: ValueSet): ValueSet {
  const gaps: Stretch[] = [];
  let from: Cut | undefined;
  for (const stretch of set) {
    // Only the first stretch can be open below, and nothing lies before it then.
    if (stretch.from !== undefined) gaps.push(stretchBetween(from, stretch.from));
    if (stretch.until === undefined) return gaps;
    from = stretch.until;
  }
  return [...gaps, stretchBetween(from, undefined)];
}

/** The numbers that all of the sets hold. */
export function intersectionOf(sets: readonly ValueSet[]): ValueSet {
  return complementOf(unionOf(sets.map(complementOf)));
}

/** Whether every number of a set is in another. */
export function isWithinSet(inner: ValueSet, outer: ValueSet): boolean {
  return intersectionOf([inner, complementOf(outer)]).length === 0;
}

/**
 * The same set among the numbers with so many decimal places.
 *
 * Sets that hold the same of those numbers become the same; without places nothing changes.
 */
export function onGrid(set: ValueSet, places: number | undefined): ValueSet {
  if (places === undefined) return set;
  const moved = set.map(({ from, until }) =>
    stretchBetween(from && cutOnGrid(from, places), until && cutOnGrid(until, places)),
  );
  return unionOf([moved]);
}

function hasNumbers({ from, until }: Stretch): boolean {
  return from === undefined || until === undefined || compareCuts(from, until) < 0;
}

function compareStarts(a: Stretch, b: Stretch): number {
  if (a.from === undefined || b.from === undefined) {
    return Number(a.from !== undefined) - Number(b.from !== undefined);
  }
  return compareCuts(a.from, b.from);
}

/** Whether a stretch reaches the beginning of one that begins no earlier. */
function touches({ until }: Stretch, { from }: Stretch): boolean {
  return until === undefined || from === undefined || compareCuts(from, until) <= 0;
}

function laterEnd(a: Stretch, b: Stretch): Cut | undefined {
  if (a.until === undefined || b.until === undefined) return undefined;
  return compareCuts(a.until, b.until) < 0 ? b.until : a.until;
}
