import { eachAt, placeOf } from "../../core/at-path.js";
import { DomainError } from "../../core/error.js";
import { isId } from "../../core/id.js";
import type { JsonValue } from "../../core/json-value.js";
import { toMoney } from "../../core/money.js";
import { checkedDay } from "../../core/plain-date.js";
import { toPlainJson } from "../../core/plain-json.js";
import { checkedFields } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import { isPaySide, paySides } from "../compute/pay-sides.js";
import type { PayErrorCode } from "../errors.js";
import { toPayMonth } from "../pay-month.js";
import type { PayEntry } from "./settlement.js";

/**
 * Copies and checks what was booked for a person.
 *
 * @throws {@link DomainError} `pay/invalid-entry` when a line does not fit; its `cause` says why.
 */
export function readEntries(entries: unknown): readonly PayEntry[] {
  const read = safely(() => {
    const plain = toPlainJson(entries);
    if (!Array.isArray(plain)) throw misfit(`It is a list of lines, not ${quote(plain)}.`);
    return eachAt([], plain, readEntry);
  });
  if (read.success) return read.data;
  throw new DomainError<PayErrorCode>(
    "pay/invalid-entry",
    `What was booked does not fit. ${read.error.message}`,
    placeOf(read.error),
    { cause: read.error },
  );
}

function readEntry(entry: JsonValue): PayEntry {
  const fields = ["month", "item", "side", "amount", "bookedOn"] as const;
  const { month, item, side, amount, bookedOn } = checkedFields(entry, fields, [], "booked line");
  if (!isId(item)) throw misfit(`The item is ${quote(item)}. Use the id of an item.`);
  if (!isPaySide(side)) throw misfit(`The side is ${quote(side)}. Use ${paySides.join(", ")}.`);
  if (typeof amount !== "string") throw misfit(`The amount is ${quote(amount)}. Use text.`);
  return {
    month: toPayMonth(month),
    item,
    side,
    amount: toMoney(amount),
    bookedOn: checkedDay(bookedOn),
  };
}

const misfit = (message: string): DomainError =>
  new DomainError<PayErrorCode>("pay/invalid-entry", message);
