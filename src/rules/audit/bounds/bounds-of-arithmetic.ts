import { negate, round, signOf } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal } from "../../../core/decimal.js";
import type { Rounding } from "../../../core/rounding.js";
import { gridOf } from "../../../core/rounding.js";
import { safely } from "../../../core/safely.js";
import { placesOf } from "../../../core/scaled-decimal.js";
import { unitOf } from "../line/cut.js";
import type { AmountBounds } from "./amount-bounds.js";
import { anyUnknown, boundsFrom, finestOf, includesZero } from "./amount-bounds.js";
import type { Edge } from "./edge.js";
import {
  addEdges,
  divideEdges,
  edgesOf,
  higher,
  hullOf,
  lower,
  multiplyEdges,
  negateEdge,
  valueOfEdge,
} from "./edge.js";

const zero = /* @__PURE__ */ toDecimal("0");
const one = /* @__PURE__ */ toDecimal("1");

/** The bounds of a sum. */
export function sumBounds(parts: readonly AmountBounds[]): AmountBounds {
  const edges = parts.map(edgesOf);
  return boundsFrom({
    least: valueOfEdge(edges.map(([least]) => least).reduce(addEdges, zero)),
    most: valueOfEdge(edges.map(([, most]) => most).reduce(addEdges, zero)),
    places: finestOf(parts),
    mayBeUnknown: anyUnknown(parts),
  });
}

/** The bounds of a product. */
export function productBounds(parts: readonly AmountBounds[]): AmountBounds {
  const [least, most] = parts.map(edgesOf).reduce(multiplied, [one, one]);
  const places = parts.flatMap((part) => part.places ?? []);
  return boundsFrom({
    ...hullOf([least, most]),
    places: places.length < parts.length ? undefined : places.reduce((sum, each) => sum + each, 0),
    mayBeUnknown: anyUnknown(parts),
  });
}

type Ends = readonly [Edge, Edge];

function multiplied([a, b]: Ends, [c, d]: Ends): Ends {
  const corners = [a, b].flatMap((end) => [multiplyEdges(end, c), multiplyEdges(end, d)]);
  return [corners.reduce(lower), corners.reduce(higher)];
}

/** The bounds of a quotient, which is unknown where the divisor is 0. */
export function quotientBounds(
  dividend: AmountBounds,
  divisor: AmountBounds,
  rounding: Rounding,
): AmountBounds {
  const mayBeUnknown = anyUnknown([dividend, divisor]) || includesZero(divisor);
  const places = placesOfRounding(rounding);
  return boundsFrom({ ...quotientHull(dividend, divisor, rounding), places, mayBeUnknown });
}

type Hull = ReturnType<typeof hullOf>;

function quotientHull(dividend: AmountBounds, divisor: AmountBounds, rounding: Rounding): Hull {
  const { least, most, places } = divisor;
  const [low, high] = edgesOf(dividend);
  if (least !== undefined && signOf(least) >= 0) {
    return hullAbove([low, high], { least, most: most ?? "highest", places, rounding });
  }
  if (most === undefined || signOf(most) > 0) return { least: undefined, most: undefined };
  // Both signs turned, the quotient is the same.
  const end = negateEdge(least ?? "lowest");
  return hullAbove([negateEdge(high), negateEdge(low)], {
    least: negate(most),
    most: end,
    places,
    rounding,
  });
}

/** The quotients by a divisor from 0 up. */
function hullAbove(
  [low, high]: Ends,
  divisor: {
    readonly least: Decimal;
    readonly most: Edge;
    readonly places: number | undefined;
    readonly rounding: Rounding;
  },
): Hull {
  const { least, most, places, rounding } = divisor;
  const start = signOf(least) > 0 ? least : places !== undefined && unitOf(places);
  // What is divided by almost nothing is as large as one likes, on its own side of 0.
  if (start === false) {
    return {
      least: isBelow(low) ? undefined : zero,
      most: isBelow(negateEdge(high)) ? undefined : zero,
    };
  }
  const corners = [low, high].flatMap((end) => [
    divideEdges(end, start, rounding),
    divideEdges(end, most, rounding),
  ]);
  return hullOf(corners);
}

/** Whether an edge lies below 0. */
function isBelow(edge: Edge): boolean {
  return edge === "lowest" || (edge !== "highest" && signOf(edge) < 0);
}

/** The bounds of a rounded amount. */
export function roundBounds(of: AmountBounds, rounding: Rounding): AmountBounds {
  const { least, most, mayBeUnknown } = of;
  const rounded = (bound: typeof least) => {
    if (bound === undefined) return undefined;
    const near = safely(() => round(bound, rounding));
    return near.success ? near.data : undefined;
  };
  const places = placesOfRounding(rounding);
  return boundsFrom({ least: rounded(least), most: rounded(most), places, mayBeUnknown });
}

/** The decimal places that a rounded number has at most. */
export function placesOfRounding(rounding: Rounding): number {
  return placesOf(toDecimal(gridOf(rounding).step));
}

/** The bounds of the least or the greatest of several amounts. */
export function extremeBounds(parts: readonly AmountBounds[], take: "min" | "max"): AmountBounds {
  const pick = take === "min" ? lower : higher;
  const edges = parts.map(edgesOf);
  return boundsFrom({
    least: valueOfEdge(edges.map(([least]) => least).reduce(pick)),
    most: valueOfEdge(edges.map(([, most]) => most).reduce(pick)),
    places: finestOf(parts),
    mayBeUnknown: anyUnknown(parts),
  });
}
