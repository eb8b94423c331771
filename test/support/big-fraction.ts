import type { RoundingMode } from "../../src/core/rounding.js";

/** An exact fraction, for oracles that share nothing with the code under test. */
export interface BigFraction {
  readonly numerator: bigint;
  /** Always positive. */
  readonly denominator: bigint;
}

/** Reads decimal text as a fraction. */
export function fractionOf(text: string): BigFraction {
  const [whole = "", decimals = ""] = text.split(".");
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

/** Writes a fraction whose denominator divides a power of ten as canonical decimal text. */
export function decimalTextOf({ numerator, denominator }: BigFraction): string {
  const places = 130;
  const scaled = (numerator * 10n ** BigInt(places)) / denominator;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, "0");
  const whole = digits.slice(0, -places);
  const decimals = digits.slice(-places).replace(/0+$/, "");
  const sign = scaled < 0n ? "-" : "";
  return decimals === "" ? sign + whole : `${sign}${whole}.${decimals}`;
}

export const addFractions = (a: BigFraction, b: BigFraction): BigFraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const multiplyFractions = (a: BigFraction, b: BigFraction): BigFraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

export const divideFractions = (a: BigFraction, b: BigFraction): BigFraction =>
  b.numerator < 0n
    ? { numerator: -a.numerator * b.denominator, denominator: a.denominator * -b.numerator }
    : { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };

export const compareFractions = (a: BigFraction, b: BigFraction): number =>
  Number(a.numerator * b.denominator - b.numerator * a.denominator > 0n) -
  Number(a.numerator * b.denominator - b.numerator * a.denominator < 0n);

/** Rounds a fraction to a whole number, by the definition of each mode. */
export function roundFraction({ numerator, denominator }: BigFraction, mode: RoundingMode): bigint {
  const remainder = ((numerator % denominator) + denominator) % denominator;
  const below = (numerator - remainder) / denominator;
  if (remainder === 0n) return below;
  const above = below + 1n;
  const [inward, outward] = numerator > 0n ? [below, above] : [above, below];
  const half = 2n * remainder - denominator;
  const nearest = half < 0n ? below : above;
  switch (mode) {
    case "floor":
      return below;
    case "ceiling":
      return above;
    case "down":
      return inward;
    case "up":
      return outward;
    case "half-up":
      return half === 0n ? outward : nearest;
    case "half-down":
      return half === 0n ? inward : nearest;
    case "half-even":
      return half === 0n ? below + (below % 2n === 0n ? 0n : 1n) : nearest;
  }
}
