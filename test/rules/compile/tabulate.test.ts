import { describe, expect, it } from "vitest";
import { addFacts } from "../../../src/rules/compile/add-facts.js";
import { newAssembly } from "../../../src/rules/compile/assembly.js";
import { compileAmount } from "../../../src/rules/compile/compile-step.js";
import { tabulate } from "../../../src/rules/compile/tabulate.js";
import type { CountFact, FactSheet } from "../../../src/rules/fact-sheet.js";
import type { Amount, Condition, RuleSet } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import { expectAgreement } from "../../support/compare-readers.js";

const n: Amount = { kind: "fact", fact: "n" };
const m: Amount = { kind: "fact", fact: "m" };
const number = (value: `${number}`): Amount => ({ kind: "constant", value });
const times = (...of: readonly Amount[]): Amount => ({ kind: "product", of });
const plus = (...of: readonly Amount[]): Amount => ({ kind: "sum", of });
const isAbove = (left: Amount, bound: `${number}`): Condition => ({
  kind: "compare",
  left,
  is: "above",
  right: number(bound),
});

/** Tabulates an amount over a sheet, together with how many steps that took. */
function tabulated(facts: FactSheet, amount: Amount, rest: Partial<RuleSet> = {}) {
  const assembly = newAssembly(
    prepareRules({ facts, ...rest, figures: [...(rest.figures ?? []), { id: "x", amount }] }),
  );
  addFacts(assembly, facts);
  const slot = tabulate(assembly, amount, compileAmount);
  return { slot, steps: assembly.steps.length };
}

const isTabulated = (...[facts, amount, rest]: Parameters<typeof tabulated>) => {
  const { slot, steps } = tabulated(facts, amount, rest);
  expect(steps).toBe(slot === undefined ? 0 : 1);
  return slot !== undefined;
};

const countTo = (most: number, least = 0): CountFact => ({
  kind: "count",
  least,
  most,
  mayBeUnknown: true,
});
const figuresOf = (amount: Amount) => [{ id: "x", amount }];

/** Numbers from one to another in steps of 1 ÷ 10 to the power of `places`, as text. */
const decimalsFrom = (from: number, to: number, places: number): readonly string[] =>
  Array.from({ length: Math.round((to - from) * 10 ** places) + 1 }, (_, index) =>
    (from + index / 10 ** places).toFixed(places),
  );

const decimal = {
  kind: "decimal",
  places: 1,
  least: "-7.5",
  most: "12.5",
  mayBeUnknown: true,
} as const;
const everyDecimal = [...decimalsFrom(-7.5, 12.5, 1).map((value) => ({ n: value })), {}];

const overOneFact: Record<string, Amount> = {
  sum: plus(n, n, number("0.25")),
  difference: plus(number("10"), times(number("-1"), n)),
  product: times(n, number("1.5"), n),
  minimum: { kind: "min", of: [n, number("3.25")] },
  maximum: { kind: "max", of: [n, times(n, number("-1"))] },
  rounded: { kind: "round", of: n, rounding: { places: 0, mode: "half-even" } },
  "rounded to tens": { kind: "round", of: times(n, n), rounding: { places: -1, mode: "half-up" } },
  "dropped units": { kind: "units", of: n, size: "0.4", each: number("1.5"), part: "dropped" },
  "counted units": { kind: "units", of: n, size: "3", each: n, part: "counts" },
  "bands with gaps": {
    kind: "bands",
    of: n,
    matching: "only",
    bands: [
      { from: "-7", below: "0", then: number("1") },
      { above: "0", upTo: "2.25", then: times(n, number("2")) },
      { from: "11.1", then: number("0.125") },
    ],
  },
  "bands that overlap": {
    kind: "bands",
    of: n,
    matching: "only",
    bands: [
      { below: "3", then: number("1") },
      { from: "2", upTo: "5", then: number("2") },
      { from: "5", then: n },
    ],
    otherwise: number("-1"),
  },
  "first bands": {
    kind: "bands",
    of: n,
    matching: "first",
    bands: [
      { above: "10", then: number("3") },
      { above: "5", then: number("2") },
      { above: "0", then: number("1") },
    ],
    otherwise: number("0"),
  },
  brackets: {
    kind: "brackets",
    of: n,
    brackets: [
      { upTo: "2.5", size: "1", each: "1", part: "dropped" },
      { upTo: "10", rate: "0.35" },
      { size: "0.4", each: "2.25", part: "counts" },
    ],
  },
  "brackets with an end": { kind: "brackets", of: n, brackets: [{ upTo: "4", rate: "2" }] },
  clamp: { kind: "clamp", of: n, least: number("-2.05"), most: number("10") },
  "a clamp whose ends meet": { kind: "clamp", of: n, least: n, most: n },
  "a quotient": {
    kind: "quotient",
    dividend: number("10"),
    divisor: n,
    rounding: { places: 2, mode: "half-up" },
  },
  "a quotient of nothing": {
    kind: "quotient",
    dividend: n,
    divisor: plus(n, times(n, number("-1"))),
    rounding: { places: 2, mode: "down" },
  },
  "what stands for a zero divisor": {
    kind: "or-else",
    of: {
      kind: "quotient",
      dividend: n,
      divisor: n,
      rounding: { step: "0.5", mode: "floor" },
    },
    otherwise: number("0.75"),
  },
  "what stands for unknown": { kind: "or-else", of: n, otherwise: number("99") },
  "the first case": {
    kind: "choose",
    matching: "first",
    cases: [
      { when: isAbove(n, "10"), then: number("3") },
      { when: { kind: "not", of: isAbove(n, "0") }, then: times(n, n) },
    ],
    otherwise: number("1.5"),
  },
  "the only case": {
    kind: "choose",
    matching: "only",
    cases: [
      { when: isAbove(n, "5"), then: number("3") },
      { when: isAbove(n, "10"), then: number("4") },
    ],
  },
  "one case": {
    kind: "choose",
    matching: "first",
    cases: [
      {
        when: { kind: "some", least: 2, of: [isAbove(n, "0"), isAbove(n, "1"), isAbove(n, "2")] },
        then: n,
      },
    ],
  },
  "how many hold": { kind: "count", of: [isAbove(n, "0"), isAbove(n, "6"), isAbove(n, "12.4")] },
};

