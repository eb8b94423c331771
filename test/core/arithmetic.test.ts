import { describe, expect, it } from "vitest";
import * as arithmetic from "../../src/core/arithmetic.js";
import {
  absolute,
  compareDecimals,
  divide,
  divideOnGrid,
  isZero,
  minus,
  negate,
  plus,
  round,
  signOf,
  times,
} from "../../src/core/arithmetic.js";
import type { Decimal } from "../../src/core/decimal.js";
import { toDecimal, toDecimalString } from "../../src/core/decimal.js";
import type { Rounding, RoundingMode } from "../../src/core/rounding.js";
import { gridOf, roundingModes } from "../../src/core/rounding.js";
import { safely } from "../../src/core/safely.js";
import { codeOf } from "../support/code-of.js";

const nines = "9".repeat(40);

describe("plus, minus and times", () => {
  it.each([
    ["0.1", "0.2", "0.3", "-0.1", "0.02"],
    ["-1.5", "1.5", "0", "-3", "-2.25"],
    ["0", "-0.5", "-0.5", "0.5", "0"],
    ["9007199254740993", "1", "9007199254740994", "9007199254740992", "9007199254740993"],
    ["9007199254740991", "1", "9007199254740992", "9007199254740990", "9007199254740991"],
    ["-9007199254740991", "1", "-9007199254740990", "-9007199254740992", "-9007199254740991"],
    ["94906267", "94906267", "189812534", "0", "9007199515875289"],
    ["9007199254740991", "0.5", "9007199254740991.5", "9007199254740990.5", "4503599627370495.5"],
    ["0.000000000000001", "1", "1.000000000000001", "-0.999999999999999", "0.000000000000001"],
    ["0.00000001", "0.00000001", "0.00000002", "0", "0.0000000000000001"],
  ])("work out %s and %s exactly", (a, b, sum, difference, product) => {
    const [one, other] = [toDecimal(a), toDecimal(b)];
    expect(toDecimalString(plus(one, other))).toBe(sum);
    expect(toDecimalString(minus(one, other))).toBe(difference);
    expect(toDecimalString(times(one, other))).toBe(product);
  });

  it("refuse a result of more than 40 digits, and round none silently", () => {
    const least = toDecimal(`0.${"0".repeat(38)}1`);
    expect(codeOf(() => plus(toDecimal(nines), toDecimal("1")))).toBe("core/precision-exceeded");
    expect(codeOf(() => minus(toDecimal(`-${nines}`), toDecimal("1")))).toBe(
      "core/precision-exceeded",
    );
    expect(codeOf(() => plus(toDecimal("10"), least))).toBe("core/precision-exceeded");
    expect(codeOf(() => times(toDecimal(nines), toDecimal("0.1")))).toBe(undefined);
    expect(codeOf(() => times(toDecimal(nines), toDecimal("2")))).toBe("core/precision-exceeded");
    expect(codeOf(() => times(least, toDecimal("0.1")))).toBe("core/precision-exceeded");
    expect(toDecimalString(plus(toDecimal("9"), least))).toBe(`9.${"0".repeat(38)}1`);
  });
});

describe("negate, absolute, signOf and isZero", () => {
  it.each([
    ["1.5", "-1.5", "1.5", 1, false],
    ["-1.5", "1.5", "1.5", -1, false],
    ["0", "0", "0", 0, true],
    [`-${nines}`, nines, nines, -1, false],
    [nines, `-${nines}`, nines, 1, false],
    ["-9007199254740992", "9007199254740992", "9007199254740992", -1, false],
    ["0.0000000000000001", "-0.0000000000000001", "0.0000000000000001", 1, false],
  ])("look at %s", (text, negated, amount, sign, zero) => {
    const decimal = toDecimal(text);
    expect(toDecimalString(negate(decimal))).toBe(negated);
    expect(toDecimalString(absolute(decimal))).toBe(amount);
    expect(signOf(decimal)).toBe(sign);
    expect(signOf(negate(decimal))).toBe(-sign + 0);
    expect(isZero(decimal)).toBe(zero);
  });
});

