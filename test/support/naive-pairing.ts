/** A small pairing problem, as a person would write it down; `undefined` where there can be no pair. */
export interface NaiveProblem {
  readonly costs: readonly (readonly (number | undefined)[])[];
  readonly givers: readonly { readonly least: number; readonly most: number }[];
  readonly sites: readonly { readonly least: number; readonly most: number }[];
}

/** What a set of pairs comes to: partners missing, pairs and cost. */
export interface NaiveTotals {
  readonly missing: number;
  readonly pairs: number;
  readonly cost: number;
}

type Sets = readonly (readonly number[])[];

/** Adds a set of pairs up, straight from the definition. */
export function naiveTotals({ costs, givers, sites }: NaiveProblem, sets: Sets): NaiveTotals {
  const loads = sites.map((_, site) => sets.filter((set) => set.includes(site)).length);
  const short = (limits: NaiveProblem["sites"], counts: readonly number[]): number =>
    limits.reduce((sum, { least }, at) => sum + Math.max(0, least - (counts[at] ?? 0)), 0);
  const counts = sets.map((set) => set.length);
  return {
    missing: short(givers, counts) + short(sites, loads),
    pairs: counts.reduce((sum, count) => sum + count, 0),
    cost: sets.reduce(
      (sum, set, giver) => set.reduce((part, site) => part + (costs[giver]?.[site] ?? 0), sum),
      0,
    ),
  };
}

/** Finds the best set of pairs, and the first of several, by trying all of them. */
export function naivePairs(problem: NaiveProblem): Sets {
  let best: { readonly sets: Sets; readonly key: readonly number[] } | undefined;
  for (const sets of allSets(
    problem,
    0,
    problem.sites.map(({ most }) => most),
  )) {
    const { missing, pairs, cost } = naiveTotals(problem, sets);
    const taken = sets.flatMap((set) =>
      problem.sites.map((_, site) => (set.includes(site) ? 0 : 1)),
    );
    const key = [missing, -pairs, cost, ...taken];
    if (best === undefined || isBefore(key, best.key)) best = { sets, key };
  }
  return best?.sets ?? [];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}

function* allSets(
  problem: NaiveProblem,
  giver: number,
  room: readonly number[],
): Generator<number[][]> {
  const limits = problem.givers[giver];
  if (limits === undefined) {
    yield [];
    return;
  }
  for (let mask = 0; mask < 1 << problem.sites.length; mask += 1) {
    const set = problem.sites.flatMap((_, site) => ((mask >> site) & 1 ? [site] : []));
    const fits =
      set.length <= limits.most &&
      set.every((site) => (room[site] ?? 0) > 0 && problem.costs[giver]?.[site] !== undefined);
    if (!fits) continue;
    const left = room.map((places, site) => places - (set.includes(site) ? 1 : 0));
    for (const others of allSets(problem, giver + 1, left)) yield [set, ...others];
  }
}
