import { compareIds } from "../core/id.js";
import { parseWith } from "../core/parse-with.js";
import type { PairingErrorCode } from "./errors.js";
import type { PairOf } from "./model/pairing-round.js";
import type {
  MatchingProblem,
  Preferences,
  StableMatching,
  Unmatched,
} from "./model/stable-matching.js";
import { matchingProblemSchema } from "./schema.js";
import type { PairingFault } from "./scheme/faults.js";
import { refuseFaults, repeatedIds, unknownId } from "./scheme/faults.js";

/**
 * Pairs two sides that choose each other, so that no giver and site would both rather have each other.
 *
 * One side asks, the best first; the other keeps the best of those who ask, up to the most it may
 * have, until nobody is refused any more. Both must accept each other. Of all stable matchings it is
 * the best one for each of the side that asks, and it does not hang on the order of asking.
 *
 * @param problem - Both sides with whom they prefer, and which of them asks.
 * @returns The pairs in the order of ids, and who has room left, with the reason.
 * @throws {@link core.DomainError} `pairing/invalid-preferences` when the problem does not fit its
 * schema.
 * @throws {@link core.DomainError} `pairing/duplicate-id` when an id is taken twice, or preferred
 * twice, and `pairing/unknown-id` when one is preferred who is not there.
 * @throws {@link core.DomainError} a `core/` code when the problem is not plain data.
 * @example
 * const sides = {
 *   givers: [{ id: "a", prefers: ["x", "y"] }, { id: "b", prefers: ["y", "x"] }],
 *   sites: [{ id: "x", prefers: ["b", "a"] }, { id: "y", prefers: ["a", "b"] }],
 * };
 * const told = (proposing: "givers" | "sites") =>
 *   matchStably({ ...sides, proposing }).pairs.map(({ giver, site }) => `${giver}-${site}`);
 * told("givers"); // ["a-x", "b-y"]
 * told("sites"); // ["a-y", "b-x"]
 * @source D. Gale and L. S. Shapley, "College admissions and the stability of marriage",
 * American Mathematical Monthly 69 (1962), 9-15
 */
export function matchStably(problem: MatchingProblem): StableMatching {
  const { givers, sites, proposing } = readMatching(problem);
  const byGivers = proposing === "givers";
  const [askers, asked] = byGivers ? [givers, sites] : [sites, givers];
  const kept = deferAcceptance(openSide(askers), openSide(asked));
  const chosen = [...kept].flatMap(([other, all]) => all.map((asker) => [asker, other] as const));
  const pairs = chosen.map(([asker, other]): PairOf => {
    return Object.freeze(byGivers ? { giver: asker, site: other } : { giver: other, site: asker });
  });
  pairs.sort(
    (one, other) => compareIds(one.giver, other.giver) || compareIds(one.site, other.site),
  );
  const partnersOf = (side: "giver" | "site", id: string) =>
    pairs
      .filter((pair) => pair[side] === id)
      .map((pair) => pair[side === "giver" ? "site" : "giver"]);
  return Object.freeze({
    pairs: Object.freeze(pairs),
    givers: withRoom(givers, sites, (id) => partnersOf("giver", id)),
    sites: withRoom(sites, givers, (id) => partnersOf("site", id)),
  });
}

function readMatching(document: unknown): MatchingProblem {
  const failure = { code: "pairing/invalid-preferences", what: "pair of sides" } as const;
  const problem = parseWith<MatchingProblem, PairingErrorCode>(
    matchingProblemSchema,
    document,
    failure,
    { nodes: 2_500_000 },
  );
  const { givers, sites } = problem;
  refuseFaults(
    [
      ...repeatedIds(givers, "givers"),
      ...repeatedIds(sites, "sites"),
      ...preferenceFaults(givers, "site", new Map(sites.map((site) => [site.id, site]))),
      ...preferenceFaults(sites, "giver", new Map(givers.map((giver) => [giver.id, giver]))),
    ],
    problem,
  );
  return problem;
}

function preferenceFaults(
  side: readonly Preferences[],
  other: string,
  known: ReadonlyMap<string, unknown>,
): readonly PairingFault[] {
  return side.flatMap((party) => {
    const strays = party.prefers.flatMap((id) => unknownId(party, id, other, known));
    if (new Set(party.prefers).size === party.prefers.length) return strays;
    const message = `A ${other} is preferred twice. Name each once.`;
    return [...strays, { code: "pairing/duplicate-id" as const, at: party, message }];
  });
}

interface Chooser {
  readonly id: string;
  readonly most: number;
  readonly prefers: readonly string[];
  /** The place of each in the order of preference. */
  readonly rankOf: ReadonlyMap<string, number>;
}

const openSide = (side: readonly Preferences[]): ReadonlyMap<string, Chooser> =>
  new Map(
    side.map(({ id, most = 1, prefers }) => [
      id,
      { id, most, prefers, rankOf: new Map(prefers.map((other, rank) => [other, rank])) },
    ]),
  );

type Side = ReadonlyMap<string, Chooser>;

/** Lets one side ask until nobody is refused; answers whom each of the other side keeps. */
function deferAcceptance(askers: Side, asked: Side): ReadonlyMap<string, string[]> {
  const kept = new Map<string, string[]>([...asked.keys()].map((id) => [id, []]));
  const next = new Map<string, number>();
  const waiting = [...askers.values()].flatMap((asker) => new Array(asker.most).fill(asker));
  for (let asker: Chooser | undefined = waiting.pop(); asker; asker = waiting.pop()) {
    const place = next.get(asker.id) ?? 0;
    const wanted = asker.prefers[place];
    if (wanted === undefined) continue;
    next.set(asker.id, place + 1);
    const refused = answer(asked.get(wanted) as Chooser, kept.get(wanted) as string[], asker.id);
    if (refused !== undefined) waiting.push(askers.get(refused) as Chooser);
  }
  return kept;
}

/** Keeps who asks, if there is room or someone less preferred; answers who is refused. */
function answer({ most, rankOf }: Chooser, kept: string[], asker: string): string | undefined {
  const rank = rankOf.get(asker);
  if (rank === undefined || most === 0) return asker;
  const place = kept.findIndex((other) => (rankOf.get(other) as number) > rank);
  kept.splice(place === -1 ? kept.length : place, 0, asker);
  return kept.length > most ? kept.pop() : undefined;
}

/** Whoever has fewer partners than it may. */
function withRoom(
  side: readonly Preferences[],
  others: readonly Preferences[],
  partnersOf: (id: string) => readonly string[],
): readonly Unmatched[] {
  const wish = new Map(others.map(({ id, prefers }) => [id, new Set(prefers)]));
  const left = side.flatMap(({ id, most = 1, prefers }): Unmatched[] => {
    const partners = partnersOf(id);
    if (partners.length >= most) return [];
    const more = prefers.filter((other) => !partners.includes(other));
    const reason = reasonOf(
      more,
      more.some((other) => wish.get(other)?.has(id) === true),
    );
    return [Object.freeze({ id, has: partners.length, most, reason })];
  });
  return Object.freeze(left.sort((one, other) => compareIds(one.id, other.id)));
}

function reasonOf(more: readonly string[], accepted: boolean): Unmatched["reason"] {
  if (more.length === 0) return "accepts-nobody-else";
  return accepted ? "others-preferred" : "accepted-by-nobody-else";
}
