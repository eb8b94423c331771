import type { Digest } from "../../core/digest.js";
import { ticketOf } from "../ticket-of.js";
import type { ListedSite } from "./listed-site.js";
import type { ReadyStratum } from "./ready-strata.js";

/** A site before the draw of its stratum. */
export interface Candidate extends ListedSite {
  readonly ticket: Digest;
  readonly number: number;
}

/** A stratum before its draw; candidates are in the order of their tickets. */
export interface OpenStratum extends ReadyStratum {
  readonly candidates: readonly Candidate[];
}

/** Works out the tickets of a stratum for a seed. */
export function openStratum(ready: ReadyStratum, seed: string): OpenStratum {
  const candidates = ready.sites.map((listed) => ({
    ...listed,
    ...smallestTicket(seed, listed.site, listed.weight),
  }));
  candidates.sort((one, other) => (one.ticket < other.ticket ? -1 : 1));
  return { ...ready, candidates };
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
