import { compareDecimals, divide, negate, plus, signOf, times } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal } from "../../../core/decimal.js";
import type { Rounding } from "../../../core/rounding.js";
import { safely } from "../../../core/safely.js";
import type { AmountBounds } from "./amount-bounds.js";

/** One end of a range of values, which may be open. */
export type Edge = Decimal | "lowest" | "highest";

const zero = /* @__PURE__ */ toDecimal("0");

/** The two ends of bounds. */
export function edgesOf({ least, most }: AmountBounds): readonly [Edge, Edge] {
  return [least ?? "lowest", most ?? "highest"];
}

/** The value of an edge, unless it is open. */
export function valueOfEdge(edge: Edge): Decimal | undefined {
  return typeof edge === "string" ? undefined : edge;
}

/** The least and the greatest of edges as bounds; at least one edge. */
export function hullOf(edges: readonly Edge[]): {
  readonly least: Decimal | undefined;
  readonly most: Decimal | undefined;
} {
  const [least, most] = [edges.reduce(lower), edges.reduce(higher)];
  return { least: valueOfEdge(least), most: valueOfEdge(most) };
}

/** The lower of two edges. */
export function lower(a: Edge, b: Edge): Edge {
  return compareEdges(a, b) <= 0 ? a : b;
}

/** The higher of two edges. */
export function higher(a: Edge, b: Edge): Edge {
  return compareEdges(a, b) >= 0 ? a : b;
}

function compareEdges(a: Edge, b: Edge): number {
  if (typeof a === "string" || typeof b === "string") return rankOf(a) - rankOf(b);
  return compareDecimals(a, b);
}

function rankOf(edge: Edge): number {
  if (edge === "lowest") return -1;
  return edge === "highest" ? 1 : 0;
}

function signOfEdge(edge: Edge): number {
  return typeof edge === "string" ? rankOf(edge) : signOf(edge);
}

function openEdge(sign: number): Edge {
  return sign < 0 ? "lowest" : "highest";
}

/** An exact value, or the open edge on its side where it has too many digits. */
function valueOr(sign: number, value: () => Decimal): Edge {
  const exact = safely(value);
  return exact.success ? exact.data : openEdge(sign);
}

/** Turns the sign of an edge. */
export function negateEdge(edge: Edge): Edge {
  return typeof edge === "string" ? openEdge(-rankOf(edge)) : negate(edge);
}

/** Adds edges of the same side; an open one decides. */
export function addEdges(a: Edge, b: Edge): Edge {
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  return valueOr(signOf(a), () => plus(a, b));
}

/** Multiplies edges; zero times an open edge is zero, the limit of what lies between. */
export function multiplyEdges(a: Edge, b: Edge): Edge {
  const sign = signOfEdge(a) * signOfEdge(b);
  if (sign === 0) return zero;
  if (typeof a === "string" || typeof b === "string") return openEdge(sign);
  return valueOr(sign, () => times(a, b));
}

/** Divides by an edge above 0; what is divided by an open edge comes near 0. */
export function divideEdges(dividend: Edge, divisor: Edge, rounding: Rounding): Edge {
  const sign = signOfEdge(dividend);
  if (sign === 0 || typeof divisor === "string") return zero;
  if (typeof dividend === "string") return dividend;
  return valueOr(sign, () => divide(dividend, divisor, rounding));
}
