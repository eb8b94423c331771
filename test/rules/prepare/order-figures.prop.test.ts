import fc from "fast-check";
import { expect } from "vitest";
import type { FigureOrder } from "../../../src/rules/prepare/order-figures.js";
import { orderFigures } from "../../../src/rules/prepare/order-figures.js";
import { invariant } from "../../support/invariant.js";

type Reads = ReadonlyMap<string, readonly string[]>;

const ids = ["a", "b", "c", "d", "e", "f"];
const reads: fc.Arbitrary<Reads> = fc
  .tuple(...ids.map(() => fc.subarray(ids, { maxLength: 2 })))
  .map((lists) => new Map(lists.map((list, index) => [ids[index] as string, list])));

/** Whether some figure reads itself through others: the closure of the relation, by Warshall. */
function hasCircle(graph: Reads): boolean {
  const reached = new Set([...graph].flatMap(([from, list]) => list.map((to) => from + to)));
  for (const middle of ids) {
    for (const from of ids) {
      for (const to of ids) {
        if (reached.has(from + middle) && reached.has(middle + to)) reached.add(from + to);
      }
    }
  }
  return ids.some((id) => reached.has(id + id));
}

invariant<Reads, (graph: Reads) => FigureOrder>("an order of figures", {
  inputs: reads,
  real: orderFigures,
  law: (order, graph) => {
    const found = order(graph);
    expect("circle" in found).toBe(hasCircle(graph));
    if ("circle" in found) {
      const { circle } = found;
      expect(circle.at(0)).toBe(circle.at(-1));
      circle.slice(1).forEach((next, index) => {
        expect(graph.get(circle[index] as string)).toContain(next);
      });
      expect(new Set(circle).size).toBe(circle.length - 1);
      return;
    }
    expect([...found.order].sort()).toEqual(ids);
    for (const [id, list] of graph) {
      for (const read of list) {
        expect(found.order.indexOf(read)).toBeLessThan(found.order.indexOf(id));
      }
    }
  },
  faults: {
    "the order of the list": (graph) => ({ order: [...graph.keys()] }),
    "a circle that starts with the figure first visited": (graph) => {
      const found = orderFigures(graph);
      return "order" in found ? found : { circle: ["a", ...found.circle.slice(1)] };
    },
    "the reverse of the order": (graph) => {
      const found = orderFigures(graph);
      return "circle" in found ? found : { order: [...found.order].reverse() };
    },
    "a figure that is read twice and listed twice": (graph) => {
      const found = orderFigures(graph);
      return "circle" in found ? found : { order: [...found.order, "a"] };
    },
  },
});
