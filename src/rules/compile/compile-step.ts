import { toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { FactSheet, RowSheet } from "../fact-sheet.js";
import type { Amount, Condition, OverAmount } from "../model.js";
import { addFacts } from "./add-facts.js";
import { assembleArithmetic } from "./assemble-arithmetic.js";
import { assembleChoice } from "./assemble-choice.js";
import { assembleCondition } from "./assemble-condition.js";
import type { Assembler } from "./assembler.js";
import type { Assembly } from "./assembly.js";
import { newAssembly } from "./assembly.js";
import { addConstant } from "./constant-lane.js";
import { addCount } from "./count-step.js";
import { addElapsed } from "./elapsed-step.js";
import { addExact } from "./exact-step.js";
import type { NumberSlot, TruthSlot } from "./frame.js";
import { addParameter } from "./parameter-lane.js";
import { roundingUnitOf } from "./rounding-unit.js";
import { tabulate } from "./tabulate.js";

/** Adds the steps that work out an amount, once for each amount of the rules. */
export function compileAmount(assembly: Assembly, amount: Amount): NumberSlot {
  const known = assembly.amounts.get(amount);
  if (known !== undefined) return known;
  const looked = assembly.tabulates ? tabulate(assembly, amount, compileAmount) : undefined;
  const slot = looked ?? assembleAmount(assemblerOf(assembly), amount);
  assembly.amounts.set(amount, slot);
  return slot;
}

/** Adds the steps that answer a condition, once for each condition of the rules. */
export function compileCondition(assembly: Assembly, condition: Condition): TruthSlot {
  const known = assembly.conditions.get(condition);
  if (known !== undefined) return known;
  const slot = assembleCondition(assemblerOf(assembly), condition);
  assembly.conditions.set(condition, slot);
  return slot;
}

function assemblerOf(assembly: Assembly): Assembler {
  return {
    assembly,
    amount: (part) => compileAmount(assembly, part),
    condition: (part) => compileCondition(assembly, part),
  };
}

function assembleAmount(assembler: Assembler, amount: Amount): NumberSlot {
  const { assembly } = assembler;
  switch (amount.kind) {
    case "constant":
      return addConstant(assembly, toDecimal(amount.value));
    case "fact":
      return definitely(assembly.numberFacts.get(amount.fact));
    case "parameter":
      return addParameter(assembly, amount.parameter);
    case "figure":
      return definitely(assembly.amountFigures.get(amount.figure));
    case "count":
      return addCount(assembly, amount.of.map(assembler.condition));
    case "bands":
    case "choose":
    case "table":
      return assembleChoice(assembler, amount);
    case "over":
      return addExact(assembly, amount, placesOver(assembly, amount));
    case "earlier":
      return addExact(assembly, amount, 0);
    case "elapsed":
      return addElapsed(assembly, amount);
    default:
      return assembleArithmetic(assembler, amount);
  }
}

/** How many places the number taken from a list can have, but for an unusual `otherwise`. */
function placesOver(assembly: Assembly, over: OverAmount): number {
  if (over.amount === undefined) return 0;
  if (over.rounding !== undefined) return roundingUnitOf(over.rounding)?.places ?? 0;
  const trial = newAssembly(assembly.rules, false);
  addFacts(trial, { ...assembly.rules.facts, ...rowSheetOf(assembly.rules.facts, over.list) });
  for (const [id, slot] of assembly.amountFigures) trial.amountFigures.set(id, slot);
  return compileAmount(trial, over.amount).places;
}

function rowSheetOf(facts: FactSheet, list: string): RowSheet {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, definition]) =>
      name === list && definition.kind === "list" ? Object.entries(definition.rows) : [],
    ),
  );
}
