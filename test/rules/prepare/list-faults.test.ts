import { describe, expect, it } from "vitest";
import type { Amount, OverAmount } from "../../../src/rules/model.js";
import { amountFigure, complaintOf, faultsOf } from "../../support/rule-faults.js";

const facts = {
  n: { kind: "count" },
  outside: { kind: "text" },
  cases: {
    kind: "list",
    rows: {
      points: { kind: "decimal" },
      what: { kind: "choice", options: [{ id: "dog" }] },
      who: { kind: "text" },
      on: { kind: "date" },
    },
  },
};
const n: Amount = { kind: "fact", fact: "n" };
const points: Amount = { kind: "fact", fact: "points" };
const rounding = { places: 2, mode: "half-up" } as const;
const faults = (amount: Amount) => faultsOf({ facts, figures: [amountFigure(amount)] });
const place = "/figures/0/amount";

describe("what is taken from a list", () => {
  const given = { amount: points, rounding, otherwise: n };
  const owed: Readonly<Record<OverAmount["take"], readonly (keyof typeof given)[]>> = {
    sum: ["amount"],
    count: [],
    min: ["amount"],
    max: ["amount"],
    mean: ["amount", "rounding"],
    "middle-mean": ["amount", "rounding"],
  };
  const open = ["min", "max", "mean", "middle-mean"];
  const subsets = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
    ...(bits & 1 && { amount: given.amount }),
    ...(bits & 2 && { rounding: given.rounding }),
    ...(bits & 4 && { otherwise: given.otherwise }),
  }));

  it.each(Object.entries(owed))("as %s has what it needs and nothing else", (take, needs) => {
    const sound = subsets.filter(
      (fields) => faults({ kind: "over", list: "cases", take, ...fields } as Amount).length === 0,
    );
    const allowed = open.includes(take) ? [[], ["otherwise"]] : [[]];
    expect(sound.map((fields) => Object.keys(fields))).toEqual(
      allowed.map((more) => [...needs, ...more]),
    );
  });

  it("tells which field is owed and which has no meaning", () => {
    const missing = amountFigure({ kind: "over", list: "cases", take: "sum" });
    const stray = amountFigure({ kind: "over", list: "cases", take: "count", amount: points });
    expect(complaintOf({ facts, figures: [missing] })).toContain('"amount" is owed with "sum"');
    expect(complaintOf({ facts, figures: [stray] })).toContain(
      '"amount" has no meaning with "count"',
    );
  });
});

describe("a list", () => {
  const count: Amount = { kind: "over", list: "cases", take: "count" };

  it("is not read inside a list", () => {
    const nested: Amount = { kind: "over", list: "cases", take: "sum", amount: count };
    expect(faults(nested)).toEqual([`rules/invalid-step at ${place}/amount`]);
  });

  it("can be read in what stands in for a list without rows, and in a figure that rows read", () => {
    const inner: Amount = { kind: "figure", figure: "y" };
    const outer: Amount = {
      kind: "over",
      list: "cases",
      take: "max",
      amount: inner,
      otherwise: count,
    };
    const figures = [amountFigure(outer), { id: "y", amount: count }];
    expect(faultsOf({ facts, figures })).toEqual([]);
  });

  it("gives its rows' facts to its amount and its condition alone", () => {
    const holds = (amount: Amount) =>
      ({ kind: "compare", left: amount, is: "above", right: n }) as const;
    const over: Amount = {
      kind: "over",
      list: "cases",
      take: "max",
      amount: { kind: "sum", of: [points, n] },
      where: holds(points),
      otherwise: points,
    };
    expect(faults(over)).toEqual([`rules/unknown-fact at ${place}/otherwise`]);
    expect(faults(points)).toEqual([`rules/unknown-fact at ${place}`]);
  });

  it("that is none raises no alarm about its rows", () => {
    const over: Amount = { kind: "over", list: "case", take: "sum", amount: points };
    expect(faults(over)).toEqual([`rules/unknown-fact at ${place}`]);
  });
});

describe("earlier rows", () => {
  const earlier = (same: readonly string[], on: string): Amount => ({
    kind: "earlier",
    same,
    on,
    within: { unit: "years", length: 1 },
  });
  const over = (amount: Amount): Amount => ({ kind: "over", list: "cases", take: "sum", amount });

  it.each<[string, readonly string[], string, readonly string[]]>([
    ["a choice and a text", ["what", "who"], "on", []],
    ["nothing in common", [], "on", []],
    ["a number", ["points"], "on", ["rules/wrong-kind-of-fact"]],
    ["a word for a day", ["what"], "who", ["rules/wrong-kind-of-fact"]],
    ["a fact outside of the list", ["outside"], "on", ["rules/unknown-fact"]],
    ["a fact that is not there", ["what"], "day", ["rules/unknown-fact"]],
  ])("by %s", (_, same, on, codes) => {
    expect(faults(over(earlier(same, on)))).toEqual(
      codes.map((code) => `${code} at ${place}/amount`),
    );
  });

  it("exist in lists alone", () => {
    expect(faults(earlier(["what"], "on"))).toEqual([`rules/invalid-step at ${place}`]);
  });
});

describe("time that has elapsed", () => {
  const since = (fact: string): Amount => ({
    kind: "elapsed",
    from: { kind: "day", day: "2024-01-01" },
    until: { kind: "fact", fact },
    unit: "months",
  });

  it("ends on a date, also one of a row", () => {
    expect(faults(since("on"))).toEqual([`rules/unknown-fact at ${place}/until`]);
    expect(faults({ kind: "over", list: "cases", take: "sum", amount: since("on") })).toEqual([]);
  });
});
