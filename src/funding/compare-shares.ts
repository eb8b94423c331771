import { DomainError } from "../core/error.js";
import type { Money } from "../core/money.js";
import { minusMoney } from "../core/money.js";
import { quote } from "../core/quote.js";
import type { TraceEntry } from "../core/trace.js";
import { columnsOf } from "../rules/compile/columns-of.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import { suggestionFor } from "../rules/nearest-name.js";
import { readAsking } from "../rules/read-asking.js";
import type { ShareParts, SiteShare } from "./allocate/allocation.js";
import type { AllocationOptions } from "./allocate-funds.js";
import { allocateFunds } from "./allocate-funds.js";
import { readFunding } from "./define/read-funding.js";
import type { FundingErrorCode } from "./errors.js";
import type { AllocationScheme } from "./model.js";
import type { SiteFacts } from "./records.js";

/** Which two sites are compared. */
export interface ComparisonOptions extends Omit<AllocationOptions, "detail"> {
  /** The site that asks. */
  readonly site: string;
  /** The neighbor. */
  readonly neighbor: string;
}

/** The share of a site and its reasons. */
export interface ExplainedShare extends SiteShare {
  /** How it comes about. */
  readonly parts: ShareParts;
  /** Why the site counts as much as it does. */
  readonly trace: TraceEntry;
}

/** Why a site gets so much more or less than its neighbor; the three causes add up to `more`. */
export interface ShareComparison {
  /** The site that asked. */
  readonly site: ExplainedShare;
  /** The neighbor. */
  readonly neighbor: ExplainedShare;
  /** What the site gets more; below zero where it gets less. @unit yuan */
  readonly more: Money;
  /** What comes of the weights. @unit yuan */
  readonly byWeight: Money;
  /** What comes of floors and caps. @unit yuan */
  readonly byBounds: Money;
  /** What comes of making whole steps. @unit yuan */
  readonly byRounding: Money;
}

/**
 * Explains why one site gets more, or less, of an allocation than another.
 *
 * @param scheme - The scheme.
 * @param sites - All sites that take part and their facts.
 * @param options - The sum, the two sites, the day and the places.
 * @returns Both shares with the reasons of their weights, and what makes the difference.
 * @throws {@link core.DomainError} the codes of `allocateFunds`.
 * @throws {@link core.DomainError} `funding/unknown-site` when one of the two is not among the sites, or
 * the sum cannot be split.
 * @example
 * import { fact } from "wenming/rules";
 * const scheme = defineFunding({
 *   kind: "allocation", id: "running", version: "2024",
 *   title: { zh: "运行经费", en: "running costs" }, issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 2" },
 *   facts: { people: { kind: "count" } },
 *   weight: fact("people"), method: "largest-remainder", ties: "by-id",
 * });
 * const sites = [{ site: "a", facts: { people: 900 } }, { site: "b", facts: { people: 600 } }];
 * const { more, byWeight } = compareShares(scheme, sites, { total: "10000", site: "a", neighbor: "b" });
 * more; // "2000"
 * byWeight; // "2000"
 */
export function compareShares<const S extends AllocationScheme>(
  scheme: S,
  sites: readonly SiteFacts<FactsOf<S["facts"]>>[],
  options: ComparisonOptions,
): ShareComparison {
  const fields = ["total", "site", "neighbor"] as const;
  const { context, own } = readAsking(options, ["parts"], fields);
  const { total, site, neighbor } = own;
  const asked = { ...context, total: total as Money, detail: "parts" } as const;
  const allocation = allocateFunds(scheme, sites, asked);
  const shares = allocation.status === "allocated" ? allocation.shares : [];
  const explained = (id: unknown): ExplainedShare => {
    const row = shares.findIndex((share) => share.site === id);
    const share = shares[row];
    if (share?.parts === undefined) throw unknownSite(id, shares);
    const { rules } = readFunding(scheme, "allocation");
    const rows = { ids: [share.site], facts: [sites[row]?.facts] };
    const wanted = { amounts: ["weight:"], traced: ["weight:"] };
    const trace = columnsOf(rules, context, rows, wanted).trace("weight:", 0);
    return Object.freeze({ ...share, parts: share.parts, trace });
  };
  const [one, other] = [explained(site), explained(neighbor)];
  return Object.freeze({
    site: one,
    neighbor: other,
    more: minusMoney(one.amount, other.amount),
    byWeight: minusMoney(one.parts.byWeight, other.parts.byWeight),
    byBounds: minusMoney(one.parts.byBounds, other.parts.byBounds),
    byRounding: minusMoney(one.parts.byRounding, other.parts.byRounding),
  });
}

function unknownSite(id: unknown, shares: readonly SiteShare[]): DomainError {
  const ids = shares.slice(0, 1_000).map(({ site }) => site);
  return new DomainError<FundingErrorCode>(
    "funding/unknown-site",
    `There is no share of ${quote(id)}. Name a site of an allocation that can be made.` +
      suggestionFor(String(id), ids),
    { site: quote(id) },
  );
}
