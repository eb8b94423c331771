import { describe, expect, it } from "vitest";
import { definePay } from "../../src/pay/define-pay.js";
import { computeFigures } from "../../src/rules/compute-figures.js";
import type { RuleSet } from "../../src/rules/model.js";
import { readText } from "../support/repository.js";
import { listPayCases, listPaySchemes } from "./pay-case.js";
import { payAnswersOf } from "./pay-readings.js";

/** How many posts are paid is a rule of its own, without money in it. */
const paidPosts = JSON.parse(readText("test/reference/paid-posts.json")) as {
  readonly rules: RuleSet;
  readonly rows: readonly { readonly [fact: string]: number }[];
  readonly expected: readonly unknown[];
};

describe("published examples of pay", () => {
  it.each(listPayCases())("$id ($scheme.id)", (printed) => {
    expect(payAnswersOf(printed)).toEqual(printed.expected);
  });

  it("counts the paid posts of a village or community", () => {
    const { rules, rows, expected } = paidPosts;
    const answers = rows.map((facts) => computeFigures(rules, facts).map(({ value }) => value));
    expect(answers).toEqual(expected);
  });

  it.each(listPaySchemes())("$id is a scheme", (scheme) => {
    expect(definePay(scheme)).toEqual(scheme);
  });
});
