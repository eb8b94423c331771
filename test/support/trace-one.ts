import type { TraceEntry, TraceValue } from "../../src/core/trace.js";
import type { FactValue } from "../../src/rules/fact-sheet.js";
import type { Amount, Condition } from "../../src/rules/model.js";
import type { RuleContext } from "../../src/rules/rule-context.js";
import { traceFigure } from "../../src/rules/trace-figure.js";
import { variedFacts, variedParameters } from "./rule-sheets.js";

/** A record of facts by name. */
export interface Facts {
  readonly [fact: string]: FactValue;
}

/** Known facts for {@link variedFacts}, from which a test changes what matters to it. */
const plainFacts = {
  visits: 3,
  late: 2,
  area: "50",
  change: "-1.5",
  reserve: "7",
  fund: "100",
  share: "0.5",
  plate: true,
  open: false,
  level: "station",
  status: "standard-met",
  founded: "2020-02-29",
  checked: "2024-05-01",
  note: "alpha",
  cases: [],
  buses: [{ rides: 4, full: true }, { rides: 1 }],
} as const satisfies Facts;

const scheme = { id: "test-scheme", version: "1" };

function traceRule(
  rule: { readonly amount: Amount } | { readonly condition: Condition },
  facts: Facts,
  context: RuleContext,
): TraceEntry {
  const ruleSet = {
    facts: variedFacts,
    parameters: variedParameters,
    figures: [{ id: "figure", ...rule }],
  };
  const given: Facts = { ...plainFacts, ...facts };
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== leftOut));
  const { root } = traceFigure<RuleSetOfTests>(ruleSet, known, {
    figure: "figure",
    scheme,
    ...context,
  });
  const [entry] = root.parts ?? [];
  if (entry === undefined) throw new Error("A figure has one part.");
  return entry;
}

/** Stands for a fact that is not given. */
export const leftOut = "(left out)";

interface RuleSetOfTests {
  readonly facts: { readonly [fact: string]: (typeof variedFacts)[keyof typeof variedFacts] };
  readonly figures: readonly (
    | { readonly id: string; readonly amount: Amount }
    | { readonly id: string; readonly condition: Condition }
  )[];
}

/** Traces an amount over the varied facts, of which the test names those that matter. */
export const traceOfAmount = (
  amount: Amount,
  facts: Facts = {},
  context: RuleContext = { asOf: "2024-05-01" },
): TraceEntry => traceRule({ amount }, facts, context);

/** Traces a condition likewise. */
export const traceOfCondition = (condition: Condition, facts: Facts = {}): TraceEntry =>
  traceRule({ condition }, facts, { asOf: "2024-05-01" });

/** The value of an amount. */
export const valueOfAmount = (
  amount: Amount,
  facts: Facts = {},
  context?: RuleContext,
): TraceValue => traceOfAmount(amount, facts, context).value;

/** The answer of a condition. */
export const valueOfCondition = (condition: Condition, facts: Facts = {}): TraceValue =>
  traceOfCondition(condition, facts).value;

/** A number that a rule prints. */
export const printed = (value: `${number}`): Amount => ({ kind: "constant", value });

/** The amount of a fact. */
export const factAmount = (fact: string): Amount => ({ kind: "fact", fact });

/** Why a fact that is left out is unknown. */
export const missing = { unknown: "missing-evidence" } as const;

/** An amount that is never known: nothing is divided by. */
export const undivided: Amount = {
  kind: "quotient",
  dividend: { kind: "constant", value: "1" },
  divisor: { kind: "sum", of: [] },
  rounding: { places: 0, mode: "down" },
};

/** Why {@link undivided} is not known. */
export const zeroDivisor = { unknown: "zero-divisor" } as const;