describe("an amount over one number fact", () => {
  it.each(Object.entries(overOneFact))("is worked out beforehand: %s", (_, amount) => {
    expect(isTabulated({ n: decimal }, amount)).toBe(true);
  });

  it.each(Object.entries(overOneFact))("agrees for every value: %s", (_, amount) => {
    expect(everyDecimal).toHaveLength(202);
    expectAgreement({ facts: { n: decimal }, figures: figuresOf(amount) }, everyDecimal);
  });

  it("agrees for counts that begin above 0, and for the sign of 0", () => {
    const rows = [3, 4, 5, 6, 7, undefined].map((value) => ({ n: value }));
    const figures = figuresOf(plus(n, number("0.5")));
    expectAgreement({ facts: { n: countTo(7, 3) }, figures }, rows);
    expectAgreement({ facts: { n: countTo(7) }, figures }, [{ n: -0 }, { n: 0 }, { n: 7 }]);
  });

  it("keeps what a row's complete check found", () => {
    const figures = figuresOf({ kind: "or-else", of: plus(n, n), otherwise: number("9") });
    expectAgreement({ facts: { n: countTo(7) }, figures }, [
      { n: 3 },
      { n: { unknown: "not-published" } },
      { n: 8 },
      { n: 7 },
    ]);
  });

  it("agrees for facts that can have one value or none", () => {
    const one = { kind: "decimal", places: 0, least: "4", most: "4", mayBeUnknown: true } as const;
    expectAgreement({ facts: { n: one }, figures: figuresOf(plus(n, n)) }, [{ n: "4" }, {}]);
    const none = { ...one, least: "4.2", most: "4.8" } as const;
    expectAgreement({ facts: { n: none }, figures: figuresOf(plus(n, n)) }, [{ n: "4" }, {}]);
  });
});

describe("the lane of such an amount", () => {
  it.each<[string, Amount, readonly [number, number, number]]>([
    ["grows", times(n, number("1.5")), [1, 0, 75]],
    ["falls", times(n, number("-2")), [0, -10, 0]],
    ["never reaches 0", plus(n, number("3")), [0, 0, 8]],
    ["is never known", { ...overOneFact["a quotient of nothing"] } as Amount, [2, 0, 0]],
  ])("has the bounds of the values: %s", (_, amount, [places, low, high]) => {
    const { slot } = tabulated({ n: countTo(5) }, amount);
    expect(slot).toMatchObject({ places });
    expect([slot?.low, slot?.high].map((bound) => (bound ?? Number.NaN) + 0)).toEqual([low, high]);
  });
});

describe("the most values", () => {
  const square = times(n, n);

  it.each([
    [8191, true],
    [8192, true],
    [8193, false],
  ])("of which a fact may have %d: %s", (values, expected) => {
    const facts = { n: countTo(values + 4, 5) };
    expect(isTabulated(facts, square)).toBe(expected);
    const rows = [5, 6, 4095, 4096, values + 3, values + 4, undefined].map((value) => ({
      n: value,
    }));
    expectAgreement({ facts, figures: figuresOf(square) }, rows);
  });

  it("are counted in the last place of the fact", () => {
    const upTo = (most: `${number}`) => ({ kind: "decimal", places: 2, least: "0", most }) as const;
    expect(isTabulated({ n: upTo("81.91") }, square)).toBe(true);
    expect(isTabulated({ n: upTo("81.92") }, square)).toBe(false);
    expect(isTabulated({ n: { kind: "ratio", places: 3 } }, square)).toBe(true);
    expect(isTabulated({ n: { kind: "ratio" } }, square)).toBe(false);
    expect(isTabulated({ n: { kind: "decimal" } }, square)).toBe(false);
  });
});

