import { describe, expect, it } from "vitest";
import { amountsOfBlock } from "../../../src/rules/compile/amounts-of-block.js";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";

describe("amountsOfBlock", () => {
  it("reads lanes, what they do not hold, and what is not known", () => {
    const rules = prepareRules({
      facts: { n: { kind: "decimal", mayBeUnknown: true } },
      figures: [
        {
          id: "x",
          amount: {
            kind: "product",
            of: [
              { kind: "fact", fact: "n" },
              { kind: "constant", value: "9007199254740991" },
            ],
          },
        },
      ],
    });
    const run = compileRules(rules).open({}, 3);
    const amountAt = amountsOfBlock(run.evaluate([{ n: "0" }, { n: "2" }, {}]), "x");
    expect([0, 1, 2].map(amountAt)).toEqual([
      "0",
      "18014398509481982",
      { unknown: "missing-evidence" },
    ]);
  });
});
