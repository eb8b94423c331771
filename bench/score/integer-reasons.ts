import type { Decimal } from "decimal.js";
import type { ExplainedItem } from "../by-hand/explained-items.js";
import {
  explainAbsence,
  explainAwards,
  explainCases,
  explainChecklist,
  explainLevel,
  explainPercent,
  explainProportion,
  explainShifts,
} from "../by-hand/explained-items.js";
import type { HandScore } from "../by-hand/score-sites.js";
import type { BenchSite } from "../site-facts.js";
import { writeDimensions } from "./expression.js";
import {
  constants,
  factsOfRow,
  hundredthsTexts,
  rowCheck,
  script,
  tenthsOf,
  texts,
  totalAndStar,
} from "./integers.js";
import type { BenchItem } from "./items.js";
import { benchDimensions } from "./items.js";

/** The facts of a veto, as an explanation names it. */
interface ExplainedVeto {
  readonly id: string;
  readonly struck: boolean;
  readonly facts: { readonly banned: boolean };
}

/** A score with the 35 items and the veto, each with its reason. */
export interface WholeExplanation extends HandScore {
  readonly entries: readonly (ExplainedItem | ExplainedVeto)[];
}

/** An entry that all sites with the same facts share. */
interface SharedEntry {
  readonly worth: number;
  readonly entry: ExplainedItem;
}

/** Makes code for the bench scheme alone that explains row objects; equal entries are made once. */
export function rowExplainer(): (sites: readonly BenchSite[]) => readonly WholeExplanation[] {
  const items = benchDimensions.flatMap(({ items: of }) => of as readonly BenchItem[]);
  // Of full length at once: a list with gaps that grows would become a map.
  const shelves = items.map(
    ({ kind }) => new Array<SharedEntry>(kind === "proportion" ? 500 * 501 : 5_002),
  );
  const look = items.map(
    (item, index) => `
      const key${index} = ${keyOf(item)};
      const e${index} = (shelves[${index}][key${index}] ??= make(${index}, facts));`,
  );
  const run = new Function(
    "tenthsOf",
    "text",
    "shelves",
    "make",
    "vetoes",
    "sites",
    `const results = [], failures = [];
    for (let row = 0; row < sites.length; row += 1) {
      const { site, facts } = sites[row];
      ${factsOfRow}
      ${rowCheck}
      ${look.join("\n")}
      ${constants(writeDimensions(script, (item) => `e${items.indexOf(item)}.worth`))}
      ${totalAndStar}
      const entries = [${items.map((_, index) => `e${index}.entry`).join(", ")}, vetoes[+banned]];
      results.push({ site, ${texts}, entries });
    }
    return { results, failures };`,
  );
  const text = hundredthsTexts();
  const make = (index: number, given: BenchSite["facts"]) =>
    explain(items[index] as BenchItem, given);
  const vetoes = [false, true].map((banned) =>
    Object.freeze({ id: "banned", struck: banned, facts: Object.freeze({ banned }) }),
  );
  return (sites) => run(tenthsOf, text, shelves, make, vetoes, sites).results;
}

/** Code for the number of the shelf place that an entry has. */
function keyOf(item: BenchItem): string {
  const key = keyOfFacts(item);
  return item.applies === undefined ? key : `(${item.applies} ? ${key} + 1 : 0)`;
}

function keyOfFacts(item: BenchItem): string {
  if (item.kind === "checklist") {
    return item.facts.map((name, bit) => `(${name} ? ${1 << bit} : 0)`).join(" + ");
  }
  if (item.kind === "proportion") return `(${item.target} - 1) * 501 + ${item.done}`;
  return item.fact;
}

function explain(item: BenchItem, facts: BenchSite["facts"]): SharedEntry {
  const entries: ExplainedItem[] = [];
  const score = note(entries, item, facts);
  const [entry] = entries as [ExplainedItem];
  Object.freeze(entry.facts);
  Object.freeze(entry.reason);
  return { worth: Math.round(score.toNumber() * 100), entry: Object.freeze(entry) };
}

function note(entries: ExplainedItem[], item: BenchItem, facts: BenchSite["facts"]): Decimal {
  const { id } = item;
  const pick = (names: readonly (keyof BenchSite["facts"])[]) =>
    Object.fromEntries(names.map((name) => [name, facts[name]]));
  const applies = item.applies === undefined ? [] : [item.applies];
  if (applies.some((name) => facts[name] !== true)) {
    return explainAbsence(entries, id, pick(applies));
  }
  switch (item.kind) {
    case "checklist": {
      const points = `${item.worth / 100}` as "2" | "3" | "4";
      return explainChecklist(
        entries,
        id,
        points,
        pick(item.facts) as Readonly<Record<string, boolean>>,
      );
    }
    case "steps": {
      const given = pick([...applies, item.fact]);
      return item.fact.startsWith("percent")
        ? explainPercent(entries, id, String(facts[item.fact]), given)
        : explainLevel(entries, id, Number(facts[item.fact]), given);
    }
    case "shifts":
      return explainShifts(
        entries,
        id,
        String(facts[item.fact]),
        item.size === 40 ? "long" : "short",
        pick([...applies, item.fact]),
      );
    case "proportion":
      return explainProportion(
        entries,
        id,
        Number(facts[item.done]),
        Number(facts[item.target]),
        pick([item.done, item.target]),
      );
    case "cases":
      return explainCases(entries, id, Number(facts[item.fact]), pick([item.fact]));
    case "awards":
      return explainAwards(entries, id, Number(facts[item.fact]), pick([item.fact]));
  }
}
