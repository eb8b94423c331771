import { describe, expect, it } from "vitest";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import type { Amount, Condition, RuleSet } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import { expectAgreement, readFast } from "../../support/compare-readers.js";

const sheet = {
  n: { kind: "count" },
  few: { kind: "count", most: 9, mayBeUnknown: true },
  hours: { kind: "decimal", places: 1, least: "-100", most: "100" },
  big: { kind: "decimal", places: 3 },
  pay: { kind: "money", mayBeUnknown: true },
  share: { kind: "ratio" },
  plate: { kind: "boolean", mayBeUnknown: true },
  open: { kind: "boolean" },
  place: { kind: "choice", options: [{ id: "town" }, { id: "village" }], mayBeUnknown: true },
  word: { kind: "text", mayBeUnknown: true },
  since: { kind: "date" },
  cases: {
    kind: "list",
    rows: {
      what: { kind: "choice", options: [{ id: "dog" }, { id: "litter" }] },
      on: { kind: "date" },
      points: { kind: "decimal", mayBeUnknown: true },
    },
  },
} as const;
const plainSheet = Object.fromEntries(Object.entries(sheet).filter(([name]) => name !== "cases"));

const site = {
  n: 7,
  few: 3,
  hours: "12.5",
  big: "1.125",
  pay: "1234.56",
  share: "0.705",
  plate: true,
  open: false,
  place: "village",
  word: "a",
  since: "2020-02-29",
};
const sites = [
  site,
  { ...site, n: 0, few: 0, hours: "-12.5", plate: false, place: "town" },
  {
    ...site,
    n: 10,
    few: undefined,
    pay: undefined,
    plate: undefined,
    place: undefined,
    word: undefined,
  },
  { ...site, n: 9007199254740991, big: "999999999999.999", word: "b" },
  { ...site, big: "123456789012345678.123" },
  { ...site, few: { unknown: "not-published" }, hours: "0", share: "0" },
  { ...site, hours: "100", open: true, share: "1" },
];

const n: Amount = { kind: "fact", fact: "n" };
const few: Amount = { kind: "fact", fact: "few" };
const hours: Amount = { kind: "fact", fact: "hours" };
const big: Amount = { kind: "fact", fact: "big" };
const share: Amount = { kind: "fact", fact: "share" };
const pay: Amount = { kind: "fact", fact: "pay" };
const plate: Condition = { kind: "holds", fact: "plate" };
const open: Condition = { kind: "holds", fact: "open" };
const number = (value: `${number}`): Amount => ({ kind: "constant", value });

