import { isDomainError } from "../../src/core/error.js";

/** The code of the DomainError that an operation throws; `undefined` when it succeeds. */
export function codeOf(operation: () => unknown): string | undefined {
  try {
    operation();
    return undefined;
  } catch (error) {
    if (isDomainError(error)) return error.code;
    throw error;
  }
}
