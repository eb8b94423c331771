import fc from "fast-check";
import { expect } from "vitest";
import { assignStars } from "../../src/evaluation/assign-stars.js";
import type {
  EvaluationScheme,
  SeatedSite,
  SeatingRule,
  SeatRule,
  SiteScore,
} from "../../src/evaluation/model.js";
import { classFrom, labelOf, schemeOf } from "../support/evaluation-schemes.js";
import { invariant } from "../support/invariant.js";
import type { NaiveSite } from "../support/naive-seating.js";
import { ordersOf, seatInOrder } from "../support/naive-seating.js";

const classIds = ["gold", "silver", "bronze"] as const;

interface Contest {
  readonly seating: SeatingRule;
  readonly sites: readonly {
    readonly points: number;
    /** The class reached, the highest being 0; 3 is none. */
    readonly reached: number;
    readonly stratum: "town" | "village";
  }[];
}

type Assign = (scheme: EvaluationScheme, scores: readonly SiteScore[]) => readonly SeatedSite[];

const seatRule = (andAbove: boolean): fc.Arbitrary<readonly SeatRule[]> =>
  fc.subarray([...classIds]).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.nat({ max: 3 }).map(
          (seats): SeatRule => ({
            class: id,
            andAbove,
            count: { kind: "fixed", seats },
          }),
        ),
      ),
    ),
  );

const contest: fc.Arbitrary<Contest> = fc.record({
  seating: fc.record({
    seats: fc.tuple(seatRule(false), seatRule(true)).map((rules) => rules.flat()),
    ties: fc.constantFrom("admit-all" as const, "admit-none" as const, "unresolved" as const),
    overflow: fc.constantFrom("next-class" as const, "no-class" as const),
  }),
  sites: fc.array(
    fc.record({
      points: fc.integer({ min: 1, max: 4 }),
      reached: fc.nat({ max: 3 }),
      stratum: fc.constantFrom("town" as const, "village" as const),
    }),
    { maxLength: 7 },
  ),
});

const schemeFor = (seating: SeatingRule): EvaluationScheme =>
  schemeOf({
    facts: {
      points: { kind: "count" },
      kind: { kind: "choice", options: [{ id: "town" }, { id: "village" }] },
    },
    classification: {
      classes: classIds.map((id) => classFrom(id, "0")),
      matching: "first",
      otherwise: { id: "none", label: labelOf("none") },
    },
    ranking: { by: [{ figure: "total", first: "highest" }], within: "kind", ties: "gaps" },
    seating,
  });

const scoresFor = ({ sites }: Contest): readonly SiteScore[] =>
  sites.map(({ points, reached, stratum }, index): SiteScore => {
    const id = classIds[reached];
    return {
      site: `site ${index}`,
      total: `${points}`,
      maximum: "4",
      dimensions: [],
      adjustments: [],
      standing:
        id === undefined ? { status: "unrated", class: "none" } : { status: "rated", class: id },
      failedGates: [],
      struckVetoes: [],
      figures: [],
      stratum,
    };
  });

const run = (assign: Assign, one: Contest) => assign(schemeFor(one.seating), scoresFor(one));
const numberOf = (id: string | undefined) => [...classIds, ""].indexOf(id ?? "none");

/** Wrong seatings, each by a rule other than the declared one. */
const byRule = (change: (seating: SeatingRule) => SeatingRule): Assign => {
  return ({ seating, ...scheme }, scores) => {
    const rule = seating ?? { seats: [], ties: "unresolved", overflow: "no-class" };
    return assignStars({ ...scheme, seating: change(rule) }, scores);
  };
};

const faults: Readonly<Record<string, Assign>> = {
  "ties admitted": byRule((seating) => ({ ...seating, ties: "admit-all" })),
  "ties sent away": byRule((seating) => ({ ...seating, ties: "admit-none" })),
  "ties settled by id": (scheme, scores) => {
    const nudged = scores.map(
      (score, index): SiteScore => ({
        ...score,
        total: `${Number(score.total) - index / 100}` as `${number}`,
      }),
    );
    return assignStars(scheme, nudged);
  },
  "nobody moved down": byRule((seating) => ({ ...seating, overflow: "no-class" })),
  "everybody moved down": byRule((seating) => ({ ...seating, overflow: "next-class" })),
  "seats of higher classes forgotten": byRule(({ seats, ...rest }) => ({
    ...rest,
    seats: seats.filter(({ andAbove }) => andAbove !== true),
  })),
  "one seat more": byRule(({ seats, ...rest }) => ({
    ...rest,
    seats: seats.map(
      (rule): SeatRule => ({
        ...rule,
        count: { kind: "fixed", seats: rule.count.kind === "fixed" ? rule.count.seats + 1 : 0 },
      }),
    ),
  })),
};

