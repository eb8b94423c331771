import { dayNumberOfText, dayOutOfRange, lastDayNumber } from "../core/day-number.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay, plainDateOf } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import type { Book } from "./book/book.js";
import { versionOf } from "./book/book.js";
import { entryDaysAt } from "./define/entry-days.js";
import { partOf } from "./standing/standing-of.js";

/** Which item is asked about. */
export interface EntryQuestion {
  /** Id of the item. */
  readonly item: string;
  /** The day of service. */
  readonly on: PlainDate;
}

/** The days on which a record may be entered; open at an end that is left out. */
export interface DaysOfEntry {
  /** The first day. */
  readonly first?: PlainDate;
  /** The last day. */
  readonly last?: PlainDate;
}

/**
 * Tells on which days a record of service may be entered: a yearly batch in April, before the 8th
 * of the month after, within 30 days.
 *
 * @param book - The book.
 * @param question - The item and the day of service.
 * @returns The days; those of the window and those counted from the service must both hold.
 * @throws {@link DomainError} `points/invalid-book` when it is no book, `points/unknown-reference`
 * when there is no such item, `core/out-of-range` when the days lie after 2100, and another `core/` code
 * when the question or the day does not fit.
 * @example
 * import { fact } from "wenming/rules";
 * const label = { zh: "积分", en: "points" };
 * const { book } = postMany(
 *   openBook({
 *     kind: "points", id: "village", version: "1", title: label, issuer: "village", region: "village",
 *     effective: { from: "2024-01-01" }, citation: { document: "Notice 5" },
 *     balances: [{
 *       id: "points", label, places: 0, rounding: "floor", expiry: { kind: "never" },
 *       shortfall: { kind: "refused" }, transfer: "refused",
 *     }],
 *     items: [{
 *       id: "service", label, countsFrom: "service", facts: { hours: { kind: "count" } },
 *       credits: [{ balance: "points", amount: fact("hours") }],
 *       enteredIn: { per: "year", from: { months: 15, day: 1 }, last: { months: 15, day: 30 } },
 *     }],
 *     closedPeriods: "refused",
 *   }),
 *   [["a", 10], ["b", 20], ["c", 10]].map(([purse, hours]) => ({
 *     kind: "earn", id: `of-${purse}`, purse: String(purse), item: "service", facts: { hours: Number(hours) },
 *     on: "2024-05-01", recordedOn: "2024-05-02",
 *   })),
 * );
 * entryDaysOf(book, { item: "service", on: "2024-05-01" }); // { first: "2025-04-01", last: "2025-04-30" }
 */
export function entryDaysOf(book: Book, question: EntryQuestion): DaysOfEntry {
  const { scheme } = versionOf(book).ledger.opened;
  const asked = readRecord(question, ["item", "on"], [], "question about an entry");
  const item = partOf(scheme.items, asked.item, "item");
  const day = dayNumberOfText(checkedDay(asked.on));
  const window = item.enteredIn === undefined ? undefined : entryDaysAt(item.enteredIn)(day);
  const within = item.enteredWithinDays === undefined ? [] : [day + item.enteredWithinDays];
  const lasts = [...(window === undefined ? [] : [window.last]), ...within];
  return Object.freeze({
    ...(window === undefined ? {} : { first: dateOf(window.first) }),
    ...(lasts.length === 0 ? {} : { last: dateOf(Math.min(...lasts)) }),
  });
}

function dateOf(day: number): PlainDate {
  if (day > lastDayNumber) throw dayOutOfRange("day of entry");
  return plainDateOf(day);
}