const yes = { kind: "boolean", mayBeUnknown: true } as const;
const place = { kind: "choice", options: [{ id: "town" }, { id: "village" }] } as const;
const facts = {
  n: countTo(9),
  m: countTo(9),
  yes,
  place,
  word: { kind: "text", mayBeUnknown: true },
  since: { kind: "date" },
} as const;
const parameters = {
  rate: {
    lowerLevels: "may-change",
    layers: [{ level: "nation", values: [{ from: "2020-01-01", value: "1.25" }] }],
  },
} as const;
const rate: Amount = { kind: "parameter", parameter: "rate" };
const part: Amount = { kind: "figure", figure: "part" };
const chosenIf = (when: Condition): Amount => ({
  kind: "choose",
  matching: "first",
  cases: [{ when, then: n }],
  otherwise: number("0.5"),
});

const overMore: Record<string, Amount> = {
  "a printed number": number("5"),
  "a sum of nothing": plus(),
  "a fact itself": n,
  "two facts": plus(n, m),
  "a fact that decides": chosenIf(isAbove(m, "3")),
  "a parameter": times(n, rate),
  "a figure": times(n, part),
  "a table": plus(n, {
    kind: "table",
    keys: ["place"],
    rows: [{ keys: ["town"], value: "2" }],
    otherwise: number("1"),
  }),
  "an answer": chosenIf({ kind: "holds", fact: "yes" }),
  "an option": chosenIf({ kind: "among", fact: "place", options: ["town"] }),
  "words that are known": chosenIf({ kind: "known", fact: "word" }),
  "the fact being known": chosenIf({ kind: "known", fact: "n" }),
  "time gone by": plus(n, {
    kind: "elapsed",
    from: { kind: "fact", fact: "since" },
    until: { kind: "day", day: "2024-05-01" },
    unit: "days",
  }),
};
const row = { n: 3, m: 5, yes: true, place: "town", word: "a", since: "2024-02-29" };
const rows = [
  row,
  { ...row, n: 9, m: 0, yes: false, place: "village" },
  { place: "town", since: "2024-05-01" },
];

describe("an amount that rests on more, or needs no step", () => {
  const rest = {
    parameters,
    figures: [{ id: "part", amount: plus(m, number("0.5")) }],
  };

  it.each(Object.entries(overMore))("is worked out row by row: %s", (_, amount) => {
    expect(isTabulated(facts, amount, rest)).toBe(false);
    const figures = [...rest.figures, ...figuresOf(amount)];
    expectAgreement({ facts, parameters, figures }, rows, { asOf: "2024-05-01" });
  });

  it("is worked out row by row over a list", () => {
    const list = {
      kind: "list",
      rows: { what: place, on: { kind: "date" }, points: { kind: "count" } },
    } as const;
    const over = (take: "count" | "sum"): Amount => ({
      kind: "over",
      list: "cases",
      ...(take === "count"
        ? { take }
        : {
            take,
            amount: times(n, {
              kind: "earlier",
              same: ["what"],
              on: "on",
              within: { unit: "years", length: 1 },
            }),
          }),
    });
    const cases = [
      { what: "town", on: "2024-01-01", points: 1 },
      { what: "town", on: "2024-02-01", points: 2 },
    ];
    for (const amount of [over("count"), over("sum"), plus(n, over("count"))]) {
      expect(isTabulated({ n: countTo(9), cases: list }, amount)).toBe(false);
      expectAgreement({ facts: { n: countTo(9), cases: list }, figures: figuresOf(amount) }, [
        { n: 3, cases },
        { n: 4, cases: [] },
      ]);
    }
  });
});

describe("an amount that leaves the safe integers on the way", () => {
  const SAFE = `${Number.MAX_SAFE_INTEGER}` as `${number}`;
  const back = (dividend: Amount): Amount => ({
    kind: "quotient",
    dividend,
    divisor: number(SAFE),
    rounding: { places: 0, mode: "half-up" },
  });
  it.each<[string, Amount]>([
    ["for the greatest value only", times(n, number("1000799917193444"))],
    ["for most values", back(times(n, number(SAFE)))],
    ["in more places than a lane keeps", times(n, number("0.0000000000000001"))],
  ])("is worked out row by row where it does so %s", (_, amount) => {
    const sheet = { n: countTo(9) };
    expect(isTabulated(sheet, amount)).toBe(false);
    const every = Array.from({ length: 10 }, (__, value) => ({ n: value }));
    expectAgreement({ facts: sheet, figures: figuresOf(amount) }, [...every, {}]);
  });

  it("is worked out beforehand as long as all its values fit", () => {
    const amount = times(n, number("1000799917193443"));
    expect(isTabulated({ n: countTo(9) }, amount)).toBe(true);
  });
});

describe("two amounts over the same fact", () => {
  it("have tables of their own", () => {
    const figures = [
      { id: "once", amount: times(n, number("2")) },
      { id: "twice", amount: times(n, number("3")) },
      { id: "both", amount: plus({ kind: "figure", figure: "once" }, times(n, number("2"))) },
    ] as const;
    expectAgreement({ facts: { n: countTo(9) }, figures }, [{ n: 4 }, {}, { n: 0 }, { n: 9 }]);
  });
});
