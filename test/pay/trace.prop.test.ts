import { expect } from "vitest";
import { divide, plus, times } from "../../src/core/arithmetic.js";
import { daysBetween } from "../../src/core/date-distance.js";
import { decimalOf, toDecimal, toDecimalString } from "../../src/core/decimal.js";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { Money } from "../../src/core/money.js";
import { sumMoney } from "../../src/core/money.js";
import { safely } from "../../src/core/safely.js";
import type { TraceEntry } from "../../src/core/trace.js";
import { leavesOf } from "../../src/core/trace.js";
import { isUnknown } from "../../src/core/unknown.js";
import { compilePay } from "../../src/pay/compile-pay.js";
import type { PayItem, PayLine, Payslip } from "../../src/pay/model.js";
import { daysOfMonth } from "../../src/pay/pay-month.js";
import { invariant } from "../support/invariant.js";
import type { PayrollCase } from "../support/payroll-arbitraries.js";
import { payrollCases } from "../support/payroll-arbitraries.js";
import { recomputeTrace } from "../support/recompute-trace.js";

/** The payslips of a case, with their reasons. */
type Payer = (asked: PayrollCase) => readonly Payslip[];

const traced: Payer = ({ scheme, record, options }) => {
  const { computePay, computePayroll } = compilePay(scheme);
  const known = options.knownOn === undefined ? {} : { knownOn: options.knownOn };
  return computePayroll([], options).months.flatMap((month) => {
    const slip = safely(() => computePay(record, { month, detail: "trace", ...known }));
    return slip.success ? [slip.data] : [];
  });
};

/** Every leaf says what it read: a fact or parameter by name, with the day from which it holds. */
function expectNamed(trace: TraceEntry): void {
  for (const leaf of leavesOf(trace)) {
    expect(leaf.at).toMatch(/^\//);
    if (leaf.kind === "fact") expect(leaf.detail).toHaveProperty("fact");
    if (leaf.kind === "parameter") {
      expect(leaf.detail).toMatchObject({
        parameter: expect.any(String),
        from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        level: expect.any(String),
      });
    }
  }
}

/** Adds the days of a line up by what their rates are worth, each month rounded by itself. */
function expectLine(line: PayLine, { rounding, of }: PayItem): void {
  const { amount, parts, trace } = line;
  if (trace !== undefined) {
    recomputeTrace(trace);
    expectNamed(trace);
    expect(trace.value).toEqual(amount);
  }
  if (parts === undefined || of.kind !== "rate") return;
  const byMonth = new Map<string, typeof parts>();
  for (const part of parts) {
    const { trace: reasons, rate } = part;
    if (reasons !== undefined) {
      recomputeTrace(reasons);
      expectNamed(reasons);
      expect(reasons.value).toEqual(rate);
    }
    const month = part.from.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), part]);
  }
  if (isUnknown(amount)) {
    expect(parts.some(({ rate }) => isUnknown(rate))).toBe(true);
    return;
  }
  const months = [...byMonth].map(([month, own]) => {
    const { from, until } = daysOfMonth(month);
    const whole = daysBetween(from, until);
    const worth = own.reduce(
      (sum, { rate, days }) =>
        plus(
          sum,
          times(
            toDecimal(rate as DecimalString),
            decimalOf(of.proration === "calendar-days" ? days : whole),
          ),
        ),
      decimalOf(0),
    );
    return toDecimalString(divide(worth, decimalOf(whole), rounding)) as Money;
  });
  expect(sumMoney(months)).toBe(amount);
  expect(sumMoney(parts.map((part) => part.amount as Money))).toBe(amount);
}

const told =
  (change: (line: PayLine) => PayLine): Payer =>
  (asked) =>
    traced(asked).map((slip) => ({ ...slip, lines: slip.lines.map(change) }));

invariant<PayrollCase, Payer>(
  "a payslip is the fold of its reasons, and these name what they read",
  {
    inputs: payrollCases,
    law: (pay, asked) => {
      const items = new Map(asked.scheme.items.map((item) => [item.id, item]));
      for (const { lines, gross, deductions, net, employer } of pay(asked)) {
        for (const line of lines) expectLine(line, items.get(line.item) as PayItem);
        for (const [side, sum] of Object.entries({
          earning: gross,
          deduction: deductions,
          employer,
        })) {
          const amounts = lines.filter((line) => line.side === side).map(({ amount }) => amount);
          if (isUnknown(sum)) expect(amounts).toContainEqual(sum);
          else expect(sumMoney(amounts as readonly Money[])).toBe(sum);
        }
        const open = [gross, deductions].find(isUnknown);
        if (open !== undefined) expect(net).toEqual(open);
        else expect(sumMoney([net as Money, deductions as Money])).toBe(gross);
      }
    },
    real: traced,
    faults: {
      "a part left out": told(({ parts, ...line }) =>
        parts === undefined ? line : { ...line, parts: parts.slice(1) },
      ),
      "reasons of another value": told(({ trace, ...line }) =>
        trace === undefined ? line : { ...line, trace: { ...trace, value: "1234.56" } },
      ),
      "parameters without their day": told(({ parts, ...line }) => {
        const bare = ({ detail, parts: below, ...entry }: TraceEntry): TraceEntry => ({
          ...entry,
          ...(detail && entry.kind !== "parameter" ? { detail } : {}),
          ...(below ? { parts: below.map(bare) } : {}),
        });
        const shown = parts?.map((part) =>
          part.trace ? { ...part, trace: bare(part.trace) } : part,
        );
        return shown === undefined ? line : { ...line, parts: shown };
      }),
      "sums of the first line": (asked) =>
        traced(asked).map((slip) => ({ ...slip, gross: slip.lines[0]?.amount ?? "0" })),
    },
    runs: 60,
  },
);

/** Unknown goes in at every place of a record in turn, and never comes out as an amount of 0. */
invariant<PayrollCase, Payer>("what rests on something unknown is unknown, and never 0", {
  inputs: payrollCases.map((asked): PayrollCase => {
    const grade = [{ from: "2000-01-01" as const, value: { unknown: "not-published" as const } }];
    const { record, options } = asked;
    const facts = { ...record.facts, grade };
    return { ...asked, options, record: { ...record, facts, service: [{ from: "2000-01-01" }] } };
  }),
  law: (pay, asked) => {
    for (const { lines, gross, net } of pay(asked)) {
      const basic = lines.filter(({ item }) => item === "basic");
      const score = lines.filter(({ item }) => item === "score");
      for (const { amount } of basic) expect(amount).toEqual({ unknown: "not-published" });
      // The deduction reads the basic pay, which counts as 0 in months in which it is not due.
      if (basic.length > 0) for (const { amount } of score) expect(isUnknown(amount)).toBe(true);
      if (basic.length > 0) expect([isUnknown(gross), isUnknown(net)]).toEqual([true, true]);
    }
  },
  real: traced,
  faults: {
    "unknown lines as 0": told((line) =>
      isUnknown(line.amount) ? { ...line, amount: "0" } : line,
    ),
    "sums of what is known": (asked) =>
      traced(asked).map((slip) => {
        const known = slip.lines.filter(
          ({ side, amount }) => side === "earning" && !isUnknown(amount),
        );
        return { ...slip, gross: sumMoney(known.map(({ amount }) => amount as Money)) };
      }),
    "lines left out where they are unknown": (asked) =>
      traced(asked).map((slip) => ({
        ...slip,
        lines: slip.lines.filter(({ item }) => item === "basic"),
        net: "0",
      })),
  },
  runs: 60,
});
