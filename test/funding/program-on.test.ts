import { describe, expect, it } from "vitest";
import { explainClause } from "../../src/funding/explain-clause.js";
import type { FundClause, FundProgram } from "../../src/funding/model.js";
import type { ProgramOptions } from "../../src/funding/program-on.js";
import { programOn } from "../../src/funding/program-on.js";
import type { FundEntry } from "../../src/funding/records.js";
import { codeOf } from "../support/code-of.js";
import { clause, constant, fundProgram } from "../support/funding-schemes.js";

const entry = { source: "county", use: "sites", kind: "allotted" } as const;
type Movement = Partial<FundEntry> & Pick<FundEntry, "on" | "amount">;

const standing = (
  movements: readonly Movement[],
  asOf: string,
  more: Partial<FundProgram> = {},
  options: Partial<ProgramOptions> = {},
) => {
  const entries = movements.map(
    (each, index): FundEntry => ({ ...entry, id: `e${index}`, ...each }),
  );
  return programOn(fundProgram(more), entries, { asOf: asOf as never, ...options });
};

const history: readonly Movement[] = [
  { on: "2024-01-01", amount: "9" },
  { on: "2022-01-10", amount: "50" },
  { on: "2022-01-10", amount: "50", use: "office" },
  { on: "2022-05-01", amount: "30", kind: "paid" },
  { on: "2023-02-01", amount: "100" },
  { on: "2023-03-01", amount: "120", kind: "paid", use: "staff-awards" },
  { on: "2023-04-01", amount: "1", source: "city", use: "office" },
];

describe("programOn", () => {
  it("tells sums, clauses with what they miss, what lapsed and what went wrong", () => {
    const told = standing(history, "2023-12-31");
    expect(told.total).toEqual({
      id: "total",
      allotted: "201",
      paid: "150",
      lapsed: "70",
      left: "-19",
      executed: "0.7463",
    });
    expect(told.sources).toEqual([
      { id: "city", allotted: "1", paid: "0", lapsed: "0", left: "1", executed: "0" },
      { id: "county", allotted: "200", paid: "150", lapsed: "70", left: "-20", executed: "0.75" },
    ]);
    expect(told.uses.map(({ id, allotted, paid }) => [id, allotted, paid])).toEqual([
      ["sites", "150", "30"],
      ["office", "51", "0"],
      ["staff-awards", "0", "120"],
    ]);
    expect(told.uses[2]?.executed).toEqual({ unknown: "zero-divisor" });
    expect(
      told.years.map(({ id, allotted, paid, lapsed, left }) => [id, allotted, paid, lapsed, left]),
    ).toEqual([
      ["2022", "100", "30", "70", "0"],
      ["2023", "101", "120", "0", "-19"],
    ]);
    expect(
      told.days.map(({ id, allotted, paid, lapsed, executed }) => [
        id,
        allotted,
        paid,
        lapsed,
        executed,
      ]),
    ).toEqual([
      ["2022-01-10", "100", "0", "0", "0"],
      ["2022-05-01", "100", "30", "0", "0.3"],
      ["2023-02-01", "200", "30", "70", "0.15"],
      ["2023-03-01", "200", "150", "70", "0.75"],
      ["2023-04-01", "201", "150", "70", "0.7463"],
    ]);
    expect(
      told.clauses.map(({ period, holds, missing, added }) => [period, holds, missing, added]),
    ).toEqual([
      ["2022", false, "10", "25"],
      ["2023", true, undefined, undefined],
    ]);
    expect(told.breaches).toEqual([
      { kind: "forbidden-use", on: "2023-03-01", source: "county", entry: "e5", amount: "120" },
      { kind: "overspent", on: "2023-03-01", source: "county", amount: "20" },
      { kind: "bound-source", on: "2023-04-01", source: "city", entry: "e6", amount: "1" },
    ]);
    expect(told.scheme).toEqual({ id: "scheme", version: "1" });
  });

  it("lapses nothing where money is carried, and a year's money on its last day only", () => {
    const one = [{ on: "2022-06-01", amount: "10" }] as const;
    const lapsed = (asOf: string, more: Partial<FundProgram> = {}) =>
      standing(one, asOf, more).total.lapsed;
    expect([lapsed("2022-12-31"), lapsed("2023-01-01")]).toEqual(["0", "10"]);
    expect(lapsed("2025-01-01", { unspent: "carried" })).toBe("0");
    expect(standing([], "2022-01-01").total).toMatchObject({ allotted: "0", left: "0" });
  });

  it("tells more overspending once, on the day it grows", () => {
    const paid = { kind: "paid" } as const;
    const told = standing(
      [
        { on: "2022-01-01", amount: "10" },
        { on: "2022-01-02", amount: "15", ...paid },
        { on: "2022-01-03", amount: "1" },
        { on: "2022-01-04", amount: "1", ...paid },
        { on: "2022-01-05", amount: "2", ...paid },
        { on: "2022-01-06", amount: "20", kind: "returned" },
      ],
      "2022-12-31",
    );
    expect(told.breaches.map(({ kind, on, amount }) => [kind, on, amount])).toEqual([
      ["overspent", "2022-01-02", "5"],
      ["overspent", "2022-01-04", "5"],
      ["overspent", "2022-01-05", "7"],
    ]);
    expect(told.total).toMatchObject({ paid: "-2", left: "13", executed: "-0.1818" });
  });

  it("finds nothing wrong with money that comes back", () => {
    const back = { on: "2022-01-02", amount: "1", kind: "returned", use: "staff-awards" } as const;
    expect(standing([back], "2022-12-31").breaches).toEqual([]);
  });

  it("counts what was on record by a day", () => {
    const late = [
      { on: "2022-01-01", amount: "10" },
      { on: "2022-01-01", amount: "5", recordedOn: "2022-03-01" },
    ] as const;
    const allotted = (knownOn?: string) =>
      standing(late, "2022-12-31", {}, knownOn === undefined ? {} : { knownOn: knownOn as never })
        .total.allotted;
    expect([allotted(), allotted("2022-02-28"), allotted("2022-03-01")]).toEqual([
      "15",
      "10",
      "15",
    ]);
  });

  it.each([
    ["no day", fundProgram(), [], {}, "funding/invalid-record"],
    ["no entries", fundProgram(), 7, { asOf: "2022-01-01" }, "funding/invalid-record"],
    [
      "an entry twice",
      fundProgram(),
      [1, 2].map(() => ({ ...entry, id: "a", on: "2022-01-01", amount: "1" })),
      { asOf: "2022-01-01" },
      "funding/duplicate-id",
    ],
    [
      "an unknown source",
      fundProgram(),
      [{ ...entry, id: "a", on: "2022-01-01", amount: "1", source: "ctiy" }],
      { asOf: "2022-01-01" },
      "funding/unknown-id",
    ],
    [
      "an unknown use",
      fundProgram(),
      [{ ...entry, id: "a", on: "2022-01-01", amount: "1", use: "sites2" }],
      { asOf: "2022-01-01" },
      "funding/unknown-id",
    ],
    ["a day that does not exist", fundProgram(), [], { asOf: "2022-02-30" }, "core/invalid-date"],
    [
      "a scheme of another kind",
      { kind: "grants" },
      [],
      { asOf: "2022-01-01" },
      "funding/invalid-scheme",
    ],
  ])("refuses %s", (_, program, entries, options, code) => {
    expect(codeOf(() => programOn(program as never, entries as never, options as never))).toBe(
      code,
    );
  });
});

