import { describe, expect, it } from "vitest";
import { claimOf, exactClaim } from "../../../../src/rules/audit/line/claim.js";
import { subjectKey } from "../../../../src/rules/audit/line/subject-key.js";
import { everything } from "../../../../src/rules/audit/line/value-set.js";
import type { Condition } from "../../../../src/rules/model.js";
import { compared, isTrue, number, read, setText } from "../../../support/audit-texts.js";

const n = read("n");
const above = compared(n, "above", number("1"));
const below = compared(n, "below", number("5"));
const many = compared(n, "at-least", number("9"));

const cases: readonly [string, Condition, string, string][] = [
  ["above", above, "(1, )", "(1, )"],
  ["at least", many, "[9, )", "[9, )"],
  ["equal", compared(n, "equal", number("2")), "[2, 2]", "[2, 2]"],
  ["not equal", compared(n, "not-equal", number("2")), "(, 2) (2, )", "(, 2) (2, )"],
  ["at most", compared(n, "at-most", number("2")), "(, 2]", "(, 2]"],
  ["below", below, "(, 5)", "(, 5)"],
  ["a number on the left", compared(number("2"), "at-most", n), "[2, )", "[2, )"],
  ["another amount", compared(read("m"), "above", number("1")), "(, )", "none"],
  ["two amounts", compared(n, "above", read("m")), "(, )", "none"],
  ["a question", isTrue("yes"), "(, )", "none"],
  ["not", { kind: "not", of: above }, "(, 1]", "(, 1]"],
  ["all", { kind: "all", of: [above, below] }, "(1, 5)", "(1, 5)"],
  ["all with a question", { kind: "all", of: [above, isTrue("yes")] }, "(1, )", "none"],
  ["any", { kind: "any", of: [many, below] }, "(, 5) [9, )", "(, 5) [9, )"],
  ["any with a question", { kind: "any", of: [above, isTrue("yes")] }, "(, )", "(1, )"],
  ["all of some", { kind: "some", least: 2, of: [above, below] }, "(1, 5)", "(1, 5)"],
  ["one of some", { kind: "some", least: 1, of: [many, below] }, "(, 5) [9, )", "(, 5) [9, )"],
  ["two of three", { kind: "some", least: 2, of: [above, above, many] }, "(1, )", "[9, )"],
  ["not all", { kind: "not", of: { kind: "all", of: [above, isTrue("yes")] } }, "(, )", "(, 1]"],
];

describe("claimOf", () => {
  it.each(cases)("%s", (_, condition, within, sure) => {
    const claim = claimOf(condition, subjectKey(n));
    expect([setText(claim.within), setText(claim.sure)]).toEqual([within, sure]);
  });
});

describe("exactClaim", () => {
  it("is sure of all that is possible", () => {
    expect(exactClaim(everything)).toEqual({ within: everything, sure: everything });
  });
});
