import fc from "fast-check";
import { expect } from "vitest";
import { compareDecimals, times } from "../../src/core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../../src/core/decimal.js";
import { isUnknown } from "../../src/core/unknown.js";
import type { EvaluationScheme, Indicator, SiteScore } from "../../src/evaluation/model.js";
import { scoreSite } from "../../src/evaluation/score-site.js";
import type { BigFraction } from "../support/big-fraction.js";
import { compareFractions, fractionOf } from "../support/big-fraction.js";
import {
  dimension,
  holds,
  item,
  owed,
  schemeOf,
  stars,
  twoPlaces,
  veto,
} from "../support/evaluation-schemes.js";
import { invariant } from "../support/invariant.js";
import { recomputeTrace } from "../support/recompute-trace.js";
import type { SchemeCase } from "../support/scheme-arbitraries.js";
import { schemeCase } from "../support/scheme-arbitraries.js";

type Score = (one: SchemeCase) => SiteScore;

const score: Score = ({ scheme, facts }) =>
  scoreSite(scheme, { site: "a", facts } as never, { detail: "trace" });

/** A scheme whose groups print nothing that their parts do not, and whose marks fit its rounding. */
const consistent = ({ scheme, facts }: SchemeCase): SchemeCase => {
  const plain = <I extends Indicator>(node: I): I => {
    if (!("of" in node)) return node;
    const { points: _, least: __, most: ___, ...rest } = node;
    return { ...rest, of: node.of.map(plain) } as unknown as I;
  };
  const dimensions = scheme.dimensions.map(plain);
  return { scheme: { ...scheme, total: { rounding: twoPlaces }, dimensions }, facts };
};

const itemsIn = (nodes: readonly Indicator[]): readonly Indicator[] =>
  nodes.flatMap((node) => ("of" in node ? itemsIn(node.of) : [node]));

/** The same scheme with every item that applies at its full marks, or at 0. */
const earning = ({ scheme, facts }: SchemeCase, all: boolean): SchemeCase => {
  const doubts = Object.keys(scheme.facts).filter((name) => name.startsWith("a"));
  const applies = doubts.map((name) => [name, facts[name] ?? true]);
  const items = itemsIn(scheme.dimensions).map(({ id, points = "0" }) => [id, all ? points : "0"]);
  return { scheme, facts: Object.fromEntries([...applies, ...items]) };
};

/** Without bonuses and without scores for what does not apply, 0 is the least total. */
const bare = (one: SchemeCase): SchemeCase => {
  const dimensions = one.scheme.dimensions.map(({ bonus: _, ...rest }) => rest);
  return { ...one, scheme: { ...one.scheme, dimensions } };
};

invariant<SchemeCase, Score>("full evidence earns full marks", {
  inputs: schemeCase.map(consistent).map(bare),
  real: score,
  law: (implementation, one) => {
    const { total, maximum, items = [] } = implementation(earning(one, true));
    if (isUnknown(total)) return;
    expect(total).toBe(maximum);
    expect(items.map((each) => each.score)).toEqual(items.map((each) => each.maximum));
  },
  faults: {
    "no marks": (one) => score(earning(one, false)),
    "one item forgotten": (one) => {
      const [first] = itemsIn(one.scheme.dimensions);
      return score({ ...one, facts: { ...one.facts, [first?.id ?? ""]: "0" } });
    },
  },
  runs: 500,
});

/** The same scheme with nothing earned, while every item applies. */
const earningNothing = ({ scheme, facts }: SchemeCase): SchemeCase => {
  const applies = Object.keys(scheme.facts).map((name) => [name, name.startsWith("a")]);
  const items = itemsIn(scheme.dimensions).map(({ id }) => [id, "0"]);
  return { scheme, facts: { ...facts, ...Object.fromEntries([...applies, ...items]) } };
};

invariant<SchemeCase, Score>("a score lies between nothing and full marks", {
  inputs: schemeCase.map(consistent).map(bare),
  real: score,
  law: (implementation, one) => {
    expect(implementation(earningNothing(one)).total).toBe("0");
    const { total, maximum } = implementation(one);
    if (isUnknown(total) || isUnknown(maximum)) return;
    expect(total.startsWith("-")).toBe(false);
    expect(compareDecimals(toDecimal(total), toDecimal(maximum))).toBeLessThanOrEqual(0);
  },
  faults: {
    "a point for nothing": (one) => {
      const { total, ...rest } = score(one);
      return { ...rest, total: total === "0" ? "1" : total };
    },
    "twice the points": (one) => {
      const { total, ...rest } = score(one);
      const twice = isUnknown(total)
        ? total
        : toDecimalString(times(toDecimal(total), decimalOf(2)));
      return { ...rest, total: twice };
    },
  },
  runs: 500,
});

