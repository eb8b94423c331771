import fc from "fast-check";
import { expect } from "vitest";
import { commitDraw } from "../../src/cadence/commit-draw.js";
import { drawVisits } from "../../src/cadence/draw-visits.js";
import type { DrawRound, DrawSite, PastRound } from "../../src/cadence/model/draw-round.js";
import { ticketOf } from "../../src/cadence/ticket-of.js";
import { drawSchemeOf } from "../support/cadence-documents.js";
import { drawnBy } from "../support/draw-by.js";
import { invariant } from "../support/invariant.js";

/** What is drawn: seats, promise and rest, the round, the seed. */
interface DrawInput {
  readonly seats: number;
  readonly restRounds?: number;
  readonly coverageRounds?: number;
  readonly round: DrawRound;
  readonly seed: string;
}

type DrawingBy = (input: DrawInput) => readonly string[];

const real: DrawingBy = ({ seats, round, seed, ...promises }) =>
  drawnBy(drawSchemeOf(seats, promises), round, seed);

const ids = fc.integer({ min: 0, max: 40 }).map((number) => `s${number}`);
const site = fc.record({
  id: ids,
  stratum: fc.constant("station"),
  weight: fc.integer({ min: 1, max: 3 }),
});
const inputs = fc.record({
  seats: fc.integer({ min: 0, max: 12 }),
  round: fc.record({
    round: fc.constant(1),
    sites: fc.uniqueArray(site, { selector: ({ id }) => id, maxLength: 12 }),
  }),
  seed: fc.string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" }),
});
const others = fc.tuple(inputs, fc.array(ids, { maxLength: 10 }), fc.nat());

/** The smallest ticket by a full look at all of them. */
const smallest = (seed: string, { id, weight = 1 }: DrawSite): string =>
  Array.from({ length: weight }, (_, at) => ticketOf(seed, id, at + 1)).sort()[0] ?? "";

const listOrder: DrawingBy = ({ seats, round }) => round.sites.slice(0, seats).map(({ id }) => id);

invariant<[DrawInput, readonly string[], number], DrawingBy>("a draw without promises", {
  inputs: others,
  law: (draw, [input, more, turn]) => {
    const { seats, round, seed } = input;
    const { sites } = round;
    const drawn = draw(input);
    // S2: the exact number, nobody twice.
    expect(drawn).toHaveLength(Math.min(seats, sites.length));
    expect(new Set(drawn).size).toBe(drawn.length);
    // S1: the order of the list is irrelevant; what is drawn follows from each site's own tickets.
    const at = sites.length === 0 ? 0 : turn % sites.length;
    const turned = { ...round, sites: [...sites.slice(at), ...sites.slice(0, at)] };
    expect(draw({ ...input, round: turned })).toEqual(drawn);
    const ordered = [...sites].sort((one, other) =>
      smallest(seed, one) < smallest(seed, other) ? -1 : 1,
    );
    expect(drawn).toEqual(ordered.slice(0, seats).map(({ id }) => id));
    // S1: sites that are added leave the order of the others as it is.
    const added = [...new Set(more)].filter((id) => sites.every((each) => each.id !== id));
    const wider = [...sites, ...added.map((id) => ({ id, stratum: "station" }))];
    const again = draw({ ...input, round: { ...round, sites: wider } });
    const kept = again.filter((id) => !added.includes(id));
    expect(kept).toEqual(drawn.slice(0, kept.length));
  },
  real,
  runs: 500,
  faults: {
    "the first of the list": listOrder,
    "a site drawn twice": (input) => [...real(input).slice(0, -1), ...real(input).slice(0, 1)],
    "one seat too many": (input) => real({ ...input, seats: input.seats + 1 }),
    "weights that do not count": ({ round, ...input }) =>
      real({
        ...input,
        round: { ...round, sites: round.sites.map((each) => ({ ...each, weight: 1 })) },
      }),
    "tickets that depend on the length of the list": ({ seed, ...input }) =>
      real({ ...input, seed: `${seed}${input.round.sites.length}` }),
    "tickets that depend on the place in the list": ({ round, ...input }) => {
      const sites = round.sites.map((each, place) => ({ ...each, id: `${place}` }));
      const drawn = real({ ...input, round: { ...round, sites } });
      return drawn.map((place) => round.sites[Number(place)]?.id ?? "");
    },
  },
});

/** What happens to the list before a round: sites that join, and places of sites that leave. */
interface Enrolment {
  readonly join: number;
  readonly leave: readonly number[];
}

interface History {
  readonly seats: number;
  readonly within: number;
  readonly rest: number;
  readonly rounds: readonly Enrolment[];
}

