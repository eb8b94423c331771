import { DomainError } from "../../core/error.js";
import { fenOf } from "../../core/money.js";
import { quote } from "../../core/quote.js";
import type { FundingErrorCode } from "../errors.js";
import type { TableTotal, TotalsTable } from "../records.js";

/** A cell in fen, between two nodes: rows come first, columns after them. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly wanted: number;
  readonly least: number;
  readonly most: number;
  amount: number;
}

/** A way of changing a cell: up where it is walked from its row, else down. */
export interface Step {
  readonly cell: Cell;
  readonly up: boolean;
}

/** The cells of a table in fen, each moved into its bounds. */
export function cellsOf({ rows, columns, cells }: TotalsTable): readonly Cell[] {
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
