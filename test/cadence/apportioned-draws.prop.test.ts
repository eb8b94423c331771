import fc from "fast-check";
import { expect } from "vitest";
import type { DrawSite, PastRound } from "../../src/cadence/model/draw-round.js";
import type { CommonSeats, DrawScheme } from "../../src/cadence/model/draw-scheme.js";
import type { Claimant } from "../support/apportion-oracles.js";
import { largestRemainder } from "../support/apportion-oracles.js";
import { apportioned } from "../support/apportioned.js";
import { apportionedDraw } from "../support/cadence-documents.js";
import { drawBy } from "../support/draw-by.js";
import { invariant } from "../support/invariant.js";

/** A list of sites in a few strata, some of which rest. */
interface SharedInput {
  readonly by: CommonSeats["by"];
  readonly spare: number;
  readonly strata: readonly {
    readonly least: number;
    readonly sites: readonly { readonly weight: number; readonly rests: boolean }[];
  }[];
}

const inputs: fc.Arbitrary<SharedInput> = fc.record({
  by: fc.constantFrom("sites" as const, "weights" as const),
  spare: fc.nat({ max: 12 }),
  strata: fc.array(
    fc.record({
      least: fc.nat({ max: 3 }),
      sites: fc.array(fc.record({ weight: fc.integer({ min: 1, max: 4 }), rests: fc.boolean() }), {
        maxLength: 8,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

const idOf = (place: number): string => `stratum-${place}`;

function openInput({ by, spare, strata }: SharedInput) {
  const seats = strata.reduce((sum, { least }) => sum + least, spare);
  const sites = strata.flatMap((each, place) =>
    each.sites.map(
      ({ weight }, at): DrawSite => ({
        ...{ id: `${idOf(place)}-${at}`, stratum: idOf(place), weight },
      }),
    ),
  );
  const visited = strata.flatMap((each, place) =>
    each.sites.flatMap(({ rests }, at) => (rests ? [`${idOf(place)}-${at}`] : [])),
  );
  const leasts = Object.fromEntries(strata.map(({ least }, place) => [idOf(place), least]));
  const shared: CommonSeats = { seats: { kind: "number", seats }, by };
  const scheme = apportionedDraw(shared, leasts, { restRounds: 1 });
  const history: readonly PastRound[] = [{ round: 1, seed: "first seed", visited }];
  return { scheme, sites, history, seats };
}

type SeatsBy = (input: SharedInput) => readonly number[];

const sizes = ({ scheme, sites, history }: ReturnType<typeof openInput>): readonly number[] =>
  drawBy(scheme, { round: 2, sites, history }, "second seed").strata.map(({ seats }) => seats);

const real: SeatsBy = (input) => sizes(openInput(input));

/** What each stratum claims, as said in words: its weight, its fewest and its most. */
const claimsOf = ({ by, strata }: SharedInput): readonly Claimant[] =>
  strata.map(({ least, sites }) => {
    const most = sites.filter(({ rests }) => !rests).length;
    const weights = sites.map(({ weight }) => (by === "sites" ? 1 : weight));
    const floor = Math.min(least, most);
    return { weight: weights.reduce((sum, each) => sum + each, 0), floor, room: most - floor };
  });

const within =
  (change: (input: SharedInput) => SharedInput): SeatsBy =>
  (input) =>
    real(change(input));

invariant<SharedInput, SeatsBy>("the seats of strata are their allocation", {
  inputs,
  law: (seatsBy, input) => {
    const claims = claimsOf(input);
    const most = claims.reduce((sum, { floor, room = 0 }) => sum + floor + room, 0);
    const { seats } = openInput(input);
    // S4 is A1 to A4 of the strata: the whole is given, within bounds, by the largest remainder.
    expect(seatsBy(input)).toEqual(largestRemainder(Math.min(seats, most), claims));
  },
  real,
  runs: 400,
  faults: {
    "floors that do not count": within((input) => ({
      ...input,
      spare: openInput(input).seats,
      strata: input.strata.map((each) => ({ ...each, least: 0 })),
    })),
    "sites that rest are there to be drawn": within((input) => ({
      ...input,
      strata: input.strata.map((each) => ({
        ...each,
        sites: each.sites.map((site) => ({ ...site, rests: false })),
      })),
    })),
    "sites count, whatever their weight": within((input) => ({ ...input, by: "sites" })),
    "weights count, whatever the scheme says": within((input) => ({ ...input, by: "weights" })),
    "each share rounded for itself": (input) => {
      const claims = claimsOf(input);
      const all = claims.reduce((sum, { weight }) => sum + weight, 0);
      const { seats } = openInput(input);
      return claims.map(({ weight }) => (all === 0 ? 0 : Math.round((seats * weight) / all)));
    },
    "the method of d'Hondt": (input) => {
      const { seats } = openInput(input);
      return apportioned(
        seats,
        claimsOf(input).map(({ weight }) => weight),
        "d-hondt",
      );
    },
  },
});

/** What happens before a round: sites that join a stratum, and sites that leave. */
interface Joining {
  readonly east: number;
  readonly west: number;
  readonly leave: readonly number[];
}

interface SharedHistory {
  readonly east: number;
  readonly west: number;
  readonly spare: number;
  readonly within: number;
  readonly rounds: readonly Joining[];
}

const histories: fc.Arbitrary<SharedHistory> = fc.record({
  east: fc.integer({ min: 1, max: 2 }),
  west: fc.integer({ min: 1, max: 2 }),
  spare: fc.nat({ max: 3 }),
  within: fc.integer({ min: 1, max: 4 }),
  rounds: fc.array(
    fc.record({
      east: fc.nat({ max: 5 }),
      west: fc.nat({ max: 5 }),
      leave: fc.array(fc.nat(), { maxLength: 3 }),
    }),
    { minLength: 8, maxLength: 16 },
  ),
});

type VisitsBy = (
  scheme: DrawScheme,
  round: number,
  sites: readonly DrawSite[],
  history: readonly PastRound[],
) => readonly string[];

const visits: VisitsBy = (scheme, round, sites, history) =>
  drawBy(scheme, { round, sites, history }, `seed ${round}`).strata.flatMap(({ drawn }) =>
    drawn.map(({ site }) => site),
  );

invariant<SharedHistory, VisitsBy>("coverage by apportioned seats under any enrolment", {
  inputs: histories,
  law: (visit, { east, west, spare, within: rounds, rounds: joinings }) => {
    const scheme = apportionedDraw(
      { seats: { kind: "number", seats: east + west + spare }, by: "sites" },
      { east, west },
      { coverageRounds: rounds },
    );
    const leasts = { east, west };
    let sites: readonly DrawSite[] = [];
    const history: PastRound[] = [];
    for (const [index, joining] of joinings.entries()) {
      const round = index + 1;
      const gone = new Set(joining.leave.map((place) => place % Math.max(1, sites.length)));
      sites = sites.filter((_, place) => !gone.has(place));
      for (const stratum of ["east", "west"] as const) {
        const there = sites.filter((site) => site.stratum === stratum).length;
        // The promise is made for as many sites as the fewest seats of all rounds.
        const count = Math.min(joining[stratum], leasts[stratum] * rounds - there);
        sites = [
          ...sites,
          ...Array.from({ length: Math.max(0, count) }, (_, at) => ({
            ...{ id: `${stratum}-${round}-${at}`, stratum, since: round },
          })),
        ];
      }
      const visited = visit(scheme, round, sites, history);
      history.push({ round, seed: `seed ${round}`, visited });
      const recent = history.filter((past) => past.round > round - rounds);
      const seen = new Set(recent.flatMap((past) => past.visited));
      const listed = sites.filter(({ since = 1 }) => since <= round - rounds + 1);
      expect(listed.filter(({ id }) => !seen.has(id))).toEqual([]);
    }
  },
  real: visits,
  runs: 100,
  faults: {
    "no promise": ({ coverageRounds: _, ...scheme }, ...rest) => visits(scheme, ...rest),
    "a promise for one round more": ({ coverageRounds = 1, ...scheme }, ...rest) =>
      visits({ ...scheme, coverageRounds: coverageRounds + 1 }, ...rest),
    "the seats of this round are taken for those of every round": (
      scheme,
      round,
      sites,
      history,
    ) => {
      const now = drawBy(scheme, { round, sites, history }, `seed ${round}`);
      const strata = scheme.strata.map((stratum, at) => ({
        ...stratum,
        seats: { kind: "number" as const, seats: now.strata[at]?.seats ?? 0 },
      }));
      const { sharedSeats: _, ...plain } = scheme;
      return visits({ ...plain, strata }, round, sites, history);
    },
  },
});
