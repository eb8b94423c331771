import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { quote } from "./quote.js";

/**
 * Checks that a number is a whole one in the safe range, where arithmetic on it is exact.
 *
 * @param count - The number.
 * @param what - What it counts, for the message.
 * @returns The same number, and 0 for `-0`.
 * @throws {@link DomainError} `core/invalid-number` when it is no whole number.
 * @throws {@link DomainError} `core/out-of-range` when it lies beyond the safe integers.
 */
export function checkedInteger(count: unknown, what = "count"): number {
  if (typeof count === "number" && Number.isSafeInteger(count)) return count + 0;
  const whole = Number.isInteger(count);
  throw new DomainError<CoreErrorCode>(
    whole ? "core/out-of-range" : "core/invalid-number",
    whole
      ? `The ${what} ${quote(count)} is too large to be exact. Use a decimal text.`
      : `The ${what} is ${quote(count)}. Use a whole number.`,
    { what, value: quote(count) },
  );
}
