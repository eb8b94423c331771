import type { SeatedSite, SeatingRule } from "../model.js";
import type { Contender } from "./contender.js";
import type { Ranked } from "./order-contenders.js";
import type { ClassNumber, SeatLimit } from "./seat-limits.js";

/** What is decided about a site that reached the line of a class. */
export interface Seat {
  readonly outcome: Exclude<
    SeatedSite["outcome"],
    "unrated" | "not-eligible" | "barred" | "removed"
  >;
  /** The number of the class given, if any. */
  readonly given?: number;
}

/** The seating of one stratum. */
export interface Seating {
  readonly rule: Pick<SeatingRule, "ties" | "overflow">;
  readonly limits: readonly SeatLimit[];
  /** How many classes there are. */
  readonly classes: number;
  readonly numberOf: ClassNumber;
  /** What has been decided so far. */
  readonly seats: Map<Contender, Seat>;
}

/** The sites of equal rank that ask for a seat of the same class. */
interface Tied {
  readonly rank: number;
  readonly sites: readonly Contender[];
  /** Sites of an unresolved tie for a higher class: how many come down is known, though not which. */
  readonly unresolved: number;
}

/**
 * Fills the seats of a stratum, from the highest class to the lowest.
 *
 * Within a class no site without a seat ranks before one with a seat.
 */
export function fillSeats(seating: Seating, ranked: readonly Ranked[]): void {
  let down: readonly Tied[] = [];
  for (let number = 0; number < seating.classes; number += 1) {
    const natives = ranked.filter(({ contender }) => classOf(seating, contender) === number);
    seatWithoutRank(seating, number, natives);
    down = fillClass(seating, number, tiesOf(natives, down));
    if (seating.rule.overflow === "no-class" || number + 1 === seating.classes) {
      for (const { sites } of down) decide(seating, sites, { outcome: "no-seat" });
      down = [];
    }
  }
}

/** The number of the class whose line a contender reached. */
function classOf({ numberOf }: Seating, { standing }: Contender): number | undefined {
  return standing?.status === "rated" ? numberOf(standing.class) : undefined;
}

/** Where seats are short, a site whose rank is unknown can be given none and denied none. */
function seatWithoutRank(seating: Seating, number: number, natives: readonly Ranked[]): void {
  const sites = natives.filter(({ rank }) => rank === undefined).map(({ contender }) => contender);
  const open = seatsLeft(seating, number) === Number.POSITIVE_INFINITY;
  decide(seating, sites, open ? { outcome: "seated", given: number } : { outcome: "undetermined" });
}

/** Groups those who ask for a class by rank, the first in front. */
function tiesOf(natives: readonly Ranked[], down: readonly Tied[]): readonly Tied[] {
  const ties = new Map<number, Tied>(down.map((tied) => [tied.rank, tied]));
  for (const { rank, contender } of natives) {
    if (rank === undefined) continue;
    const { sites = [], unresolved = 0 } = ties.get(rank) ?? {};
    ties.set(rank, { rank, sites: [...sites, contender], unresolved });
  }
  return [...ties.values()].sort((one, other) => one.rank - other.rank);
}

/** Fills the seats of one class, and returns who found none. */
function fillClass(seating: Seating, number: number, asking: readonly Tied[]): readonly Tied[] {
  const { ties } = seating.rule;
  const without: Tied[] = [];
  let closed = false;
  for (const tied of asking) {
    const count = tied.sites.length + tied.unresolved;
    const left = closed ? 0 : seatsLeft(seating, number);
    if (count <= left || (left > 0 && ties === "admit-all")) {
      take(seating, number, count);
      for (const site of tied.sites) decide(seating, [site], seatOf(seating, site, number));
      continue;
    }
    closed = true;
    if (left > 0 && ties === "unresolved") {
      take(seating, number, left);
      decide(seating, tied.sites, { outcome: "tie-unresolved" });
      without.push({ rank: tied.rank, sites: [], unresolved: count - left });
    } else {
      without.push(tied);
    }
  }
  return without;
}

function seatOf(seating: Seating, site: Contender, number: number): Seat {
  const own = classOf(seating, site) === number;
  return { outcome: own ? "seated" : "moved-down", given: number };
}

function decide({ seats }: Seating, sites: readonly Contender[], seat: Seat): void {
  for (const site of sites) seats.set(site, seat);
}

function seatsLeft({ limits }: Seating, number: number): number {
  const left = limits
    .filter((limit) => concerns(limit, number))
    .map(({ seats, taken }) => seats - taken);
  return Math.min(Number.POSITIVE_INFINITY, ...left);
}

function take({ limits }: Seating, number: number, count: number): void {
  for (const limit of limits) if (concerns(limit, number)) limit.taken += count;
}

function concerns({ highest, lowest }: SeatLimit, number: number): boolean {
  return highest <= number && number <= lowest;
}