const amounts: Record<string, Amount> = {
  constant: number("12.50"),
  hugeConstant: number("12345678901234567890"),
  fineConstant: number("0.00000000000000000001"),
  count: n,
  unknownFact: few,
  sum: { kind: "sum", of: [n, hours, share, few] },
  emptySum: { kind: "sum", of: [] },
  wideSum: { kind: "sum", of: [big, big, number("0.00001")] },
  product: { kind: "product", of: [number("15"), number("0.66"), hours] },
  one: { kind: "product", of: [] },
  onlyOne: { kind: "product", of: [number("1"), n] },
  wideProduct: { kind: "product", of: [big, big, n] },
  tooManyDigits: {
    kind: "product",
    of: [number("12345678901234567890123"), number("12345678901234567890123")],
  },
  manyPlaces: { kind: "product", of: [big, share, number("0.000000000001")] },
  quotient: {
    kind: "quotient",
    dividend: n,
    divisor: few,
    rounding: { places: 3, mode: "half-even" },
  },
  negativeQuotient: {
    kind: "quotient",
    dividend: n,
    divisor: hours,
    rounding: { places: 2, mode: "half-up" },
  },
  quotientToTens: {
    kind: "quotient",
    dividend: pay,
    divisor: share,
    rounding: { places: -1, mode: "up" },
  },
  quotientToStep: {
    kind: "quotient",
    dividend: big,
    divisor: hours,
    rounding: { step: "0.25", mode: "down" },
  },
  round: { kind: "round", of: hours, rounding: { places: 0, mode: "half-up" } },
  roundToTens: { kind: "round", of: big, rounding: { places: -1, mode: "ceiling" } },
  roundToStep: { kind: "round", of: pay, rounding: { step: "0.5", mode: "floor" } },
  roundNothing: { kind: "round", of: hours, rounding: { places: 4, mode: "up" } },
  roundBig: { kind: "round", of: big, rounding: { places: 2, mode: "half-down" } },
  min: { kind: "min", of: [n, hours, number("3.25")] },
  max: { kind: "max", of: [few, hours, number("3.25")] },
  clamp: { kind: "clamp", of: hours, least: number("0"), most: number("10") },
  floorOnly: { kind: "clamp", of: hours, least: number("0") },
  limitsWorkedOut: {
    kind: "clamp",
    of: hours,
    least: few,
    most: { kind: "sum", of: [few, number("3")] },
  },
  units: { kind: "units", of: hours, size: "4", each: number("1.5"), part: "dropped" },
  partUnits: { kind: "units", of: hours, size: "0.5", each: few, part: "counts" },
  hugeUnits: { kind: "units", of: n, size: "12345678901234567890", each: n, part: "counts" },
  wideUnits: { kind: "units", of: n, size: "3", each: number("2"), part: "counts" },
  bands: {
    kind: "bands",
    of: hours,
    matching: "only",
    bands: [
      { from: "90", then: number("5") },
      { from: "12.5", upTo: "100", then: hours },
      { above: "0", below: "12.5", then: number("1") },
    ],
  },
  firstBand: {
    kind: "bands",
    of: few,
    matching: "first",
    bands: [
      { above: "3", then: number("5") },
      { upTo: "5.5", then: n },
      { from: "-99999999999999999999", upTo: "99999999999999999999", then: number("0.5") },
    ],
    otherwise: number("-1"),
  },
  beyondBands: {
    kind: "bands",
    of: hours,
    matching: "first",
    bands: [{ from: "99999999999999999999", then: number("1") }],
    otherwise: few,
  },
  brackets: {
    kind: "brackets",
    of: pay,
    brackets: [
      { upTo: "1000", size: "100", each: "1", part: "dropped" },
      { upTo: "1100.5", rate: "0.015" },
      { size: "0.25", each: "0.1", part: "counts" },
    ],
  },
  closedBrackets: { kind: "brackets", of: hours, brackets: [{ upTo: "10", rate: "2" }] },
  hugeBrackets: {
    kind: "brackets",
    of: n,
    brackets: [{ upTo: "12345678901234567890", rate: "1" }, { rate: "2" }],
  },
  wideBrackets: { kind: "brackets", of: big, brackets: [{ rate: "123.456" }] },
  unfitBracket: { kind: "brackets", of: n, brackets: [{ rate: "123456789012345678901" }] },
  choose: {
    kind: "choose",
    matching: "first",
    cases: [
      { when: plate, then: hours },
      { when: open, then: number("2") },
    ],
    otherwise: few,
  },
  chooseOnly: {
    kind: "choose",
    matching: "only",
    cases: [
      { when: { kind: "not", of: plate }, then: n },
      { when: open, then: number("2.5") },
      { when: { kind: "compare", left: n, is: "above", right: number("8") }, then: few },
    ],
  },
  table: {
    kind: "table",
    keys: ["place"],
    rows: [{ keys: ["village"], value: "2.5" }],
    otherwise: n,
  },
  tableWithout: { kind: "table", keys: ["place"], rows: [{ keys: ["town"], value: "1" }] },
  tally: { kind: "count", of: [plate, open, { kind: "known", fact: "few" }] },
  orElse: { kind: "or-else", of: few, otherwise: hours },
  elapsed: {
    kind: "elapsed",
    from: { kind: "fact", fact: "since" },
    until: { kind: "day", day: "2024-02-28" },
    unit: "years",
  },
};

const conditions: Record<string, Condition> = {
  above: { kind: "compare", left: hours, is: "above", right: number("12.5") },
  atLeast: { kind: "compare", left: hours, is: "at-least", right: number("12.50") },
  equal: { kind: "compare", left: hours, is: "equal", right: number("12.5") },
  notEqual: { kind: "compare", left: few, is: "not-equal", right: number("3") },
  atMost: { kind: "compare", left: few, is: "at-most", right: hours },
  below: { kind: "compare", left: big, is: "below", right: n },
  among: { kind: "among", fact: "place", options: ["town"] },
  amongWords: { kind: "among", fact: "word", options: ["b", "c"] },
  known: { kind: "known", fact: "word" },
  all: { kind: "all", of: [plate, { kind: "not", of: open }] },
  any: { kind: "any", of: [plate, open] },
  none: { kind: "all", of: [] },
  nothing: { kind: "any", of: [] },
  some: { kind: "some", least: 2, of: [plate, open, { kind: "known", fact: "few" }] },
  mostly: { kind: "some", least: 1, of: [plate, open] },
};

