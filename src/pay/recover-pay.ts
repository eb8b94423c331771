import { eachAt, placeOf } from "../core/at-path.js";
import { DomainError } from "../core/error.js";
import type { JsonValue } from "../core/json-value.js";
import type { Money } from "../core/money.js";
import { compareMoney, minusMoney, toMoney } from "../core/money.js";
import { checkedFields, readRecord } from "../core/plain-record.js";
import { safely } from "../core/safely.js";
import type { PayErrorCode } from "./errors.js";
import type { PayMonth } from "./pay-month.js";
import { toPayMonth } from "./pay-month.js";

/** What a person owes back, and how much may be kept of the pay of a month. */
export interface Recovery {
  /** What was overpaid. @unit yuan */
  readonly debt: Money;
  /** What the person keeps of a month's net pay at least. @unit yuan */
  readonly floor: Money;
  /** The most that is kept back in a month; without it, only the floor limits. @unit yuan */
  readonly mostPerMonth?: Money;
  /** The net pay of the months in which it is recovered, in their order, each once. */
  readonly months: readonly NetPay[];
}

/** The net pay of a month. */
export interface NetPay {
  /** The month. */
  readonly month: PayMonth;
  /** Net pay before anything is kept back. @unit yuan */
  readonly net: Money;
}

/** What is kept back of the pay of a month. */
export interface Instalment {
  /** The month. */
  readonly month: PayMonth;
  /** The amount kept back. @unit yuan */
  readonly amount: Money;
  /** Which limit kept it from being more; left out where the debt is paid off by it. */
  readonly boundBy?: "floor" | "most-per-month";
}

/** How a debt is paid off. */
export interface RecoveryPlan {
  /** The instalments, without months in which nothing is kept back once the debt is paid off. */
  readonly instalments: readonly Instalment[];
  /** What is still owed after the last month. @unit yuan */
  readonly rest: Money;
}

/**
 * Plans how overpaid money is recovered in instalments, with a floor that stays untouched.
 *
 * @param recovery - The debt, the limits, and the net pay of the months.
 * @returns The instalments, which add up with the rest to the debt.
 * @throws {@link DomainError} `pay/invalid-recovery` when an amount is below 0 or no money, or the
 * months do not fit or do not rise.
 * @example
 * const months = [{ month: "2024-05", net: "2000" }, { month: "2024-06", net: "1800" }] as const;
 * const plan = recoverPay({ debt: "500", floor: "1730", months });
 * plan.instalments.map(({ amount }) => amount); // ["270", "70"]
 * plan.rest; // "160"
 * recoverPay({ debt: "-1", floor: "0", months }); // throws pay/invalid-recovery
 */
export function recoverPay(recovery: Recovery): RecoveryPlan {
  const { debt, floor, mostPerMonth, months } = readRecovery(recovery);
  const instalments: Instalment[] = [];
  let rest = debt;
  for (const { month, net } of months) {
    if (rest === "0") break;
    const free = greater(minusMoney(net, floor), "0");
    const limit = mostPerMonth === undefined ? free : lesser(free, mostPerMonth);
    const amount = lesser(rest, limit);
    rest = minusMoney(rest, amount);
    const bound = limit === free ? "floor" : "most-per-month";
    instalments.push(rest === "0" ? { month, amount } : { month, amount, boundBy: bound });
  }
  return { instalments, rest };
}

const greater = (one: Money, other: Money): Money => (compareMoney(one, other) < 0 ? other : one);
const lesser = (one: Money, other: Money): Money => (compareMoney(one, other) < 0 ? one : other);

function readRecovery(recovery: Recovery): Recovery {
  const read = safely(() => {
    const fields = ["debt", "floor", "months"] as const;
    const { debt, floor, mostPerMonth, months } = readRecord(
      recovery,
      fields,
      ["mostPerMonth"],
      "recovery",
    );
    if (!Array.isArray(months)) throw misfit("The months are a list.");
    const plain = { debt: owed(debt), floor: owed(floor), months: readMonths(months) };
    return mostPerMonth === undefined ? plain : { ...plain, mostPerMonth: owed(mostPerMonth) };
  });
  if (read.success) return read.data;
  throw new DomainError<PayErrorCode>(
    "pay/invalid-recovery",
    `The recovery does not fit. ${read.error.message}`,
    placeOf(read.error),
    { cause: read.error },
  );
}

function readMonths(entries: readonly JsonValue[]): readonly NetPay[] {
  const months = eachAt(["months"], entries, readMonth);
  for (const [index, { month }] of months.entries()) {
    const before = months[index - 1]?.month;
    if (before !== undefined && before >= month) {
      throw misfit(
        `The month ${month} comes after ${before}. Give each month once, in their order.`,
      );
    }
  }
  return months;
}

function readMonth(entry: JsonValue): NetPay {
  const { month, net } = checkedFields(entry, ["month", "net"], [], "month of net pay");
  return { month: toPayMonth(month), net: money(net) };
}

function owed(value: JsonValue): Money {
  const amount = money(value);
  if (compareMoney(amount, "0") >= 0) return amount;
  throw misfit(`The amount ${amount} is below 0.`);
}

function money(value: JsonValue): Money {
  if (typeof value === "string") return toMoney(value);
  throw misfit("Amounts are text.");
}

const misfit = (message: string): DomainError =>
  new DomainError<PayErrorCode>("pay/invalid-recovery", message);
