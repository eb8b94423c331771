import { describe, expect, it } from "vitest";
import { stepsIn, stepsOfRules } from "../../../../src/rules/audit/walk/steps-of-rules.js";
import { prepareRules } from "../../../../src/rules/prepare-rules.js";
import { added, isTrue, number, read } from "../../../support/audit-texts.js";

const sum = { id: "sum", amount: added(read("n"), number("1")) };
const question = { id: "question", condition: isTrue("yes") };

describe("stepsIn", () => {
  it("lists a figure's steps, each before its parts", () => {
    expect(stepsIn(sum)).toEqual([sum.amount, read("n"), number("1")]);
    expect(stepsIn(question)).toEqual([isTrue("yes")]);
  });
});

describe("stepsOfRules", () => {
  it("lists the steps of all figures", () => {
    const facts = { n: { kind: "count" }, yes: { kind: "boolean" } } as const;
    const rules = prepareRules({ facts, figures: [sum, question] });
    expect(stepsOfRules(rules).map(({ kind }) => kind)).toEqual([
      "sum",
      "fact",
      "constant",
      "holds",
    ]);
  });
});
