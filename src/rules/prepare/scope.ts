import { entryOf } from "../entry-of.js";
import type { FactDefinition, FactSheet, RowSheet } from "../fact-sheet.js";
import type { Figure } from "../model.js";
import type { ParameterSheet } from "../parameter-sheet.js";

/** What the names in a step of a rule can mean. */
export interface Scope {
  readonly facts: FactSheet;
  /** The facts of the row, inside a list. */
  readonly row?: RowSheet;
  readonly parameters: ParameterSheet;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** Finds the definition of the fact that a name means, that of the row first. */
export function factIn(scope: Scope, name: string): FactDefinition | undefined {
  const inRow = scope.row === undefined ? undefined : entryOf(scope.row, name);
  return inRow ?? entryOf(scope.facts, name);
}

/** Lists the names of all facts that can be read, for suggestions. */
export function factNamesIn(scope: Scope): readonly string[] {
  return [...Object.keys(scope.row ?? {}), ...Object.keys(scope.facts)];
}
