import { compareDecimals, divide, minus } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { decimalOf } from "../../core/decimal.js";
import { maxOf, minOf, sumOf } from "../../core/decimal-list.js";
import { definitely } from "../../core/definitely.js";
import type { OverAmount } from "../model.js";
import type { Detail } from "./detail.js";
import type { CountedRow } from "./rows.js";

/** One number from those of the rows that count; nothing where there are too few. */
export function takeNumber(node: OverAmount, rows: readonly CountedRow[]): Decimal | undefined {
  if (rows.length < leastRows[node.take]) return undefined;
  const numbers = rows.map(({ number }) => number);
  switch (node.take) {
    case "sum":
    case "count":
      return sumOf(numbers);
    case "mean":
      return meanOf(node, sumOf(numbers), numbers.length);
    case "middle-mean":
      return meanOf(node, middleSumOf(numbers), numbers.length - 2);
    case "min":
      return minOf(numbers);
    case "max":
      return maxOf(numbers);
  }
}

/** How many rows each way of taking needs. */
const leastRows: Readonly<Record<OverAmount["take"], number>> = {
  sum: 0,
  count: 0,
  mean: 1,
  "middle-mean": 3,
  min: 1,
  max: 1,
};

function meanOf({ rounding }: OverAmount, sum: Decimal, count: number): Decimal {
  return divide(sum, decimalOf(count), definitely(rounding, "the check of the rules"));
}

function middleSumOf(numbers: readonly Decimal[]): Decimal {
  return minus(minus(sumOf(numbers), maxOf(numbers)), minOf(numbers));
}

/** Tells which rows decided: the least or greatest, or the two that a middle mean leaves out. */
export function takingDetail({ take }: OverAmount, rows: readonly CountedRow[]): Detail {
  if (rows.length < leastRows[take]) return {};
  switch (take) {
    case "min":
      return { bound: rowOf(minOf, rows) };
    case "max":
      return { bound: rowOf(maxOf, rows) };
    case "middle-mean": {
      const highest = rowOf(maxOf, rows);
      const rest = rows.filter(({ index }) => index !== highest);
      return { highest, lowest: rowOf(minOf, rest) };
    }
    default:
      return {};
  }
}

/** The first row with the least or greatest number. */
function rowOf(
  pick: (numbers: readonly Decimal[]) => Decimal,
  rows: readonly CountedRow[],
): number {
  const picked = pick(rows.map(({ number }) => number));
  const row = rows.find(({ number }) => compareDecimals(number, picked) === 0);
  return definitely(row, "the rows that the number came from").index;
}
