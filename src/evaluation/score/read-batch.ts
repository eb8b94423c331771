import { readList } from "../../core/list.js";
import type { RuleBlock, RuleRun } from "../../rules/compile/compiled-rules.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import { readColumns, rowAt } from "../../rules/read-columns.js";

/** The facts of many sites, whether they came as columns or as records. */
export interface FactBatch {
  readonly rows: number;
  /** The record of a row. */
  readonly factsAt: (row: number) => unknown;
  /** Prepares rules over the rows, from a start up to an end. */
  readonly over: (run: RuleRun) => (start: number, end: number) => RuleBlock;
}

/**
 * Reads a batch: a list of records of facts, or columns with the number of their rows.
 *
 * @throws {@link DomainError} `rules/invalid-columns` when the columns do not fit, and
 * `core/too-large` when there are more than a million records.
 */
export function readBatch(sheet: FactSheet, batch: unknown): FactBatch {
  if (isList(batch)) {
    const list = readList(batch);
    return {
      rows: list.length,
      factsAt: (row) => list[row],
      over: (run) => (start, end) => run.evaluate(list.slice(start, end)),
    };
  }
  const columns = readColumns(sheet, batch);
  return {
    rows: columns.rows,
    factsAt: (row) => rowAt(columns, row),
    over: (run) => run.over(columns),
  };
}

/** Asking whether a proxy that was revoked is a list throws; the reading of columns words that. */
function isList(batch: unknown): batch is readonly unknown[] {
  try {
    return Array.isArray(batch);
  } catch {
    return false;
  }
}
