import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Columns } from "../../rules/compile/columns-of.js";
import type { AllocationScheme } from "../model.js";

/** Rows of which it is not known whether they take part, or with what. */
export function openRows(
  columns: Columns,
  { when, floor, cap }: AllocationScheme,
  count: number,
): readonly (readonly [number, Unknown])[] {
  const part = when === undefined ? undefined : columns.condition("when:");
  const amounts = [columns.amount("weight:")];
  if (floor !== undefined) amounts.push(columns.amount("floor:"));
  if (cap !== undefined) amounts.push(columns.amount("cap:"));
  const found: (readonly [number, Unknown])[] = [];
  for (let row = 0; row < count; row += 1) {
    if (part?.values[row] === 0) continue;
    // Nearly every row is known by its numbers alone.
    if (part === undefined && amounts.every(({ values }) => !Number.isNaN(values[row]))) continue;
    const reason = [...(part === undefined ? [] : [part]), ...amounts]
      .map((column) => column.at(row))
      .find(isUnknown);
    if (reason !== undefined) found.push([row, reason]);
  }
  return found;
}
