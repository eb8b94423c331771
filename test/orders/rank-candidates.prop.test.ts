import fc from "fast-check";
import { expect } from "vitest";
import type { DispatchRanking } from "../../src/orders/judge/ranking.js";
import { rankCandidates } from "../../src/orders/rank-candidates.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";
import { dispatchScheme } from "../support/order-documents.js";

interface Team {
  readonly team: string;
  /** Tenths of a kilometer. */
  readonly km: number | undefined;
  readonly load: number;
  readonly skilled: boolean | undefined;
}

const teams = fc
  .uniqueArray(
    fc.record({
      team: fc.constantFrom("a", "b", "c", "d", "__proto__", "村", "constructor"),
      km: fc.oneof(fc.constant(undefined), fc.nat({ max: 30 }), fc.nat({ max: 30 })),
      load: fc.nat({ max: 3 }),
      skilled: fc.constantFrom(true, true, true, false, undefined),
    }),
    { selector: ({ team }) => team, maxLength: 7 },
  )
  .chain((list) => fc.tuple(fc.constant(list), permuted(list)));

type Rank = (list: readonly Team[]) => readonly (readonly [string, number | string])[];

const placesOf = ({ ranked, unsuitable, undetermined }: DispatchRanking) => [
  ...ranked.map(({ team, rank, total, parts }) => {
    const tenths = parts.map(({ value }) => Math.round(Number(value) * 10));
    expect(tenths.reduce((sum, each) => sum + each, 0)).toBe(Math.round(Number(total) * 10));
    return [team, rank] as const;
  }),
  ...unsuitable.map(({ team }) => [team, "unsuitable"] as const),
  ...undetermined.map(({ team }) => [team, "undetermined"] as const),
];

const real: Rank = (list) =>
  placesOf(
    rankCandidates(
      dispatchScheme(),
      list.map(({ team, km, load, skilled }) => ({
        team,
        facts: {
          load,
          ...(km === undefined ? {} : { km: `${km / 10}` }),
          ...(skilled === undefined ? {} : { skilled }),
        },
      })) as never,
    ),
  );

/** Counts for each team how many are better; in tenths. */
function counted(list: readonly Team[]): ReadonlyMap<string, number | string> {
  const standing = ({ km, skilled }: Team) => {
    if (skilled === false) return "unsuitable";
    return skilled === undefined || km === undefined ? "undetermined" : "ranked";
  };
  const costOf = ({ km = 0, load }: Team) => km + 10 * load;
  const ranked = list.filter((each) => standing(each) === "ranked");
  return new Map(
    list.map((each) => {
      const better = ranked.filter((other) => costOf(other) < costOf(each)).length;
      return [each.team, standing(each) === "ranked" ? better + 1 : standing(each)];
    }),
  );
}

invariant("a team's place is one more than the number of better ones", {
  inputs: teams,
  law: (rank: Rank, [list, shuffled]) => {
    const places = rank(list);
    expect(new Map(places)).toEqual(counted(list));
    expect(rank(shuffled)).toEqual(places);
  },
  real,
  faults: {
    "places without ties": (list) => {
      let place = 0;
      return real(list).map(([team, rank]) => {
        place += 1;
        return [team, typeof rank === "string" ? rank : place] as const;
      });
    },
    "unknown taken for 0": (list) => real(list.map(({ km = 0, ...rest }) => ({ ...rest, km }))),
    "unknown skill taken for none": (list) =>
      real(list.map(({ skilled = false, ...rest }) => ({ ...rest, skilled }))),
    "load left out": (list) => real(list.map((each) => ({ ...each, load: 0 }))),
    "the order of the list": (list) => list.map(({ team }, index) => [team, index + 1] as const),
  },
  runs: 300,
});
