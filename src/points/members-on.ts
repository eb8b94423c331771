import type { DecimalString } from "../core/decimal-text.js";
import { definitely } from "../core/definitely.js";
import { decimalStringOfScaled } from "../core/scaled.js";
import type { BalanceQuestion } from "./balance-on.js";
import { cutOf } from "./book/balance-cut.js";
import type { Book } from "./book/book.js";
import { numberOf } from "./book/interner.js";
import type { Ledger } from "./book/ledger.js";
import { accountAt, dayAt, kinds, lastLineAt, lotFields } from "./book/ledger.js";

/** What one member brought to a purse. */
export interface MemberPoints {
  /** Id of the person whom the records name; left out for records that name nobody. */
  readonly member?: string;
  /** What their records credited, less deductions and corrections. */
  readonly earned: DecimalString;
}

const required = ["purse", "balance", "asOf"];

/**
 * Tells what each member brought to the purse of a household or a team (家庭成员): the same entries,
 * seen by person.
 *
 * @param book - The book.
 * @param question - The purse, the balance, the day, and the day of knowledge.
 * @returns The members by the code units of their ids, records without a member first; their points
 * add up to what `balanceOn` tells as earned.
 * @throws {@link DomainError} the codes of `balanceOn`.
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
 *     }],
 *     closedPeriods: "refused",
 *   }),
 *   [["a", 10], ["b", 20], ["c", 10]].map(([purse, hours]) => ({
 *     kind: "earn", id: `of-${purse}`, purse: String(purse), item: "service", facts: { hours: Number(hours) },
 *     on: "2024-05-01", recordedOn: "2024-05-02", member: "li",
 *   })),
 * );
 * membersOn(book, { purse: "b", balance: "points", asOf: "2024-05-01" }); // [{ member: "li", earned: "20" }]
 */
export function membersOn(book: Book, question: BalanceQuestion): readonly MemberPoints[] {
  const { ledger, index, day, known, count, asked } = cutOf(book, question, required);
  const purse = numberOf(ledger.purses, String(asked.purse));
  const { lines, lots, entries, rows, members } = ledger;
  const { places } = definitely(ledger.ready.balances[index]);
  const sums = new Map<string, number>();
  let line = purse === -1 ? -1 : (rows[accountAt(ledger, purse, index) + lastLineAt] as number);
  for (; line !== -1; line = lines.before[line] as number) {
    const entry = lines.entry[line] as number;
    const earner = earnerOf(ledger, entry);
    if (earner === -1 || entry >= count || (entries.known[entry] as number) > known) continue;
    if ((lots[line * lotFields + dayAt] as number) > day) continue;
    // No id is empty, so the empty text stands for nobody.
    const member = members.texts[entries.member[earner] as number] ?? "";
    sums.set(member, (sums.get(member) ?? 0) + (lines.units[line] as number));
  }
  return Object.freeze(
    [...sums.entries()]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([member, sum]) =>
        Object.freeze({
          ...(member === "" ? {} : { member }),
          earned: decimalStringOfScaled(sum, places),
        }),
      ),
  );
}

const aboutEarning = new Set(["reverse", "amend", "approve"]);

/** The record of service behind an entry; -1 where it is something else. */
function earnerOf({ entries }: Ledger, entry: number): number {
  const kind = kinds[entries.kind[entry] as number] as string;
  if (kind === "earn") return entry;
  return aboutEarning.has(kind) ? (entries.about[entry] as number) : -1;
}
