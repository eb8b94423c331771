import { describe, expect, it } from "vitest";
import { laddersOf } from "../../../../src/rules/audit/probe/ladders.js";
import type { FactSheet } from "../../../../src/rules/fact-sheet.js";
import { audited } from "../../../support/audit-probe.js";
import { added, read } from "../../../support/audit-texts.js";

const facts = {
  n: { kind: "count", most: 2, better: "more" },
  plain: { kind: "count", most: 1 },
  kind: { kind: "choice", options: [{ id: "a" }], better: "more" },
  cases: {
    kind: "list",
    most: 2,
    better: "less",
    rows: {
      loss: { kind: "count", most: 1, better: "less" },
      on: { kind: "date", better: "more" },
      plain: { kind: "boolean" },
    },
  },
  visits: { kind: "list", rows: { points: { kind: "count", most: 1, better: "more" } } },
} as const satisfies FactSheet;

const sheet: FactSheet = {
  ...facts,
  cases: { ...facts.cases, rows: { loss: facts.cases.rows.loss, on: facts.cases.rows.on } },
};

const { prober } = audited({
  facts: sheet,
  amount: added(
    read("n"),
    read("plain"),
    { kind: "over", list: "cases", take: "sum", amount: read("loss") },
    { kind: "over", list: "visits", take: "sum", amount: read("points") },
  ),
});

const told = (fact: string, implied?: "more") =>
  laddersOf(prober, "only", fact, implied).map(({ varied, better, steps }) => [
    varied,
    better,
    steps.map((step) => (Array.isArray(step) ? step.length : step)).join(" "),
  ]);

describe("laddersOf", () => {
  it("climbs the values of a fact with a better end", () => {
    expect(told("n")).toEqual([["n", "more", "0 1 2"]]);
  });

  it("needs to know the better end, by definition or by the rule", () => {
    expect(told("plain")).toEqual([]);
    expect(told("plain", "more")).toEqual([["plain", "more", "0 1"]]);
  });

  it("knows no order of options", () => {
    expect(told("kind")).toEqual([]);
  });

  it("climbs the number of rows, and the facts of a row", () => {
    const ladders = told("cases");
    expect(ladders.filter(([varied]) => varied === "cases")).toEqual(
      expect.arrayContaining([["cases", "less", "0 1 2"]]),
    );
    expect(ladders.filter(([varied]) => varied === "cases/loss")).toEqual(
      expect.arrayContaining([
        ["cases/loss", "less", "1 1"],
        ["cases/loss", "less", "2 2"],
      ]),
    );
    expect(new Set(ladders.map(([varied]) => varied))).toEqual(new Set(["cases", "cases/loss"]));
  });

  it("climbs the facts of a row alone where more rows are neither better nor worse", () => {
    expect(new Set(told("visits").map(([varied]) => varied))).toEqual(new Set(["visits/points"]));
  });
});
