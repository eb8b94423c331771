import { comparePay } from "../../src/pay/compare-pay.js";
import { compilePay } from "../../src/pay/compile-pay.js";
import type { PayEntry, SettlementOptions } from "../../src/pay/settle/settlement.js";
import { settlePay } from "../../src/pay/settle-pay.js";
import { sumPayslips } from "../../src/pay/sum-payslips.js";
import type { ExpectedPay, PayCase } from "./pay-case.js";

type Reading = (printed: PayCase, asked: ExpectedPay) => unknown;

const readings: Readonly<Record<string, Reading>> = {
  item: ({ scheme, records }, { of, options }) => {
    const { computePay } = compilePay(scheme);
    return records.map(
      (record) =>
        computePay(record, options as never).lines.find(({ item }) => item === of)?.amount,
    );
  },
  gross: ({ scheme, records }, { options }) => {
    const { computePay } = compilePay(scheme);
    return records.map((record) => computePay(record, options as never).gross);
  },
  comparison: ({ scheme, other, records }, { options }) =>
    comparePay(scheme, other, records, options as never).people.map(
      ({ before, after, difference }) => ({ before, after, difference }),
    ),
  sums: ({ scheme, records }, { months = [], people = 0, is }) => {
    const { computePayMany } = compilePay(scheme);
    const slips = months.flatMap(
      (month) => computePayMany(records.slice(0, people), { month }).results,
    );
    const { items, ...sums } = sumPayslips(slips);
    const all = new Map(Object.entries(sums));
    for (const { item, amount } of items) all.set(item, amount);
    return Object.fromEntries(
      Object.keys(is as object).map((name) => [name, all.get(name) ?? null]),
    );
  },
  arrears: ({ scheme, records }, { paid = [], amounts = [], options }) =>
    records.map((record, index) => {
      const entries = paid.map((line) => ({ ...line, amount: amounts[index] })) as PayEntry[];
      return settlePay([scheme], record, entries, options as SettlementOptions).net;
    }),
};

/** What the library says to the questions of an example, in the shape of what is expected. */
export function payAnswersOf(printed: PayCase): readonly ExpectedPay[] {
  return printed.expected.map((asked) => ({
    ...asked,
    is: (readings[asked.read] as Reading)(printed, asked),
  }));
}
