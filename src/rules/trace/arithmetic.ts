import { compareDecimals, divideOnGrid, isZero, times } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { decimalOf } from "../../core/decimal.js";
import { maxOf, minOf, sumOf } from "../../core/decimal-list.js";
import type { RoundingToStep } from "../../core/rounding.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import type {
  MaxAmount,
  MinAmount,
  OrElseAmount,
  ProductAmount,
  QuotientAmount,
  RoundAmount,
  SumAmount,
} from "../model.js";
import type { Reading } from "./reading.js";
import { readAmount, readAmounts, stepOf, whenKnown } from "./reading.js";
import type { AmountStep } from "./step.js";

/** Adds parts. */
export function traceSum(node: SumAmount, reading: Reading): AmountStep {
  const parts = readAmounts(reading, node.of);
  return stepOf(node, reading, whenKnown(parts, sumOf), () => ({ parts }));
}

/** Multiplies parts, in their order. */
export function traceProduct(node: ProductAmount, reading: Reading): AmountStep {
  const parts = readAmounts(reading, node.of);
  return stepOf(node, reading, whenKnown(parts, productOf), () => ({ parts }));
}

const one = /* @__PURE__ */ decimalOf(1);

function productOf(factors: readonly Decimal[]): Decimal {
  return factors.reduce((product, factor) => times(product, factor), one);
}

/** Divides and rounds once. */
export function traceQuotient(node: QuotientAmount, reading: Reading): AmountStep {
  const dividend = readAmount(reading, node.dividend);
  const divisor = readAmount(reading, node.divisor);
  const value = quotientOf(dividend.value, divisor.value, reading.run.grid(node.rounding));
  return stepOf(node, reading, value, () => ({
    detail: reading.run.printed(node, () => ({ rounding: { ...node.rounding } })),
    parts: [dividend, divisor],
  }));
}

function quotientOf(
  dividend: Decimal | Unknown,
  divisor: Decimal | Unknown,
  grid: RoundingToStep,
): Decimal | Unknown {
  if (isUnknown(dividend)) return dividend;
  if (isUnknown(divisor)) return divisor;
  return isZero(divisor) ? unknown("zero-divisor") : divideOnGrid(dividend, divisor, grid);
}

/** Rounds a part. */
export function traceRound(node: RoundAmount, reading: Reading): AmountStep {
  const part = readAmount(reading, node.of);
  const value = quotientOf(part.value, one, reading.run.grid(node.rounding));
  return stepOf(node, reading, value, () => ({
    detail: reading.run.printed(node, () => ({ rounding: { ...node.rounding } })),
    parts: [part],
  }));
}

/** Keeps the least or the greatest part; the first one where several are equal. */
export function traceExtreme(node: MinAmount | MaxAmount, reading: Reading): AmountStep {
  const parts = readAmounts(reading, node.of);
  const value = whenKnown(parts, node.kind === "min" ? minOf : maxOf);
  return stepOf(node, reading, value, () => ({ detail: { bound: boundIn(parts, value) }, parts }));
}

/** Which part a least or greatest value came from. */
function boundIn(parts: readonly AmountStep[], value: Decimal | Unknown): number | undefined {
  return isUnknown(value) ? undefined : parts.findIndex((part) => isEqual(part.value, value));
}

/** Whether an amount is known and equal to a number. */
function isEqual(amount: Decimal | Unknown, value: Decimal): boolean {
  return !isUnknown(amount) && compareDecimals(amount, value) === 0;
}

/** Keeps a part where it is known, and reads another amount only where it is not. */
export function traceOrElse(node: OrElseAmount, reading: Reading): AmountStep {
  const part = readAmount(reading, node.of);
  if (!isUnknown(part.value)) return stepOf(node, reading, part.value, () => ({ parts: [part] }));
  const otherwise = readAmount(reading, node.otherwise);
  return stepOf(node, reading, otherwise.value, () => ({ parts: [part, otherwise] }));
}
