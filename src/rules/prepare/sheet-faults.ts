import { quote } from "../../core/quote.js";
import { entryOf } from "../entry-of.js";
import { boundsOf, isNumericFact } from "../fact-bounds.js";
import type { ChoiceFact, FactDefinition, FactSheet, ListFact } from "../fact-sheet.js";
import type { Fault } from "./fault.js";
import { comparePrinted } from "./interval-faults.js";

/** Says what is wrong with the definitions of facts. */
export function sheetFaults(facts: FactSheet): readonly Fault[] {
  return Object.entries(facts).flatMap(([name, definition]) => [
    ...definitionFaults(name, definition),
    ...(definition.kind === "list" ? rowSheetFaults(facts, definition) : []),
  ]);
}

/** Inside a list a name would have two meanings when a fact outside had it too. */
function rowSheetFaults(facts: FactSheet, list: ListFact): readonly Fault[] {
  return Object.entries(list.rows).flatMap(([name, definition]) => {
    const faults = [...definitionFaults(name, definition)];
    if (entryOf(facts, name) === undefined) return faults;
    const message = `A fact of the rows and a fact outside are both named ${quote(name)}. Rename one.`;
    return [...faults, { code: "rules/ambiguous-fact", at: definition, message }];
  });
}

function definitionFaults(name: string, definition: FactDefinition): readonly Fault[] {
  if (definition.kind === "choice") return choiceFaults(name, definition);
  if (!isNumericFact(definition)) return [];
  const { least, most } = boundsOf(definition);
  if (least === undefined || most === undefined || comparePrinted(least, most) <= 0) return [];
  const message = `The fact ${quote(name)} is at least ${least} and at most ${most}. Correct a bound.`;
  return [{ code: "rules/invalid-definition", at: definition, message }];
}

function choiceFaults(name: string, choice: ChoiceFact): readonly Fault[] {
  const seen = new Set<string>();
  return choice.options.flatMap((option) => {
    if (!seen.has(option.id)) {
      seen.add(option.id);
      return [];
    }
    const message = `The choice ${quote(name)} has the option ${quote(option.id)} twice. Keep one.`;
    return [{ code: "rules/invalid-definition" as const, at: option, message }];
  });
}
