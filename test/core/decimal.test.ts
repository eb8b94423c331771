import { Decimal as Foreign } from "decimal.js";
import { describe, expect, it } from "vitest";
import { plus } from "../../src/core/arithmetic.js";
import type { Decimal } from "../../src/core/decimal.js";
import {
  bigUnitsAt,
  decimalOf,
  decimalOfBig,
  decimalOfUnits,
  openDecimal,
  toDecimal,
  toDecimalString,
} from "../../src/core/decimal.js";
import { safely } from "../../src/core/safely.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues, hostileValuesOf } from "../support/hostile-values.js";

describe("toDecimal and toDecimalString", () => {
  it.each([
    ["12.50", "12.5"],
    ["-0", "0"],
    [`0.${"0".repeat(38)}1`, `0.${"0".repeat(38)}1`],
    ["9".repeat(40), "9".repeat(40)],
  ])("read %s and write %s", (text, canonical) => {
    expect(toDecimalString(toDecimal(text))).toBe(canonical);
  });

  it("refuse what is not the text of a decimal", () => {
    expect(codeOf(() => toDecimal("1e3"))).toBe("core/invalid-decimal");
    expect(codeOf(() => toDecimal(12 as never))).toBe("core/invalid-decimal");
    expect(codeOf(() => toDecimal(toDecimal("1") as never))).toBe("core/invalid-decimal");
  });

  it.each([
    ["a foreign decimal", () => new Foreign(1)],
    ["a foreign NaN", () => new Foreign(Number.NaN)],
    ["a foreign Infinity", () => new Foreign(Number.POSITIVE_INFINITY)],
    ["the big units of a decimal", () => bigUnitsAt(openDecimal(toDecimal("1")))],
    ["a record of the fields of a decimal", () => ({ ...toDecimal("1") })],
    ["an heir of a decimal", () => Object.create(toDecimal("1"))],
    ["a proxy of a decimal", () => new Proxy(toDecimal("1"), {})],
  ])("refuse %s in place of a decimal", (_, make) => {
    expect(codeOf(() => toDecimalString(make() as never))).toBe("core/invalid-decimal");
  });

  it.each(hostileValues)("refuse $family: $name in place of a decimal", ({ make }) => {
    const value = make(toDecimal("1"));
    if (value === undefined || typeof value !== "object" || !isOurs(value)) {
      expect(codeOf(() => toDecimalString(value as never))).toBe("core/invalid-decimal");
    }
  });
});

/** A harmless variant of the catalog may hand back the decimal itself. */
function isOurs(value: unknown): boolean {
  return codeOf(() => openDecimal(value as Decimal)) === undefined;
}

describe("decimalOf", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [36, "36"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    [Number.MIN_SAFE_INTEGER, "-9007199254740991"],
  ])("makes %d a decimal", (count, text) => {
    expect(toDecimalString(decimalOf(count))).toBe(text);
  });

  it("refuses what is not a count", () => {
    expect(codeOf(() => decimalOf(0.1))).toBe("core/invalid-number");
    expect(codeOf(() => decimalOf(2 ** 53))).toBe("core/out-of-range");
  });

  const counts = new Set(["-0", "a negative"]);
  it.each(hostileValuesOf("number").filter(({ name }) => !counts.has(name)))(
    "refuses $name",
    ({ make }) => {
      expect(codeOf(() => decimalOf(make() as number))).toMatch(
        /^core\/(invalid-number|out-of-range)$/,
      );
    },
  );
});

describe("a decimal", () => {
  const decimal = toDecimal("12.50");

  it("writes its text into JSON and into templates", () => {
    expect(JSON.stringify({ decimal })).toBe('{"decimal":"12.5"}');
    expect(`${decimal}`).toBe("12.5");
  });

  it("refuses operators, which would join or compare texts", () => {
    expect(codeOf(() => decimal < toDecimal("9"))).toBe("core/invalid-decimal");
    expect(codeOf(() => 1 + (decimal as unknown as number))).toBe("core/invalid-decimal");
  });

  it("is equal to another of the same value only, also in assertions of tests", () => {
    expect(decimal).toEqual(toDecimal("12.5"));
    expect(decimal).not.toEqual(toDecimal("12.6"));
    expect(decimal).not.toEqual(toDecimal("125"));
    const long = "9".repeat(40);
    expect(toDecimal(long)).toEqual(toDecimal(long));
    expect(toDecimal(long)).not.toEqual(toDecimal(`${long.slice(1)}8`));
  });

  it("is frozen", () => {
    expect(Object.isFrozen(decimal)).toBe(true);
  });

  it("makes no forgeries through its own constructor", () => {
    const make = decimal.constructor as new (...values: readonly unknown[]) => Decimal;
    expect(codeOf(() => new make(1, 0))).toBe("core/invalid-decimal");
    expect(codeOf(() => new make(Number.NaN, 0, new Foreign(1)))).toBe("core/invalid-decimal");
    expect(codeOf(() => new make(1, 0, undefined, Symbol("decimal")))).toBe("core/invalid-decimal");
    expect(codeOf(() => new make())).toBe("core/invalid-decimal");
  });
});

