import type { DecimalString } from "../../core/decimal-text.js";
import type { DomainError } from "../../core/error.js";
import { safely } from "../../core/safely.js";
import { decimalStringOfScaled } from "../../core/scaled.js";
import type { Unknown } from "../../core/unknown.js";
import type { RuleBlock } from "../../rules/compile/compiled-rules.js";
import { totalIds } from "../lower/figure-ids.js";
import type { DimensionNode } from "../lower/indicator-tree.js";
import type { Standing } from "../model.js";
import type { FactBatch } from "./read-batch.js";
import { readClass } from "./read-class.js";
import { readIndicator } from "./read-indicator.js";
import type { BlockReading } from "./read-numbers.js";
import type { ReadOptions } from "./read-options.js";
import { readQuestions } from "./read-questions.js";
import { readTotal } from "./read-total.js";
import type { ReadyScheme } from "./ready-scheme.js";
import { scoringReporterOf } from "./report-progress.js";

/** A number of many sites, a row each. */
export interface ScoreColumn {
  /** Whole units; NaN where it is unknown, too large for a whole number, or not scored. */
  readonly units: Float64Array;
  /** How many decimal places a unit has. */
  readonly places: number;
  /** What it comes to in a row; nothing for a row that could not be scored. */
  readonly at: (row: number) => DecimalString | Unknown | undefined;
}

/** The score of a dimension for many sites. */
export interface DimensionColumn extends ScoreColumn {
  /** Id of the dimension. */
  readonly id: string;
}

/** A row that could not be scored, and why. */
export interface RowFailure {
  /** Place of the row. */
  readonly row: number;
  /** Why it could not be scored. */
  readonly error: DomainError;
}

/** The scores of many sites as columns. */
export interface ScoredColumns {
  /** How many rows there are. */
  readonly rows: number;
  /** The totals. @unit points */
  readonly total: ScoreColumn;
  /** The dimensions, in the order of the scheme. @unit points */
  readonly dimensions: readonly DimensionColumn[];
  /** Where each row stands; left out by schemes without classes, and for rows not scored. */
  readonly standings?: readonly (Standing | undefined)[];
  /** The rows that could not be scored, in their order. */
  readonly failures: readonly RowFailure[];
}

/**
 * Scores a batch by a scheme that compares no sites with each other.
 *
 * What fits whole numbers is copied from the lanes; the exact reader is asked for the rest alone.
 */
export function scoreBatch(
  ready: ReadyScheme,
  batch: FactBatch,
  options: ReadOptions,
): ScoredColumns {
  const { rows } = batch;
  const { scheme, dimensions, stages } = ready.lowered;
  const run = ready.rules.open(options.context, rows);
  const total = newColumn(totalIds.total, rows, readTotal(stages));
  const parts = dimensions.map((node) => newColumn(node.indicator.id, rows, readScore(node)));
  const standings = scheme.classification && new Array<Standing | undefined>(rows);
  const failures: RowFailure[] = [];
  const takeBlock = blockTaker(ready, { columns: [total, ...parts], standings, failures });
  const report = scoringReporterOf(options, rows);
  const blockAt = batch.over(run);
  for (let start = 0; start < rows; start += run.blockSize) {
    const end = Math.min(rows, start + run.blockSize);
    takeBlock(blockAt(start, end), start, end - start);
    report(end);
  }
  const failed = new Set(failures.map(({ row }) => row));
  return {
    rows,
    total: scoreColumn(total, failed),
    dimensions: parts.map((part) => ({ id: part.figure, ...scoreColumn(part, failed) })),
    ...(standings === undefined ? {} : { standings }),
    failures,
  };
}

/** A column that is being filled. */
interface GrowingColumn {
  readonly figure: string;
  readonly units: Float64Array;
  places: number;
  /** What fits no whole number, by row. */
  readonly others: Map<number, DecimalString | Unknown>;
  readonly exactly: BlockReading<DecimalString | Unknown>;
}

const newColumn = (
  figure: string,
  rows: number,
  exactly: GrowingColumn["exactly"],
): GrowingColumn => ({
  figure,
  units: new Float64Array(rows),
  places: 0,
  others: new Map(),
  exactly,
});

function readScore(node: DimensionNode): BlockReading<DecimalString | Unknown> {
  const indicator = readIndicator(node);
  return (block) => {
    const indicatorAt = indicator(block);
    return (row) => indicatorAt(row).score;
  };
}

/** What the blocks of a batch are taken into. */
interface Taken {
  readonly columns: readonly GrowingColumn[];
  readonly standings: (Standing | undefined)[] | undefined;
  readonly failures: RowFailure[];
}

function blockTaker(ready: ReadyScheme, { columns, standings, failures }: Taken) {
  const standing = readStanding(ready);
  return (block: RuleBlock, start: number, count: number): void => {
    const missingAt = ready.missing?.(block);
    const standingAt = standing?.(block);
    const readers = columns.map((column) => readerOf(column, block, start, count));
    const takeRow = (row: number): DomainError | undefined => {
      const error = block.faults[row] ?? missingAt?.(row);
      if (error !== undefined) return error;
      for (const read of readers) read(row);
      if (standings !== undefined) standings[start + row] = standingAt?.(row);
      return undefined;
    };
    for (let row = 0; row < count; row += 1) {
      const done = safely(() => takeRow(row));
      const error = done.success ? done.data : done.error;
      if (error === undefined) continue;
      for (const { units } of columns) units[start + row] = Number.NaN;
      failures.push({ row: start + row, error });
    }
  };
}

/** Copies the numbers of a block; answers what reads those rows again that fit no whole number. */
function readerOf(
  column: GrowingColumn,
  block: RuleBlock,
  start: number,
  count: number,
): (row: number) => void {
  const { figure, units, others, exactly } = column;
  const { values, places } = block.numbers(figure);
  column.places = places;
  units.set(values.subarray(0, count), start);
  const { wide } = block;
  const valueAt = exactly(block);
  return (row) => {
    if (wide[row] === 0 && !Number.isNaN(values[row])) return;
    units[start + row] = Number.NaN;
    others.set(start + row, valueAt(row));
  };
}

/** Reads where a site stands; nothing without classes. */
function readStanding({ lowered }: ReadyScheme): BlockReading<Standing> | undefined {
  const { scheme, stages } = lowered;
  if (scheme.classification === undefined) return undefined;
  const answers = readQuestions(scheme);
  const classes = readClass(scheme.classification, readTotal(stages));
  return (block) => {
    const answersAt = answers(block);
    const classAt = classes(block);
    return (row) => answersAt(row).ruling ?? classAt(row);
  };
}

function scoreColumn(
  { units, places, others }: GrowingColumn,
  failed: ReadonlySet<number>,
): ScoreColumn {
  const at = (row: number): DecimalString | Unknown | undefined => {
    const unit = units[row];
    if (unit === undefined || failed.has(row)) return undefined;
    return others.get(row) ?? decimalStringOfScaled(unit, places);
  };
  return { units, places, at };
}
