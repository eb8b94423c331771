import { definitely } from "../../core/definitely.js";
import { figuresReadBy } from "../facts-read.js";
import type { Figure } from "../model.js";
import type { PreparedRules } from "../prepared-rules.js";
import { addFacts } from "./add-facts.js";
import type { Assembly } from "./assembly.js";
import { newAssembly } from "./assembly.js";
import { compileAmount, compileCondition } from "./compile-step.js";
import type { CompiledRules } from "./compiled-rules.js";
import { openLanes } from "./open-lanes.js";
import { openRun } from "./open-run.js";

/**
 * Makes a rule set ready for many rows of facts.
 *
 * Everything that can be decided once is decided here: which lane holds what, how many decimal
 * places it has, and where its numbers can leave the safe range. The results are those of the exact
 * reader.
 *
 * @param rules - The prepared rule set.
 * @param wanted - The figures that will be asked for; all of them unless given.
 * @returns The rules, to be opened for a day and a place.
 */
export function compileRules(
  rules: PreparedRules,
  wanted: readonly string[] = rules.order,
): CompiledRules {
  const assembly = newAssembly(rules);
  addFacts(assembly, rules.facts);
  const needed = figuresReadBy(rules, wanted);
  for (const id of rules.order) {
    if (needed.has(id)) addFigure(assembly, id, definitely(rules.figures.get(id)));
  }
  return {
    open: (context, mostRows) => openRun(assembly, context, mostRows),
    openLanes: (size) => openLanes(assembly, size),
  };
}

function addFigure(assembly: Assembly, id: string, figure: Figure): void {
  if ("amount" in figure) {
    assembly.amountFigures.set(id, compileAmount(assembly, figure.amount));
  } else {
    assembly.conditionFigures.set(id, compileCondition(assembly, figure.condition));
  }
}
