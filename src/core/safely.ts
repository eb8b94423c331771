import { DomainError, isDomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { quote } from "./quote.js";

/** The outcome of an operation that succeeded. */
export interface SafeSuccess<T> {
  /** Always `true`. */
  readonly success: true;
  /** What the operation returned. */
  readonly data: T;
}

/** The outcome of an operation that was handed what does not fit. */
export interface SafeFailure {
  /** Always `false`. */
  readonly success: false;
  /** What does not fit, and what to do about it. */
  readonly error: DomainError;
}

/** What {@link safely} returns: the result, or the error that stood in its way. */
export type Safely<T> = SafeSuccess<T> | SafeFailure;

/**
 * Runs an operation and turns a {@link DomainError} into a value.
 *
 * Every other error passes through, because it is a bug. The operation is synchronous, as all of
 * the library is: a promise that it returns is handed on as it stands.
 *
 * @param operation - The call to try.
 * @returns The result as `data`, or the `error`.
 * @throws {@link DomainError} `core/invalid-shape` when the operation is not a function.
 * @example
 * safely(() => toDecimalString(toDecimal("1.50"))); // { success: true, data: "1.5" }
 * safely(() => toDecimal("1,50")).success; // false
 */
export function safely<T>(operation: () => T): Safely<T> {
  if (typeof operation !== "function") {
    throw new DomainError<CoreErrorCode>(
      "core/invalid-shape",
      `safely runs a function, not ${quote(operation)}. Wrap the call: safely(() => …).`,
    );
  }
  try {
    return { success: true, data: operation() };
  } catch (error) {
    if (isDomainError(error)) return { success: false, error };
    throw error;
  }
}
