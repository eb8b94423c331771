import { divide } from "../../core/arithmetic.js";
import { decimalOf, toDecimalString } from "../../core/decimal.js";
import { fenOf, moneyOfFen } from "../../core/money.js";
import { unknown } from "../../core/unknown.js";
import type { FundEntry } from "../records.js";
import type { FundStanding } from "./program-standing.js";

/** Fen put aside, paid and lapsed. */
export interface Sums {
  allotted: number;
  paid: number;
  lapsed: number;
}

/** Nothing yet. */
export const newSums = (): Sums => ({ allotted: 0, paid: 0, lapsed: 0 });

/** Adds two sums. */
export const plusSums = (one: Sums, other: Sums): Sums => ({
  allotted: one.allotted + other.allotted,
  paid: one.paid + other.paid,
  lapsed: one.lapsed + other.lapsed,
});

/** Adds a movement of money to a sum. */
export function addEntry(sums: Sums, { kind, amount }: FundEntry): void {
  const fen = fenOf(amount);
  if (kind === "allotted") sums.allotted += fen;
  else sums.paid += kind === "paid" ? fen : -fen;
}

/** The sum of movements of money. */
export function sumUp(entries: readonly FundEntry[]): Sums {
  const sums = newSums();
  for (const entry of entries) addEntry(sums, entry);
  return sums;
}

/** Fen that are left to pay. */
export const leftOf = ({ allotted, paid, lapsed }: Sums): number => allotted - paid - lapsed;

/** Money as it is told. */
export function standingOf(id: string, sums: Sums): FundStanding {
  const { allotted, paid, lapsed } = sums;
  return Object.freeze({
    id,
    allotted: moneyOfFen(allotted),
    paid: moneyOfFen(paid),
    lapsed: moneyOfFen(lapsed),
    left: moneyOfFen(leftOf(sums)),
    executed:
      allotted === 0
        ? unknown("zero-divisor")
        : toDecimalString(
            divide(decimalOf(paid), decimalOf(allotted), { places: 4, mode: "half-up" }),
          ),
  });
}
