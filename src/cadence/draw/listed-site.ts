import { definitely } from "../../core/definitely.js";
import type { DrawScheme } from "../model/draw-scheme.js";
import type { OpenRound } from "./read-round.js";

/** A site of the list before any seed is known. */
export interface ListedSite {
  readonly site: string;
  readonly weight: number;
  /** The last round in which the promise of coverage lets it be visited. */
  readonly dueRound?: number;
  /** Whether it was visited too short a while ago. */
  readonly resting: boolean;
}

/** The sites of each stratum of a scheme, with what the rounds before make of them. */
export function listedSites(
  { strata, restRounds = 0, coverageRounds }: DrawScheme,
  { round, sites, history }: OpenRound,
): ReadonlyMap<string, readonly ListedSite[]> {
  const lastVisits = new Map(history.flatMap((past) => past.visited.map((id) => [id, past.round])));
  const listed = new Map(strata.map(({ id }): [string, ListedSite[]] => [id, []]));
  for (const { id, stratum, weight = 1, since = 1 } of sites) {
    const visited = lastVisits.get(id) ?? 0;
    const resting = visited > 0 && visited >= round - restRounds;
    const site = { site: id, weight, resting };
    const due =
      coverageRounds === undefined
        ? {}
        : { dueRound: Math.max(visited, since - 1) + coverageRounds };
    definitely(listed.get(stratum), "the check of the round").push({ ...site, ...due });
  }
  return listed;
}
