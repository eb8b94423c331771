import type { DecimalString } from "./decimal-text.js";
import { canonicalDecimal, digitLimit } from "./decimal-text.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { checkedInteger } from "./integer.js";
import { quote } from "./quote.js";
import { decimalStringOfScaled, mostScaledPlaces, scaledIntegerOf, withPoint } from "./scaled.js";

/**
 * A decimal as the arithmetic of this folder sees it: a whole number of its last place.
 *
 * Nearly all units are safe integers, which a processor adds and multiplies exactly. Those of any
 * other decimal are NaN, which passes through every step: a look at the result tells whether big
 * integers have to work it out.
 */
export interface OpenDecimal {
  /** The value times 10 to the `places`, without needless zeros; NaN where that is no safe integer. */
  readonly units: number;
  /** Decimal places of the units, 0 to 15; with big units, 0 to 39. */
  readonly places: number;
}

// Bound inside the class, which alone can look into a decimal or make one.
let open: (decimal: Decimal) => OpenDecimal;
let make: (units: number, places: number, big?: bigint) => Decimal;
let bigIn: (decimal: OpenDecimal) => bigint | undefined;

/** What the constructor asks for: it can be reached through a decimal, but not called. */
const ours = Symbol("decimal");

/**
 * An exact decimal in flight, made by {@link toDecimal} and worked on by functions.
 *
 * It has no operations and no settings of its own, so nothing outside can change how it computes.
 * At rest, in rules, facts and results, a number is a `DecimalString`.
 */
class Decimal {
  readonly #big: bigint | undefined;
  private readonly units: number;
  private readonly places: number;
  // Tells decimals of big units apart, for debuggers and for equality in tests.
  private readonly text: DecimalString | undefined;

  private constructor(units: number, places: number, big: bigint | undefined, key: symbol) {
    if (key !== ours) throw notOurs(units);
    this.#big = big;
    this.units = units;
    this.places = places;
    this.text = big === undefined ? undefined : textOfBig(big, places);
    Object.freeze(this);
  }

  /** Writes the canonical text, so that a decimal put into JSON is not an empty record. */
  toJSON(): DecimalString {
    return this.toString();
  }

  /** Writes the canonical text. */
  toString(): DecimalString {
    return this.text ?? decimalStringOfScaled(this.units, this.places);
  }

  /** Refuses `a < b` and `a + b`, which would compare or join texts. */
  valueOf(): never {
    throw new DomainError<CoreErrorCode>(
      "core/invalid-decimal",
      "Decimals have no operators. Use plus, minus, times, divide and compareDecimals.",
    );
  }

