import { Decimal as Library } from "decimal.js";
import type { DecimalString } from "./decimal-text.js";
import { canonicalDecimal, decimalPattern, digitLimit } from "./decimal-text.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { checkedInteger } from "./integer.js";
import { quote } from "./quote.js";
import { decimalStringOfScaled, mostScaledPlaces, scaledIntegerOf } from "./scaled.js";

// A private copy with frozen settings. 250 digits are more than any single step on decimals of 40
// digits needs, so decimal.js itself never cuts; the limit of 40 is ours, and crossing it is told.
const Exact = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Library.clone({ defaults: true, precision: 250, maxE: 250, minE: -250 }),
);

/**
 * A decimal as the arithmetic of this folder sees it.
 *
 * Nearly all decimals are whole numbers of their last place within the safe integers, where a
 * processor is exact and many times faster than decimal.js. The units of any other are NaN, which
 * passes through every step: a look at the result tells whether decimal.js has to work it out.
 */
export interface OpenDecimal {
  /** The value times 10 to the `places`, without needless zeros; NaN where that is no safe integer. */
  readonly units: number;
  /** Decimal places of the units, 0 to 15. */
  readonly places: number;
}

// Bound inside the class, which alone can look into a decimal or make one.
let open: (decimal: Decimal) => OpenDecimal;
let make: (units: number, places: number, large?: Library) => Decimal;
let largeIn: (decimal: OpenDecimal) => Library | undefined;

/** What the constructor asks for: it can be reached through a decimal, but not called. */
const ours = Symbol("decimal");

/**
 * An exact decimal in flight, made by {@link toDecimal} and worked on by functions.
 *
 * It has no operations and no settings of its own, so nothing outside can change how it computes.
 * At rest, in rules, facts and results, a number is a `DecimalString`.
 */
class Decimal {
  readonly #large: Library | undefined;
  private readonly units: number;
  private readonly places: number;
  // Tells decimals without units apart, for debuggers and for equality in tests.
  private readonly text: DecimalString | undefined;

  private constructor(units: number, places: number, large: Library | undefined, key: symbol) {
    if (key !== ours) throw notOurs(units);
    this.#large = large;
    this.units = units;
    this.places = places;
    this.text = large && textOf(large);
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
    make = (units, places, large) => new Decimal(units, places, large, ours);
    open = (decimal) => {
      if (typeof decimal !== "object" || decimal === null || !(#large in decimal)) {
        throw notOurs(decimal);
      }
      // The check has just shown that it is one of ours; to this folder alone its fields are open.
      return decimal as unknown as OpenDecimal;
    };
    largeIn = (decimal) => (decimal as unknown as Decimal).#large;
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
 * @returns The decimal, or nothing where the units do not hold it, so that decimal.js must.
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
 * Hands a decimal to decimal.js, for steps that leave the safe integers.
 *
 * @param decimal - An opened decimal.
 * @returns Its value in the private copy of decimal.js.
 */
export function toLarge(decimal: OpenDecimal): Library {
  return largeIn(decimal) ?? new Exact(decimalStringOfScaled(decimal.units, decimal.places));
}

/**
 * Makes a decimal of an exact result of the private copy; the counterpart of `toLarge`.
 *
 * @param value - A value that came from `toLarge` and exact steps on it.
 * @returns The decimal.
 * @throws {@link DomainError} `core/precision-exceeded` when it needs more than 40 digits.
 */
export function closeDecimal(value: Library): Decimal {
  return smallDecimalOf(textOf(value)) ?? make(Number.NaN, 0, value);
}

function textOf(value: Library): DecimalString {
  const text = value.toFixed();
  if (text.length > digitLimit && !decimalPattern.test(text)) throw tooPrecise();
  return text as DecimalString;
}

/** A decimal of canonical text, or nothing where units do not hold it. */
function smallDecimalOf(text: DecimalString): Decimal | undefined {
  const point = text.indexOf(".");
  const places = point === -1 ? 0 : text.length - point - 1;
  return decimalOfUnits(scaledIntegerOf(text, places), places);
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
  return smallDecimalOf(canonical) ?? make(Number.NaN, 0, new Exact(canonical));
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
