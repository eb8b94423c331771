import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { Money } from "../core/money.js";
import { minusMoney } from "../core/money.js";
import { quote } from "../core/quote.js";
import type { TraceEntry } from "../core/trace.js";
import { columnsOf } from "../rules/compile/columns-of.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import { suggestionFor } from "../rules/nearest-name.js";
import { readAsking } from "../rules/read-asking.js";
import type {
  InfeasibleAllocation,
  OpenAllocation,
  ShareParts,
  SiteShare,
} from "./allocate/allocation.js";
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
  /** Why the site counts as much as it does, or takes no part. */
  readonly trace: TraceEntry;
}

/** Why a site gets more or less than its neighbor, or why neither gets anything yet. */
export type ShareComparison = ComparedShares | InfeasibleAllocation | OpenAllocation;

/** Why a site gets so much more or less than its neighbor; the three causes add up to `more`. */
export interface ComparedShares {
  /** Marks a sum that was split. */
  readonly status: "compared";
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
 * @returns Both shares with the reasons of their weights, and what makes the difference; or what stands
 * against a split, as `allocateFunds` tells it.
 * @throws {@link core.DomainError} the codes of `allocateFunds`.
 * @throws {@link core.DomainError} `funding/unknown-site` when one of the two is not among the sites.
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
 * const answer = compareShares(scheme, sites, { total: "10000", site: "a", neighbor: "b" });
 * answer.status === "compared" && [answer.more, answer.byWeight]; // ["2000", "2000"]
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
  const rowOf = (id: unknown): number => {
    const row = sites.findIndex((each) => each.site === id);
    if (row === -1) throw unknownSite(id, sites);
    return row;
  };
  const rows = [rowOf(site), rowOf(neighbor)] as const;
  if (allocation.status !== "allocated") return allocation;
  const explained = (row: number): ExplainedShare => {
    const share = definitely(allocation.shares[row]);
    const parts = definitely(share.parts);
    const { rules } = readFunding(scheme, "allocation");
    const given = { ids: [share.site], facts: [sites[row]?.facts] };
    const figure = parts.apart === true ? "when:" : "weight:";
    const trace = columnsOf(rules, context, given, { amounts: [], traced: [figure] }).trace(
      figure,
      0,
    );
    return Object.freeze({ ...share, parts, trace });
  };
  const [one, other] = [explained(rows[0]), explained(rows[1])];
  return Object.freeze({
    status: "compared",
    site: one,
    neighbor: other,
    more: minusMoney(one.amount, other.amount),
    byWeight: minusMoney(one.parts.byWeight, other.parts.byWeight),
    byBounds: minusMoney(one.parts.byBounds, other.parts.byBounds),
    byRounding: minusMoney(one.parts.byRounding, other.parts.byRounding),
  });
}

function unknownSite(id: unknown, sites: readonly { readonly site: string }[]): DomainError {
  const ids = sites.slice(0, 1_000).map(({ site }) => site);
  return new DomainError<FundingErrorCode>(
    "funding/unknown-site",
    `There is no site ${quote(id)}. Name one of the sites.${suggestionFor(String(id), ids)}`,
    { site: quote(id) },
  );
}
