import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import type { Instance } from "../assign/instance.js";
import { mostPairs } from "../assign/instance.js";
import { measuresOf, mostPenalty, penaltyOf } from "../assign/measures.js";
import { solve } from "../assign/solve.js";
import type { PairingErrorCode } from "../errors.js";
import type { LimitedParty, ReadRound } from "./read-round.js";
import type { Weights } from "./weigh-pairs.js";
import { tooLarge } from "./weigh-pairs.js";

/** The best pairs of a round, and what they come to, in whole units. */
export interface SolvedRound {
  /** The columns of each row, ascending, those forced among them. */
  readonly columnsOf: readonly (readonly number[])[];
  readonly missing: number;
  readonly pairs: number;
  readonly repeats: number;
  readonly cost: number;
}

/**
 * Finds the best pairs of a round.
 *
 * @param forced - Cells of pairs that must be; none is barred, and they fit the limits.
 * @throws {@link DomainError} `pairing/costs-too-large`.
 */
export function solveRound(
  ready: ReadRound,
  weights: Weights,
  forced: ReadonlySet<number>,
): SolvedRound {
  const { givers, sites } = ready;
  const width = sites.length;
  const taken = countForced(ready, forced);
  const instance: Instance = {
    rows: givers.length,
    columns: width,
    costs: new Float64Array(weights.costs.length),
    ...rowLimits(givers, taken.givers),
    ...columnLimits(sites, taken.sites),
  };
  const span = fillCosts(instance, weights, forced);
  const sums = span * (mostPairs(instance) + forced.size + 1);
  const measures = measuresOf(instance);
  if (!(Math.max(sums, penaltyOf(instance, measures)) <= mostPenalty)) throw tooLarge();
  const { columnsOf } = solve(instance, measures);
  const whole = columnsOf.map((columns, row) => {
    const fixed = [...Array(width).keys()].filter((column) => forced.has(row * width + column));
    return [...columns, ...fixed].sort((one, other) => one - other);
  });
  return { columnsOf: whole, ...totalsOf(ready, weights, whole) };
}

/** How many forced pairs each row and each column has. */
export function countForced({ givers, sites }: ReadRound, forced: Iterable<number>) {
  const taken = { givers: new Int32Array(givers.length), sites: new Int32Array(sites.length) };
  for (const cell of forced) {
    const row = Math.floor(cell / sites.length);
    const column = cell % sites.length;
    taken.givers[row] = (taken.givers[row] as number) + 1;
    taken.sites[column] = (taken.sites[column] as number) + 1;
  }
  return taken;
}

/** Says that more pairs are forced than a limit allows. */
export function refuseOverfull(
  parties: readonly LimitedParty[],
  taken: Int32Array,
  side: "giver" | "site",
): void {
  const over = parties.find(({ most }, place) => (taken[place] as number) > most);
  if (over === undefined) return;
  throw new DomainError<PairingErrorCode>(
    "pairing/forced-over-limit",
    `The ${side} ${quote(over.id)} has more forced pairs than the ${over.most} it may have. ` +
      "Force fewer, or raise its limit.",
    { [side]: over.id, most: over.most },
  );
}

function rowLimits(givers: readonly LimitedParty[], taken: Int32Array) {
  const { least, most } = leftOver(givers, taken);
  return { rowLeast: least, rowMost: most };
}

function columnLimits(sites: readonly LimitedParty[], taken: Int32Array) {
  const { least, most } = leftOver(sites, taken);
  return { columnLeast: least, columnMost: most };
}

function leftOver(parties: readonly LimitedParty[], taken: Int32Array) {
  return {
    least: Int32Array.from(parties, ({ least }, at) => Math.max(0, least - (taken[at] as number))),
    most: Int32Array.from(parties, ({ most }, at) => most - (taken[at] as number)),
  };
}

/**
 * Fills the matrix; a repeated pair costs more than all others together can differ.
 *
 * @returns How far the costs of pairs lie apart, and from 0.
 */
function fillCosts(instance: Instance, weights: Weights, forced: ReadonlySet<number>): number {
  const { costs } = instance;
  let low = 0;
  let high = 0;
  for (const [cell, bars] of weights.bars.entries()) {
    const cost = bars === undefined ? (weights.costs[cell] as number) : Number.POSITIVE_INFINITY;
    costs[cell] = forced.has(cell) ? Number.POSITIVE_INFINITY : cost;
    if (bars === undefined) {
      low = Math.min(low, cost);
      high = Math.max(high, cost);
    }
  }
  const repeat = mostPairs(instance) * (high - low) + 1;
  for (const [cell, rounds] of weights.roundsAgo.entries()) {
    if (rounds > 0) costs[cell] = (costs[cell] as number) + repeat;
  }
  return high - low;
}

function totalsOf(
  { givers, sites }: ReadRound,
  weights: Weights,
  columnsOf: readonly (readonly number[])[],
) {
  const loads = new Int32Array(sites.length);
  let [missing, pairs, repeats, cost] = [0, 0, 0, 0];
  for (const [row, columns] of columnsOf.entries()) {
    missing += Math.max(0, (givers[row] as LimitedParty).least - columns.length);
    pairs += columns.length;
    for (const column of columns) {
      const cell = row * sites.length + column;
      loads[column] = (loads[column] as number) + 1;
      cost += weights.costs[cell] as number;
      if (weights.roundsAgo[cell] !== 0) repeats += 1;
    }
  }
  for (const [column, { least }] of sites.entries()) {
    missing += Math.max(0, least - (loads[column] as number));
  }
  return { missing, pairs, repeats, cost };
}
