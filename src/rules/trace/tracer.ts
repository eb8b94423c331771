import type { Decimal } from "../../core/decimal.js";
import { toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import { gridOf } from "../../core/rounding.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import type { Amount } from "../model.js";
import type { Step } from "../prepare/step-parts.js";
import type { PreparedRules } from "../prepared-rules.js";
import { remembered } from "../remembered.js";
import type { RuleContext } from "../rule-context.js";
import type { FactSource } from "./fact-source.js";
import { figureIn, figuresNeeded, stepOfFigure } from "./figures-needed.js";
import type { FigureStep, Outcome } from "./outcome.js";
import { outcomeOf, stepIn } from "./outcome.js";
import { parametersOn } from "./parameters.js";
import { printedOnce } from "./printed-once.js";
import type { Reading, Run } from "./reading.js";
import type { AmountStep } from "./step.js";
import { makeStep } from "./step.js";
import { traceAmount } from "./trace-amount.js";
import { traceCondition } from "./trace-condition.js";

/** The exact reader of prepared rules over one record of facts. */
export interface Tracer {
  /** The value of a figure, worked out once. */
  readonly valueOf: (figure: string) => Decimal | boolean | Unknown;
  /** The reasons of a figure, told once and frozen. */
  readonly traceOf: (figure: string) => TraceEntry;
  /** The value of an amount of the rules that stands outside of the rows of lists. */
  readonly amountOf: (amount: Amount) => Decimal | Unknown;
}

/**
 * Opens the exact reader of rules for one record of facts.
 *
 * @param rules - The prepared rules.
 * @param context - The day and the place.
 * @param facts - The checked facts.
 * @returns The reader.
 */
export function createTracer(
  rules: PreparedRules,
  context: RuleContext,
  facts: FactSource,
): Tracer {
  return tracersOn(rules, context)(facts);
}

/**
 * Opens the exact reader of rules for many records of facts on one day in one place.
 *
 * @param rules - The prepared rules.
 * @param context - The day and the place; parameters are looked up once for all records.
 * @returns What opens the reader for one record of checked facts.
 */
export function tracersOn(
  rules: PreparedRules,
  context: RuleContext,
): (facts: FactSource) => Tracer {
  const parameter = parametersOn(rules, context);
  const constants: Run["constants"] = new Map();
  const number = remembered(toDecimal);
  const grid = remembered(gridOf);
  const printed = printedOnce();
  const needs = remembered((step: Step) => figuresNeeded(rules, step));
  const needsOf = remembered((id: string) => [...needs(stepOfFigure(figureIn(rules, id))), id]);
  return (facts) => {
    const outcomes = new Map<string, Outcome>();
    const run: Run = {
      rules,
      context,
      amount: traceAmount,
      condition: traceCondition,
      figure: (id) => amountStepIn(outcomes, id),
      constants,
      number,
      grid,
      printed,
      parameter,
    };
    const outside: Reading = { run, scope: { sheet: rules.facts, facts }, at: "" };
    return tracerOf(outside, outcomes, { needs, needsOf });
  };
}

/** Looks up the figures that have to be worked out first; once for all records. */
interface Needs {
  /** Those that a step reads, each after those it reads itself. */
  readonly needs: (step: Step) => readonly string[];
  /** Those that a figure reads, and the figure. */
  readonly needsOf: (figure: string) => readonly string[];
}

function tracerOf(
  outside: Reading,
  outcomes: Map<string, Outcome>,
  { needs, needsOf }: Needs,
): Tracer {
  const { rules } = outside.run;
  // Figures are worked out one after the other, so that a long chain of them needs no deep stack.
  const workOut = (ids: readonly string[]) => {
    for (const id of ids) {
      if (!outcomes.has(id)) outcomes.set(id, outcomeOf(figureIn(rules, id), outside));
    }
  };
  const stepFor = (id: string): FigureStep => {
    if (!outcomes.has(id)) workOut(needsOf(id));
    return stepIn(definitely(outcomes.get(id), "the line above"));
  };
  return {
    valueOf: (id) => stepFor(id).value,
    traceOf: (id) => {
      const step = stepFor(id);
      // Told one after the other for the same reason; each is told once and kept.
      for (const needed of needsOf(id))
        tell(definitely(outcomes.get(needed), "the step just read"));
      return figureEntry(outside, id, step);
    },
    amountOf: (amount) => {
      workOut(needs(amount));
      return outside.run.amount(amount, outside).value;
    },
  };
}

function tell(outcome: Outcome): void {
  if ("step" in outcome) outcome.step.entry();
}

function figureEntry({ run }: Reading, id: string, step: FigureStep): TraceEntry {
  const figure = figureIn(run.rules, id);
  const { label, citation } = figure;
  const at = run.rules.pointers.get(figure) ?? "";
  const subject = { kind: "figure", at, label, citation };
  const detail = run.printed(figure, () => ({ figure: id }));
  return makeStep(subject, step.value, () => ({ detail, parts: [step] })).entry();
}

function amountStepIn(outcomes: ReadonlyMap<string, Outcome>, id: string): AmountStep {
  const step = stepIn(definitely(outcomes.get(id), "the order of the figures"));
  const { value, entry } = step;
  const amount = typeof value === "boolean" ? undefined : { value, entry };
  return definitely(amount, "the check of the references");
}
