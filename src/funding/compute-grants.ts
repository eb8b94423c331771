import { definitely } from "../core/definitely.js";
import { toPlainJson } from "../core/plain-json.js";
import { columnsOf } from "../rules/compile/columns-of.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { Asking } from "../rules/read-asking.js";
import { readAsking } from "../rules/read-asking.js";
import { readSubjects } from "../rules/read-subjects.js";
import { readFunding } from "./define/read-funding.js";
import type { FundingErrorCode } from "./errors.js";
import { claimsOf, readEarlier } from "./grants/claims-of.js";
import type { ComputedGrants } from "./grants/computed-grants.js";
import { cutToBudget } from "./grants/cut-to-budget.js";
import { fillSeats } from "./grants/fill-seats.js";
import { tellSite, totalOf } from "./grants/tell-grants.js";
import type { GrantScheme } from "./model.js";
import type { EarlierGrant, SiteFacts } from "./records.js";

/** How grants are computed. */
export interface GrantOptions extends Asking<"amounts" | "trace"> {
  /** What sites got before, for grants that are not paid every year. */
  readonly earlier?: readonly EarlierGrant[];
}

/**
 * Computes the grants of sites by the tables and conditions of a scheme.
 *
 * All sites are one batch: where the facts of one do not fit, nothing is computed, as seats and the
 * budget depend on all. A table without a row for a site gives an unknown amount, never zero.
 *
 * @param scheme - The scheme.
 * @param sites - The sites and their facts, each once.
 * @param options - The day, the places, what was received before, and how much is asked for.
 * @returns Every part of every site; parts add up to the totals of sites, of grants, and of all.
 * @throws {@link core.DomainError} the codes of `defineFunding`, when the scheme does not fit.
 * @throws {@link core.DomainError} `funding/invalid-sites` or `rules/invalid-facts` when a site does not
 * fit, or is there twice.
 * @throws {@link core.DomainError} `funding/unsuitable-amount` when an amount is below zero, or is not
 * in whole fen.
 * @throws {@link core.DomainError} `funding/invalid-record` or `funding/unknown-id` when what was received
 * before does not fit.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when a parameter has no value then and there.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data, or a sum is too
 * large.
 * @example
 * import { equals, fact } from "wenming/rules";
 * const scheme = defineFunding({
 *   kind: "grants", id: "stars", version: "2023",
 *   title: { zh: "星级奖补", en: "grants by star" }, issuer: "county office", region: "county",
 *   effective: { from: "2023-01-01" }, citation: { document: "Notice 1" },
 *   facts: { star: { kind: "count", most: 5 }, score: { kind: "decimal" } },
 *   grants: [{
 *     id: "five", label: { zh: "五星", en: "5 stars" },
 *     when: equals(fact("star"), "5"), amount: { kind: "constant", value: "6000" },
 *     seats: [{ most: 1 }], rank: fact("score"),
 *   }],
 * });
 * const { total, sites } = computeGrants(scheme, [
 *   { site: "a", facts: { star: 5, score: "91" } },
 *   { site: "b", facts: { star: 5, score: "92.5" } },
 * ]);
 * total; // "6000"
 * sites[0]?.grants[0]?.outcome; // "no-seat"
 * @source Shishi, star grants of 2023
 */
export function computeGrants<const S extends GrantScheme>(
  scheme: S,
  sites: readonly SiteFacts<FactsOf<S["facts"]>>[],
  options: GrantOptions = {},
): ComputedGrants {
  const { scheme: read, rules } = readFunding(scheme, "grants");
  const { context, detail, own } = readAsking(options, ["amounts", "trace"], ["earlier"]);
  const earlier = readEarlier(own.earlier ?? [], read);
  const subjects = readSubjects<FundingErrorCode>(sites, {
    field: "site",
    what: "list of sites",
    code: "funding/invalid-sites",
  });
  // Words that seats are counted by are read outside the rules, so the facts are copied first.
  const rows = { ids: subjects.ids, facts: subjects.facts.map((facts) => toPlainJson(facts)) };
  const figures = [...rules.figures.keys()];
  const columns = columnsOf(rules, context, rows, {
    amounts: figures.filter((id) => /^(?:grant|rank):/.test(id)),
    conditions: figures.filter((id) => /^(?:when|seat\d+):/.test(id)),
    traced: detail === "trace" ? figures.filter((id) => /^(?:grant|when):/.test(id)) : [],
  });
  const claims = read.grants.map((grant) => {
    const own = claimsOf(grant, columns, rows, earlier);
    fillSeats(grant, own, { columns, rows, ties: read.ties });
    return own;
  });
  const cut = cutToBudget(read, claims.flat());
  const reasons = detail === "trace" ? columns : undefined;
  const claimsAt = (row: number) => claims.map((list) => definitely(list[row]));
  return Object.freeze({
    scheme: Object.freeze({ id: read.id, version: read.version }),
    ...cut,
    grants: Object.freeze(
      read.grants.map((grant, index) => totalOf(grant, definitely(claims[index]))),
    ),
    sites: Object.freeze(rows.ids.map((site, row) => tellSite(site, claimsAt(row), reasons))),
  });
}
