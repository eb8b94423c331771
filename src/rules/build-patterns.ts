import type { DecimalString } from "../core/decimal-text.js";
import { readList } from "../core/list.js";
import type { Rounding } from "../core/rounding.js";
import { clamped, product, quotient, sum } from "./build-amounts.js";
import { bands } from "./build-cases.js";
import type { AmountPart } from "./build-part.js";
import { copyFields } from "./build-part.js";
import type { BandsAmount, ClampAmount, RuleNote } from "./model.js";

/** What was done, what was to be done, and what all of it is worth. */
export interface ProportionParts extends RuleNote {
  /** What was done. */
  readonly done: AmountPart;
  /** What is to be reached; the result is unknown where it is 0. */
  readonly target: AmountPart;
  /** Full points, for the target and beyond. */
  readonly points: AmountPart;
  /** The one rounding, before the cap. */
  readonly rounding: Rounding;
}

/**
 * Builds "in proportion to what is done, at most full points".
 *
 * Points times done is divided by the target and rounded once, then capped.
 *
 * @param parts - Done, target, points and rounding.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record.
 * @example
 * const cases = proportion({
 *   done: fact("cases"), target: "10", points: "15", rounding: { places: 2, mode: "half-up" },
 * });
 * cases.most; // { kind: "constant", value: "15" }
 * cases.of.kind; // "quotient"
 */
export function proportion(parts: ProportionParts): ClampAmount {
  const { done, target, points, rounding, ...note } = copyFields(parts);
  const share = quotient({ dividend: product([points, done]), divisor: target, rounding });
  return clamped(share, { ...note, most: points });
}

/** A number owed, and what each missing one costs. */
export interface ShortfallParts extends RuleNote {
  /** The number there is. */
  readonly of: AmountPart;
  /** The number owed. */
  readonly least: AmountPart;
  /** What each missing one costs. */
  readonly each: AmountPart;
  /** Full points, when none is missing. */
  readonly points: AmountPart;
}

/**
 * Builds "full points, less so much for each that is missing, never below 0".
 *
 * @param parts - The number there is, the number owed, the cost of each missing one, full points.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record.
 * @example
 * const meetings = shortfall({ of: fact("meetings"), least: "3", each: "1", points: "3" });
 * meetings.least; // { kind: "constant", value: "0" }
 */
export function shortfall(parts: ShortfallParts): ClampAmount {
  const { of, least, each, points, ...note } = copyFields(parts);
  const missing = clamped(sum([least, product(["-1", of])]), { least: "0" });
  return clamped(sum([points, product(["-1", each, missing])]), { ...note, least: "0" });
}

/** Faults found, and what each costs. */
export interface DeductionParts extends RuleNote {
  /** How many cases were found. */
  readonly cases: AmountPart;
  /** What each case costs. */
  readonly each: AmountPart;
  /** Full points, without any case. */
  readonly points: AmountPart;
}

/**
 * Builds "full points, less so much for each case, never below 0" (扣完为止).
 *
 * @param parts - The cases, the cost of each, full points.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record.
 * @example
 * deductPerCase({ cases: fact("failures"), each: "2", points: "4" }).kind; // "clamp"
 */
export function deductPerCase(parts: DeductionParts): ClampAmount {
  const { cases, each, points, ...note } = copyFields(parts);
  return clamped(sum([points, product(["-1", each, cases])]), { ...note, least: "0" });
}

/** One step of a ladder. */
export interface StepPart extends RuleNote {
  /** The least value that reaches the step. */
  readonly from: DecimalString;
  /** What a value is worth that reaches this step and not the next. */
  readonly then: AmountPart;
}

/** An amount, and the ladder of steps that it climbs. */
export interface LadderParts extends RuleNote {
  /** The amount that climbs. */
  readonly of: AmountPart;
  /** The steps, from the lowest to the highest. */
  readonly steps: readonly StepPart[];
}

/**
 * Builds "worth of the highest step reached", 0 below the first.
 *
 * @param parts - The amount and the steps, from the lowest to the highest.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record, or the steps
 * no list of records.
 * @example
 * const hours = stepsReached({ of: fact("hours"), steps: [{ from: "10", then: "2" }, { from: "20", then: "5" }] });
 * hours.bands[0]; // { from: "10", below: "20", then: { kind: "constant", value: "2" } }
 */
export function stepsReached(parts: LadderParts): BandsAmount {
  const { of, steps, ...note } = copyFields(parts);
  const copies = readList(steps).map(copyFields);
  const ladder = copies.map((step, index) => {
    const next = copies[index + 1];
    return next === undefined ? step : { ...step, below: next.from };
  });
  return bands({ ...note, of, bands: ladder, matching: "only", otherwise: "0" });
}
