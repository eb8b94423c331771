import { describe, expect, it } from "vitest";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import type { RuleSet } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";

const rules = {
  facts: {
    n: { kind: "count", most: 9, mayBeUnknown: true },
    hours: { kind: "decimal", mayBeUnknown: true },
    plate: { kind: "boolean" },
    word: { kind: "text", mayBeUnknown: true },
  },
  figures: [
    { id: "n", amount: { kind: "fact", fact: "n" } },
    {
      id: "both",
      amount: {
        kind: "choose",
        matching: "first",
        cases: [{ when: { kind: "holds", fact: "plate" }, then: { kind: "fact", fact: "hours" } }],
        otherwise: { kind: "figure", figure: "n" },
      },
    },
    { id: "word", condition: { kind: "known", fact: "word" } },
  ],
} as const satisfies RuleSet;
const row = { n: 3, hours: "2.5", plate: true, word: "a" };

function evaluate(rows: readonly unknown[]) {
  return compileRules(prepareRules(rules)).open({}, rows.length).evaluate(rows);
}

describe("the traces of a block", () => {
  it("are one frozen entry for rows whose facts are equal as far as the figure reads them", () => {
    const block = evaluate([row, { ...row, word: "b" }]);
    expect(block.traceOf("both", 0)).toBe(block.traceOf("both", 1));
    expect(Object.isFrozen(block.traceOf("both", 0))).toBe(true);
  });

  it.each<[string, object]>([
    ["n", { n: 4 }],
    ["n", { n: undefined }],
    ["both", { hours: "2.4" }],
    ["both", { hours: undefined }],
    ["both", { plate: false }],
    ["both", { plate: false, n: 4 }],
  ])("differ for %s where %o", (figure, change) => {
    const block = evaluate([row, { ...row, ...change }]);
    expect(block.traceOf(figure, 1)).not.toEqual(block.traceOf(figure, 0));
  });

  it("are one entry for rows that leave out the same fact", () => {
    const { n: _, ...rest } = { ...row, plate: false };
    const block = evaluate([rest, { ...rest }, { ...rest, n: 3 }]);
    expect(block.traceOf("both", 0)).toBe(block.traceOf("both", 1));
    expect(block.traceOf("both", 0).value).toEqual({ unknown: "missing-evidence" });
    expect(block.traceOf("both", 2).value).toBe("3");
  });

  it("tell apart every pair of answers", () => {
    const answer = { kind: "boolean", mayBeUnknown: true } as const;
    const both = {
      kind: "count",
      of: [
        { kind: "holds", fact: "a" },
        { kind: "holds", fact: "b" },
      ],
    } as const;
    const pair = prepareRules({
      facts: { a: answer, b: answer },
      figures: [{ id: "n", amount: both }],
    });
    const answers = [{}, { a: false }, { a: true }];
    const rows = answers.flatMap((a) => [a, { ...a, b: false }, { ...a, b: true }]);
    const block = compileRules(pair).open({}, rows.length).evaluate(rows);
    const traces = rows.map((_, row) => JSON.stringify(block.traceOf("n", row)));
    expect(new Set(traces).size).toBe(9);
  });

  it("tell apart why a fact is unknown", () => {
    const block = evaluate([
      { ...row, n: undefined },
      { ...row, n: { unknown: "not-published" } },
    ]);
    expect(block.traceOf("n", 0).value).toEqual({ unknown: "missing-evidence" });
    expect(block.traceOf("n", 1).value).toEqual({ unknown: "not-published" });
  });

  it("are told anew for figures that read words", () => {
    const block = evaluate([row, row]);
    expect(block.traceOf("word", 0)).toEqual(block.traceOf("word", 1));
    expect(block.traceOf("word", 0)).not.toBe(block.traceOf("word", 1));
  });

  it("are exact for rows that fit no lane", () => {
    const block = evaluate([{ ...row, hours: "123456789012345678" }]);
    expect(block.wide[0]).toBe(1);
    expect(block.traceOf("both", 0).value).toBe("123456789012345678");
  });

  it("hold for more different values than are kept", () => {
    const run = compileRules(prepareRules(rules)).open({}, 256);
    for (let start = 0; start < 5120; start += 256) {
      const rows = Array.from({ length: 256 }, (_, index) => ({
        ...row,
        hours: `${start + index}`,
      }));
      const block = run.evaluate(rows as readonly unknown[]);
      expect(rows.map((_, index) => block.traceOf("both", index).value)).toEqual(
        rows.map((facts) => facts.hours),
      );
    }
  });

  it("stay right when there are more reasons than are kept", () => {
    const run = compileRules(prepareRules(rules)).open({}, 256);
    const expected: unknown[] = [];
    const told: unknown[] = [];
    for (let n = 0; n < 10; n += 1) {
      for (let start = 0; start < 2048; start += 256) {
        const hours = Array.from({ length: 256 }, (_, index) => `${start + index}`);
        const block = run.evaluate(hours.map((value) => ({ ...row, n, hours: value })));
        expected.push(...hours);
        told.push(...hours.map((_, index) => block.traceOf("both", index).value));
      }
    }
    expect(told).toEqual(expected);
  });
});
