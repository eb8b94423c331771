import { decimalOf, toDecimal } from "../../../core/decimal.js";
import { definitely } from "../../../core/definitely.js";
import type { Amount, ClampAmount, CountAmount } from "../../model.js";
import type { AmountBounds } from "./amount-bounds.js";
import { boundsFrom, exactly, perhapsUnknown } from "./amount-bounds.js";
import {
  extremeBounds,
  productBounds,
  quotientBounds,
  roundBounds,
  sumBounds,
} from "./bounds-of-arithmetic.js";
import { bracketsBounds, unitsBounds } from "./bounds-of-blocks.js";
import { bandsBounds, chooseBounds, orElseBounds, tableBounds } from "./bounds-of-cases.js";
import { earlierBounds, elapsedBounds, factBounds, parameterBounds } from "./bounds-of-leaves.js";
import { overBounds } from "./bounds-of-list.js";
import type { BoundsScope } from "./bounds-scope.js";

/**
 * Works out between which values an amount lies, whatever the facts are.
 *
 * Parts are taken to vary on their own, so the bounds may be wider than need be, never narrower.
 *
 * @param amount - The amount.
 * @param scope - What the names in it mean.
 * @returns The bounds.
 */
export function boundsOfAmount(amount: Amount, scope: BoundsScope): AmountBounds {
  switch (amount.kind) {
    case "constant":
      return exactly(toDecimal(amount.value));
    case "fact":
      return factBounds(amount, scope);
    case "parameter":
      return parameterBounds(amount, scope);
    case "figure":
      return definitely(scope.figures.get(amount.figure), "the order of the figures");
    case "count":
      return countBounds(amount, scope);
    case "earlier":
      return earlierBounds(amount, scope);
    case "elapsed":
      return elapsedBounds(amount, scope);
    case "over":
      return overBounds(amount, scope);
    default:
      return boundsOfParts(amount, scope);
  }
}

type Composite = Exclude<
  Amount,
  { kind: "constant" | "fact" | "parameter" | "figure" | "count" | "earlier" | "elapsed" | "over" }
>;

function boundsOfParts(amount: Composite, scope: BoundsScope): AmountBounds {
  const of = (part: Amount) => scope.boundsOf(part, scope);
  switch (amount.kind) {
    case "sum":
      return sumBounds(amount.of.map(of));
    case "product":
      return productBounds(amount.of.map(of));
    case "quotient":
      return quotientBounds(of(amount.dividend), of(amount.divisor), amount.rounding);
    case "round":
      return roundBounds(of(amount.of), amount.rounding);
    case "min":
    case "max":
      return extremeBounds(amount.of.map(of), amount.kind);
    case "clamp":
      return clampBounds(amount, of);
    case "units":
      return unitsBounds(amount, scope);
    case "bands":
      return bandsBounds(amount, scope);
    case "brackets":
      return bracketsBounds(amount, scope);
    case "choose":
      return chooseBounds(amount, scope);
    case "table":
      return tableBounds(amount, scope);
    case "or-else":
      return orElseBounds(amount, scope);
  }
}

function clampBounds(
  { of, least, most }: ClampAmount,
  boundsOf: (part: Amount) => AmountBounds,
): AmountBounds {
  const raised =
    least === undefined ? boundsOf(of) : extremeBounds([of, least].map(boundsOf), "max");
  return most === undefined ? raised : extremeBounds([raised, boundsOf(most)], "min");
}

function countBounds({ of }: CountAmount, scope: BoundsScope): AmountBounds {
  const outcomes = of.map((part) => scope.outcomesOf(part, scope));
  const bounds = boundsFrom({
    least: decimalOf(
      outcomes.filter(({ mayFail, mayBeUnknown }) => !(mayFail || mayBeUnknown)).length,
    ),
    most: decimalOf(outcomes.filter(({ mayHold }) => mayHold).length),
    places: 0,
    mayBeUnknown: false,
  });
  return outcomes.some(({ mayBeUnknown }) => mayBeUnknown) ? perhapsUnknown(bounds) : bounds;
}
