import { describe, expect, it } from "vitest";
import type { Comparison, Condition } from "../../../src/rules/model.js";
import {
  factAmount,
  leftOut,
  missing,
  printed,
  traceOfAmount,
  traceOfCondition,
  undivided,
  valueOfCondition,
  zeroDivisor,
} from "../../support/trace-one.js";

const yes: Condition = { kind: "all", of: [] };
const no: Condition = { kind: "any", of: [] };
const open: Condition = { kind: "holds", fact: "open" };
const never: Condition = { kind: "compare", left: undivided, is: "equal", right: undivided };
const withoutOpen = { open: leftOut };

describe("compare", () => {
  it.each<[Comparison, boolean, boolean, boolean]>([
    ["above", false, false, true],
    ["at-least", false, true, true],
    ["equal", false, true, false],
    ["not-equal", true, false, true],
    ["at-most", true, true, false],
    ["below", true, false, false],
  ])("%s says of less, the same and more: %s, %s, %s", (is, less, same, more) => {
    const answers = (["1.99", "2.0", "2.01"] as const).map((left) =>
      valueOfCondition({ kind: "compare", left: printed(left), is, right: printed("2") }),
    );
    expect(answers).toEqual([less, same, more]);
  });

  it("is unknown when either side is, for the reason of the first", () => {
    const late = factAmount("late");
    const compare = (left = late, right = late): Condition => ({
      kind: "compare",
      left,
      is: "above",
      right,
    });
    const withoutLate = { late: leftOut };
    expect(valueOfCondition(compare(late, undivided), withoutLate)).toEqual(missing);
    expect(valueOfCondition(compare(undivided), withoutLate)).toEqual(zeroDivisor);
    expect(valueOfCondition(compare(printed("1")), withoutLate)).toEqual(missing);
  });

  it("tells both sides and the comparison", () => {
    expect(
      traceOfCondition({ kind: "compare", left: printed("1"), is: "below", right: printed("2") }),
    ).toEqual({
      kind: "compare",
      at: "/figures/0/condition",
      value: true,
      detail: { is: "below" },
      parts: [
        { kind: "constant", at: "/figures/0/condition/left", value: "1" },
        { kind: "constant", at: "/figures/0/condition/right", value: "2" },
      ],
    });
  });
});

describe("holds", () => {
  it.each([
    [true, true],
    [false, false],
    [leftOut, missing],
  ])("of a fact that is %s is %j", (fact, value) => {
    const entry = traceOfCondition(open, { open: fact });
    expect(entry).toMatchObject({ kind: "holds", value, parts: [{ kind: "fact", value }] });
  });
});

describe("among", () => {
  it.each<[string, readonly string[], string, boolean | typeof missing]>([
    ["level", ["station", "institute"], "station", true],
    ["level", ["institute"], "station", false],
    ["note", ["alpha"], "alpha", true],
    ["note", ["alpha"], "Alpha", false],
    ["status", ["demonstration"], leftOut, missing],
  ])("asks whether %s is one of %j: %s", (fact, options, word, value) => {
    const entry = traceOfCondition({ kind: "among", fact, options }, { [fact]: word });
    expect(entry.value).toEqual(value);
  });

  it("names the options of a choice, and the words of a text", () => {
    const choice = traceOfCondition({ kind: "among", fact: "level", options: ["center"] });
    expect(choice.detail).toEqual({
      options: [{ id: "center", label: { zh: "中心", en: "center" } }],
    });
    const text = traceOfCondition({ kind: "among", fact: "note", options: ["beta"] });
    expect(text.detail).toEqual({ options: [{ id: "beta" }] });
  });
});

describe("known", () => {
  it.each([
    ["open", false, true],
    ["open", leftOut, false],
    ["buses", [], true],
    ["buses", { unknown: "not-published" } as const, false],
    ["founded", "2024-01-01", true],
  ])("of %s being %j is %s", (fact, given, value) => {
    expect(valueOfCondition({ kind: "known", fact }, { [fact]: given })).toBe(value);
  });
});

describe("all, any and some", () => {
  it.each<[string, Condition, unknown]>([
    ["all of nothing", { kind: "all", of: [] }, true],
    ["all that hold", { kind: "all", of: [yes, yes] }, true],
    ["all, one false", { kind: "all", of: [yes, open, no] }, false],
    ["all, one unknown", { kind: "all", of: [yes, open, never] }, missing],
    ["any of nothing", { kind: "any", of: [] }, false],
    ["any, one true", { kind: "any", of: [open, no, yes] }, true],
    ["any, all false", { kind: "any", of: [no, no] }, false],
    ["any, one unknown", { kind: "any", of: [no, never, open] }, zeroDivisor],
    ["2 of 3 that hold", { kind: "some", least: 2, of: [yes, open, yes] }, true],
    ["2 of 3 that cannot", { kind: "some", least: 2, of: [no, open, no] }, false],
    ["2 of 3 that might", { kind: "some", least: 2, of: [yes, open, no] }, missing],
    ["2 of 2, one of which might", { kind: "some", least: 2, of: [open, yes] }, missing],
    ["1 of 1 that does not", { kind: "some", least: 1, of: [no] }, false],
  ])("%s", (_, condition, value) => {
    expect(valueOfCondition(condition, withoutOpen)).toEqual(value);
  });

  it("tells every part, decisive or not, and how many must hold", () => {
    const entry = traceOfCondition({ kind: "some", least: 1, of: [yes, no] });
    expect(entry.detail).toEqual({ least: 1 });
    expect(entry.parts?.map(({ value }) => value)).toEqual([true, false]);
  });
});

describe("not", () => {
  it.each([
    [true, false],
    [false, true],
    [leftOut, missing],
  ])("of %s is %j", (fact, value) => {
    expect(valueOfCondition({ kind: "not", of: open }, { open: fact })).toEqual(value);
  });
});

describe("count", () => {
  it.each<[readonly Condition[], unknown]>([
    [[], "0"],
    [[yes, no, yes], "2"],
    [[yes, open, never], missing],
  ])("counts those that hold", (of, value) => {
    const entry = traceOfAmount({ kind: "count", of }, withoutOpen);
    expect(entry.value).toEqual(value);
    expect(entry.parts).toHaveLength(of.length);
  });
});
