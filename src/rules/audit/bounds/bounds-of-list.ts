import { decimalOf } from "../../../core/decimal.js";
import { definitely } from "../../../core/definitely.js";
import { rowLimitOf } from "../../fact-bounds.js";
import type { OverAmount } from "../../model.js";
import type { AmountBounds } from "./amount-bounds.js";
import { boundless, boundsFrom, eitherOf, perhapsUnknown } from "./amount-bounds.js";
import { productBounds, roundBounds } from "./bounds-of-arithmetic.js";
import type { BoundsScope } from "./bounds-scope.js";
import { definitionIn, insideList } from "./bounds-scope.js";

/** The bounds of one number from the rows of a list. */
export function overBounds(step: OverAmount, scope: BoundsScope): AmountBounds {
  const list = definitionIn(scope, step.list);
  if (list?.kind !== "list") return boundless;
  const most = rowLimitOf(list);
  const inside = insideList(scope, step.list);
  const counts = step.where && scope.outcomesOf(step.where, inside);
  const row = step.amount && scope.boundsOf(step.amount, inside);
  const bounds = takenBounds(step, row, counts?.mayHold === false ? 0 : most, scope);
  const isOpen = [list, counts, row].some((part) => part?.mayBeUnknown === true);
  return isOpen ? perhapsUnknown(bounds) : bounds;
}

/** The bounds of what is taken from at most so many rows. */
function takenBounds(
  step: OverAmount,
  row: AmountBounds | undefined,
  most: number,
  scope: BoundsScope,
): AmountBounds {
  const rows = boundsFrom({
    least: decimalOf(0),
    most: decimalOf(most),
    places: 0,
    mayBeUnknown: false,
  });
  if (step.take === "count") return rows;
  const one = definitely(row, "the check of the rules");
  // No rows add up to 0, which the product with their number includes.
  if (step.take === "sum") return productBounds([rows, one]);
  const taken = step.rounding === undefined ? one : roundBounds(one, step.rounding);
  if (step.otherwise === undefined) return perhapsUnknown(taken);
  const rest = scope.boundsOf(step.otherwise, scope);
  return eitherOf(most === 0 ? [rest] : [taken, rest]);
}
