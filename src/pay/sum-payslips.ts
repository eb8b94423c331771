import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import { isId } from "../core/id.js";
import type { JsonValue } from "../core/json-value.js";
import { readList } from "../core/list.js";
import { toMoney } from "../core/money.js";
import { toPlainJson } from "../core/plain-json.js";
import { quote } from "../core/quote.js";
import { safely } from "../core/safely.js";
import { isUnknown } from "../core/unknown.js";
import { isPaySide } from "./compute/pay-sides.js";
import { sumKnown } from "./compute/sum-known.js";
import { sumsOfLines } from "./compute/sums-of-lines.js";
import type { PayErrorCode } from "./errors.js";
import type { ItemAmount, PaySums } from "./model.js";

/** The lines of a payslip, as far as they are added up. */
export interface SummedPayslip {
  /** The lines. */
  readonly lines: readonly ItemAmount[];
}

/** What several payslips come to, item by item. */
export interface PayslipSums extends PaySums {
  /** The items, in the order in which the payslips name them. */
  readonly items: readonly ItemAmount[];
}

/**
 * Adds up payslips: those of a person over a year, or those of many people.
 *
 * @param payslips - The payslips, as `computePay` returns them.
 * @returns The sum of every item and of every side.
 * @throws {@link DomainError} `pay/invalid-payslips` when they are none; its `cause` says why.
 * @example
 * const line = { item: "basic", side: "earning", amount: "2200" } as const;
 * const [may, june] = [{ lines: [line] }, { lines: [line] }];
 * sumPayslips([may, june]).gross; // "4400"
 * sumPayslips([may, june]).items; // [{ item: "basic", side: "earning", amount: "4400" }]
 */
export function sumPayslips(payslips: readonly SummedPayslip[]): PayslipSums {
  const read = safely(() => readList(payslips).flatMap((slip) => linesOf(toPlainJson(slip))));
  if (!read.success) {
    throw new DomainError<PayErrorCode>(
      "pay/invalid-payslips",
      `The payslips cannot be read. ${read.error.message}`,
      {},
      { cause: read.error },
    );
  }
  const byItem = new Map<string, ItemAmount[]>();
  for (const line of read.data) {
    const key = `${line.side} ${line.item}`;
    const lines = byItem.get(key) ?? [];
    byItem.set(key, lines);
    lines.push(line);
  }
  const items = Array.from(byItem.values(), (lines) => sumOf(lines));
  return { items, ...sumsOfLines(read.data) };
}

function sumOf(lines: readonly ItemAmount[]): ItemAmount {
  const { item, side } = definitely(lines[0]);
  return { item, side, amount: sumKnown(lines.map(({ amount }) => amount)) };
}

function linesOf(slip: JsonValue): readonly ItemAmount[] {
  const lines = fieldOf(slip, "lines");
  if (!Array.isArray(lines)) throw misfit("A payslip has a list of lines.");
  return lines.map((line: JsonValue) => {
    const [item, side, amount] = [
      fieldOf(line, "item"),
      fieldOf(line, "side"),
      fieldOf(line, "amount"),
    ];
    if (!isId(item)) throw misfit(`The item of a line is ${quote(item)}.`);
    if (!isPaySide(side)) throw misfit(`The side of a line is ${quote(side)}.`);
    if (isUnknown(amount)) return { item, side, amount };
    if (typeof amount === "string") return { item, side, amount: toMoney(amount) };
    throw misfit(`The amount of a line is ${quote(amount)}.`);
  });
}

function fieldOf(record: JsonValue, name: string): JsonValue | undefined {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return undefined;
  return Object.entries(record).find(([key]) => key === name)?.[1];
}

const misfit = (message: string): DomainError =>
  new DomainError<PayErrorCode>("pay/invalid-payslips", message);
