import { describe, expect, it } from "vitest";
import { decimalOf } from "../../../../src/core/decimal.js";
import { listsTried, rowsTried } from "../../../../src/rules/audit/probe/tried-rows.js";
import type { ListFact } from "../../../../src/rules/fact-sheet.js";

const list: ListFact = {
  kind: "list",
  rows: { grave: { kind: "boolean" }, loss: { kind: "count", most: 2, better: "less" } },
  most: 6,
};

const options = (...lengths: readonly number[]) => ({
  thresholds: {
    numbers: new Map([["cases/", lengths.map(decimalOf)]]),
    words: new Map(),
    days: new Map(),
  },
  asOf: "2024-01-01" as const,
});

describe("rowsTried", () => {
  it("picks rows in which the values of facts meet", () => {
    const rows = rowsTried("cases", list, options());
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(6);
  });

  it("makes an empty row of a list without facts", () => {
    expect(rowsTried("cases", { kind: "list", rows: {} }, options())).toEqual([{}]);
  });
});

describe("listsTried", () => {
  const rows = [{ grave: true }, { grave: false }];
  const lengths = (...thresholds: readonly number[]) =>
    listsTried("cases", list, rows, options(...thresholds)).map((rowsOfList) =>
      Array.isArray(rowsOfList) ? rowsOfList.length : undefined,
    );

  it("tries no rows, one of each, all, and several alike", () => {
    expect(lengths()).toEqual([0, 1, 1, 2, 3, 3]);
  });

  it("tries as many as rules count, up to the limit of the list", () => {
    expect(lengths(4)).toEqual([0, 1, 1, 2, 3, 3, 4, 4, 5, 5]);
    expect(lengths(6)).toEqual([0, 1, 1, 2, 3, 3, 6, 6]);
    expect(lengths(0, 100)).toEqual([0, 1, 1, 2, 3, 3]);
    expect(listsTried("others", { ...list, most: 0 }, rows, options(4))).toEqual([[]]);
  });
});
