/** One of several ways of doing the same work. */
export interface Racer {
  /** Gets ready for a turn, outside the clock; what is returned does the work, inside it. */
  readonly ready: (turn: number) => () => unknown;
}

/** How a race is run. */
export interface RaceOptions {
  readonly rounds: number;
  /** How many sites are scored in one turn. */
  readonly sites: number;
}

/**
 * Times several ways of doing the same work in turn, so that what slows one slows all.
 *
 * Each has one turn in every round, after turns that do not count; another one begins each round.
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
  for (const { way } of started) warmUp(way);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const { way, paces } of startingWith(started, round)) {
      paces.push(paceOf(way, round + 1, options));
    }
  }
  return started.map(({ way, paces }) => ({ ...way, paces }));
}

/** How long a way runs before its turns count, so that the engine has compiled it. @unit ms */
const warmUpTime = 2000;

function warmUp({ ready }: Racer): void {
  const work = ready(0);
  const start = performance.now();
  do work();
  while (performance.now() - start < warmUpTime);
}

/** The same list, turned so that another one comes first in every round. */
function startingWith<T>(all: readonly T[], round: number): readonly T[] {
  const first = round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

function paceOf({ ready }: Racer, turn: number, { sites }: RaceOptions): number {
  const work = ready(turn);
  globalThis.gc?.();
  const start = performance.now();
  work();
  return (sites * 1000) / (performance.now() - start);
}
