import { DomainError } from "../../core/error.js";
import { fenOf } from "../../core/money.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import { isUnknown } from "../../core/unknown.js";
import type { Columns, FactRows } from "../../rules/compile/columns-of.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import { figureId } from "../define/figures.js";
import type { FundingErrorCode } from "../errors.js";
import { fenColumn } from "../fen-column.js";
import type { Grant, GrantScheme } from "../model.js";
import type { EarlierGrant } from "../records.js";
import { earlierGrantsSchema } from "../schema.js";
import type { Claim } from "./claim.js";

/** What sites got before, in fen, by site and grant. */
export type Earlier = ReadonlyMap<string, number>;

const keyOf = (site: string, grant: string): string => JSON.stringify([site, grant]);

/** Copies what sites got before, and adds up what one site got of one grant. */
export function readEarlier(value: unknown, { grants }: GrantScheme): Earlier {
  const failure = { code: "funding/invalid-record", what: "list of earlier grants" } as const;
  const list = parseWith<readonly EarlierGrant[], FundingErrorCode>(
    earlierGrantsSchema,
    value,
    failure,
  );
  const ids = grants.map(({ id }) => id);
  const sums = new Map<string, number>();
  for (const [index, { site, grant, amount }] of list.entries()) {
    if (!ids.includes(grant)) throw unknownGrant(grant, index, ids);
    const key = keyOf(site, grant);
    sums.set(key, (sums.get(key) ?? 0) + fenOf(amount));
  }
  return sums;
}

/** A misspelt grant would be paid twice. */
function unknownGrant(grant: string, index: number, ids: readonly string[]): DomainError {
  return new DomainError<FundingErrorCode>(
    "funding/unknown-id",
    `There is no grant ${quote(grant)}. Correct what was received before.${suggestionFor(grant, ids)}`,
    { path: `/${index}/grant` },
  );
}

/** What each site would get of a grant if there were seats and money for all. */
export function claimsOf(
  grant: Grant,
  columns: Columns,
  { ids }: FactRows,
  earlier: Earlier,
): readonly Claim[] {
  const { id, when, recurs = "yearly" } = grant;
  const fen = fenColumn(columns.amount(figureId("grant", id)), ids);
  const holds = when === undefined ? () => true : columns.condition(figureId("when", id)).at;
  return ids.map((site, row): Claim => {
    const due = holds(row);
    if (due === false) return { row, grant, outcome: "not-eligible", amount: 0 };
    const amount = isUnknown(due) ? due : fen(row);
    if (isUnknown(amount)) return { row, grant, outcome: "undetermined", amount };
    const before = recurs === "yearly" ? undefined : earlier.get(keyOf(site, id));
    if (before === undefined) return { row, grant, outcome: "granted", amount };
    const more = recurs === "once" ? 0 : Math.max(amount - before, 0);
    return { row, grant, outcome: more > 0 ? "granted" : "received", amount: more };
  });
}
