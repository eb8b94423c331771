/** One of several ways of doing the same work. */
export interface Racer {
  /** Does all of the work once. */
  readonly run: () => unknown;
}

/** How a race is run. */
export interface RaceOptions {
  readonly rounds: number;
  /** How many sites one run scores. */
  readonly sites: number;
  /** How long a turn lasts at least; short runs are repeated. @unit ms */
  readonly leastTurn: number;
}

/**
 * Times several ways of doing the same work in turn, so that what slows one slows all.
 *
 * Each has one turn in every round, after one that does not count; another one begins each round.
 * What a turn leaves behind is cleared away before the next, outside the clock, where Node lets us
 * (`--expose-gc`).
 *
 * @returns The ways in their order, each with its paces in the order of the rounds, as sites each second.
 */
export function race<Way extends Racer>(
  ways: readonly Way[],
  options: RaceOptions,
): readonly (Way & { readonly paces: readonly number[] })[] {
  const started = ways.map((way) => ({ way, paces: [] as number[] }));
  for (const { way } of started) paceOf(way, options);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const { way, paces } of startingWith(started, round)) paces.push(paceOf(way, options));
  }
  return started.map(({ way, paces }) => ({ ...way, paces }));
}

/** The same list, turned so that another one comes first in every round. */
function startingWith<T>(all: readonly T[], round: number): readonly T[] {
  const first = round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

function paceOf({ run }: Racer, { sites, leastTurn }: RaceOptions): number {
  globalThis.gc?.();
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  while (elapsed < leastTurn) {
    run();
    runs += 1;
    elapsed = performance.now() - start;
  }
  return (runs * sites * 1000) / elapsed;
}
