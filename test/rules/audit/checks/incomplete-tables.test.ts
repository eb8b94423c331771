import { describe, expect, it } from "vitest";
import { incompleteTables } from "../../../../src/rules/audit/checks/incomplete-tables.js";
import type { Amount, TableRow } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import { foundIn, number } from "../../../support/audit-texts.js";

const row = (...keys: readonly string[]): TableRow => ({ keys, value: "1" });
const table = (keys: readonly string[], rows: readonly TableRow[], otherwise?: Amount): Amount => ({
  kind: "table",
  keys,
  rows,
  ...(otherwise && { otherwise }),
});
const found = (amount: Amount) => incompleteTables(audited({ amount }));
const keys = ["kind", "level"];
const all = [
  row("institute", "low"),
  row("institute", "high"),
  row("station", "low"),
  row("station", "high"),
];

describe("incompleteTables", () => {
  it("says nothing of complete tables, and of those with a rest", () => {
    expect(found(table(keys, all))).toEqual([]);
    expect(found(table(keys, all.slice(1), number("0")))).toEqual([]);
    expect(found(number("1"))).toEqual([]);
  });

  it.each([
    [0, { kind: "institute", level: "low" }],
    [1, { kind: "institute", level: "high" }],
    [3, { kind: "station", level: "high" }],
  ])("names the combination without a row (%i)", (missing, options) => {
    const [finding] = found(
      table(
        keys,
        all.filter((_, index) => index !== missing),
      ),
    );
    expect(finding?.counterexample).toEqual({ kind: "options", options, missing: 1 });
  });

  it("counts them all", () => {
    const findings = found(table(keys, all.slice(3)));
    expect(foundIn(findings)).toEqual(["warning table-incomplete /figures/0/amount"]);
    expect(findings[0]?.counterexample).toMatchObject({ missing: 3 });
  });

  it("knows the choices of a row", () => {
    const inner = table(["sort"], [row("late")]);
    const findings = found({ kind: "over", list: "cases", take: "sum", amount: inner });
    expect(findings[0]?.counterexample).toMatchObject({ options: { sort: "dirty" } });
  });
});
