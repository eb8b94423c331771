/** Who claims a part of a sum. */
export interface Claim {
  readonly id: string;
  /** At least 0. */
  readonly weight: bigint;
}

/** How a sum was shared. */
export interface Shared {
  /** Whole units by claim, in the order of the claims. */
  readonly units: readonly bigint[];
  /** Ids of equal claims of which some were given one more unit, by their ids; mostly none. */
  readonly tied: readonly string[];
}

/**
 * Shares whole units by weights: whole units of the exact share, then one more for the largest
 * remainders, equal ones by the code units of their ids (最大余数法).
 *
 * Nothing is shared where all weights are 0.
 */
export function shareLargestRemainder(total: bigint, claims: readonly Claim[]): Shared {
  const sum = claims.reduce((all, { weight }) => all + weight, 0n);
  if (sum === 0n) return { units: claims.map(() => 0n), tied: [] };
  const units = claims.map(({ weight }) => (total * weight) / sum);
  const rests = claims.map(({ id, weight }, place) => ({
    id,
    place,
    rest: (total * weight) % sum,
  }));
  rests.sort((one, other) => compareBig(other.rest, one.rest) || (one.id < other.id ? -1 : 1));
  const left = Number(total - units.reduce((all, each) => all + each, 0n));
  for (const { place } of rests.slice(0, left)) units[place] = (units[place] as bigint) + 1n;
  const [last, next] = [rests[left - 1], rests[left]];
  const tied =
    last !== undefined && last.rest === next?.rest
      ? rests.filter(({ rest }) => rest === last.rest).map(({ id }) => id)
      : [];
  return { units, tied };
}

function compareBig(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
