import { definitely } from "../../core/definitely.js";
import { moneyOfFen } from "../../core/money.js";
import { decimalStringOfScaled } from "../../core/scaled.js";
import type {
  AllocatedFunds,
  Allocation,
  AllocationAnswer,
  ShareParts,
  SiteShare,
} from "./allocation.js";
import type { Allotted, Infeasible, Open } from "./allotted.js";

/** An allocation by row as it is told of sites; with the parts of shares where they are asked for. */
export function tellAllotted(
  allotted: Allotted | Infeasible | Open,
  answer: AllocationAnswer,
  ids: readonly string[],
  { total, parts }: { readonly total: number; readonly parts: boolean },
): Allocation {
  const siteAt = (row: number): string => definitely(ids[row]);
  const { status } = allotted;
  switch (status) {
    case "undetermined": {
      const open = allotted.rows.map(([row, reason]) =>
        Object.freeze({ site: siteAt(row), reason }),
      );
      return Object.freeze({ ...answer, status, sites: Object.freeze(open) });
    }
    case "infeasible": {
      const sites = Object.freeze(allotted.rows.map(siteAt));
      return Object.freeze({ ...answer, status, sites, missing: moneyOfFen(allotted.missing) });
    }
    case "allocated":
      return tellShares(allotted, answer, ids, { total, parts });
  }
}

function tellShares(
  allotted: Allotted,
  answer: AllocationAnswer,
  ids: readonly string[],
  { total, parts }: { readonly total: number; readonly parts: boolean },
): AllocatedFunds {
  const { units, step } = allotted;
  const shares = new Array<SiteShare>(units.length);
  let given = 0;
  for (let row = 0; row < units.length; row += 1) {
    const fen = (units[row] as number) * step;
    given += fen;
    const share = { site: ids[row] as string, amount: moneyOfFen(fen) };
    shares[row] = Object.freeze(parts ? { ...share, parts: partsOf(allotted, row) } : share);
  }
  return Object.freeze({
    ...answer,
    status: "allocated",
    unspent: moneyOfFen(total - given),
    shares: Object.freeze(shares),
  });
}

function boundAt(
  unit: number,
  floor: number | undefined,
  cap: number | undefined,
): Pick<ShareParts, "bound"> {
  if (unit === floor && unit > 0) return { bound: "floor" };
  return unit === cap ? { bound: "cap" } : {};
}

/** How the share of a row comes about. */
function partsOf(
  { claims, part, places, units, exact, plain, step }: Allotted,
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
    ...(part?.[row] === 0 ? { apart: true } : boundAt(unit, floors[row], caps[row])),
  });
}
