import { entryOf } from "../../entry-of.js";
import { rowLimitOf } from "../../fact-bounds.js";
import type { FactDefinition, FactSheet, RowSheet } from "../../fact-sheet.js";
import type { Amount, Condition } from "../../model.js";
import type { ParameterSheet } from "../../parameter-sheet.js";
import type { AmountBounds } from "./amount-bounds.js";

/** What a condition can come to, whatever the facts are. */
export interface Outcomes {
  readonly mayHold: boolean;
  readonly mayFail: boolean;
  readonly mayBeUnknown: boolean;
}

/** What the parts of a rule mean while its bounds are worked out. */
export interface BoundsScope {
  readonly facts: FactSheet;
  readonly parameters: ParameterSheet;
  /** The bounds of the figures that come before. */
  readonly figures: ReadonlyMap<string, AmountBounds>;
  /** Inside a list: the facts of a row, and how many rows there can be. */
  readonly row?: { readonly sheet: RowSheet; readonly most: number };
  readonly boundsOf: (amount: Amount, scope: BoundsScope) => AmountBounds;
  readonly outcomesOf: (condition: Condition, scope: BoundsScope) => Outcomes;
}

/** The definition of the fact that a name means, that of the row first. */
export function definitionIn(scope: BoundsScope, fact: string): FactDefinition | undefined {
  const inRow = scope.row === undefined ? undefined : entryOf(scope.row.sheet, fact);
  return inRow ?? entryOf(scope.facts, fact);
}

/** The options of a choice fact; none of any other fact. */
export function optionsIn(scope: BoundsScope, fact: string): readonly string[] {
  const definition = definitionIn(scope, fact);
  return definition?.kind === "choice" ? definition.options.map(({ id }) => id) : [];
}

/** Whether a fact can be unknown. */
export function mayBeUnknownIn(scope: BoundsScope, fact: string): boolean {
  return definitionIn(scope, fact)?.mayBeUnknown === true;
}

/** What names mean inside the rows of a list; outside, where there is no such list. */
export function insideList(scope: BoundsScope, list: string): BoundsScope {
  const definition = entryOf(scope.facts, list);
  if (definition?.kind !== "list") return scope;
  return { ...scope, row: { sheet: definition.rows, most: rowLimitOf(definition) } };
}
