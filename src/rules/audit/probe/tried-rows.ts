import { toDecimalString } from "../../../core/decimal.js";
import { rowLimitOf } from "../../fact-bounds.js";
import type { FactValue, ListFact, SimpleFactValue } from "../../fact-sheet.js";
import type { Assignment, Tried } from "./assignments.js";
import { assignmentsOf } from "./assignments.js";
import type { CandidateOptions } from "./candidates.js";
import { candidatesOf } from "./candidates.js";
import { coveringPairs } from "./covering-pairs.js";
import { factKey, lengthKey } from "./thresholds.js";

/** One row of a list as probes write it. */
export interface TriedRow {
  readonly [fact: string]: SimpleFactValue;
}

/** So many different rows stand for all. */
const mostRows = 12;

/** So many of them are repeated. */
const mostRepeated = 6;

/** Longer lists are not tried. */
const mostLength = 40;

/**
 * Picks rows that stand for all rows of a list.
 *
 * @param name - The name of the list.
 * @param list - Its definition.
 * @param options - The thresholds, and the day of the probes.
 * @returns At most twelve different rows, in which as many pairs of values meet as can.
 */
export function rowsTried(
  name: string,
  list: ListFact,
  options: CandidateOptions,
): readonly TriedRow[] {
  const tried = new Map<string, Tried>(
    Object.entries(list.rows).map(([fact, definition]) => [
      fact,
      { values: candidatesOf(definition, factKey(fact, name), options), better: definition.better },
    ]),
  );
  return coveringPairs(assignmentsOf(tried), mostRows).map(rowOf);
}

function rowOf(assignment: Assignment): TriedRow {
  return Object.fromEntries(assignment) as TriedRow;
}

/**
 * Lists that probes try: without rows, with one row of each kind, with several alike, with all.
 *
 * @param name - The name of the list.
 * @param list - Its definition.
 * @param rows - The rows that stand for all.
 * @param options - The thresholds, among them those of the number of rows.
 * @returns The lists that the definition accepts.
 */
export function listsTried(
  name: string,
  list: ListFact,
  rows: readonly TriedRow[],
  { thresholds }: CandidateOptions,
): readonly FactValue[] {
  const counts = (thresholds.numbers.get(lengthKey(name)) ?? []).map((each) =>
    Math.ceil(Number(toDecimalString(each))),
  );
  const lengths = new Set([3, ...counts.flatMap((count) => [count, count + 1])]);
  const alike = [...lengths].flatMap((length) =>
    length > 1 && length <= mostLength
      ? rows.slice(0, mostRepeated).map((row) => Array.from({ length }, () => row))
      : [],
  );
  const lists = [[], ...rows.map((row) => [row]), [...rows], ...alike];
  return lists.filter((each) => each.length <= rowLimitOf(list));
}
