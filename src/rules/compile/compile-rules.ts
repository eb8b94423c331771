import { definitely } from "../../core/definitely.js";
import type { Figure } from "../model.js";
import type { PreparedRules } from "../prepared-rules.js";
import { addFacts } from "./add-facts.js";
import type { Assembly } from "./assembly.js";
import { newAssembly } from "./assembly.js";
import { compileAmount, compileCondition } from "./compile-step.js";
import type { CompiledRules } from "./compiled-rules.js";
import { openRun } from "./open-run.js";

/**
 * Makes a rule set ready for many rows of facts.
 *
 * Everything that can be decided once is decided here: which lane holds what, how many decimal
 * places it has, and where its numbers can leave the safe range. The results are those of the exact
 * reader.
 *
 * @param rules - The prepared rule set.
 * @returns The rules, to be opened for a day and a place.
 */
export function compileRules(rules: PreparedRules): CompiledRules {
  const assembly = newAssembly(rules);
  addFacts(assembly, rules.facts);
  for (const id of rules.order) addFigure(assembly, id, definitely(rules.figures.get(id)));
  return { open: (context, mostRows) => openRun(assembly, context, mostRows) };
}

function addFigure(assembly: Assembly, id: string, figure: Figure): void {
  if ("amount" in figure) {
    assembly.amountFigures.set(id, compileAmount(assembly, figure.amount));
  } else {
    assembly.conditionFigures.set(id, compileCondition(assembly, figure.condition));
  }
}
