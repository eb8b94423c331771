import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { definePay } from "../../src/pay/define-pay.js";
import type { PayScheme } from "../../src/pay/model.js";
import { variedPayScheme } from "../hostile/documents/pay-scheme.js";
import { codeOf } from "../support/code-of.js";
import {
  constant,
  fact,
  figure,
  labelOf,
  paidRate,
  parameter,
  paySchemeOf,
  rate,
  ruled,
  toFen,
} from "../support/pay-schemes.js";

const anchor = {
  id: "anchor",
  label: labelOf("anchor"),
  amount: constant("1"),
  rounding: toFen,
  readOn: { from: "2014-01-01", everyYears: 3 },
} as const;

describe("definePay", () => {
  it("returns a frozen copy of the scheme", () => {
    const defined = definePay(variedPayScheme);
    expect(defined).toEqual(variedPayScheme);
    expect(defined).not.toBe(variedPayScheme);
    expect(Object.isFrozen(defined.items)).toBe(true);
    expect(definePay(JSON.parse(JSON.stringify(variedPayScheme)))).toEqual(variedPayScheme);
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "core/invalid-shape"],
    ["a misspelt field", { ...paySchemeOf(), itmes: [] }, "pay/invalid-scheme"],
    ["no items", paySchemeOf({ items: [] }), "pay/invalid-scheme"],
    ["a month 13", withItem({ due: [13] }), "pay/invalid-scheme"],
    ["no month in which it is due", withItem({ due: [] }), "pay/invalid-scheme"],
    ["a month in which it is due twice", withItem({ due: [3, 3] }), "pay/invalid-scheme"],
    ["a colon in an id", withItem({ id: "a:b" }), "pay/reserved-id"],
    ["a colon in a rate", paySchemeOf({ rates: [rate("a:b", constant("1"))] }), "pay/reserved-id"],
    [
      "a fact of days and months",
      paySchemeOf({ facts: { n: { kind: "count" } }, monthFacts: { n: { kind: "count" } } }),
      "pay/duplicate-name",
    ],
    ["a rate that is not there", paySchemeOf({ rates: [] }), "pay/unknown-rate"],
    [
      "tenths of a fen",
      withItem({ rounding: { places: 3, mode: "floor" } }),
      "pay/unsuitable-rounding",
    ],
    [
      "half a fen",
      withItem({ rounding: { step: "0.005", mode: "floor" } }),
      "pay/unsuitable-rounding",
    ],
    [
      "an anchor in tenths of a fen",
      paySchemeOf({ anchors: [{ ...anchor, rounding: { places: 3, mode: "floor" } }] }),
      "pay/unsuitable-rounding",
    ],
    [
      "an anchor that reads a fact",
      paySchemeOf({ facts: { n: { kind: "count" } }, anchors: [{ ...anchor, amount: fact("n") }] }),
      "rules/unknown-fact",
    ],
    ["a rate that reads a fact of months", monthFactInRate(), "rules/unknown-fact"],
    [
      "a rate pegged to itself in a circle",
      paySchemeOf({ rates: [rate("full", figure("other")), rate("other", figure("full"))] }),
      "rules/circular-figures",
    ],
    [
      "an item that reads itself",
      paySchemeOf({ items: [ruled("a", figure("a"))] }),
      "rules/circular-figures",
    ],
    [
      "a rate and an item of one id",
      paySchemeOf({ items: [paidRate("full", "full")] }),
      "rules/duplicate-figure",
    ],
    [
      "an anchor and a rate of one id",
      paySchemeOf({ anchors: [{ ...anchor, id: "full" }] }),
      "rules/duplicate-figure",
    ],
    [
      "a parameter that is not there",
      paySchemeOf({ rates: [rate("full", parameter("secretary"))] }),
      "rules/unknown-parameter",
    ],
  ])("refuses %s", (_name, scheme, code) => {
    expect(codeOf(() => definePay(scheme as PayScheme))).toBe(code);
  });

  it.each([
    { places: 2, mode: "half-up" },
    { places: 0, mode: "floor" },
    { places: -1, mode: "floor" },
    { step: "0.01", mode: "floor" },
    { step: "0.1", mode: "floor" },
    { step: "5", mode: "floor" },
  ] as const)("accepts the rounding %o", (rounding) => {
    expect(codeOf(() => definePay(withItem({ rounding })))).toBeUndefined();
  });

  it("names every fault with its place and what to do", () => {
    const scheme = paySchemeOf({ items: [paidRate("a:b", "fall"), paidRate("c", "ful")] });
    try {
      definePay(scheme);
      expect.unreachable();
    } catch (error) {
      if (!isDomainError(error)) throw error;
      expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
        ["pay/reserved-id", "/items/0"],
        ["pay/unknown-rate", "/items/0/of"],
        ["pay/unknown-rate", "/items/1/of"],
      ]);
      expect(error.issues[2]?.message).toContain('Did you mean "full"?');
    }
  });
});

function withItem(rest: Partial<PayScheme["items"][number]>): PayScheme {
  return paySchemeOf({ items: [paidRate("basic", "full", rest)] });
}

function monthFactInRate(): PayScheme {
  return paySchemeOf({ monthFacts: { n: { kind: "count" } }, rates: [rate("full", fact("n"))] });
}
