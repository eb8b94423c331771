import { ZenEngine } from "@gorules/zen-engine";
import type { Dialect, Named } from "../score/expression.js";
import { writeDimensions, writeStar, writeTotal } from "../score/expression.js";
import type { WholeFacts } from "../score/items.js";

const expression: Dialect<string> = {
  number: String,
  name: (name) => name,
  add: (parts) => `(${parts.join(" + ")})`,
  subtract: (one, other) => `(${one} - ${other})`,
  multiply: (one, other) => `(${one} * ${other})`,
  divide: (one, other) => `floor(${one} / ${other})`,
  least: (one, other) => `min([${one}, ${other}])`,
  most: (one, other) => `max([${one}, ${other}])`,
  all: (conditions) => `(${conditions.join(" and ")})`,
  atLeast: (one, other) => `(${one} >= ${other})`,
  choose: (condition, then, otherwise) => `(${condition} ? ${then} : ${otherwise})`,
};

/** How many sites are with the engine at a time. */
const atOnce = 1_000;

/** Scores by a decision of @gorules/zen-engine: one node of expressions after another. @unit hundredths */
export function zenScorer(): (
  sites: readonly WholeFacts[],
) => Promise<readonly Readonly<Record<string, unknown>>[]> {
  const nodes = [
    writeDimensions(expression),
    ...writeTotal(expression).map((one) => [one]),
    [{ name: "star", of: writeStar(expression) }],
  ];
  const decision = new ZenEngine().createDecision(decisionOf(nodes));
  return async (sites) => {
    const results: Readonly<Record<string, unknown>>[] = [];
    for (let start = 0; start < sites.length; start += atOnce) {
      const asked = sites.slice(start, start + atOnce);
      const answers = await Promise.all(asked.map((facts) => decision.evaluate(facts)));
      results.push(...answers.map(({ result }) => result as Readonly<Record<string, unknown>>));
    }
    return results;
  };
}

/** Each node hands on what it was handed, together with what it worked out. */
function decisionOf(steps: readonly (readonly Named<string>[])[]): object {
  const position = { x: 0, y: 0 };
  const nodes = [
    { id: "0", type: "inputNode", name: "facts", position },
    ...steps.map((expressions, index) => ({
      id: `${index + 1}`,
      type: "expressionNode",
      name: `step ${index + 1}`,
      position,
      content: {
        passThrough: true,
        expressions: expressions.map(({ name, of }) => ({ id: name, key: name, value: of })),
      },
    })),
    { id: `${steps.length + 1}`, type: "outputNode", name: "score", position },
  ];
  const edges = nodes.slice(1).map(({ id }, index) => ({
    id: `edge ${id}`,
    type: "edge",
    sourceId: `${index}`,
    targetId: id,
  }));
  return { nodes, edges };
}
