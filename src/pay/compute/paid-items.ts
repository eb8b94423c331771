import { definitely } from "../../core/definitely.js";
import { daysIn } from "../../core/period.js";
import type { PayItem, PayPart, RateBasis } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { daysOfMonth } from "../pay-month.js";
import { isDue, monthsPaidBy } from "./months-paid.js";
import { payRate } from "./pay-rate.js";
import type { RatedStretch } from "./rate-months.js";

/** What the items that pay a rate come to, part by part, by item. */
export type PaidItems = ReadonlyMap<string, readonly PayPart[]>;

/** Pays the items that pay a rate and are due: each month that they pay by itself. */
export function paidItemsOf(
  items: readonly PayItem[],
  month: PayMonth,
  stretches: readonly RatedStretch[],
): PaidItems {
  return new Map(
    items.flatMap((item) => {
      const { id, of } = item;
      if (of.kind !== "rate" || !isDue(item, month)) return [];
      const parts = monthsPaidBy(item, month).flatMap((paid) =>
        payMonth(item, of, paid, stretches),
      );
      return [[id, parts]];
    }),
  );
}

function payMonth(
  { rounding }: PayItem,
  { rate, proration }: RateBasis,
  month: PayMonth,
  stretches: readonly RatedStretch[],
): readonly PayPart[] {
  const daysInMonth = daysIn(daysOfMonth(month));
  const served = stretches
    .filter(({ stretch }) => stretch.month === month)
    .map(({ stretch: { from, until }, rates }) => {
      const { value, trace } = definitely(rates.get(rate), "the rates that items pay");
      return { from, until, rate: value, ...(trace === undefined ? {} : { trace }) };
    });
  return served.length === 0 ? [] : payRate(served, { proration, rounding, daysInMonth });
}
