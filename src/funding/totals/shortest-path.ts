import { definitely } from "../../core/definitely.js";
import type { Step } from "./cells.js";

/** How far a cell can go before the next fen costs something else. */
export function roomOf({ cell, up }: Step): number {
  const { amount, wanted, least, most } = cell;
  if (up) return amount < wanted ? Math.min(wanted, most) - amount : most - amount;
  return amount > wanted ? amount - Math.max(wanted, least) : amount - least;
}

/** A fen toward what was wanted undoes a change; any other is one. */
const costOf = ({ cell, up }: Step): number =>
  (up ? cell.amount < cell.wanted : cell.amount > cell.wanted) ? -1 : 1;

/** A way from a node that lacks to one that has too much. */
export interface Path {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly Step[];
}

/** How nodes are reached: at which cost, and by which last step. */
interface Reach {
  readonly cost: Map<number, number>;
  readonly via: Map<number, Step>;
}

/** The cheapest way from a node that lacks to one that has too much, or all that can be reached. */
export function shortestPath(
  lack: readonly number[],
  steps: readonly (readonly Step[])[],
): Path | ReadonlySet<number> | undefined {
  const starts = [...lack.keys()].filter((node) => definitely(lack[node]) > 0);
  if (starts.length === 0) return undefined;
  const { cost, via } = reachFrom(starts, steps);
  const ends = [...cost.keys()].filter((node) => definitely(lack[node]) < 0);
  if (ends.length === 0) return new Set(cost.keys());
  const end = ends.reduce((best, node) =>
    (definitely(cost.get(node)) - definitely(cost.get(best)) || node - best) < 0 ? node : best,
  );
  const path: Step[] = [];
  let start = end;
  for (let step = via.get(start); step !== undefined; step = via.get(start)) {
    path.push(step);
    start = step.up ? step.cell.from : step.cell.to;
  }
  return { start, end, steps: path };
}

function reachFrom(starts: readonly number[], steps: readonly (readonly Step[])[]): Reach {
  const cost = new Map(starts.map((node) => [node, 0]));
  const via = new Map<number, Step>();
  const waiting = new Set(starts);
  // A set visits what is added during the loop, also what is taken out and added again.
  for (const node of waiting) {
    waiting.delete(node);
    for (const step of definitely(steps[node])) {
      if (roomOf(step) <= 0) continue;
      const next = step.up ? step.cell.to : step.cell.from;
      const sum = definitely(cost.get(node)) + costOf(step);
      if (sum >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, sum);
      via.set(next, step);
      waiting.add(next);
    }
  }
  return { cost, via };
}
