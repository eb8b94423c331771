import { describe, expect, it } from "vitest";
import { definePay } from "../../src/pay/define-pay.js";
import { listPayCases, listPaySchemes } from "./pay-case.js";
import { payAnswersOf } from "./pay-readings.js";

describe("published examples of pay", () => {
  it.each(listPayCases())("$id ($scheme.id)", (printed) => {
    expect(payAnswersOf(printed)).toEqual(printed.expected);
  });

  it.each(listPaySchemes())("$id is a scheme", (scheme) => {
    expect(definePay(scheme)).toEqual(scheme);
  });
});
