import { describe, expect, it } from "vitest";
import type { Amount, ChooseAmount } from "../../../src/rules/model.js";
import { expectAgreement, readFast } from "../../support/compare-readers.js";

const answer = { kind: "boolean", mayBeUnknown: true } as const;
const facts = {
  a: answer,
  b: answer,
  c: answer,
  n: { kind: "decimal", mayBeUnknown: true },
} as const;
const n: Amount = { kind: "fact", fact: "n" };
const number = (value: `${number}`): Amount => ({ kind: "constant", value });

const answers = [true, undefined, false];

/** Every way to answer three questions, with or without a number. */
const rows = answers.flatMap((a) =>
  answers.flatMap((b) =>
    answers.flatMap((c) => [
      { a, b, c, n: "2.5" },
      { a, b, c },
    ]),
  ),
);

type Values = Readonly<Record<"a" | "b" | "c", Amount>>;

const choiceOf = (
  values: Partial<Values>,
  matching: "first" | "only",
  otherwise?: Amount,
): ChooseAmount => ({
  kind: "choose",
  matching,
  cases: Object.entries(values).map(([fact, then]) => ({ when: { kind: "holds", fact }, then })),
  ...(otherwise === undefined ? {} : { otherwise }),
});

const figuresOf = (amount: Amount) => ({ facts, figures: [{ id: "x", amount }] });
const printed = { a: number("1"), b: number("2.25"), c: number("3") };
const mixed = { a: n, b: number("2.125"), c: n };

describe.each(["first", "only"] as const)("the %s case that applies", (matching) => {
  it.each<[string, Partial<Values>, Amount | undefined]>([
    ["printed numbers", printed, number("4")],
    ["printed numbers or nothing", printed, undefined],
    ["lanes", mixed, n],
    ["lanes or nothing", mixed, undefined],
    ["two cases", { a: printed.a, b: n }, number("-0.5")],
    ["one case", { a: printed.a }, n],
    ["one case or nothing", { a: printed.a }, undefined],
  ])("is that of the exact reader for every answer: %s", (_, values, otherwise) => {
    expect(rows).toHaveLength(54);
    expectAgreement(figuresOf(choiceOf(values, matching, otherwise)), rows);
  });
});

describe("a doubt", () => {
  const missing = { unknown: "missing-evidence" };
  const read = (matching: "first" | "only", row: object) =>
    readFast(figuresOf(choiceOf(printed, matching, number("4"))), [row], {})[0]?.[0];

  it.each([
    ["first", { a: true }, "1"],
    ["first", { b: true, c: true }, missing],
    ["first", { a: false, b: true }, "2.25"],
    ["first", { a: false, b: false, c: false }, "4"],
    ["only", { a: true, b: false }, missing],
    ["only", { a: true, b: false, c: false }, "1"],
    ["only", { a: false, b: false, c: true }, "3"],
    ["only", { a: false, b: false, c: false }, "4"],
    ["only", { a: true, b: false, c: true }, { unknown: "several-cases-apply" }],
  ] as const)("is settled by the %s case for %o: %s", (matching, row, expected) => {
    expect(read(matching, row)).toEqual(expected);
  });
});

describe("many cases", () => {
  const names = Array.from({ length: 40 }, (_, index) => `a${index}`);
  const sheet = Object.fromEntries(names.map((name) => [name, answer]));
  const none = Object.fromEntries(names.map((name) => [name, false]));
  const amountBy = (matching: "first" | "only"): Amount => ({
    kind: "choose",
    matching,
    cases: names.map((fact, index) => ({
      when: { kind: "holds", fact },
      then: number(`${index}`),
    })),
  });

  it.each(["first", "only"] as const)("are told apart: %s", (matching) => {
    const sites = [none, ...names.map((name) => ({ ...none, [name]: true }))];
    expectAgreement({ facts: sheet, figures: [{ id: "x", amount: amountBy(matching) }] }, [
      ...sites,
      { ...none, a3: true, a39: true },
      { ...none, a0: undefined, a1: true },
    ]);
  });
});
