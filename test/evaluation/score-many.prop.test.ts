import { expect } from "vitest";
import { minus, plus } from "../../src/core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../../src/core/decimal.js";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { Unknown } from "../../src/core/unknown.js";
import { isUnknown } from "../../src/core/unknown.js";
import type {
  EvaluationScheme,
  Indicator,
  ItemScore,
  NotApplicablePolicy,
  SiteScore,
} from "../../src/evaluation/model.js";
import { scoreMany } from "../../src/evaluation/score-many.js";
import type { BigFraction } from "../support/big-fraction.js";
import { decimalTextOf } from "../support/big-fraction.js";
import { invariant } from "../support/invariant.js";
import { scoreNaively } from "../support/naive-score.js";
import type { SchemeCase } from "../support/scheme-arbitraries.js";
import { schemeCase } from "../support/scheme-arbitraries.js";

type Score = (one: SchemeCase) => SiteScore;

const score: Score = ({ scheme, facts }) => {
  const { results, failures } = scoreMany(scheme, [{ site: "a", facts } as never], {
    detail: "items",
  });
  if (failures[0] !== undefined) throw failures[0].error;
  return results[0] as SiteScore;
};

/** Scores by another scheme. */
const scoredBy = (change: (scheme: EvaluationScheme) => EvaluationScheme): Score => {
  return ({ scheme, facts }) => score({ scheme: change(scheme), facts });
};

const otherPolicy = (from: NotApplicablePolicy, to: NotApplicablePolicy): Score => {
  const turned = (policy: NotApplicablePolicy) => (policy === from ? to : policy);
  const turn = <I extends Indicator>(node: I): I => ({
    ...node,
    ...(node.notApplicable === undefined ? {} : { notApplicable: turned(node.notApplicable) }),
    ...("of" in node ? { of: node.of.map(turn) } : {}),
  });
  return scoredBy((scheme) => ({
    ...scheme,
    notApplicable: turned(scheme.notApplicable),
    dimensions: scheme.dimensions.map(turn),
  }));
};

const textOf = (value: BigFraction | undefined) => value && decimalTextOf(value);
const known = (value: string | Unknown) => (isUnknown(value) ? undefined : value);

invariant<SchemeCase, Score>("a score is what the policies say in plain words", {
  inputs: schemeCase,
  real: score,
  law: (implementation, one) => {
    const naive = scoreNaively(one.scheme, one.facts);
    const { total, maximum, dimensions } = implementation(one);
    expect({
      total: known(total),
      maximum,
      dimensions: dimensions.map((each) => [known(each.score), each.maximum]),
    }).toEqual({
      total: textOf(naive.total),
      maximum: textOf(naive.maximum),
      dimensions: naive.dimensions.map((each) => [textOf(each.score), textOf(each.marks)]),
    });
  },
  faults: {
    "dropping what is rescaled": otherPolicy("rescale", "drop"),
    "rescaling what is dropped": otherPolicy("drop", "rescale"),
    "rescaling what is redistributed": otherPolicy("redistribute", "rescale"),
    "full marks for what is dropped": otherPolicy("drop", "full"),
    "0 for what is missing": scoredBy((scheme) => ({ ...scheme, missing: "zero" })),
    "the bonus in the full marks": scoredBy((scheme) => ({
      ...scheme,
      dimensions: scheme.dimensions.map(({ bonus: _, ...rest }) => rest),
    })),
    "no floor and no cap of the total": scoredBy(
      ({ total: { least: _, most: __, ...total }, ...rest }) => ({
        ...rest,
        total,
      }),
    ),
    "doubt taken for absence": ({ scheme, facts }) => {
      const doubts = Object.keys(scheme.facts).filter((name) => name.startsWith("a"));
      const denied = Object.fromEntries(doubts.map((name) => [name, false]));
      return score({ scheme, facts: { ...denied, ...facts } });
    },
  },
});

const sumOf = (points: readonly string[]) =>
  points.reduce((sum, next) => plus(sum, toDecimal(next)), decimalOf(0));

/** Dimensions and adjustments add up to the total, as far as all of them are known. */
function expectSum({ total, dimensions, adjustments }: SiteScore): void {
  const scores = dimensions.map((each) => known(each.score)).filter((each) => each !== undefined);
  if (isUnknown(total) || scores.length < dimensions.length) return;
  const parts = sumOf([...scores, ...adjustments.map(({ points }) => points)]);
  expect(toDecimalString(parts)).toBe(total);
}

/** An item lies between 0 and its full marks, and says what lies between. */
function expectWithinMarks({ score: earned, maximum, lost, status }: ItemScore): void {
  if (isUnknown(earned)) return;
  const difference = toDecimalString(minus(toDecimal(maximum), toDecimal(earned)));
  expect([earned.startsWith("-"), difference.startsWith("-")]).toEqual([false, false]);
  if (lost !== undefined) expect(lost).toBe(difference);
  if (status === "not-applicable") expect(earned).toBe(maximum);
}

/** The full marks of every item as printed, whether it applies or not. */
const printedMarks: Score = (one) => {
  const printed = new Map<string, DecimalString>();
  const note = (node: Indicator): void => {
    printed.set(node.id, node.points ?? "0");
    if ("of" in node) for (const part of node.of) note(part);
  };
  for (const dimension of one.scheme.dimensions) note(dimension);
  const { items = [], ...rest } = score(one);
  const whole = items.map((item) => ({ ...item, maximum: printed.get(item.id) ?? "0" }));
  return { ...rest, items: whole };
};

invariant<SchemeCase, Score>("the parts of a score fit together", {
  inputs: schemeCase,
  real: score,
  law: (implementation, one) => {
    const result = implementation(one);
    expectSum(result);
    for (const item of result.items ?? []) expectWithinMarks(item);
  },
  faults: {
    "adjustments left out": (one) => ({ ...score(one), adjustments: [] }),
    "a dimension left out": (one) => {
      const { dimensions, ...rest } = score(one);
      return { ...rest, dimensions: dimensions.slice(1) };
    },
    "full marks of items that are gone": printedMarks,
  },
  runs: 500,
});
