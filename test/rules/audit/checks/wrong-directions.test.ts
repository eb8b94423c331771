import { describe, expect, it } from "vitest";
import { wrongDirections } from "../../../../src/rules/audit/checks/wrong-directions.js";
import type { FactSheet } from "../../../../src/rules/fact-sheet.js";
import type { Amount } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import { added, foundIn, multiplied, number, read } from "../../../support/audit-texts.js";

const facts = {
  done: { kind: "count", most: 9, better: "more" },
  faults: { kind: "count", most: 9, better: "less" },
  plain: { kind: "count", most: 15 },
  cases: {
    kind: "list",
    most: 3,
    better: "less",
    rows: { loss: { kind: "count", most: 3, better: "less" } },
  },
} as const satisfies FactSheet;
const sketch = (amount: Amount) => audited({ facts, parameters: {}, amount });
const found = (amount: Amount) =>
  wrongDirections(sketch(amount)).map(
    ({ code, severity, message }) => `${severity} ${code} ${message.en}`,
  );
const loss = multiplied(number("-1"), read("faults"));
const missing: Amount = {
  kind: "clamp",
  of: added(number("12"), multiplied(number("-1"), read("plain"))),
  least: number("0"),
};

describe("wrongDirections", () => {
  it("says nothing of rules that go the right way", () => {
    expect(found(added(read("done"), loss, read("plain")))).toEqual([]);
    expect(found(added(number("5"), multiplied(number("-0.5"), missing)))).toEqual([]);
  });

  it("reports better evidence that lowers, and worse that raises", () => {
    expect(found(multiplied(number("-1"), read("done")))).toEqual([
      'fault better-evidence-lowers As the fact "done" gets better, the result falls.',
    ]);
    const [finding] = wrongDirections(sketch(read("faults")));
    expect(finding?.counterexample).toEqual({
      kind: "change",
      fact: "faults",
      before: { faults: 0 },
      after: { faults: 1 },
      results: ["0", "1"],
    });
  });

  it("reports a shortfall that is rewarded", () => {
    expect(found(added(number("5"), multiplied(number("0.5"), missing)))).toEqual([
      'warning shortfall-rewarded The more of "plain" is missing, the higher the result. Check the sign.',
    ]);
  });

  it("reports lists and their rows, each once", () => {
    const sum: Amount = { kind: "over", list: "cases", take: "sum", amount: read("loss") };
    expect(found(sum)).toEqual([
      'fault better-evidence-lowers As the fact "cases" gets better, the result falls.',
      'fault better-evidence-lowers As the fact "cases/loss" gets better, the result falls.',
    ]);
  });

  it("looks at results alone, and through the figures that they read", () => {
    const figures = [
      { id: "missing", amount: missing },
      { id: "loss", amount: multiplied(number("-1"), read("done")) },
      {
        id: "result",
        amount: added(
          { kind: "figure", figure: "loss" },
          multiplied(number("2"), { kind: "figure", figure: "missing" }),
        ),
      },
    ];
    const all = audited({ facts, parameters: {}, figures });
    expect(foundIn(wrongDirections(all))).toEqual(["fault better-evidence-lowers /figures/2"]);
    const one = audited({ facts, parameters: {}, figures, results: ["loss"] });
    expect(foundIn(wrongDirections(one))).toEqual(["fault better-evidence-lowers /figures/1"]);
  });

  it("says so where a figure has no place", () => {
    const audit = sketch(read("faults"));
    const nowhere = { ...audit, rules: { ...audit.rules, pointers: new Map() } };
    expect(wrongDirections(nowhere)[0]?.at).toBe("");
  });
});
