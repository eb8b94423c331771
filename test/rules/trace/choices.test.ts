import { describe, expect, it } from "vitest";
import type { Amount, Case, Condition, Matching } from "../../../src/rules/model.js";
import {
  leftOut,
  missing,
  printed,
  traceOfAmount,
  undivided,
  valueOfAmount,
  zeroDivisor,
} from "../../support/trace-one.js";

const yes: Condition = { kind: "all", of: [] };
const no: Condition = { kind: "any", of: [] };
const open: Condition = { kind: "holds", fact: "open" };
const never: Condition = { kind: "compare", left: undivided, is: "equal", right: undivided };
const noCase = { unknown: "no-case-applies" };
const severalCases = { unknown: "several-cases-apply" };

const choose = (matching: Matching, ...conditions: readonly Condition[]): Amount => ({
  kind: "choose",
  cases: conditions.map((when, index): Case => ({ when, then: printed(`${index}`) })),
  matching,
});

describe("choose the first", () => {
  it.each<[string, readonly Condition[], unknown, number]>([
    ["the first that holds", [no, yes, yes], "1", 2],
    ["a later one without asking further", [yes, open], "0", 1],
    ["none", [no, no], noCase, 2],
    ["not past an unknown one", [no, open, yes], missing, 2],
    ["an earlier one whatever is unknown later", [yes, never], "0", 1],
  ])("takes %s", (_, conditions, value, tested) => {
    const entry = traceOfAmount(choose("first", ...conditions), { open: leftOut });
    expect(entry.value).toEqual(value);
    expect(entry.detail).toMatchObject({ cases: conditions.length, tested });
    expect(entry.parts).toHaveLength(typeof value === "string" ? tested + 1 : tested);
  });
});

describe("choose the only one", () => {
  it.each<[string, readonly Condition[], unknown]>([
    ["the one that holds", [no, yes, no], "1"],
    ["none", [no, no], noCase],
    ["none of two that hold", [yes, no, yes], severalCases],
    ["none of two that hold beside an unknown one", [open, yes, yes], severalCases],
    ["nothing beside an unknown one", [yes, open], missing],
    ["nothing but the first reason", [never, open], zeroDivisor],
  ])("takes %s", (_, conditions, value) => {
    const entry = traceOfAmount(choose("only", ...conditions), { open: leftOut });
    expect(entry.value).toEqual(value);
    expect(entry.detail).toMatchObject({ matching: "only", tested: conditions.length });
  });
});

describe("choose", () => {
  it("takes the other amount where no case applies", () => {
    const cases: readonly Case[] = [{ when: no, then: undivided }];
    const step: Amount = { kind: "choose", cases, matching: "only", otherwise: printed("4") };
    expect(traceOfAmount(step)).toMatchObject({ value: "4", detail: { chosen: "otherwise" } });
  });

  it("is unknown with the case chosen", () => {
    const step: Amount = {
      kind: "choose",
      cases: [{ id: "A", when: yes, then: undivided }],
      matching: "first",
    };
    const detail = { chosen: { index: 0, id: "A" } };
    expect(traceOfAmount(step)).toMatchObject({ value: zeroDivisor, detail });
  });
});

describe("table", () => {
  const table = (otherwise?: Amount): Amount => ({
    kind: "table",
    keys: ["level", "status"],
    rows: [
      { keys: ["station", "demonstration"], value: "100" },
      { keys: ["station", "standard-met"], value: "60.0", label: { zh: "达标", en: "met" } },
    ],
    ...(otherwise && { otherwise }),
  });

  it("looks a value up", () => {
    expect(traceOfAmount(table())).toEqual({
      kind: "table",
      at: "/figures/0/amount",
      value: "60",
      detail: {
        keys: ["level", "status"],
        row: ["station", "standard-met"],
        worth: "60.0",
        chosen: { index: 1, label: { zh: "达标", en: "met" } },
      },
      parts: [
        {
          kind: "fact",
          at: "/figures/0/amount",
          value: "station",
          label: { zh: "阵地类型", en: "kind of site" },
          detail: { fact: "level", type: "choice", option: { zh: "站", en: "station" } },
        },
        {
          kind: "fact",
          at: "/figures/0/amount",
          value: "standard-met",
          detail: { fact: "status", type: "choice" },
        },
      ],
    });
  });

  it("has no value for a combination without a row, and shows the rows", () => {
    const entry = traceOfAmount(table(), { level: "center" });
    expect(entry.value).toEqual(noCase);
    expect(entry.detail).toEqual({
      keys: ["level", "status"],
      rows: [
        ["station", "demonstration"],
        ["station", "standard-met"],
      ],
    });
  });

  it("takes the other amount for such a combination", () => {
    const entry = traceOfAmount(table(printed("5")), { level: "center" });
    expect(entry).toMatchObject({ value: "5", detail: { chosen: "otherwise" } });
    expect(entry.parts).toHaveLength(3);
  });

  it("is unknown with a key", () => {
    expect(valueOfAmount(table(printed("5")), { status: leftOut })).toEqual(missing);
  });
});
