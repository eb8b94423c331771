import { describe, expect, it } from "vitest";
import type { Amount, OverAmount, Taking } from "../../../src/rules/model.js";
import {
  factAmount,
  leftOut,
  missing,
  printed,
  traceOfAmount,
  undivided,
  valueOfAmount,
  zeroDivisor,
} from "../../support/trace-one.js";

const rounding = { places: 2, mode: "half-up" } as const;
const noCase = { unknown: "no-case-applies" };

const over = (take: Taking, rest: Partial<OverAmount> = {}): Amount => ({
  kind: "over",
  list: "cases",
  take,
  ...(take === "count" ? {} : { amount: factAmount("loss") }),
  ...(take === "mean" || take === "middle-mean" ? { rounding } : {}),
  ...rest,
});

const rowsOf = (...losses: readonly string[]) => ({
  cases: losses.map((loss) => ({ sort: "late", on: "2024-01-01", settled: loss < "2", loss })),
});

describe("over", () => {
  it.each<[Taking, readonly string[], unknown]>([
    ["sum", [], "0"],
    ["sum", ["1.5", "2"], "3.5"],
    ["count", [], "0"],
    ["count", ["1.5", "2"], "2"],
    ["mean", [], noCase],
    ["mean", ["1"], "1"],
    ["mean", ["1", "1", "0"], "0.67"],
    ["middle-mean", ["1", "2"], noCase],
    ["middle-mean", ["1", "2", "9"], "2"],
    ["middle-mean", ["3", "3", "3"], "3"],
    ["middle-mean", ["5", "1", "2", "2.01", "0"], "1.67"],
    ["min", [], noCase],
    ["min", ["2", "1"], "1"],
    ["max", [], noCase],
    ["max", ["2", "1"], "2"],
  ])("takes the %s of %j: %j", (take, losses, value) => {
    expect(valueOfAmount(over(take), rowsOf(...losses))).toEqual(value);
  });

  it.each<[Taking, readonly string[]]>([
    ["mean", []],
    ["middle-mean", ["1", "2"]],
    ["min", []],
    ["max", []],
  ])("takes another amount where there are too few for %s", (take, losses) => {
    const entry = traceOfAmount(over(take, { otherwise: printed("7") }), rowsOf(...losses));
    expect(entry).toMatchObject({ value: "7", detail: { chosen: "otherwise" } });
    expect(entry.parts?.at(-1)).toMatchObject({ kind: "constant", value: "7" });
  });

  it("leaves out rows that do not count, and reads no amount for them", () => {
    const step = over("sum", { where: { kind: "holds", fact: "settled" } });
    const entry = traceOfAmount(step, rowsOf("1.5", "2"));
    expect(entry).toMatchObject({ value: "1.5", detail: { taken: [0] } });
    expect(entry.parts?.map(({ parts }) => parts?.map(({ kind }) => kind))).toEqual([
      ["holds", "fact"],
      ["holds"],
    ]);
  });

  it("reads the facts around the list too", () => {
    const amount: Amount = { kind: "product", of: [factAmount("loss"), factAmount("late")] };
    expect(valueOfAmount(over("sum", { amount }), { late: 3, ...rowsOf("1", "2") })).toBe("9");
  });

  it("tells rows, what they came to, and what decided", () => {
    const where = { kind: "holds", fact: "settled" } as const;
    const entry = traceOfAmount(over("max", { where }), rowsOf("1.5", "3"));
    const fact = (name: string, value: string | boolean, row: number) => ({
      kind: "fact",
      at: name === "settled" ? "/figures/0/amount/where" : "/figures/0/amount/amount",
      value,
      detail: {
        fact: name,
        type: name === "settled" ? "boolean" : "decimal",
        list: "cases",
        row,
      },
    });
    const holds = (value: boolean, row: number) => ({
      kind: "holds",
      at: "/figures/0/amount/where",
      value,
      parts: [fact("settled", value, row)],
    });
    expect(entry).toEqual({
      kind: "over",
      at: "/figures/0/amount",
      value: "1.5",
      detail: {
        list: "cases",
        label: { zh: "问题清单", en: "faults found" },
        take: "max",
        taken: [0],
        bound: 0,
      },
      parts: [
        {
          kind: "row",
          at: "/figures/0/amount",
          value: "1.5",
          detail: { list: "cases", row: 0, tested: true },
          parts: [holds(true, 0), fact("loss", "1.5", 0)],
        },
        {
          kind: "row",
          at: "/figures/0/amount",
          value: false,
          detail: { list: "cases", row: 1, tested: true },
          parts: [holds(false, 1)],
        },
      ],
    });
  });

  it("tells a row that is merely counted, and how a mean is rounded", () => {
    const counted = traceOfAmount(over("count"), rowsOf("1"));
    const detail = { list: "cases", row: 0, tested: false };
    expect(counted.parts).toEqual([
      { kind: "row", at: "/figures/0/amount", value: true, detail, parts: [] },
    ]);
    expect(traceOfAmount(over("mean"), rowsOf("1")).detail).toMatchObject({ rounding });
  });

  it.each<[readonly string[], number, number]>([
    [["5", "1", "2"], 0, 1],
    [["3", "3", "3"], 0, 1],
    [["1", "1", "4", "4"], 2, 0],
  ])("names the rows of %j that a middle mean leaves out: %i and %i", (losses, highest, lowest) => {
    const { detail } = traceOfAmount(over("middle-mean"), rowsOf(...losses));
    expect(detail).toMatchObject({ highest, lowest });
  });
});

describe("over, with unknown facts", () => {
  const grave = { kind: "holds", fact: "grave" } as const;
  const [row] = rowsOf("1").cases;

  it.each<[string, Partial<OverAmount>, readonly object[], unknown]>([
    ["where it is open whether a row counts", { where: grave }, [{}, { grave: true }], missing],
    ["where the amount of a row is", { amount: factAmount("times") }, [{ times: 1 }, {}], missing],
    [
      "for the reason of the first such row",
      { where: grave, amount: undivided },
      [{ grave: true }, {}],
      zeroDivisor,
    ],
    [
      "not for the amount of a row left out",
      { where: grave, amount: factAmount("times") },
      [{ grave: false }],
      "0",
    ],
  ])("is unknown %s", (_, rest, facts, value) => {
    const cases = facts.map((fact) => ({ ...row, ...fact }));
    expect(valueOfAmount(over("sum", rest), { cases } as never)).toEqual(value);
  });

  it("does not take another amount for an unknown row", () => {
    const step = over("min", { amount: factAmount("times"), otherwise: printed("7") });
    const entry = traceOfAmount(step, rowsOf("1"));
    expect(entry.value).toEqual(missing);
    expect(entry.detail).toMatchObject({ taken: [0] });
    expect(entry.detail).not.toHaveProperty("bound");
  });

  it("is unknown with the list", () => {
    const step: Amount = { kind: "over", list: "buses", take: "count" };
    expect(traceOfAmount(step, { buses: leftOut })).toEqual({
      kind: "over",
      at: "/figures/0/amount",
      value: missing,
      detail: { list: "buses", take: "count" },
      parts: [
        {
          kind: "fact",
          at: "/figures/0/amount",
          value: missing,
          detail: { fact: "buses", type: "list" },
        },
      ],
    });
  });
});
