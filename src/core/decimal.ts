import { Decimal as Library } from "decimal.js";
import type { DecimalString } from "./decimal-text.js";
import { canonicalDecimal, decimalPattern, digitLimit } from "./decimal-text.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { checkedInteger } from "./integer.js";
import { quote } from "./quote.js";

// A private copy with frozen settings. 250 digits are more than any single step on decimals of 40
// digits needs, so decimal.js itself never cuts; the limit of 40 is ours, and crossing it is told.
const Exact = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Library.clone({ defaults: true, precision: 250, maxE: 250, minE: -250 }),
);

// Bound inside the class, which alone can look into a decimal or make one.
let open: (decimal: Decimal) => Library;
let close: (value: Library) => Decimal;

/**
 * An exact decimal in flight, made by {@link toDecimal} and worked on by functions.
 *
 * It has no operations and no settings of its own, so nothing outside can change how it computes.
 * At rest, in rules, facts and results, a number is a `DecimalString`.
 */
class Decimal {
  readonly #value: Library;
  // A visible copy of the value, for debuggers and for equality in tests.
  private readonly text: DecimalString;

  // Reached through a decimal's own `constructor`, it still takes no value but the private copy's.
  private constructor(value: Library) {
    if (value?.constructor !== Exact) throw notOurs(value);
    const text = value.toFixed();
    if (text.length > digitLimit && !decimalPattern.test(text)) throw tooPrecise();
    this.#value = value;
    this.text = text as DecimalString;
    Object.freeze(this);
  }

  /** Writes the canonical text, so that a decimal put into JSON is not an empty record. */
  toJSON(): DecimalString {
    return this.text;
  }

  /** Writes the canonical text. */
  toString(): DecimalString {
    return this.text;
  }

  /** Refuses `a < b` and `a + b`, which would compare or join texts. */
  valueOf(): never {
    throw new DomainError<CoreErrorCode>(
      "core/invalid-decimal",
      "Decimals have no operators. Use plus, minus, times, divide and compareDecimals.",
    );
  }

  static {
    close = (value) => new Decimal(value);
    open = (decimal) => {
      if (typeof decimal === "object" && decimal !== null && #value in decimal) {
        return decimal.#value;
      }
      throw notOurs(decimal);
    };
  }
}

export type { Decimal };

/**
 * Opens a decimal for the arithmetic of this folder.
 *
 * @param decimal - A decimal of this library.
 * @returns Its value in the private copy of decimal.js.
 * @throws {@link DomainError} `core/invalid-decimal` when it is not a decimal of this library.
 */
export function openDecimal(decimal: Decimal): Library {
  return open(decimal);
}

/**
 * Makes a decimal of an exact result of the private copy; the counterpart of `openDecimal`.
 *
 * @param value - A value that came from `openDecimal` and exact steps on it.
 * @returns The decimal.
 * @throws {@link DomainError} `core/precision-exceeded` when it needs more than 40 digits.
 */
export function closeDecimal(value: Library): Decimal {
  return close(value);
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
  return close(new Exact(canonicalDecimal(text)));
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
  return close(new Exact(checkedInteger(count)));
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
