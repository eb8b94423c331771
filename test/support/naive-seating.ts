/** A site that asks for a class: 0 is the highest. */
export interface NaiveSite {
  readonly id: string;
  /** The class whose line it reached. */
  readonly reached: number;
  /** Its rank in its stratum; equal ranks tie. */
  readonly rank: number;
}

/** Seats of one class, or of it and all above. */
export interface NaiveSeats {
  readonly of: number;
  readonly andAbove: boolean;
  readonly seats: number;
}

/** Fills seats one site at a time, in a strict order of the sites, to see what that order gives. */
export function seatInOrder(
  order: readonly NaiveSite[],
  limits: readonly NaiveSeats[],
  classes: number,
  overflows: boolean,
): ReadonlyMap<string, number | undefined> {
  const given = new Map<string, number | undefined>();
  const hasSeat = (number: number): boolean =>
    limits
      .filter((limit) => concerns(limit, number))
      .every((limit) => {
        const takers = [...given.values()].filter(
          (taken) => taken !== undefined && concerns(limit, taken),
        );
        return takers.length < limit.seats;
      });
  for (let number = 0; number < classes; number += 1) {
    const asking = order.filter(({ id, reached }) => {
      return !given.has(id) && (reached === number || (overflows && reached < number));
    });
    for (const { id } of asking) {
      if (hasSeat(number)) given.set(id, number);
      else if (!overflows) given.set(id, undefined);
    }
  }
  return given;
}

/** All strict orders of sites that keep their ranks. */
export function ordersOf(sites: readonly NaiveSite[]): readonly (readonly NaiveSite[])[] {
  if (sites.length === 0) return [[]];
  const best = Math.min(...sites.map(({ rank }) => rank));
  return sites
    .filter(({ rank }) => rank === best)
    .flatMap((first) =>
      ordersOf(sites.filter((site) => site !== first)).map((rest) => [first, ...rest]),
    );
}

function concerns({ of, andAbove }: NaiveSeats, number: number): boolean {
  return of === number || (andAbove && of > number);
}