describe("clauses", () => {
  const mixed: readonly Movement[] = [
    { on: "2022-01-10", amount: "50" },
    { on: "2022-01-10", amount: "50", use: "office" },
    { on: "2023-01-10", amount: "100" },
  ];
  const told = (more: Partial<FundClause>, movements = mixed) =>
    standing(movements, "2023-12-31", { clauses: [clause(more)] }).clauses.map(
      ({ period, holds, actual, owed, missing, added }) => [
        period,
        holds,
        actual,
        owed,
        missing,
        added,
      ],
    );

  it("hold of the program as a whole", () => {
    expect(told({ over: "program" })).toEqual([
      ["program", true, "150", "120", undefined, undefined],
    ]);
  });

  it("hold at the share itself, and not a fen below", () => {
    const at = (sites: string, office: string) =>
      told({ over: "program" }, [
        { on: "2022-01-10", amount: sites as never },
        { on: "2022-01-10", amount: office as never, use: "office" },
      ])[0];
    expect(at("60", "40")).toEqual(["program", true, "60", "60", undefined, undefined]);
    expect(at("59.99", "40.01")).toEqual(["program", false, "59.99", "60", "0.01", "0.03"]);
  });

  it.each([
    ["at-least", "0.6", ["2022", false, "50", "60", "10", "25"]],
    ["above", "0.5", ["2022", false, "50", "50", "0.01", "0.01"]],
    ["above", "0.6", ["2022", false, "50", "60", "10.01", "25.01"]],
    ["above", "0.50001", ["2022", false, "50", "50.001", "0.01", "0.01"]],
    ["at-most", "0.4", ["2022", false, "50", "40", "10", undefined]],
    ["at-most", "0.3333", ["2022", false, "50", "33.33", "16.67", undefined]],
    ["below", "0.5", ["2022", false, "50", "50", "0.01", undefined]],
    ["below", "0.4", ["2022", false, "50", "40", "10.01", undefined]],
    ["equal", "0.6", ["2022", false, "50", "60", "10", undefined]],
    ["equal", "0.4", ["2022", false, "50", "40", "10", undefined]],
    ["not-equal", "0.5", ["2022", false, "50", "50", "0", undefined]],
    ["at-least", "1", ["2022", false, "50", "100", "50", undefined]],
    ["at-least", "1.5", ["2022", false, "50", "150", "100", undefined]],
  ] as const)("of %s %s tell what is missing", (is, share, expected) => {
    expect(told({ is, share: constant(share) })[0]).toEqual(expected);
  });

  it("are unknown where the share is masked", () => {
    const parameters = {
      share: {
        lowerLevels: "may-change",
        layers: [
          {
            level: "nation",
            values: [{ from: "2022-01-01", value: { unknown: "not-published" } }],
          },
        ],
      },
    } as const;
    const clauses = [clause({ share: { kind: "parameter", parameter: "share" } })];
    const [first] = standing(mixed, "2022-12-31", { parameters, clauses }).clauses;
    expect(first).toMatchObject({
      holds: { unknown: "not-published" },
      owed: { unknown: "not-published" },
    });
    expect(first).not.toHaveProperty("missing");
    expect(first === undefined ? "" : explainClause(first, "zh")[0]?.text).toBe(
      "2022：实际 50 元，应为 未知（原文未公布）",
    );
  });

  it("count the money of some sources against the whole of all", () => {
    const movements: readonly Movement[] = [
      { on: "2022-01-10", amount: "60", source: "city" },
      { on: "2022-01-10", amount: "30" },
      { on: "2022-01-10", amount: "10", use: "office" },
      { on: "2022-01-10", amount: "20", use: "office", source: "city" },
    ];
    const own = { uses: ["sites", "office"], share: constant("0.4") };
    // The county gives 40 of 120, and owes 48: 8 instead of others, or x on top, 40 + x = 0.4 (120 + x).
    expect(told({ ...own, sources: ["county"] }, movements)).toEqual([
      ["2022", false, "40", "48", "8", "13.34"],
    ]);
    expect(told({ ...own, sources: ["county", "city"] }, movements)).toEqual([
      ["2022", true, "120", "48", undefined, undefined],
    ]);
    expect(told({ ...own, uses: ["office"], sources: ["city"] }, movements)[0]?.[2]).toBe("20");
  });

  it("keep apart what they count, and say which money that is", () => {
    const label = { zh: "县级配套", en: "the county's part" };
    const clauses = [
      clause({ id: "one", uses: ["sites"], sources: ["city"] }),
      clause({ id: "other", uses: ["sites"], sources: ["county"], label }),
      clause({ id: "all" }),
    ];
    const movements: readonly Movement[] = [
      { on: "2022-01-10", amount: "1", source: "city" },
      { on: "2022-01-10", amount: "2" },
    ];
    const [one, other, all] = standing(movements, "2022-12-31", { clauses }).clauses;
    expect([one?.actual, other?.actual, all?.actual]).toEqual(["1", "2", "3"]);
    const lines = other === undefined ? [] : explainClause(other, "zh").map(({ text }) => text);
    expect(lines).toContain("安排:建设和活动（县级配套） 2 元");
    const english = other === undefined ? [] : explainClause(other, "en").map(({ text }) => text);
    expect(english.join()).toContain("allotted for sites and activities (the county's part)");
  });

  it("measure what was paid, less what came back", () => {
    const paid: readonly Movement[] = [
      { on: "2022-01-10", amount: "50", kind: "paid" },
      { on: "2022-01-11", amount: "50", kind: "paid", use: "office" },
      { on: "2022-01-12", amount: "60", kind: "returned" },
    ];
    expect(told({ of: "paid", is: "at-most", share: constant("0.1") }, paid)).toEqual([
      ["2022", true, "0", "4", undefined, undefined],
    ]);
  });
});

