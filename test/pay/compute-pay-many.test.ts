import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/compute-pay.js";
import { computePayMany } from "../../src/pay/compute-pay-many.js";
import type { PayRecord } from "../../src/pay/model.js";
import { variedPayRecords, variedPayScheme } from "../hostile/documents/pay-scheme.js";
import { codeOf } from "../support/code-of.js";
import { recordOf } from "../support/pay-schemes.js";

const month = "2017-01";
const [first, second] = variedPayRecords as readonly [PayRecord, PayRecord];

describe("computePayMany", () => {
  it("pays each person as one alone", () => {
    const records = Array.from({ length: 300 }, (_, index) => ({
      ...(index % 2 === 0 ? first : second),
      person: `p-${index}`,
      places: { county: `c-${index % 3}` },
    }));
    const { results, failures } = computePayMany(variedPayScheme, records, {
      month,
      detail: "trace",
    });
    expect(failures).toEqual([]);
    expect(results).toEqual(
      records.map((record) => computePay(variedPayScheme, record, { month, detail: "trace" })),
    );
  });

  it("lists those who cannot be paid, and pays the others", () => {
    const records = [
      { ...first, person: "" },
      first,
      { ...second, person: "no-post", facts: {} },
      recordOf({ person: "away", service: [] }),
      { ...second, person: "stray", monthFacts: { days: [{ month, value: 1 }] } },
      second,
    ];
    const { results, failures } = computePayMany(variedPayScheme, records, { month });
    expect(results.map(({ person }) => person)).toEqual(["p-1", "away", "p-2"]);
    expect(failures.map(({ index, person, error }) => [index, person, error.code])).toEqual([
      [0, undefined, "pay/invalid-record"],
      [2, "no-post", "rules/invalid-facts"],
      [4, "stray", "rules/invalid-facts"],
    ]);
  });

  it("pays nobody twice, whatever became of the first record", () => {
    const records = [first, second, { ...first, facts: {} }, { ...second, person: "p-1" }];
    const { results, failures } = computePayMany(variedPayScheme, records, { month });
    expect(results.map(({ person }) => person)).toEqual(["p-1", "p-2"]);
    expect(failures.map(({ index, person, error }) => [index, person, error.code])).toEqual([
      [2, "p-1", "pay/duplicate-person"],
      [3, "p-1", "pay/duplicate-person"],
    ]);
    const faulty = [{ ...second, facts: {} }, second];
    expect(
      computePayMany(variedPayScheme, faulty, { month }).failures.map(({ error }) => error.code),
    ).toEqual(["rules/invalid-facts", "pay/duplicate-person"]);
  });

  it("refuses what is no list, and options that do not fit", () => {
    expect(codeOf(() => computePayMany(variedPayScheme, 7 as never, { month }))).toBe(
      "core/invalid-shape",
    );
    expect(codeOf(() => computePayMany(variedPayScheme, [], {} as never))).toBe(
      "pay/invalid-options",
    );
    expect(computePayMany(variedPayScheme, [], { month })).toEqual({ results: [], failures: [] });
  });
});
