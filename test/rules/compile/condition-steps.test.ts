import { describe, expect, it } from "vitest";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import type { Amount, Comparison, Condition } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import { expectAgreement, readFast } from "../../support/compare-readers.js";

const fact = (name: string): Amount => ({ kind: "fact", fact: name });
const holds = (name: string): Condition => ({ kind: "holds", fact: name });
const missing = { unknown: "missing-evidence" };

describe("a comparison", () => {
  const facts = {
    left: { kind: "decimal", places: 1, mayBeUnknown: true },
    right: { kind: "decimal", places: 3, mayBeUnknown: true },
  } as const;
  const rows = [
    { left: "1.9", right: "2" },
    { left: "2", right: "2.000" },
    { left: "2.1", right: "2" },
    { left: "-2.1", right: "-2" },
    { left: "0", right: "-0" },
    { left: "2" },
    { right: "2" },
    {},
  ];
  const table: Readonly<Record<Comparison, readonly (boolean | typeof missing)[]>> = {
    above: [false, false, true, false, false],
    "at-least": [false, true, true, false, true],
    equal: [false, true, false, false, true],
    "not-equal": [true, false, true, true, false],
    "at-most": [true, true, false, true, true],
    below: [true, false, false, true, false],
  };

  it.each(Object.entries(table))("answers: %s", (is, verdicts) => {
    const condition = {
      kind: "compare",
      left: fact("left"),
      is: is as Comparison,
      right: fact("right"),
    } as const;
    const rules = { facts, figures: [{ id: "x", condition }] };
    const told = readFast(rules, rows, {}).map(([answer]) => answer);
    expect(told).toEqual([...verdicts, missing, missing, missing]);
    expectAgreement(rules, rows);
  });
});

const answer = { kind: "boolean", mayBeUnknown: true } as const;
const facts = { a: answer, b: answer, c: answer } as const;
const three = [holds("a"), holds("b"), holds("c")];
const answers = [true, undefined, false];

/** Every way to answer three questions; 27 rows also end amid four. */
const rows = answers.flatMap((a) => answers.flatMap((b) => answers.map((c) => ({ a, b, c }))));

const some = (least: number, of: readonly Condition[] = three): Condition => ({
  kind: "some",
  least,
  of,
});

const questions: Readonly<Record<string, Condition>> = {
  all: { kind: "all", of: three },
  "all of one": { kind: "all", of: [holds("b")] },
  "all of none": { kind: "all", of: [] },
  any: { kind: "any", of: three },
  "any of one": { kind: "any", of: [holds("c")] },
  "any of none": { kind: "any", of: [] },
  "at least one": some(1),
  "at least two": some(2),
  "at least three": some(3),
  "at least one of one": some(1, [holds("a")]),
  not: { kind: "not", of: holds("a") },
  "not not": { kind: "not", of: { kind: "not", of: holds("a") } },
  "not all": { kind: "not", of: { kind: "all", of: three } },
  "all of any and not": {
    kind: "all",
    of: [
      { kind: "any", of: [holds("a"), holds("b")] },
      { kind: "not", of: holds("c") },
    ],
  },
};

describe("a question", () => {
  it.each(Object.entries(questions))("is answered as the exact reader does: %s", (_, condition) => {
    expectAgreement({ facts, figures: [{ id: "x", condition }] }, rows);
  });

  it("is answered for a block of any length, whatever the block before was", () => {
    const figures = Object.entries(questions).map(([id, condition]) => ({ id, condition }));
    const run = compileRules(prepareRules({ facts, figures })).open({}, 27);
    const told = (sites: readonly object[]) => {
      const block = run.evaluate(sites);
      return sites.map((_, row) => figures.map(({ id }) => block.truths(id)[row]));
    };
    const all = told(rows);
    for (const length of [1, 2, 3, 4, 5, 8]) {
      expect(told(rows.slice(-length))).toEqual(all.slice(-length));
    }
  });

  it("is answered in lanes of 0, 1 and 3", () => {
    const rules = prepareRules({ facts, figures: [{ id: "x", condition: some(2) }] });
    const block = compileRules(rules)
      .open({}, 3)
      .evaluate([
        { a: true, b: true },
        { a: true, b: false },
        { b: false, c: false },
      ]);
    expect([...block.truths("x").subarray(0, 3)]).toEqual([3, 1, 0]);
  });
});
