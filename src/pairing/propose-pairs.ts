import { decimalStringOfScaled } from "../core/scaled.js";
import type { RuleContext } from "../rules/rule-context.js";
import type { PairingRound } from "./model/pairing-round.js";
import type { PairingScheme } from "./model/pairing-scheme.js";
import type { BarCount, Proposal, Unpaired } from "./model/proposal.js";
import type { OpenRound } from "./round/open-round.js";
import { openRound } from "./round/open-round.js";
import type { LimitedParty } from "./round/read-round.js";

/**
 * Proposes who is paired with whom in a round.
 *
 * As few partners as possible are missing below the least numbers, then there are as many pairs, then
 * as few repeats, then as little cost as possible. Of several such sets the one is proposed that
 * comes first: that has the first pair, by ids of givers and then of sites, that only one of two has.
 *
 * @param scheme - The scheme.
 * @param round - Givers and sites, and what is laid down already. The order of its lists does not
 * matter.
 * @param options - The day and the places for which the rules are read.
 * @returns The pairs, what they come to, and who is left without, with the reason.
 * @throws {@link core.DomainError} the codes of `definePairing`.
 * @throws {@link core.DomainError} `pairing/invalid-round`, `pairing/duplicate-id`,
 * `pairing/unknown-id` or `pairing/least-above-most` when the round does not fit.
 * @throws {@link core.DomainError} `pairing/invalid-facts` when facts do not fit their sheets.
 * @throws {@link core.DomainError} `pairing/conflict` when a forced pair is barred.
 * @throws {@link core.DomainError} `pairing/forced-over-limit` when too many pairs are forced.
 * @throws {@link core.DomainError} `pairing/costs-too-large` when costs cannot be added up exactly.
 * @throws {@link core.DomainError} `rules/day-needed` or `rules/parameter-not-in-force` when the rules
 * want a day, and a `core/` code when something is not plain data.
 * @example
 * import { fact } from "wenming/rules";
 * const scheme = definePairing({
 *   kind: "pairing", id: "leaders", version: "2024",
 *   title: { zh: "领导挂点", en: "leaders and weak stations" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 3" },
 *   givers: [{ id: "leader", label: { zh: "县级领导", en: "county leader" }, least: 1, most: 1, takes: ["weak"] }],
 *   sites: [{ id: "weak", label: { zh: "薄弱站", en: "weak station" }, least: 1, most: 1 }],
 *   pairFacts: { distance: { kind: "count" } }, distance: "distance",
 *   cost: fact("distance"), ownUnit: "barred",
 * });
 * const at = (id: string, kind: string, east: number) => ({ id, kind, place: { east, north: 0 } });
 * const { pairs, totals, givers } = proposePairs(scheme, {
 *   givers: [at("a", "leader", 0), at("b", "leader", 900), at("c", "leader", 5000)],
 *   sites: [at("east", "weak", 1000), at("west", "weak", -200)],
 * });
 * pairs.map(({ giver, site, cost }) => [giver, site, cost]); // [["a", "west", "200"], ["b", "east", "100"]]
 * totals.cost; // "300"
 * givers.map(({ id, status, reason }) => [id, status, reason]); // [["c", "short", "all-taken"]]
 */
export function proposePairs(
  scheme: PairingScheme,
  round: PairingRound,
  options: RuleContext = {},
): Proposal {
  const open = openRound(scheme, round, options);
  const { read, ready, weights, solved, context } = open;
  const { id, version } = read.scheme;
  const { missing, pairs, repeats, cost } = solved;
  return Object.freeze({
    scheme: Object.freeze({ id, version }),
    ...(context.asOf === undefined ? {} : { asOf: context.asOf }),
    pairs: Object.freeze(proposedPairs(open)),
    totals: Object.freeze({
      missing,
      pairs,
      repeats,
      cost: decimalStringOfScaled(cost, weights.places),
    }),
    givers: unpairedGivers(open),
    sites: unpairedSites(open, ready.sites),
  });
}

function proposedPairs({ ready, weights, solved, forced }: OpenRound) {
  const { givers, sites } = ready;
  return solved.columnsOf.flatMap((columns, row) =>
    columns.map((column) => {
      const cell = row * sites.length + column;
      const roundsAgo = weights.roundsAgo[cell] as number;
      return Object.freeze({
        giver: (givers[row] as LimitedParty).id,
        site: (sites[column] as LimitedParty).id,
        cost: decimalStringOfScaled(weights.costs[cell] as number, weights.places),
        ...(forced.has(cell) ? { forced: true as const } : {}),
        ...(roundsAgo === 0 ? {} : { roundsAgo }),
      });
    }),
  );
}

function unpairedGivers({ ready, weights, solved }: OpenRound): readonly Unpaired[] {
  const { givers, sites } = ready;
  return unpaired(givers, solved.columnsOf, (row) =>
    sites.map((_, column) => [column, weights.bars[row * sites.length + column]] as const),
  );
}

function unpairedSites(
  { ready, weights, solved }: OpenRound,
  sites: readonly LimitedParty[],
): readonly Unpaired[] {
  const rowsOf: number[][] = sites.map(() => []);
  for (const [row, columns] of solved.columnsOf.entries()) {
    for (const column of columns) rowsOf[column]?.push(row);
  }
  return unpaired(sites, rowsOf, (column) =>
    ready.givers.map((_, row) => [row, weights.bars[row * sites.length + column]] as const),
  );
}

type Bars = OpenRound["weights"]["bars"][number];

/** Whoever has no partner though it may, or fewer than it needs. */
function unpaired(
  parties: readonly LimitedParty[],
  partners: readonly (readonly number[])[],
  barsOf: (place: number) => readonly (readonly [other: number, bars: Bars])[],
): readonly Unpaired[] {
  const found: Unpaired[] = [];
  for (const [place, { id, least, most }] of parties.entries()) {
    const has = partners[place] as readonly number[];
    if (most === 0 || has.length >= Math.max(least, 1)) continue;
    const others = barsOf(place).filter(([other]) => !has.includes(other));
    const allowed = others.some(([, bars]) => bars === undefined);
    const unpairedParty: Unpaired = {
      id,
      has: has.length,
      least,
      most,
      status: has.length < least ? "short" : "free",
      reason: allowed ? "all-taken" : "nobody-allowed",
      bars: countBars(others.map(([, bars]) => bars)),
    };
    found.push(Object.freeze(unpairedParty));
  }
  return Object.freeze(found);
}

/** Equal bars are one object. */
function countBars(all: readonly Bars[]): readonly BarCount[] {
  const counts = new Map<BarCount["bar"], number>();
  for (const bars of all) {
    const [bar] = bars ?? [];
    if (bar !== undefined) counts.set(bar, (counts.get(bar) ?? 0) + 1);
  }
  return Object.freeze([...counts].map(([bar, count]) => Object.freeze({ bar, count })));
}
