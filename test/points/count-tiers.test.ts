import { describe, expect, it } from "vitest";
import { countTiers } from "../../src/points/count-tiers.js";
import { openBook } from "../../src/points/open-book.js";
import { holds } from "../../src/rules/build-conditions.js";
import { codeOf } from "../support/code-of.js";
import { bookOf, ladderOf, standingScheme, tierAt, tierFrom } from "../support/points-standing.js";

const asked = { ladder: "stars", asOf: "2024-12-31" } as const;

describe("countTiers", () => {
  it("counts everybody once, by the highest tier", () => {
    const scheme = standingScheme({
      facts: { clean: { kind: "boolean" } },
      ladders: [
        ladderOf({
          tiers: [tierFrom("1", "10"), tierFrom("2", "20"), tierAt("3", holds("clean"))],
        }),
      ],
    });
    const book = bookOf(scheme, { a: "9", b: "10", c: "20", d: "25", e: "10" });
    const facts = { clean: false };
    const holders = ["a", "b", "c", "d", "f"].map((purse) => ({ purse, facts }));
    expect(countTiers(book, [...holders, { purse: "e" }], asked)).toEqual({
      rated: 3,
      unrated: 2,
      undetermined: 1,
      tiers: [
        { tier: "1", holders: 1 },
        { tier: "2", holders: 2 },
        { tier: "3", holders: 0 },
      ],
    });
    expect(countTiers(book, [], asked)).toMatchObject({ rated: 0, unrated: 0, undetermined: 0 });
  });

  it("goes by the day of rating and by what was known", () => {
    const rated = { months: [2], day: 30 };
    const book = bookOf(standingScheme({ ladders: [ladderOf({ rated })] }), { a: "10" });
    const count = (asOf: string, more: object = {}) =>
      countTiers(book, [{ purse: "a" }], { ...asked, asOf, ...more } as never).rated;
    expect([count("2024-12-31"), count("2025-02-28")]).toEqual([0, 1]);
    expect(count("2025-02-28", { knownOn: "2024-02-01" })).toBe(0);
  });

  it.each([
    ["points/invalid-book", {}, [], asked],
    ["points/unknown-reference", undefined, [], { ...asked, ladder: "none" }],
    ["points/duplicate-id", undefined, [{ purse: "a" }, { purse: "a" }], asked],
    ["core/invalid-id", undefined, [{ purse: "" }], asked],
    ["core/invalid-shape", undefined, [{ purse: "a", stray: 1 }], asked],
    ["core/invalid-shape", undefined, "none", asked],
    ["core/invalid-shape", undefined, [], { ...asked, stray: 1 }],
    ["core/invalid-date", undefined, [], { ...asked, asOf: "x" }],
    ["rules/invalid-facts", undefined, [{ purse: "a", facts: { stray: 1 } }], asked],
  ])("says %s where something does not fit", (code, book, holders, question) => {
    const opened = book ?? openBook(standingScheme({ ladders: [ladderOf()] }));
    expect(codeOf(() => countTiers(openBook(standingScheme()), [], asked))).toBe(
      "points/unknown-reference",
    );
    expect(codeOf(() => countTiers(opened as never, holders as never, question as never))).toBe(
      code,
    );
  });
});
