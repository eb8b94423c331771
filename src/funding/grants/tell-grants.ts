import { moneyOfFen } from "../../core/money.js";
import { isUnknown } from "../../core/unknown.js";
import type { Columns } from "../../rules/compile/columns-of.js";
import { figureId } from "../define/figures.js";
import type { Grant } from "../model.js";
import type { Claim } from "./claim.js";
import { sumFen } from "./claim.js";
import type { GrantedSite, GrantTotal, SiteGrant } from "./computed-grants.js";

/** What a grant comes to over all sites. */
export function totalOf({ id, source }: Grant, claims: readonly Claim[]): GrantTotal {
  const sites = claims.filter(({ outcome }) => outcome === "granted").length;
  return Object.freeze({
    grant: id,
    ...(source === undefined ? {} : { source }),
    sites,
    total: moneyOfFen(sumFen(claims)),
  });
}

/** A claim of a site as it is told; with reasons where the columns hold them. */
function tell({ row, grant, outcome, amount, entitled }: Claim, columns?: Columns): SiteGrant {
  const { id, label, when } = grant;
  return Object.freeze({
    grant: id,
    label,
    outcome,
    amount: isUnknown(amount) ? amount : moneyOfFen(amount),
    ...(entitled === undefined ? {} : { entitled: moneyOfFen(entitled) }),
    ...(columns === undefined ? {} : { trace: columns.trace(figureId("grant", id), row) }),
    ...(columns === undefined || when === undefined
      ? {}
      : { condition: columns.trace(figureId("when", id), row) }),
  });
}

/** The grants of a site; those meant for others are told with their reasons alone. */
export function tellSite(
  site: string,
  claims: readonly Claim[],
  columns: Columns | undefined,
): GrantedSite {
  const shown = claims.filter(({ outcome }) => columns !== undefined || outcome !== "not-eligible");
  const open = claims.map(({ amount }) => amount).find(isUnknown);
  return Object.freeze({
    site,
    total: open ?? moneyOfFen(sumFen(claims)),
    grants: Object.freeze(shown.map((claim) => tell(claim, columns))),
  });
}
