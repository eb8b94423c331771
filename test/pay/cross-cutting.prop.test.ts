import fc from "fast-check";
import { safely } from "../../src/core/safely.js";
import { comparePay } from "../../src/pay/compare-pay.js";
import { compilePay } from "../../src/pay/compile-pay.js";
import type { PayFailure } from "../../src/pay/compute/pay-failure.js";
import { explainPayslip } from "../../src/pay/explain-payslip.js";
import type { PayRecord, PayScheme } from "../../src/pay/model.js";
import type { PayrollOptions } from "../../src/pay/payroll/payroll.js";
import type { PayEntry } from "../../src/pay/settle/settlement.js";
import { settlePay } from "../../src/pay/settle-pay.js";
import { sumPayslips } from "../../src/pay/sum-payslips.js";
import type { Prepare } from "../support/cross-cutting.js";
import {
  answersStayTheSame,
  documentsAreData,
  idsAreOpaque,
  orderMeansNothing,
} from "../support/cross-cutting.js";
import { payrollCases } from "../support/payroll-arbitraries.js";
import type { Renaming } from "../support/plain-documents.js";
import { copyOf, renamingOf, shuffled } from "../support/plain-documents.js";

/** Two editions of a scheme, a person, and what was booked. */
interface PayDocuments {
  readonly schemes: readonly PayScheme[];
  readonly record: PayRecord;
  readonly entries: readonly PayEntry[];
  readonly options: PayrollOptions;
}

const booked = fc.array(
  fc.record({
    month: fc.constantFrom("2016-12", "2017-01", "2017-02"),
    item: fc.constantFrom("basic", "seniority", "gone"),
    amount: fc.constantFrom("1", "-20.5", "1700"),
    bookedOn: fc.constantFrom("2016-12-20", "2017-01-10", "2017-03-10"),
  }),
  { maxLength: 4 },
);

const documents: fc.Arbitrary<PayDocuments> = fc
  .tuple(payrollCases, booked)
  .map(([{ scheme, record, options }, entries]) => ({
    schemes: [scheme, { ...scheme, version: "2", publishedOn: "2017-01-20" }],
    record,
    entries: entries.map((entry) => ({ ...entry, side: "earning" as const })),
    options,
  }));

const knownOnOf = ({ knownOn }: PayrollOptions) => (knownOn === undefined ? {} : { knownOn });

/** Payslips, payroll, comparison and settlement, made ready once and asked as often as one likes. */
const prepared =
  (worded: boolean): Prepare<PayDocuments> =>
  ({ schemes, record, entries, options }) => {
    const { from, through, knownOn = "2017-12-31" } = options;
    const [older, newer = older] = schemes;
    if (older === undefined || newer === undefined) return () => "no scheme";
    const { computePay, computePayroll } = compilePay(older);
    const payroll = computePayroll([record], options);
    // What is handed over with each question is the caller's own copy.
    const own = copyOf({ record, options });
    const kept = {
      settled: answerOf(() => settlePay(schemes, record, entries, { from, through, knownOn })),
      compared: answerOf(() => comparePay(older, newer, [record], { month: from })),
    };
    return () => ({
      ...copyOf(kept),
      slips: payroll.months.map((month) =>
        answerOf(() => {
          const slip = computePay(own.record, { month, ...knownOnOf(own.options) });
          const told = worded ? explainPayslip(slip, "zh") : [];
          return { slip, told, sums: sumPayslips([slip]) };
        }),
      ),
      paid: payroll.people.map((person, index) => ({
        person,
        months: payroll.months.map((_, month) => [
          payroll.linesOf(index, month),
          payroll.sumsOf(index, month),
        ]),
      })),
      failures: payroll.failures.map(({ error }) => error.code),
    });
  };

/** An answer, or the code of the refusal. */
function answerOf(operation: () => object): unknown {
  const outcome = safely(operation);
  if (!outcome.success) return outcome.error.code;
  const { failures = [], ...answer } = outcome.data as { failures?: readonly PayFailure[] };
  return { ...answer, failures: failures.map(({ error }) => error.code) };
}

const asked = { inputs: documents, prepare: prepared(true), runs: 40 };

answersStayTheSame("pay", asked);
documentsAreData("pay", asked);

// Names of facts and parameters begin with a letter and are no words that every object knows.
const names = ["grade", "started", "score", "base", "extra"];
const ids = [
  "an absent one",
  "standard",
  "graded",
  "years",
  "basic",
  "seniority",
  "rest",
  "gone",
  "p",
  "east",
];
const renaming: Renaming = new Map([
  ...renamingOf([...ids, "west", "north"]),
  ...names.map((name) => [name, `${name}2`] as const),
]);

idsAreOpaque("pay", { ...asked, prepare: prepared(false) }, () => renaming);

/** Entries, layers, periods, rates and editions in any order; items keep theirs, which is printed. */
function turned(given: PayDocuments, seed: number): PayDocuments {
  const any = <T>(list: readonly T[]): readonly T[] => shuffled(list, seed);
  const anyIn = <T>(lists: Readonly<Record<string, readonly T[]>>) =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, any(list)]));
  const { record } = given;
  return {
    ...given,
    entries: any(given.entries),
    record: {
      ...record,
      service: any(record.service),
      facts: anyIn(record.facts),
      monthFacts: anyIn(record.monthFacts ?? {}),
    },
    schemes: given.schemes.map((scheme) => ({
      ...scheme,
      rates: any(scheme.rates),
      parameters: Object.fromEntries(
        Object.entries(scheme.parameters ?? {}).map(([name, { layers, ...rest }]) => [
          name,
          {
            ...rest,
            layers: any(layers.map((layer) => ({ ...layer, values: any(layer.values) }))),
          },
        ]),
      ),
    })),
  };
}

/** Asks about documents that are changed first. */
const changed =
  (change: (given: PayDocuments) => Partial<PayDocuments>): Prepare<PayDocuments> =>
  (given) =>
    prepared(true)({ ...given, ...change(given) });

orderMeansNothing("pay", asked, turned, {
  "the first fact alone": changed(({ record }) => ({
    record: {
      ...record,
      facts: { ...record.facts, grade: (record.facts.grade ?? []).slice(0, 1) },
    },
  })),
  "the last period of service alone": changed(({ record }) => ({
    record: { ...record, service: record.service.slice(-1) },
  })),
  "the first booked line alone": changed(({ entries }) => ({ entries: entries.slice(0, 1) })),
});
