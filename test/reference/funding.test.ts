import { describe, expect, it } from "vitest";
import { defineFunding } from "../../src/funding/define-funding.js";
import { computeFigures } from "../../src/rules/compute-figures.js";
import type { RuleSet } from "../../src/rules/model.js";
import { readText } from "../support/repository.js";
import { listFundingCases, listFundingSchemes } from "./funding-case.js";
import { fundingAnswersOf } from "./funding-readings.js";

/** How many villages a township nominates is a rule of its own, without money in it. */
const nominees = JSON.parse(readText("test/reference/nominees.json")) as {
  readonly rules: RuleSet;
  readonly rows: readonly { readonly [fact: string]: number }[];
  readonly expected: readonly unknown[];
};

describe("published examples of funding", () => {
  it.each(listFundingCases())("$id ($scheme.id)", (told) => {
    expect(fundingAnswersOf(told)).toEqual(told.expected);
  });

  it("counts the villages that a township nominates", () => {
    const { rules, rows, expected } = nominees;
    const answers = rows.map((facts) => computeFigures(rules, facts).map(({ value }) => value));
    expect(answers).toEqual(expected);
  });

  it.each(listFundingSchemes())("$id is a scheme", (scheme) => {
    expect(defineFunding(scheme)).toEqual(scheme);
  });
});
