import { round as rounded, times } from "../../core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../../core/decimal.js";
import type { Digest } from "../../core/digest.js";
import type { DrawRound, DrawSite } from "../model/draw-round.js";
import type { DrawScheme, DrawStratum, SeatRequirement } from "../model/draw-scheme.js";
import { ticketOf } from "../ticket-of.js";

/** A site before the draw of its stratum. */
export interface Candidate {
  readonly site: string;
  readonly ticket: Digest;
  readonly number: number;
  /** The last round in which the promise of coverage lets it be visited. */
  readonly dueRound?: number;
  /** Whether it was visited too short a while ago. */
  readonly resting: boolean;
}

/** A stratum before its draw; candidates are in the order of their tickets. */
export interface OpenStratum {
  readonly id: string;
  readonly seats: number;
  readonly candidates: readonly Candidate[];
}

/** Makes what opens one stratum after the other for a seed. */
export function stratumOpener(
  { restRounds = 0, coverageRounds }: DrawScheme,
  { round, sites, history }: Required<DrawRound>,
  seed: string,
): (stratum: DrawStratum) => OpenStratum {
  const lastVisits = new Map(history.flatMap((past) => past.visited.map((id) => [id, past.round])));
  const candidateOf = ({ id, weight = 1, since = 1 }: DrawSite): Candidate => {
    const visited = lastVisits.get(id) ?? 0;
    const dueRound =
      coverageRounds === undefined
        ? {}
        : { dueRound: Math.max(visited, since - 1) + coverageRounds };
    const resting = visited > 0 && visited >= round - restRounds;
    return { site: id, ...smallestTicket(seed, id, weight), ...dueRound, resting };
  };
  return ({ id, seats }) => {
    const candidates = sites.filter(({ stratum }) => stratum === id).map(candidateOf);
    candidates.sort((one, other) => (one.ticket < other.ticket ? -1 : 1));
    return { id, seats: seatsOf(seats, candidates.length), candidates };
  };
}

/** Of so many tickets the smallest counts, so twice the weight is twice the chance at each seat. */
function smallestTicket(seed: string, site: string, weight: number) {
  let best = { ticket: ticketOf(seed, site, 1), number: 1 };
  for (let number = 2; number <= weight; number += 1) {
    const ticket = ticketOf(seed, site, number);
    if (ticket < best.ticket) best = { ticket, number };
  }
  return best;
}

function seatsOf(rule: SeatRequirement, sites: number): number {
  switch (rule.kind) {
    case "number":
      return rule.seats;
    case "all":
      return sites;
    case "share": {
      const exact = times(decimalOf(sites), toDecimal(rule.share));
      return Number(toDecimalString(rounded(exact, { places: 0, mode: rule.rounding })));
    }
  }
}