describe("decimalOfBig", () => {
  it.each([
    [1250n, 2, "12.5"],
    [0n, 39, "0"],
    [-5n, 3, "-0.005"],
    [2n ** 53n, 0, "9007199254740992"],
    [-(2n ** 53n), 16, "-0.9007199254740992"],
    [1n, 39, `0.${"0".repeat(38)}1`],
    [10n ** 40n - 1n, 0, "9".repeat(40)],
    [-(10n ** 40n) + 1n, 1, `-${"9".repeat(39)}.9`],
    [10n ** 41n, 2, `1${"0".repeat(39)}`],
  ])("makes %d with %d places a decimal", (units, places, text) => {
    expect(toDecimalString(decimalOfBig(units, places))).toBe(text);
    expect(decimalOfBig(units, places)).toEqual(toDecimal(text));
  });

  it.each([
    [10n ** 40n, 0],
    [-(10n ** 40n) - 1n, 1],
    [1n, 40],
  ])("refuses %d with %d places, which are 41 digits", (units, places) => {
    expect(codeOf(() => decimalOfBig(units, places))).toBe("core/precision-exceeded");
  });
});

describe("bigUnitsAt", () => {
  it.each([
    ["12.5", undefined, 125n],
    ["12.5", 3, 12_500n],
    ["-0.9007199254740992", undefined, -(2n ** 53n)],
    ["9007199254740992", 2, 2n ** 53n * 100n],
  ])("of %s with %s places", (text, places, units) => {
    expect(bigUnitsAt(openDecimal(toDecimal(text)), places)).toBe(units);
  });
});

const SAFE = Number.MAX_SAFE_INTEGER;

describe("decimalOfUnits", () => {
  it.each([
    [1250, 2, "12.5"],
    [-0, 0, "0"],
    [0, 20, "0"],
    [-5, 3, "-0.005"],
    [SAFE, 15, "9.007199254740991"],
    [SAFE, 0, "9007199254740991"],
    [-SAFE, 0, "-9007199254740991"],
    [10, 16, "0.000000000000001"],
  ])("makes %d with %d places a decimal", (units, places, text) => {
    const decimal = decimalOfUnits(units, places);
    expect(decimal && toDecimalString(decimal)).toBe(text);
    expect(decimal).toEqual(toDecimal(text));
  });

  it.each([
    [SAFE + 1, 0],
    [-SAFE - 1, 0],
    [1, 16],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])("leaves %d with %d places to big integers", (units, places) => {
    expect(decimalOfUnits(units, places)).toBeUndefined();
  });
});

describe("the units of a decimal", () => {
  it.each([
    ["12.50", 125, 1],
    ["-0.0", 0, 0],
    ["0.000000000000001", 1, 15],
    ["9007199254740991", SAFE, 0],
  ])("of %s are %d with %d places", (text, units, places) => {
    expect(openDecimal(toDecimal(text))).toMatchObject({ units, places });
  });

  it.each(["0.0000000000000001", "9007199254740992", "-9007199254740992"])(
    "are none for %s, whose units are big",
    (text) => {
      const decimal = toDecimal(text);
      expect(openDecimal(decimal).units).toBeNaN();
      expect(toDecimalString(decimal)).toBe(text);
    },
  );
});

describe("a result that is too long", () => {
  it("tells a program how long it may be", () => {
    const outcome = safely(() => plus(toDecimal("9".repeat(40)), toDecimal("1")));
    expect(outcome).toMatchObject({ error: { details: { limit: 40 } } });
  });
});
