import type { DecimalString } from "./decimal-text.js";
import { canonicalDecimal, isDecimalString } from "./decimal-text.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { readRecord } from "./plain-record.js";
import { quote } from "./quote.js";

/**
 * Which neighbor a value between two steps goes to.
 *
 * `half-up` sends a tie away from zero (四舍五入), `half-down` toward zero, `half-even` to the
 * even multiple; `up` always goes away from zero, `down` toward it (舍去), `ceiling` to the
 * greater and `floor` to the lesser.
 */
export type RoundingMode =
  | "half-up"
  | "half-even"
  | "half-down"
  | "up"
  | "down"
  | "ceiling"
  | "floor";

/** Rounds to a number of decimal places. */
export interface RoundingToPlaces {
  /** Decimal places, from -6 (millions) through 0 (whole numbers) to 12. */
  readonly places: number;
  /** Where a value between two steps goes. */
  readonly mode: RoundingMode;
}

/** Rounds to multiples of a step, such as half hours or full ten yuan. */
export interface RoundingToStep {
  /** The positive step, such as `"0.5"`. */
  readonly step: DecimalString;
  /** Where a value between two steps goes. */
  readonly mode: RoundingMode;
}

/** A named rounding rule: how fine, and which way. */
export type Rounding = RoundingToPlaces | RoundingToStep;

/** The seven rounding modes, in the order in which they are documented. */
export const roundingModes: readonly RoundingMode[] = Object.freeze([
  "half-up",
  "half-even",
  "half-down",
  "up",
  "down",
  "ceiling",
  "floor",
] as const);

/** The pattern of a step: an exact decimal greater than zero, of at most 40 digits. */
export const stepPattern = /^(?!(?:\.?\d){41})(?=.*[1-9])(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The fewest decimal places of a rounding rule: full millions. */
export const leastPlaces = -6;

/** The most decimal places of a rounding rule. */
export const mostPlaces = 12;

/**
 * Checks a rounding rule and returns it as a step.
 *
 * @param rounding - Places or a step, and the mode.
 * @returns The rule as multiples of a canonical step: two places are the step `"0.01"`.
 * @throws {@link DomainError} `core/invalid-rounding` when the mode, places or step do not exist.
 * @throws {@link DomainError} `core/invalid-shape` when it is not a plain record.
 */
export function gridOf(rounding: Rounding): RoundingToStep {
  const { places, step, mode } = readRecord(rounding, ["mode"], ["places", "step"], "rounding");
  const knownMode = roundingModes.find((known) => known === mode);
  if (knownMode === undefined) {
    throw invalid(`${quote(mode)} is not a rounding mode. Choose ${roundingModes.join(", ")}.`);
  }
  if (places !== undefined && step !== undefined) {
    throw invalid("A rounding rule has either places or a step. Leave one of them out.");
  }
  return { step: step === undefined ? stepOfPlaces(places) : checkedStep(step), mode: knownMode };
}

function stepOfPlaces(places: unknown): DecimalString {
  if (!isPlaces(places)) {
    throw invalid(
      `${quote(places)} is no number of places. Use one from ${leastPlaces} to ${mostPlaces}.`,
    );
  }
  if (places <= 0) return canonicalDecimal(`1${"0".repeat(-places)}`);
  return canonicalDecimal(`0.${"0".repeat(places - 1)}1`);
}

const isPlaces = (value: unknown): value is number =>
  typeof value === "number" &&
  Number.isInteger(value) &&
  value >= leastPlaces &&
  value <= mostPlaces;

function checkedStep(step: unknown): DecimalString {
  if (!(isDecimalString(step) && stepPattern.test(step))) {
    throw invalid(`${quote(step)} is not a step. Use a positive decimal such as "0.5".`);
  }
  return canonicalDecimal(step);
}

const invalid = (message: string): DomainError =>
  new DomainError<CoreErrorCode>("core/invalid-rounding", message);
