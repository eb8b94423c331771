import type { Decimal } from "../../../core/decimal.js";
import { toDecimalString } from "../../../core/decimal.js";
import { definitely } from "../../../core/definitely.js";
import { safely } from "../../../core/safely.js";
import type { Unknown } from "../../../core/unknown.js";
import { isUnknown } from "../../../core/unknown.js";
import { checkFacts } from "../../check-facts.js";
import type { CheckedFacts, CheckedValue } from "../../checked-facts.js";
import { entryOf } from "../../entry-of.js";
import type { FactSheet, FactValue } from "../../fact-sheet.js";
import type { PreparedRules } from "../../prepared-rules.js";
import { remembered } from "../../remembered.js";
import { figureIn } from "../../trace/figures-needed.js";
import type { Tracer } from "../../trace/tracer.js";
import { tracersOn } from "../../trace/tracer.js";
import type { ExampleResult } from "../finding.js";
import { stepsIn } from "../walk/steps-of-rules.js";
import type { Assignment } from "./assignments.js";
import type { ProbeContext, Prober } from "./prober.js";
import { figuresFrom } from "./thresholds.js";

/** The steps that all probes of a rule set together may read. */
const mostStepsRead = 5_000_000;

/**
 * Asks the exact reader, as long as the probes have not read too much altogether.
 *
 * @param rules - The prepared rules.
 * @param context - The day and the place.
 * @param budget - How many steps may be read; five million unless given.
 * @returns The questions that a prober answers by asking.
 */
export function askExactly(
  rules: PreparedRules,
  context: ProbeContext,
  budget = mostStepsRead,
): Pick<Prober, "resultOf" | "amountOf" | "isExhausted"> {
  const open = tracersOn(rules, context);
  const costOf = remembered((figure: string) =>
    figuresFrom(rules, figure).reduce((sum, id) => sum + stepsIn(figureIn(rules, id)).length, 10),
  );
  const checkedOf = checksOf(rules);
  let left = budget;
  const ask = (figure: string, facts: Assignment, question: Question) => {
    left -= costOf(figure) + facts.size;
    if (left < 0) return undefined;
    const answer = safely(() => question(open(checkedOf(facts))));
    return answer.success ? exampleResult(answer.data) : undefined;
  };
  return {
    resultOf: (figure, facts) => ask(figure, facts, (tracer) => tracer.valueOf(figure)),
    amountOf: (amount, facts, figure) => ask(figure, facts, (tracer) => tracer.amountOf(amount)),
    isExhausted: () => left < 0,
  };
}

type Question = (tracer: Tracer) => Decimal | boolean | Unknown;

/** Checks each value of each fact once: probes try the same ones over and over. */
function checksOf({ facts }: PreparedRules): (assignment: Assignment) => CheckedFacts {
  const checks = remembered((fact: string) =>
    remembered((value: FactValue) => {
      const sheet = Object.fromEntries([[fact, entryOf(facts, fact)]]) as FactSheet;
      return checkFacts(sheet, Object.fromEntries([[fact, value]])).get(fact);
    }),
  );
  return (assignment) => {
    const checked = new Map<string, CheckedValue>();
    for (const [fact, value] of assignment) {
      checked.set(fact, definitely(checks(fact)(value), "the check of the fact"));
    }
    return checked;
  };
}

function exampleResult(value: Decimal | boolean | Unknown): ExampleResult {
  return typeof value === "boolean" || isUnknown(value) ? value : toDecimalString(value);
}
