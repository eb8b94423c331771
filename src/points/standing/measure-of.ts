import { minus } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimal } from "../../core/decimal.js";
import type { PlainDate } from "../../core/plain-date.js";
import { addDays } from "../../core/plain-date.js";
import type { BalanceStatement } from "../balance-on.js";
import { balanceOn } from "../balance-on.js";
import type { Book } from "../book/book.js";
import type { Measure } from "../standing-rules.js";
import { windowOf } from "./window-of.js";

/** Whose measure it is, on which day, by what was known. */
export interface MeasureQuestion {
  readonly purse: string;
  readonly asOf: PlainDate;
  readonly knownOn?: PlainDate;
}

/** Reads a measure from the book. */
export function measureOf(
  book: Book,
  { balance, of, window }: Measure,
  { purse, asOf, knownOn }: MeasureQuestion,
): Decimal {
  const days = windowOf(window, asOf);
  if (days === undefined) return toDecimal("0");
  const known = knownOn === undefined ? {} : { knownOn };
  const read = (field: keyof BalanceStatement, day: PlainDate): Decimal =>
    toDecimal(balanceOn(book, { purse, balance, asOf: day, ...known })[field] as string);
  if (of === "held") return read("balance", days.last);
  const total = read(of, days.last);
  // Before the first day of the calendar there is nothing to take away.
  if (days.from === undefined || days.from === "1900-01-01") return total;
  return minus(total, read(of, addDays(days.from, -1)));
}
