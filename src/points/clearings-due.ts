import type { PlainDate } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import type { Book } from "./book/book.js";
import type { ClearRecord } from "./records.js";
import { whenFigure } from "./standing/figure-ids.js";
import { askedDays, holdersOn } from "./standing/open-holder.js";
import type { Holder } from "./standing/read-holders.js";
import { readHolders } from "./standing/read-holders.js";
import { partOf, standingOf } from "./standing/standing-of.js";

/** Which clearing is asked about. */
export interface ClearingQuestion {
  /** Id of the clearing. */
  readonly clearing: string;
  /** The day on which it is due, at its end. */
  readonly asOf: PlainDate;
  /** The day by which it was known; all that is on record unless given. */
  readonly knownOn?: PlainDate;
}

/** A record of a clearing that is to be posted: what it lacks is an id and the day of entry. */
export type DueClearing = Omit<ClearRecord, "id" | "recordedOn">;

/**
 * Lists the clearings that are due by a rule of the scheme (清零): for inactivity, at a year's end, by a
 * veto.
 *
 * Nothing is cleared by itself: the host gives each an id and a day of entry, and posts it.
 *
 * @param book - The book.
 * @param holders - Whose balances may be cleared, each purse once.
 * @param question - The clearing and the day.
 * @returns The records to be posted, in the order of the holders; for a holder of whom something is
 * not known, none.
 * @throws {@link DomainError} `points/invalid-book` when it is no book, `points/unknown-reference`
 * when there is no such clearing, `points/duplicate-id` when a purse stands twice, and the codes of
 * `tierOn`; nothing is listed then.
 * @example
 * import { atMost, fact, figure } from "wenming/rules";
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
 *     }],
 *     closedPeriods: "refused",
 *     standing: {
 *       measures: [
 *         { id: "last", balance: "points", of: "earned", window: { kind: "last", months: 12 } },
 *       ],
 *       clearings: [{ id: "inactive", label, balance: "points", when: atMost(figure("last"), "0") }],
 *     },
 *   }),
 *   [{
 *     kind: "earn", id: "r1", purse: "a", item: "service", facts: { hours: 3 },
 *     on: "2024-05-01", recordedOn: "2024-05-02",
 *   }],
 * );
 * const due = (asOf: "2025-04-30" | "2025-05-01") =>
 *   clearingsDue(book, [{ purse: "a" }], { clearing: "inactive", asOf });
 * due("2025-04-30"); // []
 * due("2025-05-01"); // [{ kind: "clear", purse: "a", balance: "points", on: "2025-05-01" }]
 */
export function clearingsDue(
  book: Book,
  holders: readonly Holder[],
  question: ClearingQuestion,
): readonly DueClearing[] {
  const ready = standingOf(book);
  const required = ["clearing", "asOf"] as const;
  const asked = readRecord(question, required, ["knownOn"], "question about a clearing");
  const clearing = partOf(ready.rules.clearings ?? [], asked.clearing, "clearing");
  const days = askedDays(asked.asOf, asked.knownOn);
  const { id, balance, keep } = clearing;
  return Object.freeze(
    readHolders(holders, holdersOn(book, ready, days))
      .filter(({ tracer }) => tracer.valueOf(whenFigure("clearing", id)) === true)
      .map(({ purse }) =>
        Object.freeze({
          kind: "clear" as const,
          purse,
          balance,
          ...(keep === undefined ? {} : { keep }),
          on: days.asOf,
        }),
      ),
  );
}
