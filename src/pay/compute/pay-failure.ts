import type { DomainError } from "../../core/error.js";

/** A person whose pay cannot be computed, and why. */
export interface PayFailure {
  /** Place of the record in the list. */
  readonly index: number;
  /** The person, as far as the record can be read. */
  readonly person?: string;
  /** Why the pay cannot be computed. */
  readonly error: DomainError;
}