describe("explainClause", () => {
  const [first, , third] = standing(history, "2023-12-31", {
    clauses: [clause(), clause({ id: "all", over: "program", is: "at-most" })],
  }).clauses;
  const texts = (told: typeof first, language: "zh" | "en") =>
    told === undefined
      ? []
      : explainClause(told, language).map(({ depth, text }) => `${" ".repeat(depth)}${text}`);

  it("tells what is missing before the reasons", () => {
    expect(texts(first, "zh")).toEqual([
      "2022：实际 50 元，应为 60 元",
      " 总额不变，须调剂 10 元",
      " 其余资金不变，须增加 25 元",
      " 六成以上：50，须不低于应达金额 60，不符合",
      "  安排:建设和活动 50 元",
      "  应达金额：0.6 × 安排 100 元 = 60",
    ]);
    expect(texts(first, "en").slice(0, 3)).toEqual([
      "2022: 50 yuan, where the clause means 60 yuan",
      " within the same whole, 10 yuan must be moved",
      " with all other money as it is, 25 yuan must be added",
    ]);
  });

  it("tells of all years together", () => {
    expect(texts(third, "zh").slice(0, 2)).toEqual([
      "各年合计：实际 150 元，应为 120.6 元",
      " 总额不变，须调剂 29.4 元",
    ]);
    expect(texts(third, "en")[0]).toBe("all years: 150 yuan, where the clause means 120.6 yuan");
  });

  it.each([
    ["no standing", 7, "zh", "funding/invalid-record"],
    ["no period", { ...first, period: "22" }, "zh", "funding/invalid-record"],
    ["no language", first, "de", "core/invalid-shape"],
  ])("refuses %s", (_, told, language, code) => {
    expect(codeOf(() => explainClause(told as never, language as never))).toBe(code);
  });
});
