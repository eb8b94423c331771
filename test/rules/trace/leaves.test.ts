import { describe, expect, it } from "vitest";
import type { Amount } from "../../../src/rules/model.js";
import { leftOut, missing, traceOfAmount, traceOfCondition } from "../../support/trace-one.js";

const at = "/figures/0/amount";
const label = { zh: "一项", en: "one item" };
const citation = { document: "办法", clause: "第七条" };

describe("constant", () => {
  it("tells its canonical spelling, its label and its clause", () => {
    const step: Amount = { kind: "constant", value: "1.50", label, citation };
    expect(traceOfAmount(step)).toEqual({ kind: "constant", at, value: "1.5", label, citation });
  });
});

describe("fact", () => {
  it("has the label and the unit of the sheet", () => {
    expect(traceOfAmount({ kind: "fact", fact: "area" }, { area: "50.00" })).toEqual({
      kind: "fact",
      at,
      value: "50",
      label: { zh: "面积", en: "area" },
      unit: "m²",
      detail: { fact: "area", type: "decimal" },
    });
  });

  it("has the label and the clause of the step where it has them", () => {
    expect(traceOfAmount({ kind: "fact", fact: "area", label, citation })).toMatchObject({
      label,
      citation,
      unit: "m²",
    });
  });

  it.each([
    [leftOut, missing],
    [{ unknown: "not-published" } as const, { unknown: "not-published" }],
  ])("is unknown for the reason given: %j", (late, value) => {
    expect(traceOfAmount({ kind: "fact", fact: "late" }, { late }).value).toEqual(value);
  });

  it.each([
    ["cases", [], "0", "list"],
    ["buses", leftOut, missing, "list"],
    ["note", "beta", "beta", "text"],
    ["plate", false, false, "boolean"],
    ["checked", "2024-01-02", "2024-01-02", "date"],
    ["visits", 7, "7", "count"],
  ])("tells a fact of any kind that a step reads: %s", (fact, given, value, type) => {
    const [leaf] = traceOfCondition({ kind: "known", fact }, { [fact]: given }).parts ?? [];
    expect(leaf).toMatchObject({ kind: "fact", value, detail: { fact, type } });
  });

  it("tells the option of a choice only while it is known", () => {
    const { parts } = traceOfCondition({ kind: "known", fact: "status" }, { status: leftOut });
    expect(parts?.[0]?.detail).toEqual({ fact: "status", type: "choice" });
  });
});
