import fc from "fast-check";
import { expect } from "vitest";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { RankedSite, RankingRule, SiteScore } from "../../src/evaluation/model.js";
import { rankSites } from "../../src/evaluation/rank-sites.js";
import { compareFractions, fractionOf } from "../support/big-fraction.js";
import { printed, schemeOf } from "../support/evaluation-schemes.js";
import { invariant } from "../support/invariant.js";

interface Field {
  readonly ties: RankingRule["ties"];
  /** A total and an age for each site, in any spelling; `undefined` is unknown. */
  readonly sites: readonly (readonly [DecimalString | undefined, DecimalString])[];
}

type Rank = (field: Field) => readonly RankedSite[];

const number = fc.constantFrom<DecimalString>("9", "9.0", "10", "-1", "0.5", "100.25", "99");
const field: fc.Arbitrary<Field> = fc.record({
  ties: fc.constantFrom("gaps" as const, "dense" as const),
  sites: fc.array(fc.tuple(fc.option(number, { nil: undefined, freq: 8 }), number), {
    maxLength: 40,
  }),
});

const ranked =
  (by: RankingRule["by"], other?: RankingRule["ties"]): Rank =>
  ({ ties, sites }) => {
    const scheme = schemeOf({
      figures: [{ id: "age", amount: printed("0") }],
      ranking: { by, ties: other ?? ties },
    });
    const scores = sites.map(
      ([total, age], index): SiteScore => ({
        site: `site ${index}`,
        total: total ?? { unknown: "missing-evidence" },
        maximum: "100",
        dimensions: [],
        adjustments: [],
        failedGates: [],
        struckVetoes: [],
        figures: [{ id: "age", value: age }],
      }),
    );
    return rankSites(scheme, scores);
  };

const byTotal = { figure: "total", first: "highest" } as const;
const byAge = { figure: "age", first: "lowest" } as const;

invariant<Field, Rank>("a rank counts those in front", {
  inputs: field,
  real: ranked([byTotal, byAge]),
  law: (rank, one) => {
    const listed = rank(one);
    expect(listed).toHaveLength(one.sites.length);
    const known = one.sites.flatMap(([total, age]) =>
      total === undefined ? [] : [{ total: fractionOf(total), age: fractionOf(age) }],
    );
    for (const { site, rank: given } of listed) {
      const [total, age] = one.sites[Number(site.slice(5))] ?? expect.unreachable();
      if (total === undefined) {
        expect(given).toBeUndefined();
        continue;
      }
      const own = { total: fractionOf(total), age: fractionOf(age) };
      const before = known.filter((each) => {
        const difference = compareFractions(each.total, own.total);
        return difference > 0 || (difference === 0 && compareFractions(each.age, own.age) < 0);
      });
      const steps = new Set(
        before.map(
          (each) =>
            `${Number(each.total.numerator) / Number(each.total.denominator)} ${Number(each.age.numerator) / Number(each.age.denominator)}`,
        ),
      );
      expect(given).toBe(1 + (one.ties === "gaps" ? before.length : steps.size));
    }
    const ranks = listed.map((each) => each.rank ?? Number.POSITIVE_INFINITY);
    expect(ranks).toEqual([...ranks].sort((a, b) => (a === b ? 0 : a - b)));
  },
  faults: {
    "one key": ranked([byTotal]),
    "the lowest first": ranked([{ ...byTotal, first: "lowest" }, byAge]),
    "always gaps": ranked([byTotal, byAge], "gaps"),
    "always dense": ranked([byTotal, byAge], "dense"),
  },
});
