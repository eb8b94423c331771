import type { HandScore } from "../by-hand/score-sites.js";
import type { BenchSite } from "../site-facts.js";
import type { Dialect } from "./expression.js";
import { writeDimensions, writeStar, writeTotal } from "./expression.js";
import { answerFacts, benchDimensions, numberFacts } from "./items.js";
import type { SiteColumns } from "./site-columns.js";

/** The scores of many sites in whole numbers. @unit hundredths */
export interface WholeScores {
  readonly dimensions: { readonly [dimension: string]: Float64Array };
  readonly total: Float64Array;
  /** The stars, 0 where there are none. */
  readonly star: Uint8Array;
  readonly failures: readonly number[];
}

/** The dialect of the language that the bench is written in. */
export const script: Dialect<string> = {
  number: String,
  name: (name) => name,
  add: (parts) => `(${parts.join(" + ")})`,
  subtract: (one, other) => `(${one} - ${other})`,
  multiply: (one, other) => `(${one} * ${other})`,
  divide: (one, other) => `((${one} / ${other}) | 0)`,
  least: (one, other) => `Math.min(${one}, ${other})`,
  most: (one, other) => `Math.max(${one}, ${other})`,
  all: (conditions) => `(${conditions.join(" && ")})`,
  atLeast: (one, other) => `(${one} >= ${other})`,
  choose: (condition, then, otherwise) => `(${condition} ? ${then} : ${otherwise})`,
};

/** Answers in columns are 0 and 1, so that four of them are asked at once. */
const columnScript: Dialect<string> = {
  ...script,
  all: (conditions) => `(${conditions.join(" & ")})`,
};

const dimensionIds = benchDimensions.map(({ id }) => id);
const facts: readonly string[] = [...answerFacts, ...numberFacts.map(({ name }) => name)];

/** Code that gives names to what is worked out. */
export const constants = (all: readonly { readonly name: string; readonly of: string }[]): string =>
  all.map(({ name, of }) => `const ${name} = ${of};`).join("\n");

/** Code for the total and the star. */
export const totalAndStar = constants([
  ...writeTotal(script),
  { name: "star", of: writeStar(script) },
]);

const boundsBroken = numberFacts
  .flatMap(({ name, least, most }) => [
    `${name} > ${most}`,
    ...(least === 0 ? [] : [`${name} < ${least}`]),
  ])
  .join(" || ");

/** Makes code for the bench scheme alone that scores columns; the checks of facts can be left out. */
export function columnScorer(checks: boolean): (columns: SiteColumns) => WholeScores {
  const check = `
    if ((${answerFacts.join(" | ")}) > 1 || ${boundsBroken}) {
      failures.push(row);
      ${[...dimensionIds, "total"].map((id) => `$${id}[row] = NaN;`).join(" ")}
      continue;
    }`;
  const run = new Function(
    "columns",
    `const { ${facts.map((name) => `${name}: $${name}`).join(", ")} } = columns.facts;
    const rows = columns.rows;
    ${[...dimensionIds, "total"].map((id) => `const $${id} = new Float64Array(rows);`).join("\n")}
    const $star = new Uint8Array(rows);
    const failures = [];
    for (let row = 0; row < rows; row += 1) {
      ${facts.map((name) => `const ${name} = $${name}[row];`).join("\n")}
      ${checks ? check : ""}
      ${constants(writeDimensions(columnScript))}
      ${totalAndStar}
      ${[...dimensionIds, "total", "star"].map((id) => `$${id}[row] = ${id};`).join(" ")}
    }
    const dimensions = { ${dimensionIds.map((id) => `${id}: $${id}`).join(", ")} };
    return { dimensions, total: $total, star: $star, failures };`,
  );
  return (columns) => run(columns);
}

