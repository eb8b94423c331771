import fc from "fast-check";
import { expect } from "vitest";
import { compareDecimals, divide, minus, plus, round, times } from "../../src/core/arithmetic.js";
import { toDecimal, toDecimalString } from "../../src/core/decimal.js";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { Rounding } from "../../src/core/rounding.js";
import { gridOf } from "../../src/core/rounding.js";
import { exactDecimal, rounding, roundingCase } from "../support/arbitraries.js";
import {
  addFractions,
  compareFractions,
  decimalTextOf,
  divideFractions,
  fractionOf,
  multiplyFractions,
  roundFraction,
} from "../support/big-fraction.js";
import { invariant } from "../support/invariant.js";

type Binary = (a: DecimalString, b: DecimalString) => string;
type Rounder = (value: DecimalString, rounding: Rounding) => string;
type Divider = (a: DecimalString, b: DecimalString, rounding: Rounding) => string;

const pair = fc.tuple(exactDecimal(), exactDecimal());
const onTexts =
  (operation: typeof plus): Binary =>
  (a, b) =>
    toDecimalString(operation(toDecimal(a), toDecimal(b)));
const asNumbers =
  (operation: (a: number, b: number) => number): Binary =>
  (a, b) =>
    String(operation(Number(a), Number(b)));

invariant("a sum is the sum of the fractions", {
  inputs: pair,
  law: (sum: Binary, [a, b]) => {
    expect(sum(a, b)).toBe(decimalTextOf(addFractions(fractionOf(a), fractionOf(b))));
  },
  real: onTexts(plus),
  faults: { "floating point": asNumbers((a, b) => a + b), "no carry of sign": onTexts(minus) },
});

invariant("a difference undoes a sum", {
  inputs: pair,
  law: (difference: Binary, [a, b]) => {
    const sum = onTexts(plus)(a, b) as DecimalString;
    expect(difference(sum, b)).toBe(toDecimalString(toDecimal(a)));
  },
  real: onTexts(minus),
  faults: { "floating point": asNumbers((a, b) => a - b) },
});

invariant("a product is the product of the fractions", {
  inputs: pair,
  law: (product: Binary, [a, b]) => {
    expect(product(a, b)).toBe(decimalTextOf(multiplyFractions(fractionOf(a), fractionOf(b))));
  },
  real: onTexts(times),
  faults: {
    "floating point": asNumbers((a, b) => a * b),
    "twenty digits": (a, b) => {
      const exact = onTexts(times)(a, b);
      return exact.length > 21 ? exact.slice(0, 21) : exact;
    },
  },
});

invariant("sums are associative and commutative, and lose no digit", {
  inputs: fc.tuple(
    exactDecimal({ whole: 15 }),
    exactDecimal({ whole: 15 }),
    exactDecimal({ whole: 15 }),
  ),
  law: (sum: Binary, [a, b, c]) => {
    expect(sum(a, b)).toBe(sum(b, a));
    expect(sum(sum(a, b) as DecimalString, c)).toBe(sum(a, sum(b, c) as DecimalString));
  },
  real: onTexts(plus),
  faults: {
    "floating point": asNumbers((a, b) => a + b),
    "rounded to two places": (a, b) =>
      toDecimalString(round(plus(toDecimal(a), toDecimal(b)), { places: 2, mode: "half-up" })),
  },
});

invariant("two decimals have exactly one order, that of their fractions", {
  inputs: pair,
  law: (compare: (a: DecimalString, b: DecimalString) => number, [a, b]) => {
    expect(compare(a, b)).toBe(compareFractions(fractionOf(a), fractionOf(b)));
    expect(compare(b, a) + compare(a, b)).toBe(0);
    expect(compare(a, a)).toBe(0);
  },
  real: (a, b) => compareDecimals(toDecimal(a), toDecimal(b)),
  faults: {
    "order of texts": (a, b) => Number(a > b) - Number(a < b),
    "amounts without sign": (a, b) => Math.sign(Math.abs(Number(a)) - Math.abs(Number(b))) + 0,
  },
});

