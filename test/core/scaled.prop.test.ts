import fc from "fast-check";
import { expect } from "vitest";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { canonicalDecimal, isDecimalString } from "../../src/core/decimal-text.js";
import { decimalStringOfScaled, scaledIntegerOf } from "../../src/core/scaled.js";
import { decimalText } from "../support/arbitraries.js";
import { decimalTextOf } from "../support/big-fraction.js";
import { invariant } from "../support/invariant.js";

const places = fc.nat({ max: 15 });
const scaled = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -10_000, max: 10_000 }),
  fc.integer({ min: -1000, max: 1000 }).map((count) => count * 1000),
);

invariant("writing a scaled integer is dividing by a power of ten", {
  inputs: fc.tuple(scaled, places),
  law: (write: (integer: number, places: number) => string, [integer, scale]) => {
    const fraction = { numerator: BigInt(integer), denominator: 10n ** BigInt(scale) };
    expect(write(integer, scale)).toBe(decimalTextOf(fraction));
  },
  real: decimalStringOfScaled,
  faults: {
    "floating point": (integer, scale) => String(integer / 10 ** scale),
    "trailing zeros kept": (integer, scale) => {
      const sign = integer < 0 ? "-" : "";
      const digits = String(Math.abs(integer)).padStart(scale + 1, "0");
      const cut = digits.length - scale;
      return scale === 0 ? sign + digits : `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}`;
    },
  },
});

invariant("reading undoes writing", {
  inputs: fc.tuple(scaled, places),
  law: (read: (text: string, places: number) => number, [integer, scale]) => {
    expect(read(decimalStringOfScaled(integer, scale), scale)).toBe(integer);
  },
  real: scaledIntegerOf,
  faults: {
    "floating point": (text, scale) => Number(text) * 10 ** scale,
    "no sign": (text, scale) => scaledIntegerOf(text.replace("-", ""), scale),
  },
});

/** Reads by the definition: a valid text, no more places than the scale, a safe result. */
function readSlowly(text: string, scale: number): number {
  if (!isDecimalString(text)) return Number.NaN;
  const [whole = "", behind = ""] = text.split(".");
  if (behind.length > scale) return Number.NaN;
  const exact = BigInt(whole + behind.padEnd(scale, "0"));
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : Number.NaN;
}

invariant("the fast reader agrees with the definition", {
  inputs: fc.tuple(
    fc.oneof(
      decimalText({ whole: 17, places: 8 }),
      fc.string({ maxLength: 8, unit: fc.constantFrom(..."0159.-+ex") }),
      fc.constantFrom("9007199254740991", "9007199254740992", "900719925474099.1"),
    ),
    fc.nat({ max: 8 }),
  ),
  law: (read: (text: string, places: number) => number, [text, scale]) => {
    expect(read(text, scale)).toBe(readSlowly(text, scale));
  },
  real: scaledIntegerOf,
  faults: {
    parseFloat: (text, scale) => Math.round(Number.parseFloat(text) * 10 ** scale),
    "excess places cut off": (text, scale) => {
      const exact = scaledIntegerOf(text, 8);
      return Number.isNaN(exact) ? exact : Math.trunc(exact / 10 ** (8 - scale));
    },
    "leading zeros accepted": (text, scale) =>
      scaledIntegerOf(text.replace(/^0+(?=\d)/, ""), scale),
  },
});

invariant("a canonical text survives the round trip", {
  inputs: decimalText({ whole: 9, places: 6 }),
  law: (trip: (text: DecimalString) => string, text) => {
    expect(trip(text)).toBe(canonicalDecimal(text));
  },
  real: (text) => decimalStringOfScaled(scaledIntegerOf(text, 6), 6),
  faults: { "text kept as it is": (text) => text },
});
