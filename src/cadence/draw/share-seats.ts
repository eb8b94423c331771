import { apportion } from "../../core/apportion.js";
import { DomainError } from "../../core/error.js";
import { compareIds } from "../../core/id.js";
import type { CadenceErrorCode } from "../errors.js";
import type { SharedDraw, StratumClaim } from "../model/draw.js";
import type { CommonSeats } from "../model/draw-scheme.js";
import type { ListedSite } from "./listed-site.js";
import { seatsOf } from "./seats-of.js";

/** A stratum that shares seats with others. */
export interface Sharer {
  readonly id: string;
  readonly least: number;
  readonly sites: readonly ListedSite[];
}

/** The seats of one stratum, and what they were apportioned by. */
export interface ApportionedShare {
  readonly seats: number;
  readonly claim: StratumClaim;
}

/**
 * Shares seats among strata by the largest remainder, each within its fewest and its most.
 *
 * @throws {@link DomainError} `cadence/least-beyond-seats` when the fewest come to more than there are.
 */
export function shareSeats({ seats: rule, by }: CommonSeats, strata: readonly Sharer[]) {
  // Where remainders are equal, the lesser id is served first.
  const sharers = [...strata].sort((one, other) => compareIds(one.id, other.id));
  const all = sharers.flatMap(({ sites }) => sites);
  const seats = seatsOf(rule, all.length);
  const claims = sharers.map((sharer) => claimOf(sharer, by));
  const leasts = sumOf(claims.map(({ least }) => least));
  if (leasts > seats) throw tooFew(leasts, seats);
  const given = Math.min(seats, sumOf(claims.map(({ most }) => most)));
  const columnOf = (field: keyof StratumClaim) =>
    Float64Array.from(claims, (claim) => claim[field]);
  const { units } = apportion(
    given,
    {
      weights: columnOf("weight"),
      floors: columnOf("least"),
      caps: columnOf("most"),
      order: (one, other) => one - other,
    },
    "largest-remainder",
  );
  const shared: SharedDraw = {
    seats,
    weight: sumOf(claims.map(({ weight }) => weight)),
    unfilled: seats - given,
  };
  const shares = sharers.map(({ id }, at): [string, ApportionedShare] => [
    id,
    { seats: units[at] as number, claim: claims[at] as StratumClaim },
  ]);
  return { shared: Object.freeze(shared), shares: new Map(shares) };
}

function claimOf({ least, sites }: Sharer, by: CommonSeats["by"]): StratumClaim {
  const most = sites.filter(({ resting }) => !resting).length;
  const weight = by === "sites" ? sites.length : sumOf(sites.map((site) => site.weight));
  return Object.freeze({ weight, least: Math.min(least, most), most });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const tooFew = (leasts: number, seats: number): DomainError =>
  new DomainError<CadenceErrorCode>(
    "cadence/least-beyond-seats",
    `Strata are to get ${leasts} seats at least, more than the ${seats} that they share. Share more, ` +
      "or let them have fewer.",
    { leasts, seats },
  );
