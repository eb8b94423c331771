import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalDecimal, isDecimalString } from "../../src/core/decimal-text.js";
import { safely } from "../../src/core/safely.js";
import { decimalText } from "../support/arbitraries.js";
import { compareFractions, fractionOf } from "../support/big-fraction.js";
import { codeOf } from "../support/code-of.js";
import { hostileValuesOf } from "../support/hostile-values.js";
import { invariant } from "../support/invariant.js";

const fortyDigits = `${"9".repeat(20)}.${"9".repeat(20)}`;

describe("isDecimalString", () => {
  it.each(["0", "-0", "0.00", "7", "-7", "10", "1.50", "-0.05", fortyDigits, `-${fortyDigits}`])(
    "accepts %s",
    (text) => {
      expect(isDecimalString(text)).toBe(true);
    },
  );

  it.each([
    `${fortyDigits}9`,
    `9${fortyDigits}`,
    "1".repeat(41),
    `0.${"0".repeat(40)}`,
    "00",
    "-",
    "-.5",
    "--1",
    "1-",
    1,
    1n,
    null,
    undefined,
    Object("1"),
    ["1"],
  ])("refuses %o", (value) => {
    expect(isDecimalString(value)).toBe(false);
  });

  const spellings = new Set(["excess places", "three places", "negative zero"]);
  it.each(hostileValuesOf("decimal text").filter(({ name }) => !spellings.has(name)))(
    "refuses $name",
    ({ make }) => {
      expect(isDecimalString(make())).toBe(false);
      expect(codeOf(() => canonicalDecimal(make() as string))).toBe("core/invalid-decimal");
    },
  );
});

describe("canonicalDecimal", () => {
  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["-0.00", "0"],
    ["0.0", "0"],
    ["1.50", "1.5"],
    ["-1.500", "-1.5"],
    ["100", "100"],
    ["100.00", "100"],
    ["0.010", "0.01"],
    [fortyDigits, fortyDigits],
  ])("writes %s as %s", (text, canonical) => {
    expect(canonicalDecimal(text)).toBe(canonical);
  });

  it("tells a program what it refuses", () => {
    const outcome = safely(() => canonicalDecimal("1e3"));
    expect(outcome).toMatchObject({ error: { details: { value: '"1e3"' } } });
  });

  it("echoes at most 100 characters of what it refuses", () => {
    expect(() => canonicalDecimal("x".repeat(1e6))).toThrow(
      /^"x{59}…" \(1000000 characters\) is not/,
    );
  });
});

invariant("the canonical spelling", {
  inputs: fc.tuple(decimalText({ whole: 20, places: 20 }), fc.nat({ max: 3 })),
  law: (canonical: typeof canonicalDecimal, [text, zeros]) => {
    const written = canonical(text);
    expect(written).toMatch(/^(?:0|-?(?!0$)(?:0|[1-9]\d*)(?:\.\d*[1-9])?)$/);
    expect(compareFractions(fractionOf(written), fractionOf(text))).toBe(0);
    expect(canonical(written)).toBe(written);
    const padded = (text.includes(".") ? text : `${text}.0`) + "0".repeat(zeros);
    if (isDecimalString(padded)) expect(canonical(padded)).toBe(written);
  },
  real: canonicalDecimal,
  faults: {
    "zeros cut off whole numbers": (text) =>
      canonicalDecimal(text).replace(/0+$/, "") as ReturnType<typeof canonicalDecimal>,
    "spelling kept as it is": (text) => text as ReturnType<typeof canonicalDecimal>,
    "a sign kept on zero": (text) =>
      text.startsWith("-") && canonicalDecimal(text) === "0" ? "-0" : canonicalDecimal(text),
  },
});
