import { divide, minus } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal } from "../../../core/decimal.js";
import { maxOf, minOf } from "../../../core/decimal-list.js";
import type { DecimalString } from "../../../core/decimal-text.js";
import { placesOf } from "../../../core/scaled-decimal.js";
import type { Bracket, BracketsAmount, PartBlock, UnitsAmount } from "../../model.js";
import type { AmountBounds } from "./amount-bounds.js";
import { boundsFrom, exactly, finestOf } from "./amount-bounds.js";
import { productBounds, sumBounds } from "./bounds-of-arithmetic.js";
import type { BoundsScope } from "./bounds-scope.js";

const zero = /* @__PURE__ */ toDecimal("0");

/** The bounds of so much for each block of a quantity. */
export function unitsBounds(step: UnitsAmount, scope: BoundsScope): AmountBounds {
  const of = scope.boundsOf(step.of, scope);
  return productBounds([blockBounds(of, step), scope.boundsOf(step.each, scope)]);
}

interface Blocks {
  readonly size: DecimalString;
  readonly part: PartBlock;
}

function blockBounds({ least, most, mayBeUnknown }: AmountBounds, blocks: Blocks): AmountBounds {
  return boundsFrom({
    least: blocksIn(least ?? zero, blocks),
    most: most && blocksIn(most, blocks),
    places: 0,
    mayBeUnknown,
  });
}

function blocksIn(quantity: Decimal, { size, part }: Blocks): Decimal {
  const mode = part === "dropped" ? "floor" : "ceiling";
  return divide(maxOf([quantity, zero]), toDecimal(size), { places: 0, mode });
}

/** The bounds of marginal brackets: those of all brackets together. */
export function bracketsBounds(step: BracketsAmount, scope: BoundsScope): AmountBounds {
  const of = scope.boundsOf(step.of, scope);
  let start = zero;
  const shares: AmountBounds[] = [];
  for (const bracket of step.brackets) {
    shares.push(shareBounds(of, bracket, start));
    start = bracket.upTo === undefined ? start : toDecimal(bracket.upTo);
  }
  return sumBounds(shares);
}

function shareBounds(of: AmountBounds, bracket: Bracket, start: Decimal): AmountBounds {
  const end = bracket.upTo === undefined ? undefined : toDecimal(bracket.upTo);
  const portion = portionBounds(of, start, end);
  if ("rate" in bracket) return productBounds([portion, exactly(toDecimal(bracket.rate))]);
  return productBounds([blockBounds(portion, bracket), exactly(toDecimal(bracket.each))]);
}

/** How much of a quantity can lie between two ends. */
function portionBounds(of: AmountBounds, start: Decimal, end: Decimal | undefined): AmountBounds {
  const portion = (quantity: Decimal) => {
    const inside = end === undefined ? quantity : minOf([quantity, end]);
    return maxOf([minus(inside, start), zero]);
  };
  const ends = end === undefined ? [start] : [start, end];
  const printed = ends.map(
    (bound): AmountBounds => ({ places: placesOf(bound), mayBeUnknown: false }),
  );
  return boundsFrom({
    least: portion(of.least ?? start),
    most: of.most === undefined ? end && minus(end, start) : portion(of.most),
    places: finestOf([of, ...printed]),
    mayBeUnknown: of.mayBeUnknown,
  });
}
