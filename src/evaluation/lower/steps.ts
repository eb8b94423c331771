import type { Decimal } from "../../core/decimal.js";
import { decimalOf, toDecimalString } from "../../core/decimal.js";
import type { Amount, Case, Condition, FigureAmount } from "../../rules/model.js";

/** A printed number as a step. */
export function constant(value: Decimal): Amount {
  return { kind: "constant", value: toDecimalString(value) };
}

/** A whole number as a step. */
export function whole(count: number): Amount {
  return constant(decimalOf(count));
}

/** The value of another figure. */
export function figure(id: string): FigureAmount {
  return { kind: "figure", figure: id };
}

/** The sum of amounts; a single one stands for itself. */
export function sumOf(of: readonly Amount[]): Amount {
  const [first, ...others] = of;
  return first !== undefined && others.length === 0 ? first : { kind: "sum", of };
}

/** Whether an amount is above 0. */
export function isAboveZero(left: Amount): Condition {
  return { kind: "compare", left, is: "above", right: whole(0) };
}

/** Whether an amount is a whole number. */
export function isWhole(left: Amount, count: number): Condition {
  return { kind: "compare", left, is: "equal", right: whole(count) };
}

/** The value of the first case that applies; without cases, the other value itself. */
export function chooseFirst(cases: readonly Case[], otherwise: Amount): Amount {
  return cases.length === 0 ? otherwise : { kind: "choose", cases, matching: "first", otherwise };
}
