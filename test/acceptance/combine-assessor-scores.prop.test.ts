import fc from "fast-check";
import { expect } from "vitest";
import { combineAssessorScores } from "../../src/acceptance/combine-assessor-scores.js";
import type { AssessorRule, AssessorScore } from "../../src/acceptance/model/assessor-score.js";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";

interface Panel {
  readonly rule: AssessorRule;
  readonly scores: readonly AssessorScore[];
}

const hundredths = (value: number): DecimalString =>
  `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}` as DecimalString;
const toHundredths = (text: unknown) => BigInt(Math.round(Number(text) * 100));

const panel: fc.Arbitrary<Panel> = fc
  .record({
    drops: fc.boolean(),
    weights: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })),
    members: fc.array(
      fc.record({
        score: fc.integer({ min: 0, max: 10_000 }),
        group: fc.constantFrom("a", "b"),
        conflict: fc.boolean(),
      }),
      { minLength: 6, maxLength: 20 },
    ),
  })
  .map(({ drops, weights: [a, b], members }) => ({
    rule: {
      ...(drops ? { drop: "highest-and-lowest" as const } : {}),
      weights: { a: `${a}` as DecimalString, b: `${b}` as DecimalString },
      rounding: { places: 2, mode: "half-up" as const },
    },
    scores: members.map(({ score, group, conflict }, index) => ({
      assessor: `m${index}`,
      score: hundredths(score),
      group,
      conflict,
    })),
  }))
  .chain(({ rule, scores }) => permuted(scores).map((turned) => ({ rule, scores: turned })));

/** The score in hundredths by whole numbers alone; nothing where a group has too few. */
function byFractions({ rule, scores }: Panel): bigint | undefined {
  let [numerator, denominator, weights] = [0n, 1n, 0n];
  for (const group of ["a", "b"]) {
    const weight = BigInt(rule.weights?.[group] ?? "0");
    if (weight === 0n) continue;
    const marks = scores
      .filter((each) => each.group === group && each.conflict !== true)
      .map(({ score }) => toHundredths(score))
      .sort((x, y) => Number(x - y));
    if (marks.length < (rule.drop ? 3 : 1)) return undefined;
    const counted = rule.drop ? marks.slice(1, -1) : marks;
    const sum = counted.reduce((total, score) => total + score, 0n);
    const count = BigInt(counted.length);
    numerator = numerator * count + weight * sum * denominator;
    denominator *= count;
    weights += weight;
  }
  const divisor = denominator * weights;
  return (2n * numerator + divisor) / (2n * divisor);
}

type Combining = (panel: Panel) => unknown;
const combine: Combining = ({ rule, scores }) => combineAssessorScores(rule, scores).score;
const withRule =
  (change: (rule: AssessorRule) => AssessorRule): Combining =>
  ({ rule, scores }) =>
    combine({ rule: change(rule), scores });

invariant<Panel, Combining>("several scores come to the exact weighted mean, rounded once", {
  inputs: panel,
  law: (score, given) => {
    const expected = byFractions(given);
    const told = score(given);
    if (expected === undefined) expect(told).toEqual({ unknown: "missing-evidence" });
    else expect(toHundredths(told)).toBe(expected);
  },
  real: combine,
  faults: {
    "nothing dropped": withRule(({ drop: _, ...rule }) => rule),
    // E12: with fewer than three nothing can be dropped.
    "two are enough": ({ rule, scores }) => {
      const counts = (group: string) =>
        scores.filter((each) => each.group === group && each.conflict !== true).length;
      const enough = counts("a") > 2 && counts("b") > 2;
      const { drop: _, ...plain } = rule;
      return combine({ rule: enough ? rule : plain, scores });
    },
    "weights forgotten": withRule((rule) => ({ ...rule, weights: { a: "1", b: "1" } })),
    "rounded down": withRule((rule) => ({ ...rule, rounding: { places: 2, mode: "down" } })),
    "nobody steps aside": ({ rule, scores }) =>
      combine({ rule, scores: scores.map((each) => ({ ...each, conflict: false })) }),
  },
});

/** Every pair looked at, in hundredths. */
function pairsByHand({ scores }: Panel, allowed: number): unknown {
  const marks = scores.map(({ score }) => Number(toHundredths(score)));
  const pairs = marks.flatMap((one, place) => marks.slice(place + 1).map((other) => [one, other]));
  const agreeing = pairs.filter(([one = 0, other = 0]) => Math.abs(one - other) <= allowed);
  return { agreeing: agreeing.length, pairs: pairs.length };
}

type Agreeing = (scores: readonly AssessorScore[], agreement: DecimalString) => unknown;
const agreementOf: Agreeing = (scores, agreement) =>
  combineAssessorScores({ agreement, rounding: { places: 2, mode: "half-up" } }, scores).groups[0]
    ?.agreement;

invariant<readonly [Panel, number], Agreeing>("pairs agree that lie within the tolerance", {
  inputs: fc.tuple(
    panel.map(({ rule, scores }) => ({
      rule,
      scores: scores.map(({ assessor, score }) => ({ assessor, score })),
    })),
    fc.integer({ min: 0, max: 3_000 }),
  ),
  law: (agreement, [given, allowed]) => {
    expect(agreement(given.scores, hundredths(allowed))).toEqual(pairsByHand(given, allowed));
  },
  real: agreementOf,
  faults: {
    "neighbors alone": (scores, agreement) => {
      const sorted = [...scores].sort((one, other) => Number(one.score) - Number(other.score));
      const near = sorted.filter((each, place) => {
        const next = sorted[place + 1];
        return next !== undefined && Number(next.score) - Number(each.score) <= Number(agreement);
      });
      return { agreeing: near.length, pairs: (scores.length * (scores.length - 1)) / 2 };
    },
    "pairs counted twice": (scores, agreement) => {
      const { agreeing, pairs } = agreementOf(scores, agreement) as Record<string, number>;
      return { agreeing: 2 * (agreeing ?? 0), pairs: 2 * (pairs ?? 0) };
    },
    "one assessor forgotten": (scores, agreement) => agreementOf(scores.slice(1), agreement),
  },
});
