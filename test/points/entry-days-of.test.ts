import { describe, expect, it } from "vitest";
import { entryDaysOf } from "../../src/points/entry-days-of.js";
import type { EntryWindow, PointsItem } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { postMany } from "../../src/points/post-many.js";
import { above, atLeast, below } from "../../src/rules/build-comparisons.js";
import { all } from "../../src/rules/build-conditions.js";
import { figure } from "../../src/rules/build-leaves.js";
import { codeOf } from "../support/code-of.js";
import { balance, given, goods, pointsScheme, ten } from "../support/points-schemes.js";

const april: EntryWindow = {
  per: "year",
  from: { months: 15, day: 1 },
  last: { months: 15, day: 31 },
};
const bookOf = (changes: Partial<PointsItem>) =>
  openBook(pointsScheme({ items: [{ ...ten, ...changes }] }));

describe("entryDaysOf", () => {
  it.each<[string, EntryWindow, string, string]>([
    ["2020-01-01", april, "2021-04-01", "2021-04-30"],
    ["2020-12-31", april, "2021-04-01", "2021-04-30"],
    [
      "2020-01-31",
      { per: "month", from: { months: 0, day: 25 }, last: { months: 1, day: 7 } },
      "2020-01-25",
      "2020-02-07",
    ],
    [
      "2020-02-10",
      { per: "quarter", from: { months: 1, day: 31 }, last: { months: 3, day: 15 } },
      "2020-02-29",
      "2020-04-15",
    ],
    [
      "2020-12-10",
      { per: "half-year", from: { months: 0, day: 1 }, last: { months: 6, day: 1 } },
      "2020-07-01",
      "2021-01-01",
    ],
  ])("finds the days for service on %s", (on, enteredIn, first, last) => {
    expect(entryDaysOf(bookOf({ enteredIn }), { item: "ten", on: on as never })).toEqual({
      first,
      last,
    });
  });

  it("takes the earlier of two ends, and may have none", () => {
    const asked = { item: "ten", on: "2020-12-31" } as const;
    expect(entryDaysOf(bookOf({}), asked)).toEqual({});
    expect(entryDaysOf(bookOf({ enteredWithinDays: 30 }), asked)).toEqual({ last: "2021-01-30" });
    const both = bookOf({ enteredWithinDays: 100, enteredIn: april });
    expect(entryDaysOf(both, asked)).toEqual({ first: "2021-04-01", last: "2021-04-10" });
  });

  it.each([
    ["2021-03-31", ["too-early"]],
    ["2021-04-01", "posted"],
    ["2021-04-10", "posted"],
    ["2021-04-11", ["too-late"]],
    ["2021-05-01", ["too-late"]],
  ])("holds for a record entered on %s", (recordedOn, told) => {
    const book = bookOf({ enteredWithinDays: 100, enteredIn: april });
    const record = { kind: "earn", id: "r", purse: "a", item: "ten", on: "2020-12-31", recordedOn };
    const [outcome] = postMany(book, [record as never]).results;
    expect(outcome?.status === "refused" ? outcome.reasons : outcome?.status).toEqual(told);
  });

  it.each([
    ["points/invalid-book", {}, { item: "ten", on: "2020-01-01" }],
    ["points/unknown-reference", undefined, { item: "none", on: "2020-01-01" }],
    ["core/invalid-date", undefined, { item: "ten", on: "x" }],
    ["core/invalid-shape", undefined, { item: "ten" }],
    ["core/out-of-range", undefined, { item: "ten", on: "2100-01-01" }],
  ])("says %s where something does not fit", (code, book, question) => {
    const opened = book ?? bookOf({ enteredIn: april });
    expect(codeOf(() => entryDaysOf(opened as never, question as never))).toBe(code);
  });
});

describe("conditions of offers", () => {
  const owing = balance({ id: "hours", places: 1, shortfall: { kind: "debt", most: "9" } });
  const hours: PointsItem = {
    ...given,
    id: "hours",
    credits: [{ balance: "hours", amount: { kind: "fact", fact: "points" } }],
  };
  const when = all([
    atLeast(figure("balance:hours"), "1.5"),
    above(figure("balance"), "9"),
    below(figure("balance:points"), "20"),
  ]);
  const scheme = pointsScheme({
    balances: [balance(), owing],
    items: [given, ten, hours],
    offers: [{ ...goods, when }],
  });
  const told = (served: readonly string[], points: string) => {
    const on = "2024-03-01";
    const base = { purse: "a", on, recordedOn: on };
    const { results } = postMany(openBook(scheme), [
      { ...base, kind: "earn", id: "p", item: "given", facts: { points } },
      ...served.map((each, place) => ({
        ...base,
        kind: "earn",
        id: `h${place}`,
        item: "hours",
        facts: { points: each },
      })),
      { ...base, kind: "redeem", id: "r", offer: "goods", points: "1" },
    ] as never);
    const last = results.at(-1);
    return last?.status === "refused" ? last.reasons : last?.status;
  };

  it.each([
    [["1.5"], "10", "posted"],
    [["1.4"], "10", ["not-eligible"]],
    [["1.5"], "9", ["not-eligible"]],
    [["1.5"], "20", ["not-eligible"]],
    [["-2", "3.5"], "10", "posted"],
    [["-2", "3.4"], "10", ["not-eligible"]],
    [["-2"], "10", ["not-eligible"]],
  ])("read every balance: %o hours, %s points", (served, points, outcome) => {
    expect(told(served, points)).toEqual(outcome);
  });
});
