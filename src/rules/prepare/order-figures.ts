import { definitely } from "../../core/definitely.js";

/** The figures in the order in which they can be worked out, or a circle of them. */
export type FigureOrder =
  | { readonly order: readonly string[] }
  | { readonly circle: readonly string[] };

interface Visit {
  readonly figure: string;
  /** The figures it reads that have not been looked at, the first one last. */
  readonly rest: string[];
}

/**
 * Orders figures so that each comes after those it reads, and else as they are listed.
 *
 * @param reads - For every figure, which of them it reads.
 * @returns The order, or the first circle found: its first figure is also its last.
 */
export function orderFigures(reads: ReadonlyMap<string, Iterable<string>>): FigureOrder {
  const order = new Set<string>();
  for (const start of reads.keys()) {
    const circle = order.has(start) ? undefined : visitFrom(start, reads, order);
    if (circle !== undefined) return { circle };
  }
  return { order: [...order] };
}

/** Follows one figure to those it reads, without recursion: a chain may be as long as the list. */
function visitFrom(
  start: string,
  reads: ReadonlyMap<string, Iterable<string>>,
  order: Set<string>,
): readonly string[] | undefined {
  const path: Visit[] = [visitOf(start, reads)];
  const open = new Set([start]);
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const next = visit.rest.pop();
    if (next === undefined) {
      path.pop();
      open.delete(visit.figure);
      order.add(visit.figure);
    } else if (open.has(next)) {
      const names = [...open];
      return [...names.slice(names.indexOf(next)), next];
    } else if (!order.has(next)) {
      path.push(visitOf(next, reads));
      open.add(next);
    }
  }
  return undefined;
}

function visitOf(figure: string, reads: ReadonlyMap<string, Iterable<string>>): Visit {
  const read = definitely(reads.get(figure), "the list of all figures");
  return { figure, rest: [...read].reverse() };
}
