import { definitely } from "../../core/definitely.js";
import type { SharedDraw, StratumClaim } from "../model/draw.js";
import type { DrawScheme, DrawStratum } from "../model/draw-scheme.js";
import type { ListedSite } from "./listed-site.js";
import { listedSites } from "./listed-site.js";
import type { OpenRound } from "./read-round.js";
import { seatsOf } from "./seats-of.js";
import type { ApportionedShare } from "./share-seats.js";
import { shareSeats } from "./share-seats.js";

/** A stratum before any seed is known. */
export interface ReadyStratum {
  readonly id: string;
  readonly seats: number;
  /** The fewest seats that it has in each of the rounds to come. */
  readonly laterSeats: number;
  readonly claim?: StratumClaim;
  readonly sites: readonly ListedSite[];
}

/** The strata of a scheme in a round, and the seats that some of them share. */
export interface ReadyStrata {
  readonly shared?: SharedDraw;
  readonly strata: readonly ReadyStratum[];
}

/**
 * Works out the seats of every stratum.
 *
 * @throws {@link DomainError} the codes of `shareSeats`.
 */
export function readyStrata(scheme: DrawScheme, round: OpenRound): ReadyStrata {
  const listed = listedSites(scheme, round);
  const sitesOf = ({ id }: DrawStratum): readonly ListedSite[] =>
    definitely(listed.get(id), "all strata");
  const sharers = scheme.strata.flatMap((stratum) => {
    const { id, seats } = stratum;
    if (seats.kind !== "apportioned") return [];
    return [{ id, least: seats.least ?? 0, sites: sitesOf(stratum) }];
  });
  const { sharedSeats } = scheme;
  const { shared, shares } =
    sharedSeats === undefined ? nothingShared : shareSeats(sharedSeats, sharers);
  const strata = scheme.strata.map((stratum): ReadyStratum => {
    const { id, seats: rule } = stratum;
    const sites = sitesOf(stratum);
    if (rule.kind === "apportioned") {
      const share = definitely(shares.get(id), "the check of the scheme");
      return { id, sites, ...share, laterSeats: rule.least ?? 0 };
    }
    const seats = seatsOf(rule, sites.length);
    return { id, sites, seats, laterSeats: seats };
  });
  return { strata, ...(shared === undefined ? {} : { shared }) };
}

const nothingShared = { shared: undefined, shares: new Map<string, ApportionedShare>() };
