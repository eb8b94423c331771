import { DomainError } from "../core/error.js";
import { parseWith } from "../core/parse-with.js";
import type { CompositionErrorCode } from "./errors.js";
import type { CountyFacts, CountyYearScheme } from "./model.js";
import { reformSchema } from "./schema.js";
import type { applyChanges } from "./what-if/apply-changes.js";
import { checkChanges } from "./what-if/apply-changes.js";
import type { WhatIf, WhatIfOptions } from "./what-if/change-answer.js";
import { compareCosts } from "./what-if/compare-costs.js";
import type { Years } from "./what-if/compare-years.js";
import { compareFigure } from "./what-if/compare-years.js";
import { findFlips } from "./what-if/find-flips.js";
import { readComparison } from "./what-if/read-question.js";
import type { Reform } from "./what-if/reform.js";
import { setRunner } from "./what-if/run-sets.js";
import { mostOrderedChanges } from "./what-if/split-difference.js";
import { checkFactsOf, readFacts } from "./year/read-facts.js";
import { readYear } from "./year/read-year.js";
import { reasonsOf } from "./year/reasons-of.js";

/**
 * Tells what a reform would change: who gains and who loses, which stars flip, what it costs whom, and
 * what each of its changes brings.
 *
 * A difference is split by Shapley's rule: what a change adds, averaged over all orders in which the
 * changes could come. The shares add up to the difference to the fen, a change without effect gets 0,
 * and the order of the changes does not matter. Up to eight changes are split so; for more, `in-order`
 * sets each against those before it.
 *
 * Units that are unknown without or with the reform count in no total; they are listed as open.
 *
 * @param base - The county year without the reform.
 * @param reform - Its changes: values to be set in the county year. `changesBetween` makes one of two
 * editions.
 * @param population - The facts of the year, the same on both sides.
 * @param options - The year, what is added up, by which relation costs are told by county, and whether
 * reasons are told.
 * @returns Totals with their shares, the units that change, flips, and costs by county and payer.
 * @throws {@link core.DomainError} the codes of `countyYear`, when the year or its facts do not fit.
 * @throws {@link core.DomainError} `composition/invalid-reform`, `composition/duplicate-id` or
 * `composition/unknown-place` when a change does not fit.
 * @throws {@link core.DomainError} `composition/change-refused` when two changes set one place, or some
 * of the changes make a scheme that does not stand.
 * @throws {@link core.DomainError} `composition/too-many-changes` when there are more than eight to be
 * split over all orders, or more than thirty in all.
 * @throws {@link core.DomainError} `composition/invalid-question`, `composition/unknown-part`,
 * `composition/unknown-relation` or `composition/no-figure` when the options do not fit.
 * @example
 * import { constant, product } from "wenming/rules";
 * const label = { zh: "报酬", en: "pay" };
 * const base = defineCountyYear({
 *   kind: "county-year", id: "county", version: "2024", title: label, links: [],
 *   parts: [{ id: "pay", kind: "pay", label, scheme: {
 *     kind: "pay", id: "practitioners", version: "2024", title: label, issuer: "county", region: "county",
 *     effective: { from: "2024-01-01" }, citation: { document: "Notice 2" }, facts: {},
 *     rates: [{ id: "full", label, amount: product([constant("2000"), constant("0.8")]) }],
 *     items: [{
 *       id: "basic", label, side: "earning", payer: "county", rounding: { places: 2, mode: "half-up" },
 *       of: { kind: "rate", rate: "full", proration: "calendar-days" },
 *     }],
 *   } }],
 * });
 * const at = "/parts/0/scheme/rates/0/amount/of";
 * const { figures, cost } = whatIf(
 *   base,
 *   { id: "reform", title: label, changes: [
 *     { id: "base", label, set: [{ at: `${at}/0/value`, value: "3000" }] },
 *     { id: "share", label, set: [{ at: `${at}/1/value`, value: "1" }] },
 *   ] },
 *   { parts: [{ part: "pay", kind: "pay", people: [
 *     { person: "p-1", service: [{ from: "2024-12-01" }], facts: {} },
 *   ] }] },
 *   { year: 2024 },
 * );
 * cost.payers; // [{ payer: "county", before: "1600", after: "3000", difference: "1400" }]
 * figures.map((one) => one.status === "compared" && one.gainers); // [1]
 * const { split } = cost.total;
 * split; // [
 * //   { change: "base", label: { zh: "报酬", en: "pay" }, amount: "900" },
 * //   { change: "share", label: { zh: "报酬", en: "pay" }, amount: "500" },
 * // ]
 * @source L. S. Shapley, A value for n-person games, 1953
 */
export function whatIf(
  base: CountyYearScheme,
  reform: Reform,
  population: CountyFacts,
  options: WhatIfOptions,
): WhatIf {
  const read = readYear(base);
  const facts = readFacts(population);
  checkFactsOf(read, facts);
  const changes = readReform(reform);
  // A county year is plain JSON.
  const document = read.scheme as unknown as Parameters<typeof applyChanges>[0];
  checkChanges(document, changes);
  const { question, figures, countyOf } = readComparison(options, read, facts);
  const { traced } = question;
  const under = setRunner(document, changes, facts, { ...question, traced: false });
  const all = 2 ** changes.changes.length - 1;
  const years: Years = { reform: changes, under, all };
  const told = traced ? setRunner(document, changes, facts, question) : under;
  const reasons = traced
    ? ([0, all].map((set) => reasonsOf(told(set).read, told(set).ran)) as never)
    : undefined;
  const { id, version } = read.scheme;
  return Object.freeze({
    scheme: Object.freeze({ id, version }),
    reform: changes.id,
    figures: Object.freeze(figures.map((figure) => compareFigure(years, figure, reasons))),
    flips: findFlips(under(0), under(all)),
    cost: compareCosts(years, countyOf),
  });
}

/** Bits of a number that can be shifted. */
const mostChanges = 30;

function readReform(document: unknown): Reform {
  const failure = { code: "composition/invalid-reform", what: "reform" } as const;
  const limits = { depth: 48 };
  const reform = parseWith<Reform, CompositionErrorCode>(reformSchema, document, failure, limits);
  const { length } = reform.changes;
  const most = reform.split === "in-order" ? mostChanges : mostOrderedChanges;
  if (length <= most) return reform;
  throw new DomainError<CompositionErrorCode>(
    "composition/too-many-changes",
    `There are ${length} changes, more than ${most}. Make one change of several` +
      `${most === mostChanges ? "." : ', or let "split" be "in-order".'}`,
    { changes: length, limit: most },
  );
}
