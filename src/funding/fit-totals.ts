import { definitely } from "../core/definitely.js";
import { fenOf, moneyOfFen } from "../core/money.js";
import { parseWith } from "../core/parse-with.js";
import type { FundingErrorCode } from "./errors.js";
import type { TotalsTable } from "./records.js";
import { totalsTableSchema } from "./schema.js";
import type { Cell, Step } from "./totals/cells.js";
import { cellsOf } from "./totals/cells.js";
import type { FittedTable, FittedTotals, TotalsConflict } from "./totals/fitted-totals.js";
import type { Path } from "./totals/shortest-path.js";
import { roomOf, shortestPath } from "./totals/shortest-path.js";

/**
 * Fits a table to the totals of its rows and columns, such as counties and stars, to the fen.
 *
 * Amounts stay within their bounds and change as little as possible in sum.
 *
 * @param table - The totals and the cells with what they should come to.
 * @returns The fitted cells; or a set of rows and columns whose totals cannot be met together.
 * @throws {@link core.DomainError} `funding/invalid-record` when the table does not fit its schema, or
 * a cell's least lies above its most.
 * @throws {@link core.DomainError} `funding/duplicate-id` when a row, column or cell occurs twice.
 * @throws {@link core.DomainError} `funding/unknown-id` when a cell names no row or column.
 * @throws {@link core.DomainError} a `core/` code when the table is not plain data, or a sum too large.
 * @example
 * const fitted = fitTotals({
 *   rows: [{ id: "east", total: "100" }, { id: "west", total: "50" }],
 *   columns: [{ id: "5", total: "90" }, { id: "4", total: "60" }],
 *   cells: [
 *     { row: "east", column: "5", amount: "70" }, { row: "east", column: "4", amount: "30" },
 *     { row: "west", column: "5", amount: "25" }, { row: "west", column: "4", amount: "25" },
 *   ],
 * });
 * fitted.status === "fitted" && fitted.cells.map(({ amount }) => amount); // ["65", "35", "25", "25"]
 */
export function fitTotals(table: TotalsTable): FittedTotals {
  const failure = { code: "funding/invalid-record", what: "table of totals" } as const;
  const read = parseWith<TotalsTable, FundingErrorCode>(totalsTableSchema, table, failure);
  const cells = cellsOf(read);
  const lack = lacksOf(read, cells);
  const steps: Step[][] = lack.map(() => []);
  for (const cell of cells) {
    steps[cell.from]?.push({ cell, up: true });
    steps[cell.to]?.push({ cell, up: false });
  }
  for (;;) {
    const path = shortestPath(lack, steps);
    if (path === undefined) break;
    if (!("start" in path)) return conflictOf(read, lack, path);
    walk(path, lack);
  }
  if (lack.some((each) => each !== 0)) return conflictOf(read, lack, new Set(lack.keys()));
  return fittedOf(read, cells);
}

/** What each node still lacks: a row gives on what it lacks, a column takes it. */
function lacksOf({ rows, columns }: TotalsTable, cells: readonly Cell[]): number[] {
  const lack = [
    ...rows.map(({ total }) => fenOf(total)),
    ...columns.map(({ total }) => -fenOf(total)),
  ];
  for (const { from, to, amount } of cells) {
    lack[from] = definitely(lack[from]) - amount;
    lack[to] = definitely(lack[to]) + amount;
  }
  return lack;
}

/** Moves as much along a path as its cells and ends have room for. */
function walk({ start, end, steps }: Path, lack: number[]): void {
  const most = Math.min(definitely(lack[start]), -definitely(lack[end]), ...steps.map(roomOf));
  for (const { cell, up } of steps) cell.amount += up ? most : -most;
  lack[start] = definitely(lack[start]) - most;
  lack[end] = definitely(lack[end]) + most;
}

function fittedOf(read: TotalsTable, cells: readonly Cell[]): FittedTable {
  const changed = cells.reduce((sum, { amount, wanted }) => sum + Math.abs(amount - wanted), 0);
  return Object.freeze({
    status: "fitted",
    cells: Object.freeze(
      cells.map(({ amount, wanted }, index) => {
        const { row, column } = definitely(read.cells[index]);
        const told = { amount: moneyOfFen(amount), change: moneyOfFen(amount - wanted) };
        return Object.freeze({ row, column, ...told });
      }),
    ),
    changed: moneyOfFen(changed),
  });
}

function conflictOf(
  { rows, columns }: TotalsTable,
  lack: readonly number[],
  nodes: ReadonlySet<number>,
): TotalsConflict {
  const missing = [...nodes].reduce((sum, node) => sum + definitely(lack[node]), 0);
  return Object.freeze({
    status: "conflict",
    rows: Object.freeze(rows.filter((_, place) => nodes.has(place)).map(({ id }) => id)),
    columns: Object.freeze(
      columns.filter((_, place) => nodes.has(rows.length + place)).map(({ id }) => id),
    ),
    missing: moneyOfFen(Math.abs(missing)),
  });
}
