import type { DecimalString } from "./decimal-text.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { checkedInteger } from "./integer.js";
import { readList } from "./list.js";
import { quote } from "./quote.js";
import { scaledIntegerOf } from "./scaled.js";

/**
 * An amount of yuan as text with at most two decimal places, such as `"2310.5"`.
 *
 * Less than ten trillion yuan either way, so that its fen are exact as a whole number.
 *
 * @unit yuan
 */
export type Money = DecimalString;

/** The pattern of {@link Money}: at most 13 digits before the point and two behind it. */
export const moneyPattern = /^-?(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/;

const fenLimit = 1e15;

/**
 * Checks the text of an amount and returns its canonical spelling.
 *
 * @param text - Yuan, with at most two decimal places.
 * @returns The same amount without trailing zeros.
 * @throws {@link DomainError} `core/invalid-money` when the text is not an amount.
 * @throws {@link DomainError} `core/out-of-range` when it is ten trillion yuan or more.
 * @example
 * toMoney("2310.50"); // "2310.5"
 * toMoney("0.005"); // throws core/invalid-money
 */
export function toMoney(text: string): Money {
  return moneyOfFen(fenOf(text));
}

/**
 * Makes an amount from its fen.
 *
 * @param fen - A whole number of fen.
 * @returns The amount in yuan.
 * @throws {@link DomainError} `core/invalid-number` when the number is not whole.
 * @throws {@link DomainError} `core/out-of-range` when it is ten trillion yuan or more.
 * @example
 * moneyOfFen(231050); // "2310.5"
 */
export function moneyOfFen(fen: number): Money {
  const whole = withinRange(checkedInteger(fen, "number of fen"));
  return whole < 0 ? (`-${textOfFen(-whole)}` as Money) : textOfFen(whole);
}

/** What stands behind the digits of whole yuan, by the fen that are left. */
const behindYuan: readonly string[] = Array.from({ length: 100 }, (_, fen) => {
  if (fen === 0) return "";
  return fen % 10 === 0 ? `.${fen / 10}` : `.${fen < 10 ? "0" : ""}${fen}`;
});

function textOfFen(fen: number): Money {
  // The nearest double to a quotient below 10^13 never passes a whole number that it does not reach.
  const yuan = Math.floor(fen / 100);
  return `${yuan}${behindYuan[fen - yuan * 100]}` as Money;
}

/**
 * Counts the fen of an amount.
 *
 * @param money - Yuan.
 * @returns The same amount as a whole number of fen.
 * @throws {@link DomainError} `core/invalid-money` when the text is not an amount.
 * @throws {@link DomainError} `core/out-of-range` when it is ten trillion yuan or more.
 * @example
 * fenOf("2310.5"); // 231050
 */
export function fenOf(money: string): number {
  const fen = scaledIntegerOf(money, 2);
  if (!Number.isNaN(fen)) return withinRange(fen);
  throw new DomainError<CoreErrorCode>(
    "core/invalid-money",
    `${quote(money)} is not an amount of yuan. Write text such as "2310.5", with at most two ` +
      "decimal places and 13 digits before the point.",
    { value: quote(money) },
  );
}

/**
 * Adds two amounts.
 *
 * @param a - The first amount.
 * @param b - The second amount.
 * @returns Their sum.
 * @throws {@link DomainError} `core/invalid-money` when a text is not an amount.
 * @throws {@link DomainError} `core/out-of-range` when the sum is ten trillion yuan or more.
 * @example
 * plusMoney("2100", "210.5"); // "2310.5"
 */
export function plusMoney(a: Money, b: Money): Money {
  return moneyOfFen(fenOf(a) + fenOf(b));
}

/**
 * Subtracts one amount from another.
 *
 * @param a - What is taken from.
 * @param b - What is taken.
 * @returns Their difference.
 * @throws {@link DomainError} `core/invalid-money` when a text is not an amount.
 * @throws {@link DomainError} `core/out-of-range` when it is ten trillion yuan or more.
 * @example
 * minusMoney("2310.5", "210.5"); // "2100"
 */
export function minusMoney(a: Money, b: Money): Money {
  return moneyOfFen(fenOf(a) - fenOf(b));
}

/**
 * Adds up amounts.
 *
 * @param amounts - The amounts; none add up to zero.
 * @returns Their sum.
 * @throws {@link DomainError} `core/invalid-money` when a text is not an amount.
 * @throws {@link DomainError} `core/out-of-range` when the sum is ten trillion yuan or more.
 * @throws {@link DomainError} `core/invalid-shape` when the amounts are no list.
 * @throws {@link DomainError} `core/too-large` when there are more than a million amounts.
 * @example
 * sumMoney(["2100", "210", "0.5"]); // "2310.5"
 */
export function sumMoney(amounts: readonly Money[]): Money {
  // A running total may pass the range and come back; as a bigint it stays exact meanwhile.
  const total = readList(amounts).reduce((sum, amount) => sum + BigInt(fenOf(amount)), 0n);
  return moneyOfFen(Number(total));
}

/**
 * Orders two amounts.
 *
 * @param a - The first amount.
 * @param b - The second amount.
 * @returns Negative, 0 or positive, fit for `sort`.
 * @throws {@link DomainError} `core/invalid-money` when a text is not an amount.
 * @throws {@link DomainError} `core/out-of-range` when an amount is ten trillion yuan or more.
 * @example
 * compareMoney("9.50", "9.5"); // 0
 */
export function compareMoney(a: Money, b: Money): number {
  return fenOf(a) - fenOf(b);
}

function withinRange(fen: number): number {
  if (fen > -fenLimit && fen < fenLimit) return fen;
  throw new DomainError<CoreErrorCode>(
    "core/out-of-range",
    "The amount is ten trillion yuan or more. Check its unit: amounts are in yuan, not fen.",
    { limit: "9999999999999.99" },
  );
}
