import type { CheckedValue } from "../checked-facts.js";

/** Answers the checked value of a fact by its name, as {@link CheckedFacts} does. */
export interface FactSource {
  /** The value; `undefined` for a name that no fact has. */
  readonly get: (fact: string) => CheckedValue | undefined;
}
