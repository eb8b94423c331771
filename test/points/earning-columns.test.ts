import { describe, expect, it, vi } from "vitest";
import type { DeedColumns } from "../../src/points/columns/earning-columns.js";
import { earningColumns } from "../../src/points/earning-columns.js";
import { product } from "../../src/rules/build-amounts.js";
import { fact } from "../../src/rules/build-leaves.js";
import { codeOf } from "../support/code-of.js";
import { balance, given, pointsScheme, ten } from "../support/points-schemes.js";

const scheme = pointsScheme({
  balances: [balance({ places: 1 }), balance({ id: "hours", places: 3 })],
  items: [
    {
      ...given,
      facts: {
        hours: { kind: "decimal", places: 1, least: "-24", most: "24", mayBeUnknown: true },
      },
      credits: [
        { balance: "hours", amount: fact("hours") },
        { balance: "points", amount: product(["0.25", fact("hours")]) },
      ],
    },
    ten,
  ],
});
const day = { asOf: "2024-05-01" } as const;
const deeds = (...tenths: readonly number[]): DeedColumns => ({
  item: "given",
  rows: tenths.length,
  facts: { hours: { units: Float64Array.from(tenths), places: 1 } },
});

describe("earning in columns", () => {
  it("gives units with the places of each balance, and texts", () => {
    const { rows, worths, failures } = earningColumns(scheme, deeds(15, -7, 0), day);
    expect([rows, failures]).toEqual([3, []]);
    expect(worths.map(({ balance: of, places }) => [of, places])).toEqual([
      ["hours", 3],
      ["points", 1],
    ]);
    expect(worths.map(({ units }) => [...units])).toEqual([
      [1500, -700, 0],
      [3, -2, 0],
    ]);
    expect(worths.map(({ at }) => [0, 1, 2, 3, -1].map(at))).toEqual([
      ["1.5", "-0.7", "0", undefined, undefined],
      ["0.3", "-0.2", "0", undefined, undefined],
    ]);
  });

  it("lets no row cost another its worth, and tells why one is unknown", () => {
    const { worths, failures } = earningColumns(scheme, deeds(15, 241, Number.NaN), day);
    expect(failures.map(({ row, error }) => [row, error.code])).toEqual([
      [1, "rules/invalid-facts"],
    ]);
    expect([...(worths[1]?.units ?? [])]).toEqual([3, Number.NaN, Number.NaN]);
    expect([0, 1, 2].map((row) => worths[1]?.at(row))).toEqual([
      "0.3",
      undefined,
      { unknown: "missing-evidence" },
    ]);
  });

  it("keeps as text what fits no whole number, and as a failure what fits no decimal", () => {
    const wide = pointsScheme({
      balances: [balance({ places: 6 })],
      items: [
        {
          ...given,
          facts: { points: { kind: "decimal", places: 6 } },
          credits: [{ balance: "points", amount: product([fact("points"), fact("points")]) }],
        },
      ],
    });
    const points = ["100000000000", "3", "999999999999999999999999999999"] as const;
    const { worths, failures } = earningColumns(
      wide,
      { item: "given", rows: 3, facts: { points } },
      day,
    );
    expect([0, 1].map((row) => worths[0]?.at(row))).toEqual(["10000000000000000000000", "9"]);
    expect([...(worths[0]?.units ?? [])]).toEqual([Number.NaN, 9_000_000, Number.NaN]);
    expect(failures.map(({ row }) => row)).toEqual([2]);
  });

  it("takes an item without facts", () => {
    const { worths } = earningColumns(scheme, { item: "ten", rows: 2, facts: {} }, day);
    expect([...(worths[0]?.units ?? [])]).toEqual([100, 100]);
  });

  it("tells progress and ends when the signal says so", () => {
    const rows = 3_000;
    const many = deeds(...new Array<number>(rows).fill(10));
    const onProgress = vi.fn();
    earningColumns(scheme, many, { ...day, onProgress });
    expect(onProgress.mock.calls.at(-1)).toEqual([rows, rows]);
    expect(onProgress.mock.calls.length).toBeGreaterThan(1);
    const signal = { aborted: true };
    expect(codeOf(() => earningColumns(scheme, many, { ...day, signal }))).toBe("points/aborted");
    const throwing = () => {
      throw new Error("no");
    };
    expect(codeOf(() => earningColumns(scheme, many, { ...day, onProgress: throwing }))).toBe(
      "points/callback-failed",
    );
  });

  it.each<readonly [string, unknown, string]>([
    ["no record", 5, "points/invalid-columns"],
    ["null", null, "points/invalid-columns"],
    ["a list", [], "points/invalid-columns"],
    [
      "a getter",
      Object.defineProperty({}, "item", { get: () => 3, enumerable: true }),
      "points/invalid-columns",
    ],
    ["another item", { ...deeds(1), item: "taken" }, "points/unknown-reference"],
    ["no item", { rows: 1, facts: {} }, "points/unknown-reference"],
    ["no number of rows", { ...deeds(1), rows: -1 }, "rules/invalid-columns"],
    ["a short column", { ...deeds(1), rows: 2 }, "rules/invalid-columns"],
    ["another fact", { item: "ten", rows: 1, facts: { hours: [1] } }, "rules/invalid-columns"],
    ["another field", { ...deeds(1), purse: "p" }, "rules/invalid-columns"],
  ])("refuses deeds that are %s", (_, wrong, code) => {
    expect(codeOf(() => earningColumns(scheme, wrong as DeedColumns, day))).toBe(code);
  });

  it.each<readonly [string, unknown]>([
    ["no record", undefined],
    ["without a day", {}],
    ["of a day that is none", { asOf: "2024-02-30" }],
    ["known on a day that is none", { ...day, knownOn: "2024-02-30" }],
    ["misspelt", { ...day, knownon: "2024-02-28" }],
    ["with a function that is none", { ...day, onProgress: 5 }],
  ])("refuses options %s", (_, options) => {
    expect(codeOf(() => earningColumns(scheme, deeds(1), options as never))).toBe(
      "points/invalid-options",
    );
  });
});
