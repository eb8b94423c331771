import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import { DomainError } from "../../core/error.js";
import { reporterOf } from "../../core/progress.js";
import { safely } from "../../core/safely.js";
import { decimalStringOfScaled } from "../../core/scaled.js";
import type { Unknown } from "../../core/unknown.js";
import { compileRules } from "../../rules/compile/compile-rules.js";
import type { RuleBlock } from "../../rules/compile/compiled-rules.js";
import { readColumns } from "../../rules/read-columns.js";
import type { ReadPoints } from "../define/read-points.js";
import type { PointsErrorCode } from "../errors.js";
import type { Balance } from "../model.js";
import type { DeedFailure, EarningColumns, WorthColumn } from "./earning-columns.js";
import type { ReadDeeds, ReadEarningOptions } from "./read-deeds.js";

/**
 * Works out what deeds are worth, block by block.
 *
 * What fits whole numbers is copied from the lanes; the exact reader is asked for the rest alone.
 */
export function earnInColumns(
  { scheme, lowered }: ReadPoints,
  { item, batch }: ReadDeeds,
  { context, ...progress }: ReadEarningOptions,
): EarningColumns {
  const columns = readColumns(item.facts ?? {}, batch);
  const { rows } = columns;
  const run = compileRules(definitely(lowered.items.get(item.id))).open(context, rows);
  const worths = item.credits.map(({ balance: asked }) => {
    const balance = definitely(scheme.balances.find(({ id }) => id === asked));
    return newWorth(balance, rows);
  });
  const failures: DeedFailure[] = [];
  const report = reporterOf(progress, rows, errorsOf(rows));
  const blockAt = run.over(columns);
  for (let start = 0; start < rows; start += run.blockSize) {
    const end = Math.min(rows, start + run.blockSize);
    takeBlock(blockAt(start, end), start, end - start, worths, failures);
    report(end);
  }
  const failed = new Set(failures.map(({ row }) => row));
  return { rows, worths: worths.map((worth) => worthColumn(worth, failed)), failures };
}

/** A column that is being filled. */
interface GrowingWorth {
  readonly balance: Balance;
  readonly units: Float64Array;
  /** What fits no whole number, by row. */
  readonly others: Map<number, DecimalString | Unknown>;
}

const newWorth = (balance: Balance, rows: number): GrowingWorth => ({
  balance,
  units: new Float64Array(rows),
  others: new Map(),
});

function takeBlock(
  block: RuleBlock,
  start: number,
  count: number,
  worths: readonly GrowingWorth[],
  failures: DeedFailure[],
): void {
  const readers = worths.map((worth) => readerOf(worth, block, start));
  for (let row = 0; row < count; row += 1) {
    const done = safely(() => {
      if (block.faults[row] === undefined) for (const read of readers) read(row);
    });
    const error = done.success ? block.faults[row] : done.error;
    if (error === undefined) continue;
    for (const { units } of worths) units[start + row] = Number.NaN;
    failures.push({ row: start + row, error });
  }
}

function readerOf(
  { balance, units, others }: GrowingWorth,
  block: RuleBlock,
  start: number,
): (row: number) => void {
  const { values, places } = block.numbers(balance.id);
  const { wide } = block;
  // A number that is rounded to the places of the balance has no more of them.
  const factor = 10 ** (balance.places - places);
  return (row) => {
    const value = (values[row] as number) * factor;
    if (wide[row] === 0 && Number.isSafeInteger(value)) {
      units[start + row] = value;
      return;
    }
    units[start + row] = Number.NaN;
    // The figure has a number lane, so it is no question.
    others.set(start + row, block.valueOf(balance.id, row) as DecimalString | Unknown);
  };
}

function worthColumn(
  { balance: { id, places }, units, others }: GrowingWorth,
  failed: ReadonlySet<number>,
): WorthColumn {
  const at = (row: number): DecimalString | Unknown | undefined => {
    const unit = units[row];
    if (unit === undefined || failed.has(row)) return undefined;
    return others.get(row) ?? decimalStringOfScaled(unit, places);
  };
  return { balance: id, units, places, at };
}

const errorsOf = (of: number) => ({
  failed: (cause: unknown) =>
    new DomainError<PointsErrorCode>(
      "points/callback-failed",
      '"onProgress" threw an error, so the work ended. Correct the function; see the cause.',
      {},
      { cause },
    ),
  aborted: (done: number) =>
    new DomainError<PointsErrorCode>(
      "points/aborted",
      `The work ended after ${done} of ${of} deeds, as the signal asked. Start it anew when wanted.`,
      { done, of },
    ),
});
