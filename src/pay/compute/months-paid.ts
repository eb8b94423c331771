import type { PayItem } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { monthInYear, monthsBetween } from "../pay-month.js";

/** Whether an item is due in a month. */
export function isDue({ due }: PayItem, month: PayMonth): boolean {
  return due === undefined || due.includes(monthInYear(month));
}

/** The months that an item which pays a rate pays in a month; none when it is not due. */
export function monthsPaidBy(item: PayItem, month: PayMonth): readonly PayMonth[] {
  const { of } = item;
  if (of.kind !== "rate" || !isDue(item, month)) return [];
  if (of.months === undefined) return [month];
  const year = monthsBetween(firstOfTwelve(month), month);
  const dueBefore = year.slice(0, -1).map((before) => isDue(item, before));
  return year.slice(dueBefore.lastIndexOf(true) + 1);
}

const firstMonth = "1900-01";

/** The month eleven months before, or the first one that can be written. */
function firstOfTwelve(month: PayMonth): PayMonth {
  return monthsBetween(firstMonth, month).at(-12) ?? firstMonth;
}
