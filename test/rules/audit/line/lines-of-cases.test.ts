import { describe, expect, it } from "vitest";
import { linesOfCases, reachOfSubject } from "../../../../src/rules/audit/line/lines-of-cases.js";
import { compared, isTrue, number, read, scopeOf, setText } from "../../../support/audit-texts.js";

const conditions = [
  compared(read("n"), "at-least", number("8")),
  { kind: "all", of: [isTrue("yes"), compared(read("hours"), "above", number("1"))] },
] as const;
const scope = scopeOf([]);

describe("linesOfCases", () => {
  it("makes a line for each amount that is compared", () => {
    const lines = linesOfCases({ conditions, matching: "first", given: [] }, scope);
    const told = lines.map(({ claims, reach, places }) => [
      claims.map(({ within }) => setText(within)),
      setText(reach),
      places,
    ]);
    expect(told).toEqual([
      [["[8, )", "(, )"], "[0, 10]", 0],
      [["(, )", "(1, )"], "[-5, 5]", 1],
    ]);
  });
});

describe("reachOfSubject", () => {
  it("keeps to what is given", () => {
    const given = [compared(read("n"), "above", number("3")), isTrue("yes")];
    expect(setText(reachOfSubject(read("n"), given, scope))).toBe("(3, 10]");
  });
});
