import { decimalOf } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { EarlierAmount } from "../model.js";
import type { ComparedRow, ComparedRows, DatedRow } from "./compared-rows.js";
import { comparedRows, isDated, isNamed, kindOf } from "./compared-rows.js";
import { elapsedBetween } from "./days.js";
import { readFact } from "./leaves.js";
import type { Reading } from "./reading.js";
import { stepOf } from "./reading.js";
import type { ListedRows } from "./scope.js";
import type { AmountStep } from "./step.js";

/** How many earlier rows are of the same kind and still within validity. */
export function traceEarlier(node: EarlierAmount, reading: Reading): AmountStep {
  const { rows, index } = definitely(reading.scope.row, "the check of the rules");
  const compared = comparedIn(rows, node);
  const own = definitely(compared.rows[index], "the index of the row");
  const count = isDated(own) && isNamed(own) ? countEarlier(node, compared, own) : unknownIn(own);
  return stepOf(node, reading, typeof count === "number" ? decimalOf(count) : count, () => ({
    detail: {
      list: rows.list,
      row: index,
      same: [...node.same],
      on: node.on,
      within: { ...node.within },
    },
    parts: [...node.same, node.on].map((fact) => readFact(reading, fact)),
  }));
}

/** Looks the compared facts up once for all rows and all steps that name the same facts. */
function comparedIn(rows: ListedRows, node: EarlierAmount): ComparedRows {
  const names = JSON.stringify([node.same, node.on]);
  const compared = rows.compared.get(names) ?? comparedRows(node, rows.all);
  rows.compared.set(names, compared);
  return compared;
}

/** The first unknown of a row that has one. */
function unknownIn({ words, day }: ComparedRow): Unknown {
  return definitely([...words, day].find(isUnknown), "the search for it");
}

/** Counts for a row that is known; unknown where some row that is not might count. */
function countEarlier(
  node: EarlierAmount,
  { open, kinds }: ComparedRows,
  own: DatedRow,
): number | Unknown {
  const unsure = open.find((other) => isOfKind(other, own) && isOpen(node, other, own));
  const kind = definitely(kinds.get(kindOf(own)), "the row itself, which is of its kind");
  // Of rows in the order of days the expired ones come first, then those that count.
  const earlier = countWhile(kind, (other) => isEarlier(other, own));
  const expired = countWhile(kind, (other) => isExpired(node, other, own));
  return unsure ? unknownIn(unsure) : earlier - expired;
}

/** Whether the known words of a row are those of another. */
function isOfKind({ words }: ComparedRow, own: DatedRow): boolean {
  return words.every((word, at) => isUnknown(word) || word === own.words[at]);
}

/** Whether the day of a row leaves it open that it counts. */
function isOpen(node: EarlierAmount, other: ComparedRow, own: DatedRow): boolean {
  return !isDated(other) || (isEarlier(other, own) && !isExpired(node, other, own));
}

function isEarlier(other: DatedRow, own: DatedRow): boolean {
  return other.day < own.day || (other.day === own.day && other.index < own.index);
}

/** Whether a day no longer comes before an earlier one plus the validity. */
function isExpired({ within }: EarlierAmount, other: DatedRow, own: DatedRow): boolean {
  const passed = elapsedBetween(other.day, own.day, within.unit);
  return passed >= within.length;
}

/** How many rows hold from the first one on, where all that hold stand before all others. */
function countWhile(rows: readonly DatedRow[], holds: (row: DatedRow) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(definitely(rows[middle], "the bounds of the search"))) low = middle + 1;
    else high = middle;
  }
  return low;
}
