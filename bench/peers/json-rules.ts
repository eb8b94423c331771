import type { Almanac, RuleProperties } from "json-rules-engine";
import { Engine } from "json-rules-engine";
import type { BenchItem, WholeFacts } from "../score/items.js";
import { benchDimensions, mostBonus, starLines } from "../score/items.js";

/**
 * Scores by rules of json-rules-engine, whose events carry the points. @unit hundredths
 *
 * It compares and does not reckon: what takes arithmetic is a fact that a function works out, as its
 * documentation shows. Sums are made here, and a second engine gives the star.
 */
export function jsonRulesScorer(): (
  sites: readonly WholeFacts[],
) => Promise<readonly Readonly<Record<string, number>>[]> {
  const items = new Engine([], { replaceFactsInEventParams: true });
  for (const { id, items: of } of benchDimensions) {
    for (const item of of as readonly BenchItem[]) addItem(items, id, item);
  }
  const stars = new Engine(starLines.map(([from, star], index) => starRule(from, star, index)));
  return async (sites) => {
    const results: Readonly<Record<string, number>>[] = [];
    for (const facts of sites) results.push(await scoreSite(items, stars, facts));
    return results;
  };
}

async function scoreSite(items: Engine, stars: Engine, facts: WholeFacts) {
  const { events } = await items.run({ ...facts });
  const known: Record<string, number> = Object.fromEntries(
    benchDimensions.map(({ id }) => [id, 0]),
  );
  for (const { params } of events) {
    const dimension = String(params?.dimension);
    known[dimension] = Number(known[dimension]) + Number(params?.points);
  }
  known.bonus = Math.min(Number(known.bonus), mostBonus);
  const base = benchDimensions
    .filter(({ id }) => id !== "bonus")
    .reduce((sum, { id }) => sum + Number(known[id]), 0);
  const rest = 100 - (facts.market === true ? 0 : 3) - (facts.studio === true ? 0 : 3);
  const marks = 2 * (100 * base + rest * known.bonus) + rest;
  const total = facts.banned === true ? 0 : Math.floor(marks / (2 * rest));
  const { events: given } = await stars.run({ total });
  return { ...known, total, star: Number(given[0]?.params?.star ?? 0) };
}

/** Each line ends where the next one begins, so that one of them alone holds. */
function starRule(from: number, star: number, index: number): RuleProperties {
  const above = starLines[index - 1]?.[0];
  return {
    conditions: {
      all: [
        { fact: "total", operator: "greaterThanInclusive", value: from },
        ...(above === undefined ? [] : [{ fact: "total", operator: "lessThan", value: above }]),
      ],
    },
    event: { type: "star", params: { star } },
  };
}

function addItem(engine: Engine, dimension: string, item: BenchItem): void {
  const applies =
    item.applies === undefined ? [] : [{ fact: item.applies, operator: "equal", value: true }];
  if (item.kind === "checklist") {
    const all = item.facts.map((fact) => ({ fact, operator: "equal", value: true }));
    addRule(engine, dimension, item.worth, [...applies, ...all]);
    return;
  }
  if (item.kind === "steps") {
    for (const [index, [from, worth]] of item.steps.entries()) {
      const above = item.steps[index - 1]?.[0];
      addRule(engine, dimension, worth, [
        ...applies,
        { fact: item.fact, operator: "greaterThanInclusive", value: from },
        ...(above === undefined ? [] : [{ fact: item.fact, operator: "lessThan", value: above }]),
      ]);
    }
    return;
  }
  engine.addFact(item.id, (_, almanac) => worthOf(item, almanac));
  const above0 = { fact: item.id, operator: "greaterThan", value: 0 };
  addRule(engine, dimension, { fact: item.id }, [...applies, above0]);
}

function addRule(
  engine: Engine,
  dimension: string,
  points: number | { readonly fact: string },
  all: { readonly fact: string; readonly operator: string; readonly value: unknown }[],
): void {
  engine.addRule({ conditions: { all }, event: { type: "points", params: { dimension, points } } });
}

type Reckoned = Exclude<BenchItem, { readonly kind: "checklist" | "steps" }>;

async function worthOf(item: Reckoned, almanac: Almanac): Promise<number> {
  const value = (fact: string) => almanac.factValue<number>(fact);
  switch (item.kind) {
    case "shifts":
      return Math.min(Math.floor((await value(item.fact)) / item.size) * item.each, item.most);
    case "proportion": {
      const [done, target] = [await value(item.done), await value(item.target)];
      const part = Math.floor((2 * item.worth * done + target) / (2 * target));
      return Math.min(part, item.worth);
    }
    case "cases":
      return Math.max(item.worth - item.each * (await value(item.fact)), 0);
    case "awards":
      return Math.min(item.each * (await value(item.fact)), item.most);
  }
}
