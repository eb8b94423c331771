import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { isUnknown } from "../../src/core/unknown.js";
import { compileEvaluation } from "../../src/evaluation/compile-evaluation.js";
import type { EvaluationScheme, SiteScore, VetoEffect } from "../../src/evaluation/model.js";
import { scoreMany } from "../../src/evaluation/score-many.js";
import { scoreSite } from "../../src/evaluation/score-site.js";
import { over } from "../../src/rules/build-lists.js";
import { deductPerCase, proportion } from "../../src/rules/build-patterns.js";
import type { Amount } from "../../src/rules/model.js";
import { codeOf } from "../support/code-of.js";
import {
  dimension,
  fact,
  gate,
  holds,
  item,
  owed,
  printed,
  schemeOf,
  stars,
  twoPlaces,
  veto,
} from "../support/evaluation-schemes.js";
import { invariant } from "../support/invariant.js";

/** Whole numbers of hundredths as a decimal text, in its one spelling. */
function decimalOfHundredths(hundredths: number): DecimalString {
  const whole = `${Math.floor(hundredths / 100)}`;
  const rest = String(hundredths % 100).padStart(2, "0");
  return `${whole}.${rest}`.replace(/\.?0+$/, "") as DecimalString;
}
const text = decimalOfHundredths;

const totalOf = (score: SiteScore): string =>
  isUnknown(score.total) ? expect.unreachable() : score.total;

const ruled = (rule: Amount, facts: EvaluationScheme["facts"], points: DecimalString) =>
  schemeOf({ facts, dimensions: [dimension("all", [item("item", points, { rule })])] });

const count = { kind: "count" } as const;

/** Faults of three kinds with their costs in hundredths, and full points. */
interface Deducted {
  readonly points: number;
  readonly each: readonly number[];
  readonly cases: readonly number[];
}
type Deduct = (given: Deducted) => string;

const deductBy =
  (change: (given: Deducted) => Deducted): Deduct =>
  (given) => {
    const { points, each, cases } = change(given);
    const lost: Amount = {
      kind: "sum",
      of: each.map((cost, index) => ({
        kind: "product",
        of: [printed(text(cost)), fact(`f${index}`)],
      })),
    };
    const facts = Object.fromEntries(each.map((_, index) => [`f${index}`, count]));
    const rule = deductPerCase({ cases: "1", each: lost, points: text(points) });
    const found = Object.fromEntries(cases.map((number, index) => [`f${index}`, number]));
    const scheme = ruled(rule, facts, text(points));
    return totalOf(scoreSite(scheme as EvaluationScheme, { site: "a", facts: found }));
  };

invariant<Deducted, Deduct>("E4: what is deducted adds up in any order, and never below 0", {
  inputs: fc.record({
    points: fc.integer({ min: 1, max: 2_000 }),
    each: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 3, maxLength: 3 }),
    cases: fc.array(fc.nat({ max: 5 }), { minLength: 3, maxLength: 3 }),
  }),
  law: (deduct, given) => {
    const lost = given.each.reduce((sum, each, index) => sum + each * (given.cases[index] ?? 0), 0);
    expect(deduct(given)).toBe(text(Math.max(given.points - lost, 0)));
    const { points, each, cases } = given;
    expect(deduct({ points, each: [...each].reverse(), cases: [...cases].reverse() })).toBe(
      deduct(given),
    );
  },
  real: deductBy((given) => given),
  faults: {
    "one case of each kind": deductBy(({ cases, ...rest }) => ({
      ...rest,
      cases: cases.map((number) => Math.min(number, 1)),
    })),
    "a floor above 0": (given) => {
      const told = deductBy((same) => same)(given);
      return told === "0" ? "0.01" : told;
    },
    "the first kind twice": deductBy(({ each: [first = 0, ...rest], ...given }) => ({
      ...given,
      each: [2 * first, ...rest],
    })),
  },
  runs: 200,
});

/** Points earned, bonuses and their cap in hundredths, and whether the gate is passed. */
interface Bonused {
  readonly base: number;
  readonly bonuses: readonly number[];
  readonly most: number;
  readonly passed: boolean;
}
type Bonus = (given: Bonused) => { readonly total: string; readonly class: string | undefined };

const bonusBy =
  (change: (scheme: EvaluationScheme, given: Bonused) => EvaluationScheme): Bonus =>
  (given) => {
    const { base, bonuses, most, passed } = given;
    const ids = bonuses.map((_, index) => `b${index}`);
    const scheme: EvaluationScheme = schemeOf({
      facts: {
        base: owed,
        passed: { kind: "boolean" },
        ...Object.fromEntries(ids.map((id) => [id, owed])),
      },
      dimensions: [
        dimension("all", [item("base", "100")]),
        dimension(
          "extra",
          ids.map((id) => ({ ...item(id, "10"), points: "10" as const })),
          { bonus: true, most: text(most) },
        ),
      ],
      gates: [gate("gate", holds("passed"), "award")],
      classification: stars,
    });
    const facts = {
      base: text(base),
      passed,
      ...Object.fromEntries(ids.map((id, index) => [id, text(bonuses[index] ?? 0)])),
    };
    const score = scoreSite(change(scheme, given), { site: "a", facts });
    const { standing } = score;
    return {
      total: totalOf(score),
      class: standing !== undefined && "class" in standing ? standing.class : undefined,
    };
  };
