import { describe, expect, it } from "vitest";
import { balanceOn } from "../../src/points/balance-on.js";
import { clearingsDue } from "../../src/points/clearings-due.js";
import { openBook } from "../../src/points/open-book.js";
import { postMany } from "../../src/points/post-many.js";
import type { Clearing, Measure } from "../../src/points/standing-rules.js";
import { above, atMost } from "../../src/rules/build-comparisons.js";
import { all, holds } from "../../src/rules/build-conditions.js";
import { figure } from "../../src/rules/build-leaves.js";
import { codeOf } from "../support/code-of.js";
import { bookOf, standingScheme } from "../support/points-standing.js";

const label = { zh: "清零", en: "clearing" } as const;
const measures: readonly Measure[] = [
  { id: "last", balance: "points", of: "earned", window: { kind: "last", months: 12 } },
  { id: "held", balance: "points", of: "held" },
];
const inactive: Clearing = {
  id: "inactive",
  label,
  balance: "points",
  keep: "5",
  when: all([atMost(figure("last"), "0"), above(figure("held"), "5")]),
};
const vetoed: Clearing = { id: "veto", label, balance: "points", when: holds("dumped") };
const scheme = standingScheme({
  facts: { dumped: { kind: "boolean" } },
  measures,
  clearings: [inactive, vetoed],
});
const book = bookOf(scheme, { a: "9", b: "5", c: "6" });
const holders = ["a", "b", "c"].map((purse) => ({ purse }));
const asked = { clearing: "inactive", asOf: "2025-03-01" } as const;

describe("clearingsDue", () => {
  it("lists what is to be posted, which clears down to what is kept", () => {
    const due = clearingsDue(book, holders, asked);
    expect(due).toEqual(
      ["a", "c"].map((purse) => ({
        kind: "clear",
        purse,
        balance: "points",
        keep: "5",
        on: "2025-03-01",
      })),
    );
    const records = due.map((each, place) => ({ ...each, id: `c${place}`, recordedOn: each.on }));
    const cleared = postMany(book, records);
    expect(cleared.results.map(({ status }) => status)).toEqual(["posted", "posted"]);
    const held = holders.map(
      ({ purse }) =>
        balanceOn(cleared.book, { purse, balance: "points", asOf: asked.asOf }).balance,
    );
    expect(held).toEqual(["5", "5", "5"]);
    expect(clearingsDue(cleared.book, holders, asked)).toEqual([]);
  });

  it("goes by the day and by what was known", () => {
    expect(clearingsDue(book, holders, { ...asked, asOf: "2025-02-28" })).toEqual([]);
    expect(clearingsDue(book, holders, { ...asked, knownOn: "2024-02-29" })).toEqual([]);
  });

  it("clears nobody for what is not known", () => {
    const told = [
      { purse: "a", facts: { dumped: true } },
      { purse: "b", facts: { dumped: false } },
      { purse: "c" },
    ];
    expect(clearingsDue(book, told, { ...asked, clearing: "veto" })).toEqual([
      { kind: "clear", purse: "a", balance: "points", on: "2025-03-01" },
    ]);
  });

  it.each([
    ["points/invalid-book", {}, [], asked],
    ["points/unknown-reference", book, [], { ...asked, clearing: "none" }],
    ["points/unknown-reference", openBook(standingScheme()), [], asked],
    ["points/duplicate-id", book, [{ purse: "a" }, { purse: "a" }], asked],
    ["core/invalid-shape", book, [], { ...asked, stray: 1 }],
    ["core/invalid-date", book, [], { ...asked, asOf: "x" }],
    ["rules/invalid-facts", book, [{ purse: "a", facts: { stray: 1 } }], asked],
  ])("says %s where something does not fit", (code, opened, list, question) => {
    expect(codeOf(() => clearingsDue(opened as never, list as never, question as never))).toBe(
      code,
    );
  });
});
