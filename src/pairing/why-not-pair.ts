import { DomainError } from "../core/error.js";
import { readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import { decimalStringOfScaled } from "../core/scaled.js";
import type { RuleContext } from "../rules/rule-context.js";
import type { PairingErrorCode } from "./errors.js";
import type { PairingRound, PairOf } from "./model/pairing-round.js";
import type { PairingScheme } from "./model/pairing-scheme.js";
import type { PairingMove, WhyNot } from "./model/why-not.js";
import type { OpenRound } from "./round/open-round.js";
import { openRound } from "./round/open-round.js";
import type { LimitedParty } from "./round/read-round.js";
import type { SolvedRound } from "./round/solve-round.js";
import { countForced, solveRound } from "./round/solve-round.js";

/**
 * Answers why a pair is not among those proposed: what bars it, or what it would cost more and who
 * else would be paired otherwise.
 *
 * The answer is that of the round with this pair forced, held against the round as it is.
 *
 * @param scheme - The scheme.
 * @param round - The round.
 * @param pair - The giver and the site asked about.
 * @param options - The day and the places for which the rules are read.
 * @returns Whether the pair is proposed, barred, without room, or possible at a price.
 * @throws {@link core.DomainError} the codes of `proposePairs`.
 * @throws {@link core.DomainError} `pairing/unknown-id` when the round has no such giver or site.
 * @example
 * import { fact } from "wenming/rules";
 * const scheme = definePairing({
 *   kind: "pairing", id: "leaders", version: "2024",
 *   title: { zh: "领导挂点", en: "leaders and weak stations" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 3" },
 *   givers: [{ id: "leader", label: { zh: "县级领导", en: "county leader" }, most: 1, takes: ["weak"] }],
 *   sites: [{ id: "weak", label: { zh: "薄弱站", en: "weak station" }, most: 1 }],
 *   pairFacts: { distance: { kind: "count" } }, distance: "distance",
 *   cost: fact("distance"), ownUnit: "barred",
 * });
 * const at = (id: string, kind: string, east: number) => ({ id, kind, place: { east, north: 0 } });
 * const answer = whyNotPair(
 *   scheme,
 *   {
 *     givers: [at("a", "leader", 0), at("b", "leader", 900)],
 *     sites: [at("east", "weak", 1000), at("west", "weak", -200)],
 *   },
 *   { giver: "a", site: "east" },
 * );
 * answer.status === "possible" && answer.extraCost; // "1800"
 * answer.status === "possible" && answer.moves.map(({ giver, gains }) => [giver, gains]); // [["a", ["east"]], ["b", ["west"]]]
 */
export function whyNotPair(
  scheme: PairingScheme,
  round: PairingRound,
  pair: PairOf,
  options: RuleContext = {},
): WhyNot {
  const open = openRound(scheme, round, options);
  const { ready, weights, solved, forced } = open;
  const asked = readPair(pair, ready);
  const { row, column } = asked;
  const named = { giver: asked.giver, site: asked.site };
  if (solved.columnsOf[row]?.includes(column)) {
    return Object.freeze({ ...named, status: "proposed" });
  }
  const cell = row * ready.sites.length + column;
  const bars = weights.bars[cell];
  if (bars !== undefined)
    return Object.freeze({ ...named, status: "barred", bars: Object.freeze(bars) });
  const wanted = new Set([...forced, cell]);
  const taken = countForced(ready, wanted);
  const room =
    (taken.givers[row] as number) <= (ready.givers[row] as LimitedParty).most &&
    (taken.sites[column] as number) <= (ready.sites[column] as LimitedParty).most;
  if (!room) return Object.freeze({ ...named, status: "taken" });
  return Object.freeze({ ...named, ...difference(open, solveRound(ready, weights, wanted)) });
}

function readPair(pair: unknown, { givers, sites }: OpenRound["ready"]) {
  const { giver, site } = readRecord(pair, ["giver", "site"], [], "pair");
  const row = givers.findIndex(({ id }) => id === giver);
  const column = sites.findIndex(({ id }) => id === site);
  if (row === -1) throw notThere("giver", giver);
  if (column === -1) throw notThere("site", site);
  // Both have just been found among the ids.
  return { giver: giver as string, site: site as string, row, column };
}

const notThere = (side: string, id: unknown): DomainError =>
  new DomainError<PairingErrorCode>(
    "pairing/unknown-id",
    `The round has no ${side} ${quote(id)}. Add it, or correct the id.`,
    { side },
  );

function difference({ ready, weights, solved }: OpenRound, other: SolvedRound) {
  return {
    status: "possible" as const,
    extraCost: decimalStringOfScaled(other.cost - solved.cost, weights.places),
    moreMissing: other.missing - solved.missing,
    fewerPairs: solved.pairs - other.pairs,
    moreRepeats: other.repeats - solved.repeats,
    moves: Object.freeze(movesBetween(ready, solved.columnsOf, other.columnsOf)),
  };
}

function movesBetween(
  { givers, sites }: OpenRound["ready"],
  before: SolvedRound["columnsOf"],
  after: SolvedRound["columnsOf"],
): readonly PairingMove[] {
  const idsWithout = (columns: readonly number[], others: readonly number[]) =>
    Object.freeze(
      columns
        .filter((column) => !others.includes(column))
        .map((column) => (sites[column] as LimitedParty).id),
    );
  return givers.flatMap(({ id }, row) => {
    const [old, now] = [before[row] as readonly number[], after[row] as readonly number[]];
    const loses = idsWithout(old, now);
    const gains = idsWithout(now, old);
    return loses.length + gains.length === 0 ? [] : [Object.freeze({ giver: id, loses, gains })];
  });
}