const histories: fc.Arbitrary<History> = fc
  .record({
    seats: fc.integer({ min: 1, max: 4 }),
    within: fc.integer({ min: 1, max: 5 }),
    rest: fc.nat({ max: 4 }),
    rounds: fc.array(
      fc.record({
        join: fc.oneof(fc.nat({ max: 2 }), fc.constant(20)),
        leave: fc.array(fc.nat(), { maxLength: 3 }),
      }),
      { minLength: 10, maxLength: 24 },
    ),
  })
  .map((history) => ({ ...history, rest: Math.min(history.rest, history.within - 1) }));

/** Only those who are due this very round come first; nothing is looked ahead. */
const dueNowFirst: DrawingBy = ({ seats, coverageRounds = 1, round, seed }) => {
  const last = new Map(
    (round.history ?? []).flatMap(({ round: at, visited }) => visited.map((id) => [id, at])),
  );
  const due = ({ id, since = 1 }: DrawSite) =>
    Math.max(last.get(id) ?? 0, since - 1) + coverageRounds <= round.round ? 0 : 1;
  return [...round.sites]
    .sort(
      (one, other) =>
        due(one) - due(other) || (smallest(seed, one) < smallest(seed, other) ? -1 : 1),
    )
    .slice(0, seats)
    .map(({ id }) => id);
};

invariant<History, DrawingBy>("promised coverage under any history of enrolment", {
  inputs: histories,
  law: (draw, { seats, within, rest, rounds }) => {
    const promises = { coverageRounds: within, ...(rest === 0 ? {} : { restRounds: rest }) };
    let sites: readonly DrawSite[] = [];
    const history: PastRound[] = [];
    for (const [index, { join, leave }] of rounds.entries()) {
      const round = index + 1;
      const gone = new Set(leave.map((place) => place % Math.max(1, sites.length)));
      sites = sites.filter((_, place) => !gone.has(place));
      // The promise is made for as many sites as all rounds have seats.
      const joining = Math.min(join, seats * within - sites.length);
      const newcomers = Array.from({ length: joining }, (_, at) => ({
        ...{ id: `r${round}-${at}`, stratum: "station", since: round },
      }));
      sites = [...sites, ...newcomers];
      const visited = draw({
        seats,
        ...promises,
        round: { round, sites, history },
        seed: `seed ${round}`,
      });
      history.push({ round, seed: `seed ${round}`, visited });
      const recent = history.filter((past) => past.round > round - within);
      const seen = new Set(recent.flatMap((past) => past.visited));
      const listed = sites.filter(({ since = 1 }) => since <= round - within + 1);
      expect(listed.filter(({ id }) => !seen.has(id))).toEqual([]);
      const resting = history.slice(0, -1).filter((past) => past.round >= round - rest);
      const rested = new Set(resting.flatMap((past) => past.visited));
      expect(visited.filter((id) => rested.has(id))).toEqual([]);
    }
  },
  real,
  runs: 100,
  faults: {
    "no promise": ({ seats, round, seed }) => real({ seats, round, seed }),
    "a promise for one round more": ({ coverageRounds = 1, ...input }) =>
      real({ ...input, coverageRounds: coverageRounds + 1 }),
    "those due now alone": dueNowFirst,
    "no rest": ({ seats, coverageRounds = 1, round, seed }) =>
      real({ seats, coverageRounds, round, seed }),
    "a promise that forgets when a site joined": ({ round, ...input }) =>
      real({ ...input, round: { ...round, sites: round.sites.map(({ since, ...each }) => each) } }),
  },
});

type Refusing = (round: DrawRound, seed: string) => readonly string[];

const refusals: Refusing = (round, seed) => {
  const scheme = drawSchemeOf(1);
  const { commitment } = commitDraw(scheme, round);
  const draw = drawVisits(scheme, round, { seed, commitment });
  return draw.status === "refused" ? draw.reasons : [];
};

const seeds = fc.constantFrom("one", "two", "three", "four");

invariant<[readonly string[], string], Refusing>("a seed serves once", {
  inputs: fc.tuple(fc.array(seeds, { maxLength: 5 }), seeds),
  law: (refuse, [used, seed]) => {
    const history = used.map((each, index) => ({ round: index + 1, seed: each, visited: [] }));
    const reasons = used.includes(seed) ? ["seed-used-before"] : [];
    expect(refuse({ round: used.length + 1, sites: [], history }, seed)).toEqual(reasons);
  },
  real: refusals,
  faults: {
    "a look at the last round alone": (round, seed) =>
      refusals({ ...round, history: (round.history ?? []).slice(-1) }, seed),
    "no look at all": () => [],
  },
});