const bonus = bonusBy((scheme) => scheme);
const starBy = (hundredths: number): string =>
  (["five", "four", "three", "two", "one"] as const)[
    [9_000, 8_000, 7_000, 6_000, 5_000].findIndex((line) => hundredths >= line)
  ] ?? "none";

invariant<Bonused, Bonus>("E5: bonuses count up to their cap, and open no gate", {
  inputs: fc.record({
    base: fc.nat({ max: 10_000 }),
    bonuses: fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 3 }),
    most: fc.integer({ min: 1, max: 1_500 }),
    passed: fc.boolean(),
  }),
  law: (implementation, given) => {
    const { base, bonuses, most, passed } = given;
    const earned = bonuses.reduce((sum, each) => sum + each, 0);
    const total = base + Math.min(earned, most);
    expect(implementation(given)).toEqual({
      total: text(total),
      class: passed ? starBy(total) : undefined,
    });
  },
  real: bonus,
  faults: {
    "no cap": bonusBy((scheme) => ({
      ...scheme,
      dimensions: scheme.dimensions.map(({ most: _, ...rest }) => rest),
    })),
    "a gate that bonuses open": bonusBy((scheme, { bonuses }) =>
      bonuses.some((each) => each > 500) ? { ...scheme, gates: [] } : scheme,
    ),
    "bonuses forgotten": (given) => bonus({ ...given, bonuses: given.bonuses.map(() => 0) }),
  },
  runs: 200,
});

/** What one veto of each kind leaves of a total in hundredths. */
type Vetoed = (effect: VetoEffect, hundredths: number) => SiteScore;
const order = ["five", "four", "three", "two", "one", "none"];

const vetoed: Vetoed = (effect, hundredths) => {
  const scheme = schemeOf({
    facts: { points: owed, late: { kind: "boolean" } },
    vetoes: [veto("late", holds("late"), effect)],
    classification: stars,
  });
  return scoreSite(scheme, { site: "a", facts: { points: text(hundredths), late: true } });
};

invariant<readonly [VetoEffect, number], Vetoed>("E6: a veto limits the star whatever the score", {
  inputs: fc.tuple(
    fc.oneof(
      fc.constantFrom<VetoEffect>({ kind: "bars" }, { kind: "zeroes" }, { kind: "removes" }),
      fc.constantFrom(...order.slice(0, -1)).map((id): VetoEffect => ({ kind: "caps", class: id })),
    ),
    fc.nat({ max: 10_000 }),
  ),
  law: (implementation, [effect, hundredths]) => {
    const { total, standing } = implementation(effect, hundredths);
    expect(total).toBe(effect.kind === "zeroes" ? "0" : text(hundredths));
    switch (effect.kind) {
      case "bars":
      case "removes":
        expect(standing).toEqual({
          status: effect.kind === "bars" ? "barred" : "removed",
          because: ["late"],
        });
        break;
      case "zeroes":
        expect(standing).toEqual({ status: "unrated", class: "none" });
        break;
      case "caps": {
        const place = Math.max(order.indexOf(starBy(hundredths)), order.indexOf(effect.class));
        expect(standing).toMatchObject({ class: order[place] });
      }
    }
  },
  real: vetoed,
  faults: {
    "a veto that spares the best": (effect, hundredths) =>
      hundredths > 9_500
        ? scoreSite(schemeOf({ classification: stars }), {
            site: "a",
            facts: { points: text(hundredths) },
          })
        : vetoed(effect, hundredths),
    "every cap at three": (effect, hundredths) =>
      vetoed(effect.kind === "caps" ? { kind: "caps", class: "three" } : effect, hundredths),
    "a bar that removes": (effect, hundredths) =>
      vetoed(effect.kind === "bars" ? { kind: "removes" } : effect, hundredths),
  },
  runs: 200,
});

describe("E7: stars by score", () => {
  it("never fall, and every line belongs to the higher star, over all hundredths", () => {
    const scheme = schemeOf({ classification: stars });
    const all = Array.from({ length: 10_001 }, (_, hundredths) => hundredths);
    const { results } = scoreMany(
      scheme,
      all.map((hundredths) => ({ site: `s${hundredths}`, facts: { points: text(hundredths) } })),
    );
    const told = results.map(({ standing }) =>
      standing !== undefined && "class" in standing ? standing.class : "",
    );
    expect(told).toEqual(all.map(starBy));
    const steps = told.flatMap((id, at) => (at > 0 && id !== told[at - 1] ? [at] : []));
    expect(steps).toEqual([5_000, 6_000, 7_000, 8_000, 9_000]);
  });
});

