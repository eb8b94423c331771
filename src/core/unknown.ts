import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { quote } from "./quote.js";

/**
 * Why a value is unknown.
 *
 * - `missing-evidence`: a fact that the rule needs was not handed over
 * - `not-published`: the source masks or omits the figure
 * - `not-decreed`: the body that decides it has not done so yet
 * - `not-in-force`: the value had ended by that day
 * - `no-case-applies`: none of the cases of a rule fits
 * - `several-cases-apply`: more than one case of a rule fits
 * - `zero-divisor`: a ratio has nothing to be measured against
 * - `needs-cohort`: it depends on the others, who are not at hand
 * - `nothing-applies`: nothing of what is scored concerns the subject
 */
export type UnknownReason =
  | "missing-evidence"
  | "not-published"
  | "not-decreed"
  | "not-in-force"
  | "no-case-applies"
  | "several-cases-apply"
  | "zero-divisor"
  | "needs-cohort"
  | "nothing-applies";

/** A value that cannot be told, and why; never zero, and never left out. */
export interface Unknown {
  /** Why it cannot be told. */
  readonly unknown: UnknownReason;
}

/** All reasons, in the order in which they are documented. */
export const unknownReasons: readonly UnknownReason[] = Object.freeze([
  "missing-evidence",
  "not-published",
  "not-decreed",
  "not-in-force",
  "no-case-applies",
  "several-cases-apply",
  "zero-divisor",
  "needs-cohort",
  "nothing-applies",
] as const);

const shared: ReadonlyMap<unknown, Unknown> = new Map(
  unknownReasons.map((reason) => [reason, Object.freeze({ unknown: reason })]),
);

/**
 * Says that a value is unknown.
 *
 * @param reason - Why.
 * @returns One shared, frozen object per reason.
 * @throws {@link DomainError} `core/invalid-shape` when there is no such reason.
 * @example
 * unknown("not-decreed"); // { unknown: "not-decreed" }
 */
export function unknown(reason: UnknownReason): Unknown {
  const known = shared.get(reason);
  if (known !== undefined) return known;
  throw new DomainError<CoreErrorCode>(
    "core/invalid-shape",
    `${quote(reason)} is not a reason. Choose ${unknownReasons.join(", ")}.`,
  );
}

/**
 * Tells whether a value is unknown rather than known; never throws.
 *
 * @param value - Anything.
 * @returns Whether it is an {@link Unknown}.
 * @example
 * isUnknown({ unknown: "missing-evidence" }); // true
 * isUnknown("0"); // false
 */
export function isUnknown(value: unknown): value is Unknown {
  if (typeof value !== "object" || value === null) return false;
  try {
    // Most values asked about are decimals or texts; a look at one name is enough for them.
    if (!("unknown" in value)) return false;
    const [key, ...others] = Reflect.ownKeys(value);
    if (key !== "unknown" || others.length > 0) return false;
    return shared.has(Object.getOwnPropertyDescriptor(value, key)?.value);
  } catch {
    // A revoked or throwing proxy is no value of ours.
    return false;
  }
}