  static {
    make = (units, places, big) => new Decimal(units, places, big, ours);
    open = (decimal) => {
      if (typeof decimal !== "object" || decimal === null || !(#big in decimal)) {
        throw notOurs(decimal);
      }
      // The check has just shown that it is one of ours; to this folder alone its fields are open.
      return decimal as unknown as OpenDecimal;
    };
    bigIn = (decimal) => (decimal as unknown as Decimal).#big;
  }
}

export type { Decimal };

/**
 * Opens a decimal for the arithmetic of this folder.
 *
 * @param decimal - A decimal of this library.
 * @returns What it holds.
 * @throws {@link DomainError} `core/invalid-decimal` when it is not a decimal of this library.
 */
export function openDecimal(decimal: Decimal): OpenDecimal {
  return open(decimal);
}

/**
 * Makes a decimal of whole units of a place; the counterpart of `openDecimal`.
 *
 * @param units - An exact result of steps on units; beyond the safe integers it may be any number.
 * @param places - Decimal places of the units, at least 0.
 * @returns The decimal, or nothing where safe integers do not hold it, so that big ones must.
 */
export function decimalOfUnits(units: number, places: number): Decimal | undefined {
  if (!(Math.abs(units) <= Number.MAX_SAFE_INTEGER)) return undefined;
  let [short, left] = [units + 0, places];
  while (left > 0 && short % 10 === 0) {
    short /= 10;
    left -= 1;
  }
  return left <= mostScaledPlaces ? make(short, left) : undefined;
}

/**
 * Writes the units of a decimal as a big integer, for steps that leave the safe ones.
 *
 * @param decimal - An opened decimal.
 * @param places - Decimal places, not fewer than its own; its own unless given.
 * @returns The value times 10 to the `places`.
 */
export function bigUnitsAt(decimal: OpenDecimal, places: number = decimal.places): bigint {
  const units = bigIn(decimal) ?? BigInt(decimal.units);
  return units * 10n ** BigInt(places - decimal.places);
}

/**
 * Makes a decimal of big units; the counterpart of `bigUnitsAt`.
 *
 * @param units - An exact result of steps on units.
 * @param places - Decimal places of the units, at least 0.
 * @returns The decimal.
 * @throws {@link DomainError} `core/precision-exceeded` when it needs more than 40 digits.
 */
export function decimalOfBig(units: bigint, places: number): Decimal {
  let [short, left] = [units, places];
  while (left > 0 && short % 10n === 0n) {
    short /= 10n;
    left -= 1;
  }
  if (Math.max(digitsOf(short).length, left + 1) > digitLimit) throw tooPrecise();
  return decimalOfUnits(Number(short), left) ?? make(Number.NaN, left, short);
}

function textOfBig(units: bigint, places: number): DecimalString {
  const text = withPoint(digitsOf(units), places);
  // Digits, at most one point among them, and a sign in front.
  return (units < 0n ? `-${text}` : text) as DecimalString;
}

/** The digits of units without their sign. */
function digitsOf(units: bigint): string {
  return String(units < 0n ? -units : units);
}

/**
 * Reads an exact decimal from its text.
 *
 * @param text - A decimal such as `"12.50"`, without exponent, at most 40 digits.
 * @returns The decimal.
 * @throws {@link DomainError} `core/invalid-decimal` when the text is not an exact decimal.
 * @example
 * toDecimalString(toDecimal("12.50")); // "12.5"
 * toDecimal("1e3"); // throws core/invalid-decimal
 */
export function toDecimal(text: string): Decimal {
  const canonical = canonicalDecimal(text);
  const point = canonical.indexOf(".");
  const places = point === -1 ? 0 : canonical.length - point - 1;
  return (
    decimalOfUnits(scaledIntegerOf(canonical, places), places) ??
    decimalOfBig(BigInt(canonical.replace(".", "")), places)
  );
}

/**
 * Makes a decimal of a count.
 *
 * @param count - A whole number in the safe range.
 * @returns The decimal.
 * @throws {@link DomainError} `core/invalid-number` when it is no whole number.
 * @throws {@link DomainError} `core/out-of-range` when it lies beyond the safe integers.
 * @example
 * toDecimalString(decimalOf(36)); // "36"
 * decimalOf(0.1); // throws core/invalid-number
 */
export function decimalOf(count: number): Decimal {
  return make(checkedInteger(count), 0);
}

/**
 * Writes a decimal in its one canonical spelling.
 *
 * @param decimal - The decimal.
 * @returns Text without exponent, trailing zeros or `"-0"`.
 * @throws {@link DomainError} `core/invalid-decimal` when it is not a decimal of this library.
 * @example
 * toDecimalString(toDecimal("0.10")); // "0.1"
 */
export function toDecimalString(decimal: Decimal): DecimalString {
  open(decimal);
  return decimal.toString();
}

const notOurs = (value: unknown): DomainError =>
  new DomainError<CoreErrorCode>(
    "core/invalid-decimal",
    `A decimal made by toDecimal is wanted, not ${quote(value)}. Convert the text first.`,
  );

const tooPrecise = (): DomainError =>
  new DomainError<CoreErrorCode>(
    "core/precision-exceeded",
    `The exact result needs more than ${digitLimit} digits. Round its parts with round first.`,
    { limit: digitLimit },
  );
