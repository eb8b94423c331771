import type { RoundingMode } from "../../core/rounding.js";
import type { UnknownReason } from "../../core/unknown.js";
import type { Comparison } from "../model.js";
import type { Limits, Phrases, RoundingGrid } from "./phrases.js";

const reasons: Readonly<Record<UnknownReason, string>> = {
  "missing-evidence": "evidence is missing",
  "not-published": "not published",
  "not-decreed": "not yet decreed",
  "not-in-force": "no longer in force",
  "no-case-applies": "no case applies",
  "several-cases-apply": "several cases apply",
  "zero-divisor": "the divisor is 0",
  "needs-cohort": "depends on the others",
  "nothing-applies": "nothing applies",
};

const comparisons: Readonly<Record<Comparison, string>> = {
  above: "above",
  "at-least": "at least",
  equal: "equal to",
  "not-equal": "other than",
  "at-most": "at most",
  below: "below",
};

const modes: Readonly<Record<RoundingMode, string>> = {
  "half-up": "rounded half up",
  "half-even": "rounded half to even",
  "half-down": "rounded half down",
  up: "rounded away from zero",
  down: "rounded toward zero",
  ceiling: "rounded up",
  floor: "rounded down",
};

const quoted = (text: string): string => `"${text}"`;
const compared = (is: Comparison, value: string): string => `${comparisons[is]} ${value}`;
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Joins texts as an English list: a, b and c. */
function listed(texts: readonly string[], word = "and"): string {
  const others = texts.slice(0, -1).join(", ");
  return others === "" ? texts.join("") : `${others} ${word} ${texts.at(-1)}`;
}

function limited({ least, most, bound }: Limits): string {
  const limits = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ];
  const binding = bound === "least" ? " (the floor binds)" : " (the cap binds)";
  return `${listed(limits)}${bound === undefined ? "" : binding}`;
}

/** The phrases of explanations in English. */
export const english: Phrases = {
  named: (name, text) => `${name}: ${text}`,
  cited: (text, sources) => `${text} (${sources.join("; ")})`,
  source: (document, clause) => (clause === undefined ? document : `${document}, ${clause}`),

  equals: (expression, value) => `${expression} = ${value}`,
  gives: (expression, value) => `${expression}, giving ${value}`,
  unsettled: (expression, reason) => `${expression}, unknown (${reasons[reason]})`,
  met: (expression) => `${expression}, met`,
  notMet: (expression) => `${expression}, not met`,
  undecided: (expression, reason) => `${expression}, undecided (${reasons[reason]})`,
  result: "result",

  quantity: (value, unit) => (unit === undefined ? value : `${value} ${unit}`),
  measured: (name, quantity) => `${name} (${quantity})`,
  worded: (name, word) => `${name} ${quoted(word)}`,
  answered: (name, answer) => `${name} ${answer ? '"yes"' : '"no"'}`,
  unknownValue: (name, reason) =>
    name === undefined ? `unknown (${reasons[reason]})` : `${name} (unknown: ${reasons[reason]})`,
  asOf: (day) => `the day asked about, ${day}`,
  rowCount: (name, rows) => `${name} (${plural(Number(rows), "row")})`,
  parameter: (value, { level, place, from }) =>
    `${value}, set by the ${level}${place === undefined ? "" : ` ${quoted(place)}`}, since ${from}`,

  sum: (terms) => terms.join(" + "),
  product: (factors) => factors.join(" × "),
  nothingToAdd: "nothing to add",
  nothingToMultiply: "nothing to multiply",
  worth: (value) => (value.startsWith("-") ? `${value.slice(1)} off` : value),
  each: (quantity, _, worth) => `${quantity}, ${worth} each`,
  quotient: (dividend, divisor, rounding) => `${dividend} ÷ ${divisor}, ${rounding}`,
  rounded: (of, rounding) => `${of}, ${rounding}`,
  rounding: (mode, grid) => `${modes[mode]} to ${gridOf(grid)}`,
  least: (terms) => `the lowest of ${listed(terms)}`,
  greatest: (terms) => `the highest of ${listed(terms)}`,
  clamp: (of, limits) => `${of}, ${limited(limits)}`,
  units: ({ of, size, worth, part, blocks }) =>
    `${of}, ${worth} for every ${size} ` +
    `(${part === "dropped" ? "a part does not count" : "a part counts as a whole"})` +
    `${blocks === undefined ? "" : `, ${blocks} in all`}`,
  brackets: (of, shares) => `${of}, by brackets: ${shares.join("; ")}`,
  byBrackets: (of) => `${of}, by brackets`,
  noShare: (of) => `${of}, below the first bracket`,
  rateShare: (portion, rate, worth) => `${portion} × ${rate} = ${worth}`,
  blockShare: (portion, blocks, each, worth) => `${blocks} in ${portion} × ${each} = ${worth}`,
  replaced: (of, otherwise) => `${of}, replaced by ${otherwise}`,
  elapsed: (from, until, unit) => `full ${unit} from ${from} to ${until}`,
  earlier: ({ unit, length }) =>
    `earlier rows of the same kind within ${plural(length, unit.slice(0, -1))}`,
  count: (conditions) => `how many of ${plural(conditions, "condition")} are met`,

  band: (of, name, interval) =>
    name === undefined ? `${of}, ${interval}` : `${of}, ${quoted(name)} (${interval})`,
  noBand: (of) => `${of}, in no band`,
  byBands: (of) => `${of}, by bands`,
  interval: (bounds) => (bounds.length === 0 ? "any value" : bounds.join(" and ")),
  caseNamed: (name) => `${quoted(name)} applies`,
  caseNumbered: (number) => `case ${number} applies`,
  noCase: "no case applies",
  byCases: "by cases",
  otherCase: (expression) => `${expression}, otherwise`,
  table: (keys) => `by table for ${listed(keys)}`,
  noRow: (keys) => `the table has no row for ${listed(keys)}`,

  over: (list, rows, counted, taking) => `${list}, ${counted} of ${plural(rows, "row")}, ${taking}`,
  taking: {
    sum: "total",
    mean: "mean",
    "middle-mean": "mean without the highest and the lowest",
    min: "lowest",
    max: "highest",
    count: "number of rows",
  },
  ofList: (list, taking) => `${list}, ${taking}`,
  tooFew: (expression) => `${expression}, too few rows`,
  row: (number) => `row ${number}`,
  rowCounts: "counts",
  rowLeftOut: "left out",
  rowOpen: "whether it counts",

  compare: (left, is, right) => `${left} must be ${compared(is, right)}`,
  bound: compared,
  holds: (fact, wanted) => `${fact} must be ${wanted ? '"yes"' : '"no"'}`,
  among: (fact, options) => `${fact} must be ${listed(options.map(quoted), "or")}`,
  known: (fact) => `${fact} must be known`,
  all: (conditions, holding) => `all of ${plural(conditions, "condition")}, ${holding} met`,
  any: (conditions, holding) => `any of ${plural(conditions, "condition")}, ${holding} met`,
  some: (least, conditions, holding) =>
    `at least ${least} of ${plural(conditions, "condition")}, ${holding} met`,
  not: "the following must not hold",
};

function gridOf(grid: RoundingGrid): string {
  if ("step" in grid) return `multiples of ${grid.step}`;
  if (grid.places === 0) return "a whole number";
  return plural(grid.places, "decimal place");
}
