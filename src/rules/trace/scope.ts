import { definitely } from "../../core/definitely.js";
import type { CheckedFacts, CheckedValue } from "../checked-facts.js";
import { entryOf } from "../entry-of.js";
import type { FactDefinition, FactSheet } from "../fact-sheet.js";
import type { ComparedRows } from "./compared-rows.js";
import type { FactSource } from "./fact-source.js";

/** The facts that a name can mean: those of a row first, then those around the list. */
export interface Scope {
  readonly sheet: FactSheet;
  readonly facts: FactSource;
  /** The row whose facts these are. */
  readonly row?: RowPlace;
}

/** Where a row stands. */
export interface RowPlace {
  readonly rows: ListedRows;
  /** The place of the row in its list, from 0. */
  readonly index: number;
  /** What names mean around the list. */
  readonly around: Scope;
}

/** The rows of a list while they are worked through. */
export interface ListedRows {
  /** Name of the list fact. */
  readonly list: string;
  readonly all: readonly CheckedFacts[];
  /** What `earlier` compares, by the facts it names; filled when a step first asks. */
  readonly compared: Map<string, ComparedRows>;
}

/** What a name means in a scope. */
export interface FoundFact {
  readonly definition: FactDefinition;
  readonly value: CheckedValue;
  /** The row to which the fact belongs. */
  readonly row?: RowPlace;
}

/** Finds the fact that a name means: a fact of the row, or one around the list. */
export function findFact(scope: Scope, fact: string): FoundFact {
  let inside = scope;
  let definition = entryOf(inside.sheet, fact);
  while (definition === undefined) {
    inside = definitely(inside.row, "the check of the rules' fact names").around;
    definition = entryOf(inside.sheet, fact);
  }
  const value = definitely(inside.facts.get(fact), "the check of the facts");
  return { definition, value, ...(inside.row && { row: inside.row }) };
}