describe("compareDecimals", () => {
  it.each([
    ["9", "10", -1],
    ["10", "9", 1],
    ["1.50", "1.5", 0],
    ["-1", "1", -1],
    ["0", "-0", 0],
    [nines, `-${nines}`, 1],
    [`0.${"0".repeat(38)}1`, "0", 1],
    [nines, nines, 0],
    ["9007199254740993", "9007199254740992", 1],
    ["9007199254740992", "9007199254740993", -1],
    ["9007199254740991.5", "9007199254740991.4", 1],
    ["0.1", "9007199254740991", -1],
    ["9007199254740991", "9007199254740990.9", 1],
    ["-9007199254740991", "0.1", -1],
  ])("orders %s and %s", (a, b, order) => {
    expect(compareDecimals(toDecimal(a), toDecimal(b))).toBe(order);
  });
});

describe("divide", () => {
  it("rounds once, at the end", () => {
    const worked = times(toDecimal("3000"), toDecimal("9"));
    const nineDays = divide(worked, toDecimal("21.75"), { places: 2, mode: "half-up" });
    expect(toDecimalString(nineDays)).toBe("1241.38");
  });

  it("tells the least fractions from a tie", () => {
    const third = toDecimal(`0.${"3".repeat(39)}`);
    const half: Rounding = { places: 0, mode: "half-down" };
    expect(toDecimalString(divide(third, toDecimal("0.6"), half))).toBe("1");
    expect(toDecimalString(divide(third, toDecimal(`0.${"6".repeat(39)}`), half))).toBe("0");
    expect(toDecimalString(divide(third, toDecimal(`0.${"6".repeat(38)}5`), half))).toBe("1");
  });

  it("refuses to divide by zero", () => {
    const rounding: Rounding = { places: 2, mode: "half-up" };
    expect(codeOf(() => divide(toDecimal("0"), toDecimal("0"), rounding))).toBe(
      "core/division-by-zero",
    );
  });

  it("refuses a quotient of more than 40 digits", () => {
    const least = toDecimal(`0.${"0".repeat(38)}1`);
    const finest: Rounding = { step: `0.${"0".repeat(38)}1` as `${number}`, mode: "down" };
    expect(codeOf(() => divide(toDecimal(nines), least, finest))).toBe("core/precision-exceeded");
    expect(codeOf(() => divide(least, toDecimal(nines), finest))).toBe(undefined);
  });

  it("refuses a rounding that is none", () => {
    expect(codeOf(() => divide(toDecimal("1"), toDecimal("3"), undefined as never))).toBe(
      "core/invalid-shape",
    );
    expect(codeOf(() => round(toDecimal("1"), { places: 13, mode: "up" }))).toBe(
      "core/invalid-rounding",
    );
  });
});

/** What a quotient is, or the code of what is wrong with it. */
function outcomeOf(quotient: () => Decimal): string {
  const outcome = safely(quotient);
  return outcome.success ? toDecimalString(outcome.data) : outcome.error.code;
}

