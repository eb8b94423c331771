import type { FactSheet } from "./fact-sheet.js";
import type { Figure } from "./model.js";
import type { ParameterSheet } from "./parameter-sheet.js";

/** A rule set whose references have been checked, indexed for the readers of the language. */
export interface PreparedRules {
  readonly facts: FactSheet;
  readonly parameters: ParameterSheet;
  /** Every figure by its id. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Ids of the figures so ordered that each comes after those it reads. */
  readonly order: readonly string[];
  /** Where each step of a rule stands in its policy: a JSON pointer by step object. */
  readonly pointers: ReadonlyMap<object, string>;
}
