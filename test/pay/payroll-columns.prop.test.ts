import fc from "fast-check";
import { expect, it } from "vitest";
import type { PayColumns, PayrollColumns } from "../../src/pay/columns/pay-columns.js";
import { computePayroll } from "../../src/pay/compute-payroll.js";
import type { PayRecord, PayScheme } from "../../src/pay/model.js";
import type { PayrollOptions } from "../../src/pay/payroll/payroll.js";
import { payrollColumns } from "../../src/pay/payroll-columns.js";
import { listPayCases } from "../reference/pay-case.js";
import type { ColumnManner } from "../support/fact-columns.js";
import { invariant } from "../support/invariant.js";
import { columnsOfPayRecords } from "../support/pay-columns.js";
import { payrollCases } from "../support/payroll-arbitraries.js";

/** A scheme, people, and the months that are asked for. */
interface Batch {
  readonly scheme: PayScheme;
  readonly records: readonly PayRecord[];
  readonly options: PayrollOptions;
}

/** What is said of each row and month, or the words of what went wrong. */
type Told = readonly unknown[];

const sides = ["gross", "deductions", "net", "employer"] as const;

function told({ rows, months, failures }: PayrollColumns): Told {
  const failed = new Map(failures.map(({ index, error }) => [index, error.message]));
  return Array.from({ length: rows }, (_, row) => [
    failed.get(row),
    months.map((month) => [
      month.month,
      sides.map((side) => [month[side].at(row), `${month[side].fen[row]}`]),
    ]),
  ]);
}

/** The same, by the payroll of the records. */
function toldOfRecords({ scheme, records, options }: Batch): Told {
  const { months, people, failures, sumsOf } = computePayroll(scheme, records, options);
  const failed = new Map(failures.map(({ index, error }) => [index, error.message]));
  let paid = -1;
  return records.map((_, row) => {
    const error = failed.get(row);
    if (error === undefined) paid += 1;
    expect(paid).toBeLessThan(people.length);
    return [
      error,
      months.map((month, place) => {
        const sums = error === undefined ? sumsOf(paid, place) : undefined;
        return [
          month,
          sides.map((side) => {
            const sum = sums?.[side];
            return [sum, `${typeof sum === "string" ? Math.round(Number(sum) * 100) : Number.NaN}`];
          }),
        ];
      }),
    ];
  });
}

type Payer = (batch: Batch) => Told;

const inManner =
  (
    manner: ColumnManner,
    change: (columns: PayColumns) => Partial<PayColumns> = () => ({}),
  ): Payer =>
  ({ scheme, records, options }) => {
    const columns = columnsOfPayRecords(scheme, records, manner);
    return told(payrollColumns(scheme, { ...columns, ...change(columns) }, options));
  };

/** A day on which a fact of a month was recorded is what columns cannot say. */
function withoutDays(record: PayRecord): PayRecord {
  const monthFacts = Object.entries(record.monthFacts ?? {}).map(([name, entries]) => [
    name,
    entries.map(({ month, value }) => ({ month, value })),
  ]);
  return { ...record, monthFacts: Object.fromEntries(monthFacts) };
}

/** What is wrong with some of the people. */
const faults: readonly ((record: PayRecord) => object)[] = [
  (record) => record,
  (record) => record,
  (record) => ({ ...record, person: "p-0" }),
  (record) => ({ ...record, person: "" }),
  (record) => ({ ...record, service: [{ from: "2017-02-30" }] }),
  (record) => ({
    ...record,
    facts: { ...record.facts, grade: [{ from: "2000-01-01", value: "9" }] },
  }),
  (record) => ({ ...record, facts: { grade: record.facts.grade } }),
  (record) => ({
    ...record,
    facts: {
      ...record.facts,
      grade: [{ from: "2000-01-01", value: { unknown: "not-published" } }],
    },
  }),
  (record) => ({ ...record, places: { county: "no\u0000id" } }),
  (record) => ({ ...record, monthFacts: { score: [{ month: "2017-01", value: 10 }] } }),
];

const batches: fc.Arbitrary<Batch> = fc
  .array(fc.tuple(payrollCases, fc.constantFrom(...faults)), { minLength: 1, maxLength: 6 })
  .map((drawn) => {
    const [[first]] = drawn as [[(typeof drawn)[0][0], unknown]];
    const records = drawn.map(([{ record }, change], row) =>
      change(withoutDays({ ...record, person: `p-${row}` })),
    );
    return { ...first, records: records as readonly PayRecord[] };
  });

invariant<Batch, readonly Payer[]>("columns of pay say what the payroll of the records says", {
  inputs: batches,
  real: [inManner("lists"), inManner("numbers")],
  law: (ways, batch) => {
    const expected = toldOfRecords(batch);
    for (const way of ways) expect(way(batch)).toEqual(expected);
  },
  faults: {
    "rows that are turned": [
      ({ records, ...batch }) =>
        inManner("lists")({ ...batch, records: [...records.slice(-1), ...records.slice(0, -1)] }),
    ],
    "months without facts": [inManner("lists", () => ({ monthFacts: {} }))],
    "nationwide parameters": [inManner("numbers", () => ({ places: {} }))],
    "service without an end": [
      inManner("numbers", ({ service, rows }) =>
        "from" in service
          ? { service: { from: service.from } }
          : { service: new Array(rows).fill([{ from: "2000-01-01" }]) },
      ),
    ],
    "nobody twice": [
      inManner("lists", ({ rows }) => ({
        people: Array.from({ length: rows }, (_, row) => `p-${row}`),
      })),
    ],
    "a fact that never changes": [
      inManner("lists", ({ facts }) => ({
        facts: {
          ...facts,
          grade: Array.from(facts.grade as readonly unknown[], (cell) =>
            Array.isArray(cell) ? cell.slice(0, 1) : cell,
          ) as never,
        },
      })),
    ],
  },
  runs: 100,
});

it.each(listPayCases())(
  "columns of pay say what the payroll says of $id",
  ({ scheme, records }) => {
    const people = records.map(withoutDays);
    for (const options of [
      { from: "2017-01", through: "2017-12" },
      { from: "2022-01", through: "2024-12" },
      { from: "2008-01", through: "2008-12", knownOn: "2008-06-30" },
    ] as const) {
      const batch = { scheme, records: people, options };
      const expected = toldOfRecords(batch);
      for (const manner of ["lists", "numbers"] as const) {
        expect(inManner(manner)(batch)).toEqual(expected);
      }
    }
  },
);
