import { describe, expect, it } from "vitest";
import type { Surroundings } from "../../../../src/rules/audit/walk/surroundings.js";
import { surroundedParts, unsurrounded } from "../../../../src/rules/audit/walk/surroundings.js";
import type { Step } from "../../../../src/rules/prepare/step-parts.js";
import { compared, isTrue, number, read, twoPlaces } from "../../../support/audit-texts.js";

const told = (step: Step, around: Surroundings = unsurrounded) =>
  surroundedParts(step, around).map(({ part, around: { capped, replaced, given } }) => {
    const marks = [
      capped && "capped",
      replaced && "replaced",
      given.length > 0 && `${given.length} given`,
    ];
    return [part.kind, ...marks.filter(Boolean)].join(" ");
  });
const n = read("n");
const one = number("1");
const yes = isTrue("yes");

describe("surroundedParts", () => {
  it.each<[string, Step, readonly string[]]>([
    [
      "a cap",
      { kind: "clamp", of: n, least: one, most: one },
      ["fact capped", "constant", "constant"],
    ],
    ["a floor", { kind: "clamp", of: n, least: one }, ["fact", "constant"]],
    ["the least of two", { kind: "min", of: [n, one] }, ["fact capped", "constant capped"]],
    ["the least of one", { kind: "min", of: [n] }, ["fact"]],
    ["a substitute", { kind: "or-else", of: n, otherwise: one }, ["fact replaced", "constant"]],
    ["a comparison", compared(n, "above", one), ["fact capped", "constant capped"]],
    [
      "bands",
      {
        kind: "bands",
        of: n,
        bands: [{ from: "1", then: one }],
        matching: "only",
        otherwise: read("n"),
      },
      ["fact capped", "constant", "fact"],
    ],
    [
      "a quotient",
      { kind: "quotient", dividend: n, divisor: one, rounding: twoPlaces },
      ["fact", "constant capped"],
    ],
    [
      "rows",
      { kind: "over", list: "cases", take: "sum", where: yes, amount: n },
      ["holds capped", "fact"],
    ],
    [
      "cases in order",
      {
        kind: "choose",
        cases: [
          { when: yes, then: n },
          { when: yes, then: one },
        ],
        matching: "first",
        otherwise: n,
      },
      ["holds capped", "fact 1 given", "holds capped", "constant 2 given", "fact 2 given"],
    ],
    [
      "cases without order",
      {
        kind: "choose",
        cases: [
          { when: yes, then: n },
          { when: yes, then: one },
        ],
        matching: "only",
      },
      ["holds capped", "fact 1 given", "holds capped", "constant 1 given"],
    ],
    ["a sum", { kind: "sum", of: [n, one] }, ["fact", "constant"]],
  ])("%s", (_, step, parts) => {
    expect(told(step)).toEqual(parts);
  });

  it("hands on what stands around the step itself", () => {
    const around: Surroundings = { capped: true, replaced: true, given: [yes] };
    expect(told({ kind: "sum", of: [n] }, around)).toEqual(["fact capped replaced 1 given"]);
    expect(told(compared(n, "above", one), around)).toEqual([
      "fact capped 1 given",
      "constant capped 1 given",
    ]);
  });
});
