import type { Money } from "../core/money.js";
import { moneyOfFen } from "../core/money.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { Asking } from "../rules/read-asking.js";
import { readAsking } from "../rules/read-asking.js";
import { readSubjects } from "../rules/read-subjects.js";
import type { Allocation } from "./allocate/allocation.js";
import { allot } from "./allocate/allot.js";
import { sumToSplit } from "./allocate/sum-to-split.js";
import { tellAllotted } from "./allocate/tell-allotted.js";
import { readFunding } from "./define/read-funding.js";
import type { FundingErrorCode } from "./errors.js";
import type { AllocationScheme } from "./model.js";
import type { SiteFacts } from "./records.js";

/** What is split, and how much of the answer is wanted. */
export interface AllocationOptions extends Asking<"amounts" | "parts"> {
  /** The sum. @unit yuan */
  readonly total: Money;
}

/**
 * Splits a fixed sum over sites by weights, within floors and caps, to the fen.
 *
 * Shares within bounds are exact proportions: nobody is bound who need not be. Whole steps come about
 * by the method of the scheme, which is also what ties go by.
 *
 * @param scheme - The scheme.
 * @param sites - The sites and their facts, each once.
 * @param options - The sum, the day, the places, and how much is asked for.
 * @returns The shares, which with the unspent money add up to the sum; or what stands against it.
 * @throws {@link core.DomainError} the codes of `defineFunding`, when the scheme does not fit.
 * @throws {@link core.DomainError} `funding/invalid-sites` or `rules/invalid-facts` when a site does not
 * fit, or is there twice.
 * @throws {@link core.DomainError} `funding/unsuitable-amount` when a weight or bound is below zero or
 * does not fit, or `funding/too-many-units` when they are beyond what is exact.
 * @throws {@link core.DomainError} `core/invalid-money` or `core/out-of-range` when the sum is none.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when a parameter has no value then and there.
 * @throws {@link core.DomainError} another `core/` code when an argument is not plain data.
 * @example
 * import { fact } from "wenming/rules";
 * const scheme = defineFunding({
 *   kind: "allocation", id: "running", version: "2024",
 *   title: { zh: "运行经费", en: "running costs" }, issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 2" },
 *   facts: { people: { kind: "count" } },
 *   weight: fact("people"), step: "1000", method: "largest-remainder", ties: "by-id",
 * });
 * const sites = [{ site: "a", facts: { people: 900 } }, { site: "b", facts: { people: 600 } }];
 * const split = allocateFunds(scheme, sites, { total: "10000" });
 * split.status === "allocated" && split.shares; // [{ site: "a", amount: "6000" }, { site: "b", amount: "4000" }]
 */
export function allocateFunds<const S extends AllocationScheme>(
  scheme: S,
  sites: readonly SiteFacts<FactsOf<S["facts"]>>[],
  options: AllocationOptions,
): Allocation {
  const read = readFunding(scheme, "allocation");
  const { context, detail, own } = readAsking(options, ["amounts", "parts"], ["total"]);
  const total = sumToSplit(own.total);
  const rows = readSubjects<FundingErrorCode>(sites, {
    field: "site",
    what: "list of sites",
    code: "funding/invalid-sites",
  });
  const { id, version } = read.scheme;
  const answer = { scheme: Object.freeze({ id, version }), total: moneyOfFen(total) };
  const asked = { total, parts: detail === "parts" };
  return tellAllotted(allot(read, context, rows, total), answer, rows.ids, asked);
}
