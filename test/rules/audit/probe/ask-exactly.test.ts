import { describe, expect, it } from "vitest";
import { askExactly } from "../../../../src/rules/audit/probe/ask-exactly.js";
import { audited } from "../../../support/audit-probe.js";
import { added, isTrue, number, read } from "../../../support/audit-texts.js";

const context = { asOf: "2024-06-01", places: {} } as const;
const sum = added(read("n"), number("0.5"));
const { rules } = audited({
  figures: [
    { id: "sum", amount: sum },
    { id: "question", condition: isTrue("yes") },
    { id: "late", amount: { kind: "parameter", parameter: "rate" } },
  ],
});

describe("askExactly", () => {
  it("answers as the exact reader does, from the facts that are needed", () => {
    const { resultOf, amountOf } = askExactly(rules, context);
    expect(resultOf("sum", new Map([["n", 3]]))).toBe("3.5");
    expect(resultOf("question", new Map([["yes", true]]))).toBe(true);
    expect(resultOf("late", new Map())).toBe("1.5");
    expect(amountOf(sum, new Map([["n", 4]]), "sum")).toBe("4.5");
  });

  it("has no answer where the reader refuses", () => {
    const { resultOf } = askExactly(rules, { asOf: "2020-01-01" });
    expect(resultOf("late", new Map())).toBeUndefined();
    expect(resultOf("sum", new Map([["n", 3.5]]))).toBeUndefined();
  });

  it("stops when it has read too much", () => {
    const { resultOf, isExhausted } = askExactly(rules, context, 30);
    const facts = new Map([["n", 3]]);
    expect([resultOf("sum", facts), isExhausted()]).toEqual(["3.5", false]);
    expect([resultOf("sum", facts), isExhausted()]).toEqual(["3.5", false]);
    expect([resultOf("sum", facts), isExhausted()]).toEqual([undefined, true]);
  });
});
