import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { Citation } from "../../src/core/citation.js";
import { parseWith } from "../../src/core/parse-with.js";
import { safely } from "../../src/core/safely.js";
import type { FactDefinition, SimpleFact } from "../../src/rules/fact-sheet.js";
import type {
  Amount,
  AmountFigure,
  Band,
  BlockBracket,
  Case,
  Condition,
  ConditionFigure,
  Figure,
  RateBracket,
  RuleSet,
  TableRow,
} from "../../src/rules/model.js";
import type { ParameterDefinition, ParameterLayer } from "../../src/rules/parameter-sheet.js";
import type { Policy } from "../../src/rules/policy.js";
import * as schemas from "../../src/rules/schema.js";

const label = { zh: "时长", en: "Hours" };
const citation: Required<Citation> = {
  document: "Notice 12",
  clause: "article 7",
  issuer: "County office",
  date: "2024-01-01",
  link: "https://example.org/notice",
  grade: "A",
};
const note = { label, citation };
const rounding = { places: 2, mode: "half-up" } as const;
const fact: Required<Extract<Amount, { kind: "fact" }>> = { kind: "fact", fact: "hours", ...note };
const holds: Required<Extract<Condition, { kind: "holds" }>> = {
  kind: "holds",
  fact: "plate",
  ...note,
};

// Every field of every kind is set, so a field that a schema forgot is refused as not known.
const conditions: { readonly [K in Condition["kind"]]: Required<Extract<Condition, { kind: K }>> } =
  {
    compare: { kind: "compare", left: fact, is: "not-equal", right: fact, ...note },
    holds,
    among: { kind: "among", fact: "place", options: ["town"], ...note },
    known: { kind: "known", fact: "place", ...note },
    all: { kind: "all", of: [holds], ...note },
    any: { kind: "any", of: [holds], ...note },
    some: { kind: "some", least: 1, of: [holds], ...note },
    not: { kind: "not", of: holds, ...note },
  };

const band: Required<Band> = {
  id: "A",
  from: "1",
  above: "1",
  upTo: "2",
  below: "2",
  then: fact,
  ...note,
};
const rate: Required<RateBracket> = { upTo: "10", rate: "1", ...note };
const block: Required<BlockBracket> = {
  upTo: "20",
  size: "2",
  each: "1",
  part: "counts",
  ...note,
};
const choice: Required<Case> = { id: "A", when: holds, then: fact, ...note };
const row: Required<TableRow> = { keys: ["5"], value: "100", ...note };

const amounts: { readonly [K in Amount["kind"]]: Required<Extract<Amount, { kind: K }>> } = {
  constant: { kind: "constant", value: "1.50", ...note },
  fact,
  parameter: { kind: "parameter", parameter: "hourly-rate", ...note },
  figure: { kind: "figure", figure: "total", ...note },
  sum: { kind: "sum", of: [fact], ...note },
  product: { kind: "product", of: [fact], ...note },
  quotient: { kind: "quotient", dividend: fact, divisor: fact, rounding, ...note },
  round: { kind: "round", of: fact, rounding: { step: "0.5", mode: "down" }, ...note },
  min: { kind: "min", of: [fact], ...note },
  max: { kind: "max", of: [fact], ...note },
  clamp: { kind: "clamp", of: fact, least: fact, most: fact, ...note },
  units: { kind: "units", of: fact, size: "4", each: fact, part: "dropped", ...note },
  bands: { kind: "bands", of: fact, bands: [band], matching: "only", otherwise: fact, ...note },
  brackets: { kind: "brackets", of: fact, brackets: [rate, block], ...note },
  choose: { kind: "choose", cases: [choice], matching: "first", otherwise: fact, ...note },
  table: { kind: "table", keys: ["star"], rows: [row], otherwise: fact, ...note },
  count: { kind: "count", of: [holds], ...note },
  over: {
    kind: "over",
    list: "cases",
    take: "middle-mean",
    where: holds,
    amount: fact,
    rounding,
    otherwise: fact,
    ...note,
  },
  earlier: {
    kind: "earlier",
    same: ["what"],
    on: "day",
    within: { unit: "years", length: 1 },
    ...note,
  },
  elapsed: {
    kind: "elapsed",
    from: { kind: "fact", fact: "since" },
    until: { kind: "as-of" },
    unit: "months",
    ...note,
  },
  "or-else": { kind: "or-else", of: fact, otherwise: fact, ...note },
};

