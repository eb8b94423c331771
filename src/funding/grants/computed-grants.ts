import type { Money } from "../../core/money.js";
import type { Label } from "../../core/text.js";
import type { TracedScheme, TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";

/**
 * What is decided about a site and a grant.
 *
 * - `granted`: the amount is paid
 * - `not-eligible`: the grant is for other sites
 * - `no-seat`: sites of higher rank have the seats
 * - `tie-unresolved`: sites of equal rank contend for fewer seats, and no rule decides
 * - `received`: the site got it before
 * - `undetermined`: something is unknown
 */
export type GrantOutcome =
  | "granted"
  | "not-eligible"
  | "no-seat"
  | "tie-unresolved"
  | "received"
  | "undetermined";

/** One grant of one site. */
export interface SiteGrant {
  /** Id of the grant. */
  readonly grant: string;
  /** What it is called. */
  readonly label: Label;
  /** What is decided. */
  readonly outcome: GrantOutcome;
  /** What is paid, or why it cannot be told. @unit yuan */
  readonly amount: Money | Unknown;
  /** What the rule gives before the budget cut it. @unit yuan */
  readonly entitled?: Money;
  /** Why the amount is what it is, when asked for. */
  readonly trace?: TraceEntry;
  /** Why the grant is for the site or not, when asked for. */
  readonly condition?: TraceEntry;
}

/** The grants of one site. */
export interface GrantedSite {
  /** Id of the site. */
  readonly site: string;
  /** The sum of the parts; unknown while one of them is. @unit yuan */
  readonly total: Money | Unknown;
  /** The grants meant for the site; those for others too where reasons are asked for. */
  readonly grants: readonly SiteGrant[];
}

/** What a grant comes to over all sites. */
export interface GrantTotal {
  /** Id of the grant. */
  readonly grant: string;
  /** Who pays, where the scheme says so. */
  readonly source?: string;
  /** How many sites are paid. */
  readonly sites: number;
  /** What they are paid. @unit yuan */
  readonly total: Money;
}

/** The grants of all sites. */
export interface ComputedGrants {
  /** The scheme that was applied. */
  readonly scheme: TracedScheme;
  /** `over-budget` where more is due than there is; `undetermined` where something is unknown. */
  readonly status: "computed" | "over-budget" | "undetermined";
  /** The sum of all that is known. @unit yuan */
  readonly total: Money;
  /** What is left of the budget. @unit yuan */
  readonly unspent?: Money;
  /** By how much the budget is passed. @unit yuan */
  readonly over?: Money;
  /** The grants in the order of the scheme. */
  readonly grants: readonly GrantTotal[];
  /** The sites in their order. */
  readonly sites: readonly GrantedSite[];
}
