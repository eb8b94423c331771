import { LogicEngine } from "json-logic-engine";
import type { HandScore } from "../by-hand/score-sites.js";
import type { Dialect } from "../score/expression.js";
import { writeDimensions, writeStar, writeTotal } from "../score/expression.js";
import type { WholeFacts } from "../score/items.js";
import { benchDimensions } from "../score/items.js";

/** A rule of JSON Logic. */
type Logic = number | { readonly [operator: string]: unknown };

const logic: Dialect<Logic> = {
  number: (value) => value,
  name: (name) => ({ var: name }),
  add: (parts) => ({ "+": parts }),
  subtract: (one, other) => ({ "-": [one, other] }),
  multiply: (one, other) => ({ "*": [one, other] }),
  // There is no whole part: what is left over is taken away first.
  divide: (one, other) => ({ "/": [{ "-": [one, { "%": [one, other] }] }, other] }),
  least: (one, other) => ({ min: [one, other] }),
  most: (one, other) => ({ max: [one, other] }),
  all: (conditions) => ({ and: conditions }),
  atLeast: (one, other) => ({ ">=": [one, other] }),
  choose: (condition, then, otherwise) => ({ if: [condition, then, otherwise] }),
};

/** What was worked out before stands beside the facts under its name. */
type Known = Record<string, unknown>;

/** Scores by rules of JSON Logic, compiled once. @unit hundredths */
export function jsonLogicScorer(): (sites: readonly WholeFacts[]) => readonly Known[] {
  const engine = new LogicEngine();
  const build = (rule: unknown) => engine.build(rule as object) as (known: Known) => unknown;
  const dimensions = build(writeDimensions(logic).map(({ of }) => of));
  const steps = [...writeTotal(logic), { name: "star", of: writeStar(logic) }].map(
    ({ name, of }) => ({ name, run: build(of) }),
  );
  return (sites) =>
    sites.map((facts) => {
      const known: Known = { ...facts };
      const scores = dimensions(known) as readonly number[];
      for (const [index, { id }] of benchDimensions.entries()) known[id] = scores[index];
      for (const { name, run } of steps) known[name] = run(known);
      return known;
    });
}

/** Puts hundredths by name into the shape in which scores are compared. */
export function handScoreOfNumbers(known: Known, site: string): HandScore {
  const text = (name: string) => String(Number(known[name]) / 100);
  const dimensions = Object.fromEntries(benchDimensions.map(({ id }) => [id, text(id)]));
  const star = Number(known.star);
  return {
    site,
    total: text("total"),
    dimensions: dimensions as HandScore["dimensions"],
    star: star === 0 ? undefined : star,
  };
}