describe("divideOnGrid", () => {
  const texts = ["0", "1", "-1", "2.5", "-7.25", "0.000001", "9007199254740991", nines];
  const roundings = roundingModes.flatMap((mode): readonly Rounding[] => [
    { places: 0, mode },
    { places: 2, mode },
    { places: -1, mode },
    { step: "0.25", mode },
  ]);

  it("says what divide says of the rounding rule behind the grid", () => {
    for (const rounding of roundings) {
      const grid = gridOf(rounding);
      for (const [above, below] of texts.flatMap((one) => texts.map((other) => [one, other]))) {
        const [dividend, divisor] = [toDecimal(above as string), toDecimal(below as string)];
        const told = outcomeOf(() => divideOnGrid(dividend, divisor, grid));
        expect(told).toBe(outcomeOf(() => divide(dividend, divisor, rounding)));
      }
    }
  });

  it("refuses to divide by zero", () => {
    const grid = { step: "1", mode: "floor" } as const;
    for (const dividend of ["0", "5", `-${nines}`]) {
      expect(codeOf(() => divideOnGrid(toDecimal(dividend), toDecimal("-0.0"), grid))).toBe(
        "core/division-by-zero",
      );
    }
  });

  it("rounds to its step, large or small", () => {
    const quotientOf = (above: string, below: string, step: string, mode: RoundingMode) =>
      toDecimalString(
        divideOnGrid(toDecimal(above), toDecimal(below), { step: step as `${number}`, mode }),
      );
    expect(quotientOf("10", "3", "0.5", "half-up")).toBe("3.5");
    expect(quotientOf("10", "-3", "1", "floor")).toBe("-4");
    expect(quotientOf(nines, "1", `1${"0".repeat(39)}`, "down")).toBe(`9${"0".repeat(39)}`);
    expect(quotientOf("1", "3", `0.${"0".repeat(38)}1`, "up")).toBe(`0.${"3".repeat(38)}4`);
  });
});

describe("round", () => {
  const table: Record<RoundingMode, readonly string[]> = {
    "half-up": ["-3", "-3", "-2", "0", "2", "3", "3", "-1"],
    "half-even": ["-3", "-2", "-2", "0", "2", "2", "3", "0"],
    "half-down": ["-3", "-2", "-2", "0", "2", "2", "3", "0"],
    up: ["-3", "-3", "-3", "0", "3", "3", "3", "-1"],
    down: ["-2", "-2", "-2", "0", "2", "2", "2", "0"],
    ceiling: ["-2", "-2", "-2", "0", "3", "3", "3", "0"],
    floor: ["-3", "-3", "-3", "0", "2", "2", "2", "-1"],
  };
  const values = ["-2.51", "-2.5", "-2.49", "0", "2.49", "2.5", "2.51", "-0.5"];

  it.each(Object.entries(table))("%s", (mode, expected) => {
    const rounding = { places: 0, mode: mode as RoundingMode };
    const rounded = values.map((text) => toDecimalString(round(toDecimal(text), rounding)));
    expect(rounded).toEqual(expected);
  });

  it.each<[string, Rounding, string]>([
    ["84.995", { places: 2, mode: "half-up" }, "85"],
    ["3.5", { places: 0, mode: "half-even" }, "4"],
    ["1234567", { places: -6, mode: "half-up" }, "1000000"],
    ["1500000", { places: -6, mode: "half-up" }, "2000000"],
    ["0.0000000000005", { places: 12, mode: "half-up" }, "0.000000000001"],
    ["3.74", { step: "0.5", mode: "half-up" }, "3.5"],
    ["3.75", { step: "0.5", mode: "half-up" }, "4"],
    ["1999.99", { step: "1000", mode: "down" }, "1000"],
    ["10", { step: "3", mode: "half-up" }, "9"],
    [nines, { places: 12, mode: "down" }, nines],
  ])("rounds %s by %o to %s", (text, rounding, expected) => {
    expect(toDecimalString(round(toDecimal(text), rounding))).toBe(expected);
  });

  it("refuses a result that grows beyond 40 digits", () => {
    const rounding: Rounding = { places: -1, mode: "half-up" };
    expect(codeOf(() => round(toDecimal(nines), rounding))).toBe("core/precision-exceeded");
  });
});

describe("every operation", () => {
  const one = toDecimal("1");
  const rounding: Rounding = { places: 2, mode: "half-up" };
  it.each(Object.entries(arithmetic))("refuses a foreign decimal: %s", (_, operation) => {
    const operate = operation as (...values: unknown[]) => unknown;
    expect(codeOf(() => operate("1", one, rounding))).toBe("core/invalid-decimal");
    if (operation.length > 1 && operation !== round) {
      expect(codeOf(() => operate(one, 1, rounding))).toBe("core/invalid-decimal");
    }
  });
});
