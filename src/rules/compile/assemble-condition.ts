import { definitely } from "../../core/definitely.js";
import type { AmongCondition, Condition } from "../model.js";
import type { Assembler } from "./assembler.js";
import type { Assembly } from "./assembly.js";
import { addAll, addAny, addComparison, addNot, addSome } from "./condition-steps.js";
import { addAmongOptions, addAmongWords, addKnown } from "./fact-conditions.js";
import type { TruthSlot } from "./frame.js";

/** Adds the steps of a condition. */
export function assembleCondition(assembler: Assembler, condition: Condition): TruthSlot {
  const { assembly, amount: part, condition: answer } = assembler;
  switch (condition.kind) {
    case "compare": {
      const left = part(condition.left);
      const right = part(condition.right);
      return addComparison(assembly, left, right, condition.is);
    }
    case "holds":
      return definitely(assembly.truthFacts.get(condition.fact));
    case "among":
      return assembleAmong(assembly, condition);
    case "known":
      return addKnown(assembly, definitely(assembly.facts.get(condition.fact)));
    case "all":
      return addAll(assembly, condition.of.map(answer));
    case "any":
      return addAny(assembly, condition.of.map(answer));
    case "some":
      return addSome(assembly, condition.of.map(answer), condition.least);
    case "not":
      return addNot(assembly, answer(condition.of));
  }
}

function assembleAmong(assembly: Assembly, { fact, options }: AmongCondition): TruthSlot {
  const choice = assembly.choiceFacts.get(fact);
  return choice === undefined
    ? addAmongWords(assembly, definitely(assembly.wordFacts.get(fact)), options)
    : addAmongOptions(assembly, choice, options);
}
