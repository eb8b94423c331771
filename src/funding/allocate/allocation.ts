import type { DecimalString } from "../../core/decimal-text.js";
import type { Money } from "../../core/money.js";
import type { TracedScheme } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";

/** What a site gets. */
export interface SiteShare {
  /** Id of the site. */
  readonly site: string;
  /** The amount. @unit yuan */
  readonly amount: Money;
  /** How it comes about, when asked for. */
  readonly parts?: ShareParts;
}

/** How the share of a site comes about; the three amounts add up to the share. */
export interface ShareParts {
  /** How much the site counts. */
  readonly weight: DecimalString;
  /** What the weight gives alone, cut to a whole step. @unit yuan */
  readonly byWeight: Money;
  /** What floors and caps, the site's own and those of others, change. @unit yuan */
  readonly byBounds: Money;
  /** What the method adds to make the whole sum. @unit yuan */
  readonly byRounding: Money;
  /** The bound that the share stands at. */
  readonly bound?: "floor" | "cap";
  /** Whether the site takes no part in the sum. */
  readonly apart?: true;
}

/** A sum split, or the reason why it cannot be. */
export type Allocation = AllocatedFunds | InfeasibleAllocation | OpenAllocation;

/** What every answer about an allocation says. */
export interface AllocationAnswer {
  /** The scheme that was applied. */
  readonly scheme: TracedScheme;
  /** The sum that was to be split. @unit yuan */
  readonly total: Money;
}

/** A sum split: the shares and what is unspent add up to the total. */
export interface AllocatedFunds extends AllocationAnswer {
  /** Marks a sum that was split. */
  readonly status: "allocated";
  /** What no cap or step leaves room for. @unit yuan */
  readonly unspent: Money;
  /** The shares, in the order of the sites. */
  readonly shares: readonly SiteShare[];
}

/** Floors that pass the caps of the same sites, or the sum. */
export interface InfeasibleAllocation extends AllocationAnswer {
  /** Marks bounds that contradict each other. */
  readonly status: "infeasible";
  /** The sites whose floors lie above their caps, or whose floors together pass the sum. */
  readonly sites: readonly string[];
  /** What is missing. @unit yuan */
  readonly missing: Money;
}

/** A sum that cannot be split while something is unknown. */
export interface OpenAllocation extends AllocationAnswer {
  /** Marks an answer that waits for facts. */
  readonly status: "undetermined";
  /** The sites, and why their weight or bounds cannot be told. */
  readonly sites: readonly OpenSite[];
}

/** A site of which something is unknown. */
export interface OpenSite {
  /** Id of the site. */
  readonly site: string;
  /** Why. */
  readonly reason: Unknown;
}