/** The tenths that a decimal with at most one place is; -1 for every other text. */
export function tenthsOf(text: unknown): number {
  if (typeof text !== "string") return -1;
  const { length } = text;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) {
      const last = text.charCodeAt(at + 1) - 48;
      const isPoint = digit === -2 && at > 0 && at + 2 === length && last >= 0 && last <= 9;
      return isPoint ? value * 10 + last : -1;
    }
    if (at > 0 && value === 0) return -1;
    value = value * 10 + digit;
    if (value > 1000) return -1;
  }
  return length === 0 ? -1 : value * 10;
}

/** The text of hundredths, made once for each number. */
export function hundredthsTexts(): (hundredths: number) => string {
  const made: string[] = [];
  return (hundredths) => {
    made[hundredths] ??= String(hundredths / 100);
    return made[hundredths] as string;
  };
}

/** Code that takes the facts out of a row object. */
export const factsOfRow = [
  ...answerFacts.map((name) => `const ${name} = facts.${name};`),
  ...numberFacts.map(({ name, tenths }) =>
    tenths ? `const ${name} = tenthsOf(facts.${name});` : `const ${name} = facts.${name};`,
  ),
].join("\n");

/** Code that checks them: kinds, bounds, places, and no name that nobody asked for. */
export const rowCheck = `
  let names = 0;
  for (const _ in facts) names += 1;
  if (names > ${facts.length}
    || ${answerFacts.map((name) => `typeof ${name} !== "boolean"`).join(" || ")}
    || ${numberFacts.map(({ name }) => `(${name} | 0) !== ${name} || ${name} < 0`).join(" || ")}
    || ${boundsBroken}) {
    failures.push(row);
    continue;
  }`;

/** Code for the numbers of a score as text. */
export const texts = `total: text(total), dimensions: { ${dimensionIds
  .map((id) => `${id}: text(${id})`)
  .join(", ")} }, star: star === 0 ? undefined : star`;

/** Makes code for the bench scheme alone that scores row objects, with scores as text. */
export function rowScorer(): (sites: readonly BenchSite[]) => readonly HandScore[] {
  const run = new Function(
    "tenthsOf",
    "text",
    "sites",
    `const results = [], failures = [];
    for (let row = 0; row < sites.length; row += 1) {
      const { site, facts } = sites[row];
      ${factsOfRow}
      ${rowCheck}
      ${constants(writeDimensions(script))}
      ${totalAndStar}
      results.push({ site, ${texts} });
    }
    return { results, failures };`,
  );
  const text = hundredthsTexts();
  return (sites) => run(tenthsOf, text, sites).results;
}

/** The same without checks, and with whole numbers in columns in the place of objects and text. */
export function bareRowScorer(): (sites: readonly BenchSite[]) => WholeScores {
  const run = new Function(
    "tenthsOf",
    "sites",
    `const rows = sites.length;
    ${[...dimensionIds, "total"].map((id) => `const $${id} = new Float64Array(rows);`).join("\n")}
    const $star = new Uint8Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const { facts } = sites[row];
      ${factsOfRow}
      ${constants(writeDimensions(script))}
      ${totalAndStar}
      ${[...dimensionIds, "total", "star"].map((id) => `$${id}[row] = ${id};`).join(" ")}
    }
    const dimensions = { ${dimensionIds.map((id) => `${id}: $${id}`).join(", ")} };
    return { dimensions, total: $total, star: $star, failures: [] };`,
  );
  return (sites) => run(tenthsOf, sites);
}

/** Puts whole numbers of a row into the shape in which scores are compared. */
export function handScoreOf(scores: WholeScores, site: string, row: number): HandScore {
  const text = (column: Float64Array | undefined) => String((column?.[row] ?? Number.NaN) / 100);
  const dimensions = Object.fromEntries(
    Object.entries(scores.dimensions).map(([id, column]) => [id, text(column)]),
  );
  const star = scores.star[row];
  return {
    site,
    total: text(scores.total),
    dimensions: dimensions as HandScore["dimensions"],
    star: star === 0 ? undefined : star,
  };
}
