import type { Money } from "../../core/money.js";
import { sumMoney } from "../../core/money.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";

/** Adds up amounts; the sum is unknown where one of them is. */
export function sumKnown(amounts: readonly (Money | Unknown)[]): Money | Unknown {
  const known: Money[] = [];
  for (const amount of amounts) {
    if (isUnknown(amount)) return amount;
    known.push(amount);
  }
  return sumMoney(known);
}