const base = { label, unit: "h", mayBeUnknown: true, better: "more" } as const;
const simpleFacts: {
  readonly [K in SimpleFact["kind"]]: Required<Extract<SimpleFact, { kind: K }>>;
} = {
  count: { kind: "count", least: 1, most: 2, ...base },
  decimal: { kind: "decimal", places: 6, least: "-1", most: "1", ...base },
  money: { kind: "money", least: "0", most: "1", ...base },
  ratio: { kind: "ratio", places: 2, most: "1.5", ...base },
  boolean: { kind: "boolean", ...base },
  choice: { kind: "choice", options: [{ id: "town", label }], ...base },
  date: { kind: "date", ...base },
  text: { kind: "text", ...base },
};
const list: Required<Extract<FactDefinition, { kind: "list" }>> = {
  kind: "list",
  rows: simpleFacts,
  most: 10,
  ...base,
};

const layer: Required<ParameterLayer> = {
  level: "county",
  place: "c1",
  values: [
    { from: "2024-01-01", value: "1", citation, recordedOn: "2024-02-01" },
    { from: "2025-01-01", value: { unknown: "not-published" } },
    { from: "2026-01-01", value: null },
  ],
};
const parameter: Required<ParameterDefinition> = {
  label,
  unit: "yuan",
  lowerLevels: "may-raise",
  layers: [layer],
};
const amountFigure: Required<AmountFigure> = { id: "total", amount: fact, ...note };
const conditionFigure: Required<ConditionFigure> = { id: "gate", condition: holds, ...note };
const ruleSet: Required<RuleSet> = {
  facts: { ...simpleFacts, cases: list },
  parameters: { "hourly-rate": parameter },
  figures: [amountFigure, conditionFigure],
};
const policy: Required<Policy> = {
  id: "points-2024",
  version: "2024.1",
  title: label,
  issuer: "County office",
  region: "Shicheng",
  effective: { from: "2024-01-01", until: "2025-01-01" },
  citation,
  parameters: { "hourly-rate": parameter },
};
const policySchema: z.ZodMiniType<Policy> = z.strictObject(schemas.policyFields);

type Fixture = readonly [name: string, schema: z.ZodMiniType, value: object];
const fixtures: readonly Fixture[] = [
  ...Object.values(amounts).map((value): Fixture => [value.kind, schemas.amountSchema, value]),
  ...Object.values(conditions).map(
    (value): Fixture => [value.kind, schemas.conditionSchema, value],
  ),
  ...Object.values(simpleFacts).map(
    (value): Fixture => [value.kind, schemas.simpleFactSchema, value],
  ),
  ...Object.values({ ...simpleFacts, list }).map(
    (value): Fixture => [`${value.kind} definition`, schemas.factDefinitionSchema, value],
  ),
  ["a parameter", schemas.parameterDefinitionSchema, parameter],
  ["an amount figure", schemas.figureSchema, amountFigure],
  ["a condition figure", schemas.figureSchema, conditionFigure],
  ["an interval", schemas.intervalSchema, { from: "1", above: "1", upTo: "2", below: "2" }],
  ["a rule set", schemas.ruleSetSchema, ruleSet],
  ["the envelope of a policy", policySchema, policy],
];

