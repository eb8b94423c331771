import { definitely } from "../../core/definitely.js";
import { addDays } from "../../core/plain-date.js";
import { dueFact, paidFact } from "../lower/pay-ids.js";
import type { PayItem, PayScheme } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { contextOn } from "./context-on.js";
import type { PayFacts } from "./cut-month.js";
import { factsOfMonth } from "./cut-month.js";
import { isDue } from "./months-paid.js";
import type { PaidItems } from "./paid-items.js";
import type { ReadPayOptions } from "./pay-options.js";
import type { RatedMonth } from "./rate-months.js";
import type { AskedRow } from "./read-rows.js";
import { sumKnown } from "./sum-known.js";

/** The row by which the rules over a month are asked: as things are on the last day served. */
export function monthRowOf(
  { items }: PayScheme,
  { record, stretches }: RatedMonth,
  paid: PaidItems,
  { month, knownOn }: ReadPayOptions,
): AskedRow {
  const { stretch, row } = definitely(stretches.at(-1), "a month with days served");
  const facts = {
    ...row.facts,
    ...factsOfMonth(record, month, knownOn),
    ...Object.fromEntries(items.flatMap((item) => carriedFacts(item, month, paid))),
  };
  return { context: contextOn(addDays(stretch.until, -1), record.places, knownOn), facts };
}

function carriedFacts(
  item: PayItem,
  month: PayMonth,
  paid: PaidItems,
): readonly (readonly [string, PayFacts[string]])[] {
  const { id, of, due } = item;
  if (of.kind === "rate") {
    const parts = paid.get(id) ?? [];
    return [[paidFact(id), sumKnown(parts.map(({ amount }) => amount))]];
  }
  return due === undefined ? [] : [[dueFact(id), isDue(item, month)]];
}