invariant<SchemeCase, Score>("better evidence lowers nothing", {
  inputs: schemeCase.map(consistent),
  real: score,
  law: (implementation, one) => {
    const poor = earning(one, false);
    const [first] = itemsIn(one.scheme.dimensions);
    const better = { ...poor, facts: { ...poor.facts, [first?.id ?? ""]: first?.points ?? "0" } };
    const [less, more] = [implementation(poor).total, implementation(better).total];
    if (isUnknown(less) || isUnknown(more)) {
      expect(more).toEqual(less);
      return;
    }
    expect(compareDecimals(toDecimal(less), toDecimal(more))).toBeLessThanOrEqual(0);
  },
  faults: {
    "points taken away": (one) => {
      const { total, ...rest } = score(one);
      const negative = isUnknown(total) || total === "0" ? total : (`-${total}` as `${number}`);
      return { ...rest, total: negative };
    },
  },
  runs: 500,
});

invariant<SchemeCase, Score>("the reasons of an item recompute its score", {
  inputs: schemeCase,
  real: score,
  law: (implementation, one) => {
    for (const { id, score: points, trace } of implementation(one).items ?? []) {
      if (trace === undefined) expect.unreachable(`${id} has no reasons`);
      else {
        recomputeTrace(trace);
        expect(trace.value).toEqual(points);
      }
    }
  },
  faults: {
    "another score": (one) => {
      const { items = [], ...rest } = score(one);
      return { ...rest, items: items.map((each) => ({ ...each, score: each.maximum })) };
    },
  },
  runs: 300,
});

interface Flat {
  /** Thousandths of their marks that the items earn. */
  readonly earned: readonly number[];
  readonly marks: readonly number[];
  readonly absent: number;
}

/** Items of one dimension, the one of the given number not applicable. */
const flat: fc.Arbitrary<Flat> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 1000 })), {
    minLength: 2,
    maxLength: 6,
  })
  .chain((items) =>
    fc.record({
      marks: fc.constant(items.map(([marks]) => marks)),
      earned: fc.constant(items.map(([, earned]) => earned)),
      absent: fc.nat({ max: items.length - 1 }),
    }),
  );

type Total = (one: Flat, applies: boolean) => BigFraction;

const totalBy =
  (notApplicable: EvaluationScheme["notApplicable"]): Total =>
  ({ marks, earned, absent }, applies) => {
    const ids = marks.map((_, index) => `item${index}`);
    const scheme = schemeOf({
      facts: {
        applies: { kind: "boolean" },
        ...Object.fromEntries(ids.map((id) => [id, { kind: "decimal", places: 3 } as const])),
      },
      dimensions: [
        dimension(
          "all",
          ids.map((id, index) =>
            item(id, `${marks[index] ?? 0}`, index === absent ? { applies: holds("applies") } : {}),
          ),
        ),
      ],
      total: { rounding: { places: 9, mode: "half-up" } },
      notApplicable,
    });
    const facts = Object.fromEntries(
      ids.map((id, index) => {
        const thousandths = (marks[index] ?? 0) * (earned[index] ?? 0);
        return [
          id,
          `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, "0")}`,
        ];
      }),
    );
    const { total } = scoreSite(scheme, { site: "a", facts: { ...facts, applies } } as never);
    return fractionOf(isUnknown(total) ? expect.unreachable() : total);
  };

invariant<Flat, Total>("leaving an item out raises the score exactly where it was below the rest", {
  inputs: flat,
  real: totalBy("rescale"),
  law: (implementation, one) => {
    const { marks, earned, absent } = one;
    const rest = marks.map((_, index) => index).filter((index) => index !== absent);
    const sum = (of: (index: number) => number) => rest.reduce((all, index) => all + of(index), 0);
    const restMarks = sum((index) => marks[index] ?? 0);
    const restEarned = sum((index) => (marks[index] ?? 0) * (earned[index] ?? 0));
    // Both sides times the marks of the rest and a thousand: the rate of the item against theirs.
    const expected = Math.sign(restEarned - (earned[absent] ?? 0) * restMarks);
    const change = compareFractions(implementation(one, false), implementation(one, true));
    expect(change).toBe(expected);
  },
  faults: {
    dropping: totalBy("drop"),
    "full marks": totalBy("full"),
  },
  runs: 300,
});

type Stars = (points: number, late: boolean) => number;

const starsOf: Stars = (points, late) => {
  const scheme = schemeOf({
    facts: { points: owed, late: { kind: "boolean" } },
    total: { rounding: twoPlaces },
    vetoes: [veto("late", holds("late"), { kind: "caps", class: "three" })],
    classification: stars,
  });
  const facts = { points: `${Math.floor(points / 100)}.${points % 100}` as `${number}`, late };
  const { standing } = scoreSite(scheme, { site: "a", facts });
  return standing?.status === "rated" ? (standing.star ?? 0) : 0;
};

invariant<readonly [number, number], Stars>(
  "more points never cost a star, and a veto limits them",
  {
    inputs: fc.tuple(fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 })),
    real: starsOf,
    law: (implementation, [one, other]) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(implementation(less, false)).toBeLessThanOrEqual(implementation(more, false));
      expect(implementation(more, true)).toBe(Math.min(3, implementation(more, false)));
    },
    faults: {
      "no veto": (points) => starsOf(points, false),
      "no star for the vetoed": (points, late) => (late ? 0 : starsOf(points, late)),
      "fewer stars from 80 points up": (points, late) =>
        starsOf(points > 8000 ? 5500 : points, late),
    },
    runs: 300,
  },
);
