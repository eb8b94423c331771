import type { CoverageShortfall, DrawnSite, StratumDraw } from "../model/draw.js";
import type { Candidate, OpenStratum } from "./open-stratum.js";

/** How many of the sites that are due by a round need one of the seats of this round. */
interface Turn {
  readonly dueRound: number;
  /** Sites of the list that are due by then. */
  readonly sites: number;
  /** How many of them the seats of the later rounds up to then cannot take. */
  readonly needed: number;
}

/**
 * Draws the sites of one stratum.
 *
 * First come those whose turn it is: of the sites that are due by a coming round, as many as the
 * seats of the later rounds up to then could not take, chosen by ticket. The other seats go by ticket
 * alone. So no round ever leaves more sites to those after it than they have seats.
 */
export function drawStratum(stratum: OpenStratum, round: number): StratumDraw {
  const { id, seats, claim, candidates } = stratum;
  const turns = turnsOf(stratum, round);
  const drawn = new Map<string, DrawnSite>();
  const fill = (count: number, because: DrawnSite["because"], dueRound = Infinity): void => {
    for (const candidate of candidates) {
      if (drawn.size >= count) return;
      const { site, resting, dueRound: due = 0 } = candidate;
      if (!resting && due <= dueRound && !drawn.has(site)) {
        drawn.set(site, drawnSite(candidate, because));
      }
    }
  };
  for (const { needed, dueRound } of turns) fill(Math.min(needed, seats), "coverage", dueRound);
  fill(seats, "lot");
  const late = candidates.filter(
    ({ site, dueRound = Infinity }) => dueRound <= round && !drawn.has(site),
  );
  const shortfall = shortfallOf(turns, stratum, round);
  return Object.freeze({
    stratum: id,
    sites: candidates.length,
    seats,
    ...(claim === undefined ? {} : { claim }),
    unfilled: seats - drawn.size,
    drawn: Object.freeze([...drawn.values()]),
    resting: idsOf(candidates.filter(({ resting }) => resting)),
    late: idsOf(late),
    ...(shortfall === undefined ? {} : { shortfall }),
  });
}

/** The turns by rising round; sites due by one are due by the next as well. */
function turnsOf({ laterSeats, candidates }: OpenStratum, round: number): readonly Turn[] {
  const counts = new Map<number, number>();
  for (const { dueRound } of candidates) {
    if (dueRound !== undefined) counts.set(dueRound, (counts.get(dueRound) ?? 0) + 1);
  }
  let sites = 0;
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([dueRound, count]) => {
      sites += count;
      const later = laterSeats * Math.max(0, dueRound - round);
      return { dueRound, sites, needed: sites - later };
    });
}

/** The first turn that needs more seats than there are. */
function shortfallOf(
  turns: readonly Turn[],
  { seats, laterSeats }: OpenStratum,
  round: number,
): CoverageShortfall | undefined {
  const short = turns.find(({ needed }) => needed > seats);
  if (short === undefined) return undefined;
  const untilRound = Math.max(round, short.dueRound);
  const { sites } = short;
  return Object.freeze({ untilRound, sites, seats: seats + laterSeats * (untilRound - round) });
}

function drawnSite({ site, ticket, number, dueRound }: Candidate, because: DrawnSite["because"]) {
  const due = dueRound === undefined ? {} : { dueRound };
  return Object.freeze({ site, ticket, number, because, ...due });
}

const idsOf = (candidates: readonly Candidate[]): readonly string[] =>
  Object.freeze(candidates.map(({ site }) => site).sort());
