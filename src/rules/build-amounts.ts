import type { Rounding } from "../core/rounding.js";
import type { AmountPart } from "./build-part.js";
import { copyFields, optionalAmount, toAmount, toAmounts } from "./build-part.js";
import type {
  ClampAmount,
  MaxAmount,
  MinAmount,
  OrElseAmount,
  ProductAmount,
  QuotientAmount,
  RoundAmount,
  RuleNote,
  SumAmount,
} from "./model.js";

/** A dividend, a divisor, and how their quotient is rounded. */
export interface QuotientParts extends RuleNote {
  /** What is divided. */
  readonly dividend: AmountPart;
  /** What it is divided by; the quotient is unknown where it is 0. */
  readonly divisor: AmountPart;
  /** The one rounding. */
  readonly rounding: Rounding;
}

/** A floor and a cap. */
export interface ClampParts extends RuleNote {
  /** The floor (扣完为止). */
  readonly least?: AmountPart;
  /** The cap (封顶). */
  readonly most?: AmountPart;
}

/**
 * Builds a sum.
 *
 * @param parts - What is added.
 * @param note - Label and citation.
 * @returns The amount; 0 for no parts.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no list.
 * @example
 * sum([fact("base"), "10"]); // { kind: "sum", of: [{ kind: "fact", fact: "base" }, { kind: "constant", value: "10" }] }
 */
export function sum(parts: readonly AmountPart[], note: RuleNote = {}): SumAmount {
  return { ...copyFields(note), kind: "sum", of: toAmounts(parts) };
}

/**
 * Builds a product.
 *
 * @param parts - What is multiplied.
 * @param note - Label and citation.
 * @returns The amount; 1 for no parts.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no list.
 * @example
 * product(["2", fact("hours")]); // { kind: "product", of: [{ kind: "constant", value: "2" }, { kind: "fact", fact: "hours" }] }
 */
export function product(parts: readonly AmountPart[], note: RuleNote = {}): ProductAmount {
  return { ...copyFields(note), kind: "product", of: toAmounts(parts) };
}

/**
 * Builds a quotient, which is rounded once; it is unknown where the divisor is 0.
 *
 * @param parts - Dividend, divisor and rounding.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record.
 * @example
 * quotient({ dividend: fact("met"), divisor: "4", rounding: { places: 2, mode: "half-up" } }).divisor; // { kind: "constant", value: "4" }
 */
export function quotient(parts: QuotientParts): QuotientAmount {
  const fields = copyFields(parts);
  const { dividend, divisor } = fields;
  return {
    ...fields,
    kind: "quotient",
    dividend: toAmount(dividend),
    divisor: toAmount(divisor),
  };
}

/**
 * Builds a rounded amount.
 *
 * @param of - What is rounded.
 * @param rounding - How fine, and which way.
 * @param note - Label and citation.
 * @returns The amount.
 * @example
 * rounded(fact("score"), { places: 0, mode: "half-up" }).of; // { kind: "fact", fact: "score" }
 */
export function rounded(of: AmountPart, rounding: Rounding, note: RuleNote = {}): RoundAmount {
  return { ...copyFields(note), kind: "round", of: toAmount(of), rounding };
}

/**
 * Builds the least of several amounts.
 *
 * @param parts - The amounts, at least one.
 * @param note - Label and citation.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no list.
 * @example
 * lowest([fact("hours"), "8"]).kind; // "min"
 */
export function lowest(parts: readonly AmountPart[], note: RuleNote = {}): MinAmount {
  return { ...copyFields(note), kind: "min", of: toAmounts(parts) };
}

/**
 * Builds the greatest of several amounts.
 *
 * @param parts - The amounts, at least one.
 * @param note - Label and citation.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no list.
 * @example
 * highest([fact("city"), fact("county")]).kind; // "max"
 */
export function highest(parts: readonly AmountPart[], note: RuleNote = {}): MaxAmount {
  return { ...copyFields(note), kind: "max", of: toAmounts(parts) };
}

/**
 * Builds an amount that stays between a floor and a cap.
 *
 * @param of - What is kept between them.
 * @param limits - The floor, the cap, or both.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the limits are no record.
 * @example
 * clamped(fact("bonus"), { most: "40" }); // { kind: "clamp", of: { kind: "fact", fact: "bonus" }, most: { kind: "constant", value: "40" } }
 */
export function clamped(of: AmountPart, limits: ClampParts): ClampAmount {
  const { least, most, ...note } = copyFields(limits);
  return {
    ...note,
    kind: "clamp",
    of: toAmount(of),
    ...optionalAmount("least", least),
    ...optionalAmount("most", most),
  };
}

/**
 * Builds an amount with a substitute for where it is unknown.
 *
 * @param of - The amount.
 * @param otherwise - What stands in for it.
 * @param note - Label and citation.
 * @returns The amount.
 * @example
 * orElse(fact("visits"), "0").otherwise; // { kind: "constant", value: "0" }
 */
export function orElse(of: AmountPart, otherwise: AmountPart, note: RuleNote = {}): OrElseAmount {
  return { ...copyFields(note), kind: "or-else", of: toAmount(of), otherwise: toAmount(otherwise) };
}
