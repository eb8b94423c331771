import { apportion } from "../../core/apportion.js";
import { definitely } from "../../core/definitely.js";
import { fenOf, moneyOfFen } from "../../core/money.js";
import { isUnknown } from "../../core/unknown.js";
import type { GrantScheme } from "../model.js";
import type { Claim } from "./claim.js";
import { sumFen } from "./claim.js";
import type { ComputedGrants } from "./computed-grants.js";

/** Holds the claims against the budget, and cuts them where the scheme says so. */
export function cutToBudget(
  { budget }: GrantScheme,
  claims: readonly Claim[],
): Pick<ComputedGrants, "status" | "total" | "unspent" | "over"> {
  const due = sumFen(claims);
  const open = claims.some(({ amount }) => isUnknown(amount));
  const settled = open ? "undetermined" : "computed";
  if (budget === undefined) return { status: settled, total: moneyOfFen(due) };
  const most = fenOf(budget.most);
  if (due <= most) {
    return { status: settled, total: moneyOfFen(due), unspent: moneyOfFen(most - due) };
  }
  const over = moneyOfFen(due - most);
  // A cut in proportion needs every claim.
  if (budget.over === "report" || open) {
    return { status: "over-budget", total: moneyOfFen(due), over };
  }
  scale(claims, most);
  return { status: "computed", total: moneyOfFen(most), unspent: "0", over };
}

/** Cuts the claims in proportion to what there is. */
function scale(claims: readonly Claim[], most: number): void {
  const caps = Float64Array.from(claims, ({ amount }) => amount as number);
  const floors = new Float64Array(caps.length);
  const order = (one: number, other: number) => one - other;
  const { units } = apportion(most, { weights: caps, floors, caps, order }, "largest-remainder");
  for (const [index, claim] of claims.entries()) {
    if (claim.amount === 0) continue;
    claim.entitled = claim.amount as number;
    claim.amount = definitely(units[index]);
  }
}
