import { expect } from "vitest";
import { plus } from "../../src/core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../../src/core/decimal.js";
import { isUnknown } from "../../src/core/unknown.js";
import { lossesOf } from "../../src/evaluation/losses-of.js";
import { scoreSite } from "../../src/evaluation/score-site.js";
import { invariant } from "../support/invariant.js";
import type { SchemeCase } from "../support/scheme-arbitraries.js";
import { schemeCase } from "../support/scheme-arbitraries.js";

type LossesOf = typeof lossesOf;

invariant<SchemeCase, LossesOf>("the losses add up to what was lost", {
  inputs: schemeCase,
  real: lossesOf,
  law: (implementation, { scheme, facts }) => {
    const score = scoreSite(scheme, { site: "a", facts } as never, { detail: "items" });
    const { lost, parts } = implementation(scheme, score);
    const points = parts.flatMap((part) => (isUnknown(part.points) ? [] : [part.points]));
    if (isUnknown(lost) || points.length < parts.length) return;
    const sum = points.reduce((all, next) => plus(all, toDecimal(next)), decimalOf(0));
    expect(toDecimalString(sum)).toBe(lost);
    const total = isUnknown(score.total) ? expect.unreachable() : toDecimal(score.total);
    expect(toDecimalString(plus(total, sum))).toBe(score.maximum);
  },
  faults: {
    "items alone": (scheme, score) => {
      const { lost, parts } = lossesOf(scheme, score);
      return { lost, parts: parts.filter(({ kind }) => kind === "item") };
    },
    "adjustments left out": (scheme, score) => lossesOf(scheme, { ...score, adjustments: [] }),
  },
});
