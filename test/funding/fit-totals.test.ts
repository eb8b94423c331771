import { describe, expect, it } from "vitest";
import { fitTotals } from "../../src/funding/fit-totals.js";
import { codeOf } from "../support/code-of.js";

const cell = { row: "east", column: "5" } as const;
const table = {
  rows: [{ id: "east", total: "10" }],
  columns: [{ id: "5", total: "10" }],
} as const;
const fitOf = (more: object) => fitTotals({ ...table, ...more } as never);

const counties = {
  rows: [
    { id: "east", total: "100" },
    { id: "west", total: "50" },
  ],
  columns: [
    { id: "5", total: "90" },
    { id: "4", total: "60" },
  ],
} as const;
const cells = [
  { row: "east", column: "5", amount: "70" },
  { row: "east", column: "4", amount: "30" },
  { row: "west", column: "5", amount: "25" },
  { row: "west", column: "4", amount: "25" },
] as const;

describe("fitTotals", () => {
  it("moves a cell up or down to the total, to the fen", () => {
    expect(fitOf({ cells: [{ ...cell, amount: "7.01" }] })).toEqual({
      status: "fitted",
      cells: [{ ...cell, amount: "10", change: "2.99" }],
      changed: "2.99",
    });
    expect(fitOf({ cells: [{ ...cell, amount: "12" }] })).toMatchObject({
      cells: [{ amount: "10", change: "-2" }],
      changed: "2",
    });
    expect(fitOf({ cells: [{ ...cell, amount: "10" }] })).toMatchObject({ changed: "0" });
  });

  it("adds up both ways with the least change", () => {
    const fitted = fitTotals({ ...counties, cells });
    expect(fitted).toMatchObject({
      status: "fitted",
      cells: [{ amount: "65" }, { amount: "35" }, { amount: "25" }, { amount: "25" }],
      changed: "10",
    });
    expect(Object.isFrozen(fitted)).toBe(true);
  });

  it("keeps bounds, also where they shift what was wanted", () => {
    const bounded = [{ ...cells[0], least: "68", most: "69" }, ...cells.slice(1)];
    expect(fitTotals({ ...counties, cells: bounded as never })).toMatchObject({
      cells: [{ amount: "68" }, { amount: "32" }, { amount: "22" }, { amount: "28" }],
      changed: "10",
    });
    const higher = [{ ...cells[0], least: "80" }, ...cells.slice(1)];
    expect(fitTotals({ ...counties, cells: higher as never })).toMatchObject({
      cells: [{ amount: "80", change: "10" }, { amount: "20" }, { amount: "10" }, { amount: "40" }],
    });
  });

  it("takes back what it gave where that helps another", () => {
    const wanted = [
      { row: "east", column: "5", amount: "0" },
      { row: "east", column: "4", amount: "0" },
      { row: "west", column: "5", amount: "0" },
      { row: "west", column: "4", amount: "0", most: "0" },
    ];
    expect(fitTotals({ ...counties, cells: wanted } as never)).toMatchObject({
      cells: [{ amount: "40" }, { amount: "60" }, { amount: "50" }, { amount: "0" }],
      changed: "150",
    });
  });

  it("names the rows and columns that cannot be met", () => {
    expect(fitOf({ cells: [{ ...cell, amount: "7", most: "8" }] })).toEqual({
      status: "conflict",
      rows: ["east"],
      columns: [],
      missing: "2",
    });
    expect(fitOf({ cells: [{ ...cell, amount: "7", least: "10.01" }] })).toMatchObject({
      status: "conflict",
      missing: "0.01",
    });
    expect(fitOf({ cells: [] })).toMatchObject({
      status: "conflict",
      rows: ["east"],
      missing: "10",
    });
    const less = { ...counties, rows: [counties.rows[0], { id: "west", total: "49.99" }] } as const;
    expect(fitTotals({ ...less, cells })).toEqual({
      status: "conflict",
      rows: ["east", "west"],
      columns: ["5", "4"],
      missing: "0.01",
    });
    const full = cells.map((each) => (each.column === "4" ? { ...each, most: "20" } : each));
    expect(fitTotals({ ...counties, cells: full as never })).toEqual({
      status: "conflict",
      rows: ["east", "west"],
      columns: ["5"],
      missing: "20",
    });
  });

  it("fits nothing to nothing", () => {
    expect(fitTotals({ rows: [], columns: [], cells: [] })).toEqual({
      status: "fitted",
      cells: [],
      changed: "0",
    });
  });

  it.each([
    ["no table", 7, "funding/invalid-record"],
    [
      "a negative total",
      { ...table, rows: [{ id: "east", total: "-1" }], cells: [] },
      "funding/invalid-record",
    ],
    [
      "a least above the most",
      { ...table, cells: [{ ...cell, amount: "1", least: "2", most: "1.99" }] },
      "funding/invalid-record",
    ],
    [
      "a row twice",
      { ...table, rows: [...table.rows, ...table.rows], cells: [] },
      "funding/duplicate-id",
    ],
    [
      "a column twice",
      { ...table, columns: [...table.columns, ...table.columns], cells: [] },
      "funding/duplicate-id",
    ],
    [
      "a cell twice",
      {
        ...table,
        cells: [
          { ...cell, amount: "1" },
          { ...cell, amount: "1" },
        ],
      },
      "funding/duplicate-id",
    ],
    [
      "a cell of no row",
      { ...table, cells: [{ ...cell, row: "5", amount: "1" }] },
      "funding/unknown-id",
    ],
    [
      "a cell of no column",
      { ...table, cells: [{ ...cell, column: "east", amount: "1" }] },
      "funding/unknown-id",
    ],
  ])("refuses %s", (_, given, code) => {
    expect(codeOf(() => fitTotals(given as never))).toBe(code);
  });
});