const cases = [
  { what: "dog", on: "2020-03-01", points: "10" },
  { what: "dog", on: "2020-09-01", points: "10.5" },
  { what: "litter", on: "2020-09-01", points: "1" },
];
const listSites = [
  { ...site, cases },
  { ...site, cases: [] },
  { ...site, cases: [{ what: "dog", on: "2020-03-01" }] },
];
const points: Amount = { kind: "fact", fact: "points" };
const repeated: Amount = {
  kind: "earlier",
  same: ["what"],
  on: "on",
  within: { unit: "years", length: 1 },
};
const listAmounts: Record<string, Amount> = {
  sum: { kind: "over", list: "cases", take: "sum", amount: points },
  count: {
    kind: "over",
    list: "cases",
    take: "count",
    where: { kind: "among", fact: "what", options: ["dog"] },
  },
  mean: {
    kind: "over",
    list: "cases",
    take: "mean",
    amount: { kind: "product", of: [points, n] },
    rounding: { places: 2, mode: "half-up" },
    otherwise: number("1.23456"),
  },
  doubled: {
    kind: "over",
    list: "cases",
    take: "max",
    amount: { kind: "sum", of: [points, { kind: "product", of: [points, repeated] }] },
  },
};

const parameters = {
  rate: {
    lowerLevels: "may-raise",
    layers: [
      { level: "nation", values: [{ from: "2020-01-01", value: "1.25" }] },
      {
        level: "county",
        place: "shicheng",
        values: [
          { from: "2021-01-01", value: "2" },
          { from: "2022-01-01", value: { unknown: "not-published" } },
          { from: "2023-01-01", value: null },
        ],
      },
    ],
  },
  huge: {
    lowerLevels: "may-change",
    layers: [{ level: "nation", values: [{ from: "2020-01-01", value: "12345678901234567890" }] }],
  },
} as const;
const rate: Amount = { kind: "parameter", parameter: "rate" };

/** All amounts but those that no lane can hold for any row, and all conditions. */
const everything = [
  ...Object.entries(amounts)
    .filter(([id]) => !/^(huge|fine|tooMany|manyPlaces|unfit)/.test(id))
    .map(([id, amount]) => ({ id, amount })),
  ...Object.entries(conditions).map(([id, condition]) => ({ id, condition })),
];

function rulesOf(facts: RuleSet["facts"], figures: RuleSet["figures"]): RuleSet {
  return { facts, figures };
}

