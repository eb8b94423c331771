import { describe, expect, it } from "vitest";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import type { FactSheet } from "../../../src/rules/fact-sheet.js";
import type { Amount } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import { expectAgreement } from "../../support/compare-readers.js";

const SAFE = Number.MAX_SAFE_INTEGER;
const whole = { kind: "decimal", places: 0, mayBeUnknown: true } as const;
const facts = { a: whole, b: whole, c: whole, d: whole } as const;
const fact = (name: string): Amount => ({ kind: "fact", fact: name });
const number = (value: `${number}`): Amount => ({ kind: "constant", value });
const most = number(`${SAFE}`);
const [a, b, c, d] = [fact("a"), fact("b"), fact("c"), fact("d")];

const figuresOf = (of: readonly Amount[]) => [{ id: "x", amount: { kind: "sum", of } }] as const;
const textsOf = (row: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, `${value}`]));

/** Bounds of the sum of a sheet, and which of some rows are left to the exact reader. */
function compiled(sheet: FactSheet, of: readonly Amount[], rows: readonly object[] = []) {
  const run = compileRules(prepareRules({ facts: sheet, figures: figuresOf(of) })).open({}, 9);
  const block = run.evaluate(rows);
  const { places, low, high } = block.numbers("x");
  return { places, low: low + 0, high: high + 0, wide: [...block.wide.subarray(0, rows.length)] };
}

const tenth = {
  kind: "decimal",
  places: 1,
  least: "-9.9",
  most: "9.9",
  mayBeUnknown: true,
} as const;

describe("a sum", () => {
  const hundredth = { ...tenth, places: 2 } as const;
  const sheet = { a: tenth, b: hundredth, c: tenth, d: hundredth, e: tenth };
  const terms = [a, b, c, d, fact("e")];
  const rows = [
    { a: "1.5", b: "-0.25", c: "9.9", d: "0.01", e: "-9.9" },
    { a: "0", b: "0", c: "-0", d: "0", e: "0" },
    { a: "1.5", b: "-0.25", c: "9.9", d: "0.01" },
    { b: "-0.25", c: "9.9", d: "0.01", e: "1" },
  ];

  it.each([0, 1, 2, 3, 4, 5])("of %d terms is that of the exact reader", (count) => {
    const figures = figuresOf(terms.slice(0, count));
    expectAgreement({ facts: sheet, figures }, rows);
    const printed = figuresOf([number("0.125"), ...terms.slice(0, count), number("-3")]);
    expectAgreement({ facts: sheet, figures: printed }, rows);
  });

  it("takes a term as often as it is written", () => {
    expectAgreement({ facts: sheet, figures: figuresOf([a, a, b, a, b]) }, rows);
  });

  it.each<[readonly Amount[], object]>([
    [[], { places: 0, low: 0, high: 0 }],
    [[number("1.5"), number("-4")], { places: 1, low: -25, high: -25 }],
    [[a], { places: 1, low: -99, high: 99 }],
    [[a, number("5")], { places: 1, low: -49, high: 149 }],
    [[a, b], { places: 2, low: -1980, high: 1980 }],
    [[a, b, number("0.125")], { places: 3, low: -19_675, high: 19_925 }],
  ])("of %j has the bounds of its terms", (of, bounds) => {
    expect(compiled({ a: tenth, b: hundredth }, of)).toMatchObject(bounds);
  });
});

describe("a sum that leaves the safe integers only on the way", () => {
  const rows = [
    { a: SAFE, b: SAFE - 1, c: -SAFE, d: 2 - SAFE },
    { a: SAFE, b: SAFE - 1, c: -SAFE, d: 0 },
    { a: SAFE, b: 2, c: -3, d: 0 },
    { a: -SAFE, b: -2, c: 3, d: 1 },
    { a: 1, b: -SAFE, c: SAFE, d: -SAFE },
    { a: 7, b: -2, c: 3, d: 0 },
    { a: 7, b: -2, c: 3 },
  ].map(textsOf);

  it.each<[string, readonly Amount[]]>([
    ["two terms", [a, b]],
    ["three terms", [a, b, c]],
    ["four terms", [a, b, c, d]],
    ["terms in another order", [c, a, d, b]],
    ["a printed number", [a, number("2"), c]],
    ["printed numbers", [most, number("2"), c]],
    ["printed numbers below 0", [number(`${-SAFE}`), number("-2"), a]],
    ["printed numbers that come back", [most, number("2"), number("-1000"), d]],
    ["terms with places", [a, number("0.5"), b, c]],
    ["a printed number that has no room for them", [most, number("0.5"), a]],
  ])("is that of the exact reader: %s", (_, of) => {
    expectAgreement({ facts, figures: figuresOf(of) }, rows);
  });

  it("leaves to the exact reader no row that stays within them", () => {
    const { wide } = compiled(facts, [a, b, c], rows);
    expect(wide).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });
});

describe("a sum at the end of the safe integers", () => {
  const upTo = (least: number, end: number) =>
    ({ kind: "decimal", places: 0, least: `${least}`, most: `${end}` }) as const;

  it.each<[string, FactSheet, readonly Amount[], readonly object[], readonly number[]]>([
    [
      "terms that just fit",
      { a: upTo(0, SAFE - 5), b: upTo(0, 5) },
      [a, b],
      [{ a: SAFE - 5, b: 5 }],
      [0],
    ],
    [
      "terms that are one too many",
      { a: upTo(0, SAFE - 5), b: upTo(0, 6) },
      [a, b],
      [
        { a: SAFE - 5, b: 5 },
        { a: SAFE - 5, b: 6 },
      ],
      [0, 1],
    ],
    [
      "terms below 0",
      { a: upTo(5 - SAFE, 0), b: upTo(-6, 0) },
      [a, b],
      [
        { a: 5 - SAFE, b: -5 },
        { a: 5 - SAFE, b: -6 },
      ],
      [0, 1],
    ],
    [
      "terms of 0 or more, and one that takes back",
      { a: upTo(0, SAFE), b: upTo(0, SAFE), c: upTo(-9, 0) },
      [a, b, c],
      [
        { a: SAFE, b: 2, c: -3 },
        { a: SAFE, b: 0, c: -3 },
      ],
      [1, 0],
    ],
    [
      "terms of 0 or less, and one that gives back",
      { a: upTo(-SAFE, 0), b: upTo(-SAFE, 0), c: upTo(0, 9) },
      [a, b, c],
      [
        { a: -SAFE, b: -2, c: 3 },
        { a: -SAFE, b: 0, c: 3 },
      ],
      [1, 0],
    ],
    [
      "terms that get more places",
      { a: upTo(0, 900_719_925_474_099), b: tenth, c: tenth },
      [a, b, c],
      [
        { a: 900_719_925_474_099, b: 0.3, c: -0.4 },
        { a: 900_719_925_474_099, b: 0.1, c: -0.4 },
      ],
      [1, 0],
    ],
    ["a printed number", { a: upTo(-1, 0) }, [a, most], [{ a: -1 }, { a: 0 }], [0, 0]],
    ["a printed number too many", { a: upTo(0, 1) }, [a, most], [{ a: 0 }, { a: 1 }], [0, 1]],
    ["printed numbers", { a: upTo(-1, 0) }, [a, most, number("1")], [{ a: -1 }], [1]],
  ])("fits as long as no step on the way leaves them: %s", (_, sheet, of, rows, wide) => {
    const texts = rows.map((row) => textsOf(row as Readonly<Record<string, number>>));
    expectAgreement({ facts: sheet, figures: figuresOf(of) }, texts);
    expect(compiled(sheet, of, texts).wide).toEqual(wide);
  });
});
