import { describe, expect, it } from "vitest";
import type { Condition } from "../../../../src/rules/model.js";
import { compared, isTrue, number, outcomesOf, read } from "../../../support/audit-texts.js";

const n = read("n");
const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of });
const any = (...of: readonly Condition[]): Condition => ({ kind: "any", of });
const some = (least: number, ...of: readonly Condition[]): Condition => ({
  kind: "some",
  least,
  of,
});

describe("outcomesOf", () => {
  it.each<[string, Condition, string]>([
    ["above what it can be", compared(n, "above", number("10")), "no"],
    ["above", compared(n, "above", number("9")), "yes no"],
    ["above what it always is", compared(n, "above", number("-1")), "yes"],
    ["at least the most", compared(n, "at-least", number("10")), "yes no"],
    ["at least more", compared(n, "at-least", number("11")), "no"],
    ["at most less", compared(n, "at-most", number("-1")), "no"],
    ["at most the least", compared(n, "at-most", number("0")), "yes no"],
    ["below the least", compared(n, "below", number("0")), "no"],
    ["equal", compared(n, "equal", number("4")), "yes no"],
    ["equal beyond", compared(n, "equal", number("11")), "no"],
    ["equal between whole numbers", compared(n, "equal", number("4.5")), "no"],
    ["not equal between whole numbers", compared(n, "not-equal", number("4.5")), "yes"],
    ["equal to itself", compared(number("4"), "equal", number("4.0")), "yes"],
    ["a number equal to another amount", compared(number("4.5"), "equal", n), "no"],
    ["an open amount", compared(read("open"), "equal", number("4.567")), "no"],
    ["two amounts", compared(n, "equal", read("hours")), "yes no"],
    ["two amounts apart", compared(n, "above", read("below")), "yes"],
    ["what may be unknown", compared(read("gone"), "above", number("3")), "no ?"],
    ["a question", isTrue("yes"), "yes no"],
    ["a question that may be unknown", isTrue("perhaps"), "yes no ?"],
    ["known", { kind: "known", fact: "gone" }, "yes no"],
    ["known for certain", { kind: "known", fact: "n" }, "yes"],
    ["among", { kind: "among", fact: "kind", options: ["station"] }, "yes no"],
    ["among all", { kind: "among", fact: "kind", options: ["station", "institute"] }, "yes"],
    ["among words", { kind: "among", fact: "word", options: ["a"] }, "yes no"],
    ["among what may be unknown", { kind: "among", fact: "level", options: ["low"] }, "yes no ?"],
    ["not", { kind: "not", of: compared(n, "above", number("10")) }, "yes"],
    ["all", all(isTrue("yes"), isTrue("perhaps")), "yes no ?"],
    ["all of none", all(), "yes"],
    ["any of none", any(), "no"],
    ["all with one that fails", all(isTrue("yes"), compared(n, "above", number("10"))), "no"],
    ["any with one that holds", any(isTrue("yes"), compared(n, "at-least", number("0"))), "yes"],
    ["some", some(2, isTrue("yes"), isTrue("yes"), isTrue("yes")), "yes no"],
    ["some that cannot", some(2, isTrue("yes"), compared(n, "above", number("10"))), "no"],
    [
      "a contradiction",
      all(compared(n, "above", number("5")), compared(n, "below", number("3"))),
      "no",
    ],
    [
      "a contradiction of whole numbers",
      all(compared(n, "above", number("4")), compared(n, "below", number("5"))),
      "no",
    ],
    [
      "a tautology",
      any(compared(n, "above", number("4")), compared(n, "below", number("5"))),
      "yes",
    ],
    [
      "a tautology that may be unknown",
      any(
        compared(read("gone"), "above", number("1")),
        compared(read("gone"), "below", number("2")),
      ),
      "yes no ?",
    ],
  ])("%s", (_, condition, text) => {
    expect(outcomesOf(condition)).toBe(text);
  });
});
