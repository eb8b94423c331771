import fc from "fast-check";
import { expect } from "vitest";
import { compareDecimals, minus, plus } from "../../../../src/core/arithmetic.js";
import { toDecimal, toDecimalString } from "../../../../src/core/decimal.js";
import { safely } from "../../../../src/core/safely.js";
import { placesOf } from "../../../../src/core/scaled-decimal.js";
import { isUnknown } from "../../../../src/core/unknown.js";
import type { AmountBounds } from "../../../../src/rules/audit/bounds/amount-bounds.js";
import { boundsOfRules } from "../../../../src/rules/audit/bounds/bounds-of-rules.js";
import type { Outcomes } from "../../../../src/rules/audit/bounds/bounds-scope.js";
import { checkFacts } from "../../../../src/rules/check-facts.js";
import type { RuleSet } from "../../../../src/rules/model.js";
import { prepareRules } from "../../../../src/rules/prepare-rules.js";
import { createTracer } from "../../../../src/rules/trace/tracer.js";
import { facts, ruleContext } from "../../../support/fact-arbitraries.js";
import { invariant } from "../../../support/invariant.js";
import { ruleSet } from "../../../support/rule-arbitraries.js";

/** What is said of every figure beforehand. */
interface Foretold {
  readonly amounts: ReadonlyMap<string, AmountBounds>;
  readonly conditions: ReadonlyMap<string, Outcomes>;
}

function foretell(rules: RuleSet): Foretold {
  const prepared = prepareRules(rules);
  const scope = boundsOfRules(prepared);
  const conditions = rules.figures.flatMap((figure) =>
    "condition" in figure ? [[figure.id, scope.outcomesOf(figure.condition, scope)] as const] : [],
  );
  return { amounts: scope.figures, conditions: new Map(conditions) };
}

const changed =
  (change: (bounds: AmountBounds) => AmountBounds) =>
  (rules: RuleSet): Foretold => {
    const { amounts, conditions } = foretell(rules);
    return {
      amounts: new Map([...amounts].map(([id, bounds]) => [id, change(bounds)])),
      conditions,
    };
  };

const outcomesChanged =
  (change: (outcomes: Outcomes) => Outcomes) =>
  (rules: RuleSet): Foretold => {
    const { amounts, conditions } = foretell(rules);
    return {
      amounts,
      conditions: new Map([...conditions].map(([id, outcomes]) => [id, change(outcomes)])),
    };
  };

const little = toDecimal("0.01");

function expectWithin(id: string, bounds: AmountBounds, value: unknown): void {
  const { least, most, places, mayBeUnknown } = bounds;
  if (typeof value === "boolean" || isUnknown(value)) {
    expect([id, value, mayBeUnknown]).toEqual([id, value, true]);
    return;
  }
  const number = toDecimal(String(value));
  const told = toDecimalString(number);
  if (least !== undefined) expect([told, compareDecimals(number, least)]).not.toEqual([told, -1]);
  if (most !== undefined) expect([told, compareDecimals(number, most)]).not.toEqual([told, 1]);
  if (places !== undefined) expect(placesOf(number)).toBeLessThanOrEqual(places);
}

function expectForeseen(id: string, outcomes: Outcomes, answer: unknown): void {
  const { mayHold, mayFail, mayBeUnknown } = outcomes;
  const foreseen = isUnknown(answer) ? mayBeUnknown : answer === true ? mayHold : mayFail;
  expect([id, answer, foreseen]).toEqual([id, answer, true]);
}

invariant("every value lies within the bounds foretold", {
  inputs: fc.tuple(ruleSet, facts, ruleContext),
  law: (foretold: (rules: RuleSet) => Foretold, [rules, record, context]) => {
    const { amounts, conditions } = foretold(rules);
    const tracer = createTracer(prepareRules(rules), context, checkFacts(rules.facts, record));
    for (const [id, bounds] of amounts) {
      const value = safely(() => tracer.valueOf(id));
      if (value.success) expectWithin(id, bounds, value.data);
    }
    for (const [id, outcomes] of conditions) {
      const answer = safely(() => tracer.valueOf(id));
      if (answer.success) expectForeseen(id, outcomes, answer.data);
    }
  },
  real: foretell,
  faults: {
    "a floor set too high": changed(({ least, ...rest }) => ({
      ...rest,
      ...(least && { least: plus(least, little) }),
    })),
    "a cap set too low": changed(({ most, ...rest }) => ({
      ...rest,
      ...(most && { most: minus(most, little) }),
    })),
    "a place too few": changed(({ places, ...rest }) => ({
      ...rest,
      ...(places !== undefined && { places: places - 1 }),
    })),
    "amounts that are always known": changed((bounds) => ({ ...bounds, mayBeUnknown: false })),
    "conditions that never hold": outcomesChanged((outcomes) => ({ ...outcomes, mayHold: false })),
    "conditions that never fail": outcomesChanged((outcomes) => ({ ...outcomes, mayFail: false })),
    "conditions that are always known": outcomesChanged((outcomes) => ({
      ...outcomes,
      mayBeUnknown: false,
    })),
  },
});