const roundByFractions: Divider = (a, b, rule) => {
  const { step, mode } = gridOf(rule);
  const unit = multiplyFractions(fractionOf(b), fractionOf(step));
  const steps = roundFraction(divideFractions(fractionOf(a), unit), mode);
  return decimalTextOf(multiplyFractions({ numerator: steps, denominator: 1n }, fractionOf(step)));
};

const realRound: Rounder = (value, rule) => toDecimalString(round(toDecimal(value), rule));
const withMode =
  (mode: Rounding["mode"]): Rounder =>
  (value, rule) =>
    realRound(value, { ...rule, mode });

invariant("rounding is the rounding of the fraction", {
  inputs: roundingCase,
  law: (rounded: Rounder, [value, rule]) => {
    expect(rounded(value, rule)).toBe(roundByFractions(value, "1", rule));
  },
  real: realRound,
  faults: {
    "half-up for every mode": withMode("half-up"),
    "half-even for every mode": withMode("half-even"),
    "floor for every mode": withMode("floor"),
  },
});

invariant("rounding stays near, is idempotent and monotone", {
  inputs: fc.tuple(roundingCase, exactDecimal({ places: 14 })),
  law: (rounded: Rounder, [[value, rule], other]) => {
    const result = rounded(value, rule);
    const distance = addFractions(fractionOf(result), negated(value));
    const amount = { ...distance, numerator: abs(distance.numerator) };
    const unit = fractionOf(gridOf(rule).step);
    if (rule.mode.startsWith("half")) {
      expect(compareFractions(addFractions(amount, amount), unit)).toBeLessThanOrEqual(0);
    } else {
      expect(compareFractions(amount, unit)).toBe(-1);
    }
    expect(rounded(result as DecimalString, rule)).toBe(result);
    const order = compareFractions(fractionOf(value), fractionOf(other));
    const after = compareFractions(fractionOf(result), fractionOf(rounded(other, rule)));
    expect(after === 0 || after === order).toBe(true);
  },
  real: realRound,
  faults: {
    "one step too far": (value, rule) =>
      toDecimalString(plus(toDecimal(realRound(value, rule)), toDecimal(gridOf(rule).step))),
    "away from zero for half modes": (value, rule) =>
      realRound(value, rule.mode.startsWith("half") ? { ...rule, mode: "up" } : rule),
  },
});

invariant("half modes are symmetric about zero; floor and ceiling mirror each other", {
  inputs: roundingCase,
  law: (rounded: Rounder, [value, rule]) => {
    const mirror =
      rule.mode === "floor" ? "ceiling" : rule.mode === "ceiling" ? "floor" : rule.mode;
    const opposite = toDecimalString(minus(toDecimal("0"), toDecimal(value)));
    const mirrored = rounded(opposite, { ...rule, mode: mirror });
    expect(mirrored).toBe(decimalTextOf(negated(rounded(value, rule))));
  },
  real: realRound,
  faults: {
    "ties to the greater": (value, rule) => {
      const upward = value.startsWith("-") ? "half-down" : "half-up";
      return realRound(value, rule.mode === "half-up" ? { ...rule, mode: upward } : rule);
    },
    "ceiling for floor": (value, rule) =>
      realRound(value, rule.mode === "floor" ? { ...rule, mode: "ceiling" } : rule),
  },
});

const realDivide: Divider = (a, b, rule) =>
  toDecimalString(divide(toDecimal(a), toDecimal(b), rule));

invariant("a quotient is the quotient of the fractions, rounded once", {
  inputs: fc.tuple(
    exactDecimal({ places: 12 }),
    exactDecimal({ places: 12 }).filter((text) => /[1-9]/.test(text)),
    rounding,
  ),
  law: (quotient: Divider, [a, b, rule]) => {
    expect(quotient(a, b, rule)).toBe(roundByFractions(a, b, rule));
  },
  real: realDivide,
  faults: {
    "rounded twice": (a, b, rule) =>
      realRound(realDivide(a, b, { places: 2, mode: "half-up" }) as DecimalString, rule),
    "the sign of the divisor lost": (a, b, rule) =>
      realDivide(a, b.replace("-", "") as DecimalString, rule),
  },
});

function negated(text: string): { numerator: bigint; denominator: bigint } {
  const { numerator, denominator } = fractionOf(text);
  return { numerator: -numerator, denominator };
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