invariant<Contest, Assign>("an unresolved tie is told exactly where breaking it would decide", {
  inputs: contest.map((one) => ({ ...one, seating: { ...one.seating, ties: "unresolved" } })),
  real: assignStars,
  law: (assign, one) => {
    const seated = new Map(run(assign, one).map((site) => [site.site, site]));
    const limits = one.seating.seats.map(({ class: id, andAbove, count }) => ({
      of: numberOf(id),
      andAbove: andAbove === true,
      seats: count.kind === "fixed" ? count.seats : 0,
    }));
    for (const stratum of ["town", "village"] as const) {
      const sites = one.sites.flatMap((site, index): NaiveSite[] => {
        const { reached, points } = site;
        const here = site.stratum === stratum && reached < classIds.length;
        return here ? [{ id: `site ${index}`, reached, rank: -points }] : [];
      });
      const overflows = one.seating.overflow === "next-class";
      const resolved = ordersOf(sites).map((order) =>
        seatInOrder(order, limits, classIds.length, overflows),
      );
      for (const { id } of sites) {
        const possible = new Set(resolved.map((given) => given.get(id)));
        const { class: given, outcome } = seated.get(id) ?? {};
        if (possible.size > 1) expect([id, outcome]).toEqual([id, "tie-unresolved"]);
        else {
          const [only] = possible;
          expect([id, given]).toEqual([id, only === undefined ? undefined : classIds[only]]);
        }
      }
    }
  },
  faults: {
    ...faults,
  },
});

invariant<Contest, Assign>(
  "no site without a seat ranks before one with it, and no seat is given twice",
  {
    inputs: contest,
    real: assignStars,
    law: (assign, one) => {
      const seated = run(assign, one).map((site) => {
        const own = one.sites[Number(site.site.slice(5))];
        return { ...site, points: own?.points ?? 0, reached: own?.reached ?? 0 };
      });
      expect(seated.map(({ site }) => site).sort()).toEqual(
        one.sites.map((_, index) => `site ${index}`).sort(),
      );
      for (const winner of seated.filter(({ class: given }) => given !== undefined)) {
        const better = seated.filter(
          ({ stratum, points, reached, class: given, outcome }) =>
            stratum === winner.stratum &&
            points > winner.points &&
            reached < classIds.length &&
            outcome !== "tie-unresolved" &&
            (one.seating.overflow === "next-class"
              ? reached <= numberOf(winner.class)
              : reached === numberOf(winner.class)) &&
            (given === undefined || numberOf(given) > numberOf(winner.class)),
        );
        expect(better).toEqual([]);
      }
      if (one.seating.ties === "admit-all") return;
      for (const { class: id, andAbove, count } of one.seating.seats) {
        for (const stratum of ["town", "village"]) {
          const takers = seated.filter((site) => {
            const number = numberOf(site.class);
            const counts = andAbove === true ? number <= numberOf(id) : number === numberOf(id);
            return site.stratum === stratum && site.class !== undefined && counts;
          });
          expect(takers.length).toBeLessThanOrEqual(count.kind === "fixed" ? count.seats : 0);
        }
      }
    },
    faults: {
      "ties admitted": byRule((seating) => ({ ...seating, ties: "admit-all" })),
      "one seat more": faults["one seat more"] ?? assignStars,
      "seats of higher classes forgotten":
        faults["seats of higher classes forgotten"] ?? assignStars,
      "the order of the list": (scheme, scores) => {
        const turned = scores.map((score, index): SiteScore => ({ ...score, total: `${index}` }));
        return assignStars(scheme, turned);
      },
    },
  },
);

invariant<Contest & { readonly turn: number }, Assign>("the order of the scores changes nothing", {
  inputs: fc.tuple(contest, fc.nat({ max: 6 })).map(([one, turn]) => ({ ...one, turn })),
  real: assignStars,
  law: (assign, one) => {
    const scheme = schemeFor(one.seating);
    const scores = scoresFor(one);
    const turned = [...scores.slice(one.turn), ...scores.slice(0, one.turn)];
    expect(assign(scheme, turned)).toEqual(assign(scheme, scores));
  },
  faults: {
    "the order of the list": (scheme, scores) => {
      const turned = scores.map((score, index): SiteScore => ({ ...score, total: `${index}` }));
      return assignStars(scheme, turned);
    },
  },
});
