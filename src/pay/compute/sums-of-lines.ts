import type { Money } from "../../core/money.js";
import { minusMoney } from "../../core/money.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { ItemAmount, PaySide, PaySums } from "../model.js";
import { sumKnown } from "./sum-known.js";

/** Adds up lines, each side apart. */
export function sumsOfLines(lines: readonly ItemAmount[]): PaySums {
  const sumOf = (side: PaySide): Money | Unknown =>
    sumKnown(lines.filter((line) => line.side === side).map(({ amount }) => amount));
  const [gross, deductions] = [sumOf("earning"), sumOf("deduction")];
  return { gross, deductions, net: difference(gross, deductions), employer: sumOf("employer") };
}

function difference(gross: Money | Unknown, deductions: Money | Unknown): Money | Unknown {
  if (isUnknown(gross)) return gross;
  return isUnknown(deductions) ? deductions : minusMoney(gross, deductions);
}