describe("E8: one rounding, at the place that is declared", () => {
  const compiled = compileEvaluation(
    schemeOf({ total: { rounding: twoPlaces }, classification: stars }),
  );

  it("rounds half up over every thousandth from 84 to 86, and classifies by what it rounded", () => {
    for (let thousandths = 84_000; thousandths <= 86_000; thousandths += 1) {
      const points = `${Math.floor(thousandths / 1_000)}.${String(thousandths % 1_000).padStart(3, "0")}`;
      const { total } = compiled.scoreSite({ site: "a", facts: { points } } as never);
      expect(total).toBe(text(Math.floor((thousandths + 5) / 10)));
    }
  });

  it.each([
    ["84.995", "85", "four"],
    ["79.994", "79.99", "three"],
    ["79.995", "80", "four"],
    ["79.9949", "79.99", "three"],
  ])("makes %s %s, which is the class %s", (points, total, id) => {
    expect(compiled.scoreSite({ site: "a", facts: { points } } as never)).toMatchObject({
      total,
      standing: { class: id },
    });
  });

  it("does not round parts first: thirds of 0.004 add up before they are rounded", () => {
    const ids = ["a", "b", "c"];
    const scheme = schemeOf({
      facts: Object.fromEntries(ids.map((id) => [id, owed])),
      dimensions: ids.map((id) => dimension(`d${id}`, [item(id, "1")])),
      total: { rounding: twoPlaces },
    });
    const facts = Object.fromEntries(ids.map((id) => [id, "0.004"]));
    expect(scoreSite(scheme as EvaluationScheme, { site: "a", facts }).total).toBe("0.01");
  });
});

type Mean = (children: readonly number[]) => string;
const meanBy =
  (take: "mean" | "sum"): Mean =>
  (children) => {
    const rule = over({
      list: "children",
      amount: fact("score"),
      ...(take === "mean" ? { take, rounding: twoPlaces } : { take }),
    } as never);
    const facts = { children: { kind: "list", rows: { score: owed } } } as const;
    const rows = children.map((score) => ({ score: text(score) }));
    return totalOf(scoreSite(ruled(rule, facts, "100"), { site: "a", facts: { children: rows } }));
  };

invariant<readonly number[], Mean>(
  "E10: the mean of children lies between the least and the greatest",
  {
    inputs: fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 8 }),
    law: (mean, children) => {
      const hundredths = Math.round(Number(mean(children)) * 100);
      expect(hundredths).toBeGreaterThanOrEqual(Math.min(...children));
      expect(hundredths).toBeLessThanOrEqual(Math.max(...children));
      const sum = children.reduce((all, each) => all + each, 0);
      expect(hundredths).toBe(Math.floor((2 * sum + children.length) / (2 * children.length)));
    },
    real: meanBy("mean"),
    faults: {
      "their sum": (children) => meanBy("sum")(children),
      "one child more": (children) => meanBy("mean")([...children, 0]),
      "the greatest": (children) => text(Math.max(...children)),
    },
    runs: 200,
  },
);

/** Done of a target, for so many points. */
type Share = (done: number, target: number, points: number) => string;
const shareBy =
  (most: (points: number) => number): Share =>
  (done, target, points) => {
    const full = text(points);
    const rule = proportion({
      done: fact("done"),
      target: fact("target"),
      points: full,
      rounding: twoPlaces,
    });
    const capped = { ...rule, most: printed(text(most(points))) };
    const scheme = ruled(capped, { done: count, target: count }, "1000");
    return totalOf(scoreSite(scheme, { site: "a", facts: { done, target } }));
  };
const share = shareBy((points) => points);

invariant<readonly [number, number, number], Share>("E11: a share counts up to its target", {
  inputs: fc.tuple(
    fc.nat({ max: 60 }),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 3_000 }),
  ),
  law: (implementation, [done, target, points]) => {
    const exact = Math.floor((2 * points * done + target) / (2 * target));
    expect(implementation(done, target, points)).toBe(text(Math.min(exact, points)));
  },
  real: share,
  faults: {
    "no cap": shareBy(() => 100_000),
    "a cap of a point less": shareBy((points) => Math.max(points - 100, 0)),
    "a target of one more": (done, target, points) => share(done, target + 1, points),
  },
  runs: 200,
});

describe("E11: a target of 0", () => {
  const rule = proportion({
    done: fact("done"),
    target: fact("target"),
    points: "10",
    rounding: twoPlaces,
  });
  const given = { site: "a", facts: { done: 3, target: 0 } } as const;

  it("gives no score, and never full marks or none", () => {
    const open = ruled(rule, { done: count, target: count }, "10");
    expect(scoreSite(open, given).total).toEqual({ unknown: "zero-divisor" });
  });

  it("is refused where the sheet says that a target is 1 at least", () => {
    const owing = ruled(rule, { done: count, target: { kind: "count", least: 1 } }, "10");
    expect(codeOf(() => scoreSite(owing, given))).toBe("rules/invalid-facts");
  });
});
