import type { Assignment } from "./assignments.js";

/**
 * Picks assignments so that as many pairs of values as possible meet in one of them.
 *
 * @param assignments - The assignments to pick from.
 * @param most - How many are picked at most.
 * @returns The picked ones, in the order in which each adds most that is new.
 */
export function coveringPairs(
  assignments: readonly Assignment[],
  most: number,
): readonly Assignment[] {
  const open = assignments.map((assignment) => ({ assignment, pairs: pairsIn(assignment) }));
  const met = new Set<string>();
  const picked: Assignment[] = [];
  while (picked.length < most) {
    let best: (typeof open)[number] | undefined;
    let gain = 0;
    for (const each of open) {
      const fresh = each.pairs.filter((pair) => !met.has(pair)).length;
      if (fresh > gain) [best, gain] = [each, fresh];
    }
    if (best === undefined) break;
    picked.push(best.assignment);
    for (const pair of best.pairs) met.add(pair);
  }
  return picked;
}

/** Names every two values that meet in an assignment, and every value by itself. */
function pairsIn(assignment: Assignment): readonly string[] {
  const values = [...assignment].map((entry) => JSON.stringify(entry));
  const pairs = values.flatMap((one, place) =>
    values.slice(place + 1).map((other) => `${one} ${other}`),
  );
  return ["", ...values, ...pairs];
}