const issuesOf = (schema: z.ZodMiniType, value: unknown): readonly string[] => {
  const failure = { code: "rules/invalid-rule-set", what: "document" } as const;
  const result = safely(() => parseWith(schema, value, failure));
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path}: ${message}`);
};

describe("a document with every field set", () => {
  it.each(fixtures)("fits: %s", (_, schema, value) => {
    expect(schema.parse(value)).toEqual(value);
  });

  it.each(fixtures)("does not fit with one field more: %s", (_, schema, value) => {
    expect(issuesOf(schema, { ...value, lable: 1 })).toEqual([expect.stringContaining('"lable"')]);
  });

  it.each(fixtures)("does not fit with a field that is null: %s", (_, schema, value) => {
    for (const key of Object.keys(value)) {
      expect(schema.safeParse({ ...value, [key]: null }).success).toBe(false);
    }
  });
});

describe("fields that may be left out", () => {
  const note = ["label", "citation"];
  const fact = ["label", "unit", "mayBeUnknown", "better"];
  const amount: Readonly<Record<string, readonly string[]>> = {
    clamp: ["least", "most"],
    bands: ["otherwise"],
    choose: ["otherwise"],
    table: ["otherwise"],
    over: ["where", "amount", "rounding", "otherwise"],
  };
  const definition: Readonly<Record<string, readonly string[]>> = {
    count: ["least", "most"],
    decimal: ["places", "least", "most"],
    money: ["least", "most"],
    ratio: ["places", "most"],
    list: ["most"],
  };

  it.each<[string, z.ZodMiniType, object, readonly string[]]>([
    ...Object.values(amounts).map((value): [string, z.ZodMiniType, object, readonly string[]] => [
      value.kind,
      schemas.amountSchema,
      value,
      [...note, ...(amount[value.kind] ?? [])],
    ]),
    ...Object.values(conditions).map(
      (value): [string, z.ZodMiniType, object, readonly string[]] => [
        value.kind,
        schemas.conditionSchema,
        value,
        note,
      ],
    ),
    ...Object.values({ ...simpleFacts, list }).map(
      (value): [string, z.ZodMiniType, object, readonly string[]] => [
        `${value.kind} definition`,
        schemas.factDefinitionSchema,
        value,
        [...fact, ...(definition[value.kind] ?? [])],
      ],
    ),
    ["a parameter", schemas.parameterDefinitionSchema, parameter, ["label", "unit"]],
    ["an amount figure", schemas.figureSchema, amountFigure, note],
    ["a condition figure", schemas.figureSchema, conditionFigure, note],
    ["a rule set", schemas.ruleSetSchema, ruleSet, ["parameters"]],
    ["the envelope of a policy", policySchema, policy, ["parameters"]],
  ])("are those of the model: %s", (_, schema, value, optional) => {
    const found = Object.keys(value).filter((left) => {
      const rest = Object.fromEntries(Object.entries(value).filter(([key]) => key !== left));
      return schema.safeParse(rest).success;
    });
    expect([...found].sort()).toEqual([...optional].sort());
  });
});

describe("z.toJSONSchema", () => {
  const exported = Object.entries(schemas).filter(([name]) => name !== "policyFields");

  it.each(exported)("works for %s", (_, schema) => {
    expect(() => z.toJSONSchema(schema as z.ZodMiniType)).not.toThrow();
  });

  it("refers to amounts and conditions where they hold themselves", () => {
    const text = JSON.stringify(z.toJSONSchema(schemas.ruleSetSchema));
    expect(text).toContain('"$ref":"#/$defs/');
  });

  it("states names of facts as a pattern", () => {
    const { propertyNames } = z.toJSONSchema(schemas.factSheetSchema);
    const pattern = new RegExp((propertyNames as { pattern: string }).pattern, "u");
    expect(pattern.test("服务时长2")).toBe(true);
    expect(pattern.test("constructor")).toBe(false);
  });
});

describe("the name of a fact", () => {
  it.each([
    ["hours", true],
    ["服务时长", true],
    ["h2", true],
    ["x".repeat(64), true],
    ["x".repeat(65), false],
    ["𠮷".repeat(64), true],
    ["2h", false],
    ["", false],
    ["service hours", false],
    ["service-hours", false],
    ["_x", false],
    ["__proto__", false],
    ["constructor", false],
    ["hasOwnProperty", false],
    ["isPrototypeOf", false],
    ["propertyIsEnumerable", false],
    ["toLocaleString", false],
    ["toString", false],
    ["valueOf", false],
    ["toStrings", true],
    ["constructors", true],
    ["x".repeat(1_000_000), false],
  ])("name %#", (name, fits) => {
    expect(schemas.factNameSchema.safeParse(name).success).toBe(fits);
  });

  it("is no property that every object has", () => {
    const inherited = Object.getOwnPropertyNames(Object.prototype);
    for (const name of inherited) {
      expect(schemas.factNameSchema.safeParse(name).success).toBe(false);
    }
  });

  it("is told clearly", () => {
    expect(issuesOf(schemas.factSheetSchema, { toString: { kind: "count" } })).toEqual([
      "/toString: is not the name of a fact: a letter, then up to 63 letters and digits, and no " +
        'word such as "constructor" that every object knows',
    ]);
  });
});

describe("limits", () => {
  const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const named = <T>(count: number, entry: T): Readonly<Record<string, T>> =>
    Object.fromEntries(many(count, (index) => [`n${index}`, entry]));
  const count: SimpleFact = { kind: "count" };
  const options = (length: number) => many(length, (index) => ({ id: `o${index}` }));
  const nation: ParameterLayer = {
    level: "nation",
    values: [{ from: "2024-01-01", value: "1" }],
  };
  const definition = (layers: number): ParameterDefinition => ({
    lowerLevels: "may-change",
    layers: many(layers, () => nation),
  });
  const figure = (index: number): Figure => ({ id: `f${index}`, amount: fact });

  it.each<[string, z.ZodMiniType, (size: number) => unknown, number, number]>([
    ["facts", schemas.factSheetSchema, (size) => named(size, count), 0, 1000],
    [
      "facts of a row",
      schemas.factDefinitionSchema,
      (size) => ({ kind: "list", rows: named(size, count) }),
      0,
      1000,
    ],
    [
      "rows of a list",
      schemas.factDefinitionSchema,
      (most) => ({ kind: "list", rows: {}, most }),
      0,
      100_000,
    ],
    [
      "options",
      schemas.factDefinitionSchema,
      (size) => ({ kind: "choice", options: options(size) }),
      1,
      500,
    ],
    ["places", schemas.factDefinitionSchema, (places) => ({ kind: "decimal", places }), 0, 6],
    ["parameters", schemas.parameterSheetSchema, (size) => named(size, definition(1)), 0, 1000],
    ["layers", schemas.parameterDefinitionSchema, definition, 1, 5000],
    [
      "parts",
      schemas.amountSchema,
      (size) => ({ kind: "sum", of: many(size, () => fact) }),
      0,
      500,
    ],
    [
      "parts",
      schemas.amountSchema,
      (size) => ({ kind: "min", of: many(size, () => fact) }),
      1,
      500,
    ],
    [
      "conditions",
      schemas.conditionSchema,
      (size) => ({ kind: "all", of: many(size, () => holds) }),
      0,
      500,
    ],
    [
      "words",
      schemas.conditionSchema,
      (size) => ({ kind: "among", fact: "x", options: many(size, () => "x") }),
      1,
      500,
    ],
    [
      "bands",
      schemas.amountSchema,
      (size) => ({ ...amounts.bands, bands: many(size, () => band) }),
      1,
      500,
    ],
    [
      "cases",
      schemas.amountSchema,
      (size) => ({ ...amounts.choose, cases: many(size, () => choice) }),
      1,
      500,
    ],
    [
      "brackets",
      schemas.amountSchema,
      (size) => ({ ...amounts.brackets, brackets: many(size, () => rate) }),
      1,
      500,
    ],
    [
      "rows",
      schemas.amountSchema,
      (size) => ({ ...amounts.table, rows: many(size, () => row) }),
      1,
      5000,
    ],
    [
      "keys",
      schemas.amountSchema,
      (size) => ({ ...amounts.table, keys: many(size, () => "x") }),
      1,
      8,
    ],
    [
      "length of time",
      schemas.amountSchema,
      (length) => ({ ...amounts.earlier, within: { unit: "days", length } }),
      1,
      36_600,
    ],
    [
      "figures",
      schemas.ruleSetSchema,
      (size) => ({ facts: {}, figures: many(size, figure) }),
      0,
      2000,
    ],
  ])("of %s", (_, schema, make, least, most) => {
    const fits = (size: number) => schema.safeParse(make(size)).success;
    expect([fits(least), fits(most), fits(most + 1)]).toEqual([true, true, false]);
    if (least > 0) expect(fits(least - 1)).toBe(false);
  });

  it("are told", () => {
    expect(issuesOf(schemas.factSheetSchema, named(1001, count))).toEqual([
      ": has more than 1000 entries",
    ]);
  });
});

describe("what does not fit", () => {
  it.each<[z.ZodMiniType, unknown, readonly unknown[]]>([
    [schemas.amountSchema, { kind: "constant", value: 1 }, ["/value: is 1; expected text"]],
    [
      schemas.amountSchema,
      { kind: "sum", of: [{ kind: "konstant", value: "1" }] },
      [expect.stringMatching(/^\/of\/0\/kind: is "konstant"; expected one of "constant"/)],
    ],
    [
      schemas.amountSchema,
      { kind: "brackets", of: fact, brackets: [{ size: "2", each: "1" }] },
      [expect.stringMatching(/^\/brackets\/0\/part: is missing/)],
    ],
    [
      schemas.figureSchema,
      { id: "x", condition: { kind: "not", of: { kind: "holds" } } },
      [expect.stringMatching(/^\/condition\/of\/fact: is missing/)],
    ],
    [
      schemas.figureSchema,
      { id: "x", amount: fact, condition: holds },
      [expect.stringContaining("unknown fields")],
    ],
    [
      schemas.parameterDefinitionSchema,
      { ...parameter, layers: [{ level: "village", values: [] }] },
      [
        expect.stringMatching(/^\/layers\/0\/level: is "village"; expected one of "nation"/),
        expect.stringMatching(/^\/layers\/0\/values: /),
      ],
    ],
  ])("is told with its place", (schema, value, expected) => {
    expect(issuesOf(schema, value)).toEqual(expected);
  });
});
