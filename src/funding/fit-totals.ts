import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { Money } from "../core/money.js";
import { fenOf, moneyOfFen } from "../core/money.js";
import { parseWith } from "../core/parse-with.js";
import { quote } from "../core/quote.js";
import type { FundingErrorCode } from "./errors.js";
import type { TableTotal, TotalsTable } from "./model.js";
import { totalsTableSchema } from "./schema.js";

/** A cell of a table that adds up. */
export interface FittedCell {
  /** Id of the row. */
  readonly row: string;
  /** Id of the column. */
  readonly column: string;
  /** What it comes to. @unit yuan */
  readonly amount: Money;
  /** By how much that differs from what it should have been. @unit yuan */
  readonly change: Money;
}

/** A table that adds up both ways, or the rows and columns that cannot. */
export type FittedTotals = FittedTable | TotalsConflict;

/** A table that adds up both ways. */
export interface FittedTable {
  /** Marks a table that adds up. */
  readonly status: "fitted";
  /** The cells, in the order given. */
  readonly cells: readonly FittedCell[];
  /** The changes of all cells together, without their signs; no table changes less. @unit yuan */
  readonly changed: Money;
}

/** Totals that contradict each other or the bounds of the cells. */
export interface TotalsConflict {
  /** Marks totals that cannot be met. */
  readonly status: "conflict";
  /** Ids of the rows whose totals, with those of the columns, cannot be met. */
  readonly rows: readonly string[];
  /** Ids of the columns. */
  readonly columns: readonly string[];
  /** What remains between them at the least. @unit yuan */
  readonly missing: Money;
}

/** A cell in fen, between two nodes: rows come first, columns after them. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly wanted: number;
  readonly least: number;
  readonly most: number;
  amount: number;
}

/** A way of changing a cell: up where it is walked from its row, else down. */
interface Step {
  readonly cell: Cell;
  readonly up: boolean;
}

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
  const { rows, columns } = read;
  const cells = cellsOf(read);
  // What each node still lacks; a row gives on what it lacks, a column takes it.
  const lack = [
    ...rows.map(({ total }) => fenOf(total)),
    ...columns.map(({ total }) => -fenOf(total)),
  ];
  const steps: Step[][] = lack.map(() => []);
  for (const cell of cells) {
    change(lack, { cell, up: true }, 0, cell.amount);
    steps[cell.from]?.push({ cell, up: true });
    steps[cell.to]?.push({ cell, up: false });
  }
  for (;;) {
    const found = shortestPath(lack, steps);
    if (found === undefined) break;
    if ("reached" in found) return conflictOf(read, lack, found.reached);
    const { start, path, end } = found;
    const most = Math.min(definitely(lack[start]), -definitely(lack[end]), ...path.map(roomOf));
    for (const step of path) step.cell.amount += step.up ? most : -most;
    lack[start] = definitely(lack[start]) - most;
    lack[end] = definitely(lack[end]) + most;
  }
  const changed = cells.reduce((sum, { amount, wanted }) => sum + Math.abs(amount - wanted), 0);
  const left = lack.findIndex((each) => each !== 0);
  if (left !== -1) return conflictOf(read, lack, new Set(lack.keys()));
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

function change(lack: number[], { cell }: Step, before: number, after: number): void {
  lack[cell.from] = definitely(lack[cell.from]) - (after - before);
  lack[cell.to] = definitely(lack[cell.to]) + (after - before);
}

function cellsOf({ rows, columns, cells }: TotalsTable): readonly Cell[] {
  const [rowAt, columnAt] = [placesOf(rows, "row"), placesOf(columns, "column")];
  const seen = new Set<number>();
  return cells.map(({ row, column, amount, least = "0", most }, index) => {
    const [from, to] = [rowAt.get(row), columnAt.get(column)];
    if (from === undefined || to === undefined) {
      throw misfit("funding/unknown-id", `Cell ${index} names no row or column of the table`);
    }
    if (seen.size === seen.add(from * columns.length + to).size) {
      throw misfit("funding/duplicate-id", `Cell ${index} is there already`);
    }
    const [low, high] = [fenOf(least), most === undefined ? Number.POSITIVE_INFINITY : fenOf(most)];
    if (low > high)
      throw misfit("funding/invalid-record", `The least of cell ${index} is above its most`);
    const wanted = fenOf(amount);
    const inside = Math.min(Math.max(wanted, low), high);
    return { from, to: rows.length + to, wanted, least: low, most: high, amount: inside };
  });
}

function placesOf(totals: readonly TableTotal[], what: string): ReadonlyMap<string, number> {
  const places = new Map(totals.map(({ id }, place) => [id, place]));
  const twice = totals.find(({ id }, place) => places.get(id) !== place);
  if (twice === undefined) return places;
  throw misfit("funding/duplicate-id", `The ${what} ${quote(twice.id)} is there twice`);
}

const misfit = (code: FundingErrorCode, why: string): DomainError =>
  new DomainError<FundingErrorCode>(code, `${why}. Correct the table.`);

/** How far a cell can go before the next fen costs something else. */
function roomOf({ cell, up }: Step): number {
  const { amount, wanted, least, most } = cell;
  if (up) return amount < wanted ? Math.min(wanted, most) - amount : most - amount;
  return amount > wanted ? amount - Math.max(wanted, least) : amount - least;
}

/** A fen toward what was wanted undoes a change; any other is one. */
const costOf = ({ cell, up }: Step): number =>
  (up ? cell.amount < cell.wanted : cell.amount > cell.wanted) ? -1 : 1;

/** The cheapest way from a node that lacks to one that has too much, or all that can be reached. */
function shortestPath(lack: readonly number[], steps: readonly (readonly Step[])[]) {
  const starts = [...lack.keys()].filter((node) => definitely(lack[node]) > 0);
  if (starts.length === 0) return undefined;
  const cost = new Map(starts.map((node) => [node, 0]));
  const via = new Map<number, Step>();
  const waiting = new Set(starts);
  // A set visits what is added during the loop, also what is taken out and added again.
  for (const node of waiting) {
    waiting.delete(node);
    for (const step of definitely(steps[node])) {
      if (roomOf(step) <= 0) continue;
      const next = step.up ? step.cell.to : step.cell.from;
      const sum = definitely(cost.get(node)) + costOf(step);
      if (sum >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, sum);
      via.set(next, step);
      waiting.add(next);
    }
  }
  const ends = [...cost.keys()].filter((node) => definitely(lack[node]) < 0);
  if (ends.length === 0) return { reached: new Set(cost.keys()) };
  const end = ends.reduce((best, node) =>
    (definitely(cost.get(node)) - definitely(cost.get(best)) || node - best) < 0 ? node : best,
  );
  const path: Step[] = [];
  let start = end;
  for (let step = via.get(start); step !== undefined; step = via.get(start)) {
    path.push(step);
    start = step.up ? step.cell.from : step.cell.to;
  }
  return { start, path, end };
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