describe("compileRules", () => {
  it.each(Object.entries(amounts))("agrees with the exact reader on %s", (id, amount) => {
    expectAgreement(rulesOf(plainSheet, [{ id, amount }]), sites);
  });

  it.each(Object.entries(conditions))("agrees with the exact reader on %s", (id, condition) => {
    expectAgreement(rulesOf(plainSheet, [{ id, condition }]), sites);
  });

  it("reads figures that figures read", () => {
    const figures = [
      { id: "total", amount: { kind: "sum", of: [{ kind: "figure", figure: "part" }, hours] } },
      { id: "part", amount: { kind: "product", of: [hours, number("2")] } },
    ] as const;
    expectAgreement(rulesOf(plainSheet, figures), sites);
    expect(readFast(rulesOf(plainSheet, figures), [site], {})).toEqual([["25", "37.5"]]);
  });

  it.each(Object.entries(listAmounts))(
    "agrees with the exact reader on %s over a list",
    (id, amount) => {
      expectAgreement(rulesOf(sheet, [{ id, amount }]), listSites);
    },
  );

  it("takes a figure into account inside the rows of a list", () => {
    const figures = [
      { id: "half", amount: { kind: "product", of: [n, number("0.5")] } },
      {
        id: "all",
        amount: {
          kind: "over",
          list: "cases",
          take: "sum",
          amount: { kind: "product", of: [points, { kind: "figure", figure: "half" }] },
        },
      },
    ] as const;
    expectAgreement(rulesOf(sheet, figures), listSites);
  });

  it("looks up in a table of very many cells", () => {
    const options = Array.from({ length: 41 }, (_, index) => ({ id: `o${index}` }));
    const facts = {
      a: { kind: "choice", options },
      b: { kind: "choice", options },
      c: { kind: "choice", options },
    } as const;
    const amount: Amount = {
      kind: "table",
      keys: ["a", "b", "c"],
      rows: [
        { keys: ["o1", "o2", "o3"], value: "0.25" },
        { keys: ["o3", "o2", "o1"], value: "7" },
      ],
    };
    expectAgreement(rulesOf(facts, [{ id: "table", amount }]), [
      { a: "o1", b: "o2", c: "o3" },
      { a: "o3", b: "o2", c: "o1" },
      { a: "o1", b: "o1", c: "o1" },
    ]);
  });

  it.each([
    ["2019-12-31", [["rules/parameter-not-in-force", "0"]]],
    ["2020-01-01", [["1.25", "0"]]],
    ["2021-01-01", [["2", "0"]]],
    ["2022-06-01", [[{ unknown: "not-published" }, "0"]]],
    ["2023-01-01", [["1.25", "0"]]],
  ] as const)("reads a parameter as of %s", (asOf, expected) => {
    const figures = [
      { id: "rate", amount: { kind: "product", of: [rate, number("1")] } },
      { id: "kept", amount: { kind: "product", of: [number("0"), number("1")] } },
    ] as const;
    const rules = { facts: {}, parameters, figures };
    const context = { asOf, places: { county: "shicheng" } };
    expect(readFast(rules, [{}], context)).toEqual(expected);
    expectAgreement(rules, [{}], context);
  });

  it("needs a day only for rows that read a parameter", () => {
    const amount: Amount = {
      kind: "choose",
      matching: "first",
      cases: [{ when: open, then: { kind: "sum", of: [rate, rate] } }],
      otherwise: n,
    };
    const rules = { facts: plainSheet, parameters, figures: [{ id: "a", amount }] };
    expect(readFast(rules, [site, { ...site, open: true }], {})).toEqual([
      ["7"],
      ["rules/day-needed"],
    ]);
    expectAgreement(rules, sites);
  });

  it("leaves what goes wrong in a row to the reading of that row", () => {
    const elapsed: Amount = {
      kind: "elapsed",
      from: { kind: "fact", fact: "since" },
      until: { kind: "as-of" },
      unit: "days",
    };
    const rules = rulesOf(plainSheet, [
      { id: "days", amount: elapsed },
      { id: "hours", amount: hours },
    ]);
    expect(readFast(rules, [site], {})).toEqual([["rules/day-needed", "12.5"]]);
    expectAgreement(rules, sites, { asOf: "2024-05-01" });
  });

  it.each([
    ["0.5", "9.5", ["0", "1", "9", "10"]],
    ["-12345678901234567890", "12345678901234567890", ["0", "12345678901234567891"]],
    ["12345678901234567890", undefined, ["9007199254740991", "12345678901234567890"]],
    [undefined, "-12345678901234567890", ["-9007199254740991", "-12345678901234567890"]],
  ] as const)("keeps facts between %s and %s", (least, most, values) => {
    const bounds = { ...(least && { least }), ...(most && { most }) };
    const facts = { d: { kind: "decimal", places: 0, ...bounds } } as const;
    const figures = [{ id: "d", amount: { kind: "fact", fact: "d" } }] as const;
    expectAgreement(
      { facts, figures },
      values.map((d) => ({ d })),
    );
  });

  it("reads a parameter in several places", () => {
    const amount: Amount = { kind: "product", of: [{ ...rate }, { ...rate }, n] };
    const rules = { facts: plainSheet, parameters, figures: [{ id: "a", amount }] };
    expectAgreement(rules, sites, { asOf: "2020-01-01" });
  });

  it("reads a parameter that fits no lane", () => {
    const figures = [{ id: "a", amount: { kind: "parameter", parameter: "huge" } }] as const;
    expect(readFast({ facts: {}, parameters, figures }, [{}], { asOf: "2024-01-01" })).toEqual([
      ["12345678901234567890"],
    ]);
  });

  it("keeps ordinary rows in the lanes", () => {
    const run = compileRules(prepareRules(rulesOf(plainSheet, everything))).open({}, 3);
    const block = run.evaluate([site, { ...site, n: Number.MAX_SAFE_INTEGER, big: "1" }]);
    expect([...block.wide]).toEqual([0, 1, 0]);
  });
});
