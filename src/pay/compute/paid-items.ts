import { definitely } from "../../core/definitely.js";
import { daysIn } from "../../core/period.js";
import type { PayItem, PayPart } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { daysOfMonth, monthInYear } from "../pay-month.js";
import { payRate } from "./pay-rate.js";
import type { RatedStretch } from "./rate-months.js";

/** What the items that pay a rate come to, part by part, by item. */
export type PaidItems = ReadonlyMap<string, readonly PayPart[]>;

/** Whether an item is due in a month. */
export function isDue({ due }: PayItem, month: PayMonth): boolean {
  return due === undefined || due.includes(monthInYear(month));
}

/** Pays the items that pay a rate and are due, for the days served of a month. */
export function paidItemsOf(
  items: readonly PayItem[],
  month: PayMonth,
  stretches: readonly RatedStretch[],
): PaidItems {
  const daysInMonth = daysIn(daysOfMonth(month));
  return new Map(
    items.flatMap((item) => {
      const { id, of, rounding } = item;
      if (of.kind !== "rate" || !isDue(item, month)) return [];
      const served = stretches.map(({ stretch, rates }) => {
        const { value, trace } = definitely(rates.get(of.rate), "the rates that items pay");
        const { from, until } = stretch;
        return { from, until, rate: value, ...(trace === undefined ? {} : { trace }) };
      });
      return [[id, payRate(served, { proration: of.proration, rounding, daysInMonth })]];
    }),
  );
}
