import type { DecimalString } from "../core/decimal-text.js";
import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { Money } from "../core/money.js";
import { fenOf, moneyOfFen } from "../core/money.js";
import { quote } from "../core/quote.js";
import { decimalStringOfScaled } from "../core/scaled.js";
import type { TracedScheme } from "../core/trace.js";
import type { Unknown } from "../core/unknown.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { Asking } from "../rules/read-asking.js";
import { readAsking } from "../rules/read-asking.js";
import { readSubjects } from "../rules/read-subjects.js";
import type { Allotted } from "./allocate/allot.js";
import { allot } from "./allocate/allot.js";
import { readFunding } from "./define/read-funding.js";
import type { FundingErrorCode } from "./errors.js";
import type { AllocationScheme, SiteFacts } from "./model.js";

/** What is split, and how much of the answer is wanted. */
export interface AllocationOptions extends Asking<"amounts" | "parts"> {
  /** The sum. @unit yuan */
  readonly total: Money;
}

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
  const allotted = allot(read, context, rows, total);
  const { id, version } = read.scheme;
  const answer = { scheme: Object.freeze({ id, version }), total: moneyOfFen(total) };
  const siteAt = (row: number): string => definitely(rows.ids[row]);
  switch (allotted.status) {
    case "undetermined": {
      const open = allotted.rows.map(([row, reason]) =>
        Object.freeze({ site: siteAt(row), reason }),
      );
      return Object.freeze({ ...answer, status: "undetermined", sites: Object.freeze(open) });
    }
    case "infeasible": {
      const { rows: bound, missing } = allotted;
      const named = Object.freeze(bound.map(siteAt));
      return Object.freeze({
        ...answer,
        status: "infeasible",
        sites: named,
        missing: moneyOfFen(missing),
      });
    }
    case "allocated": {
      const { units, step } = allotted;
      let given = 0;
      const shares = new Array<SiteShare>(units.length);
      for (let row = 0; row < units.length; row += 1) {
        const fen = (units[row] as number) * step;
        given += fen;
        const amount = decimalStringOfScaled(fen, 2);
        const share = { site: siteAt(row), amount };
        shares[row] = Object.freeze(
          detail === "parts" ? { ...share, parts: sharePartsOf(allotted, row) } : share,
        );
      }
      return Object.freeze({
        ...answer,
        status: "allocated",
        unspent: moneyOfFen(total - given),
        shares: Object.freeze(shares),
      });
    }
  }
}

/** The fen of a sum that is not below zero. */
export function sumToSplit(sum: unknown): number {
  // What is no text is no amount either.
  const fen = fenOf(sum as Money);
  if (fen >= 0) return fen;
  throw new DomainError<FundingErrorCode>(
    "funding/unsuitable-amount",
    `The sum ${quote(sum)} is below zero. Split an amount from 0 on.`,
  );
}

/** How the share of a row comes about. */
export function sharePartsOf(
  { claims, places, units, exact, plain, step }: Allotted,
  row: number,
): ShareParts {
  const unit = units[row] as number;
  const within = exact[row] as number;
  const byWeight = plain(row);
  const { weights, floors, caps } = claims;
  return Object.freeze({
    weight: decimalStringOfScaled(weights[row] as number, places),
    byWeight: moneyOfFen(byWeight * step),
    byBounds: moneyOfFen((within - byWeight) * step),
    byRounding: moneyOfFen((unit - within) * step),
    ...(unit === caps[row] ? { bound: "cap" } : {}),
    ...(unit === floors[row] && unit > 0 ? { bound: "floor" } : {}),
  });
}
