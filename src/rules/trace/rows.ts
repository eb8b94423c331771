import type { Decimal } from "../../core/decimal.js";
import { decimalOf } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { entryOf } from "../entry-of.js";
import type { RowSheet } from "../fact-sheet.js";
import type { OverAmount } from "../model.js";
import type { Reading } from "./reading.js";
import { insideRow, readAmount, readCondition } from "./reading.js";
import type { ListedRows } from "./scope.js";
import type { Step } from "./step.js";
import { makeStep } from "./step.js";

/** What a row comes to: its amount, `true` where rows are only counted, `false` where left out. */
export interface RowStep extends Step<Decimal | boolean | Unknown> {
  /** The place of the row in its list, from 0. */
  readonly index: number;
}

/** Reads every row of a list. */
export function readRows(
  node: OverAmount,
  reading: Reading,
  listed: ListedRows,
): readonly RowStep[] {
  const sheet = rowSheetOf(reading, listed.list);
  return listed.all.map((_, index) =>
    readRow(node, insideRow(reading, sheet, listed, index), index),
  );
}

function rowSheetOf({ scope }: Reading, list: string): RowSheet {
  const definition = entryOf(scope.sheet, list);
  return definitely(definition?.kind === "list" ? definition.rows : undefined, "the rules");
}

function readRow(node: OverAmount, inside: Reading, index: number): RowStep {
  const where = node.where && readCondition(inside, node.where);
  const counts = where === undefined || where.value === true;
  const amount = counts && node.amount ? readAmount(inside, node.amount) : undefined;
  const subject = { kind: "row", at: inside.at };
  const step = makeStep(subject, amount?.value ?? where?.value ?? true, () => ({
    detail: { list: node.list, row: index, tested: where !== undefined },
    parts: [...(where ? [where] : []), ...(amount ? [amount] : [])],
  }));
  return { ...step, index };
}

/** A row that counts, and its number; a row that is only counted is 1. */
export interface CountedRow {
  readonly index: number;
  readonly number: Decimal;
}

/** The rows that count with their numbers, or why some row cannot be told. */
export function countedRows(rows: readonly RowStep[]): readonly CountedRow[] | Unknown {
  const counted: CountedRow[] = [];
  for (const { index, value } of rows) {
    if (isUnknown(value)) return value;
    if (value !== false) counted.push({ index, number: value === true ? decimalOf(1) : value });
  }
  return counted;
}
