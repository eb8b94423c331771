import { describe, expect, it } from "vitest";
import { openBook } from "../../src/points/open-book.js";
import { sharePool } from "../../src/points/share-pool.js";
import type { Pool } from "../../src/points/standing-rules.js";
import { product } from "../../src/rules/build-amounts.js";
import { holds } from "../../src/rules/build-conditions.js";
import { fact, figure } from "../../src/rules/build-leaves.js";
import { codeOf } from "../support/code-of.js";
import { balance } from "../support/points-schemes.js";
import { bookOf, poolOf, standingScheme } from "../support/points-standing.js";

const asked = { pool: "dividend", total: "100", asOf: "2024-12-31" } as const;
const owing = balance({ shortfall: { kind: "debt", most: "99" } });

function share(
  pool: Partial<Pool>,
  points: Readonly<Record<string, string>>,
  given: Readonly<Record<string, object>> = {},
  question: object = {},
) {
  const facts = { resident: { kind: "boolean" }, factor: { kind: "decimal", places: 3 } } as const;
  const scheme = standingScheme({ facts, pools: [poolOf(pool)] }, { balances: [owing] });
  const holders = Object.keys(points).map((purse) => ({
    purse,
    facts: (given[purse] ?? {}) as never,
  }));
  return sharePool(bookOf(scheme, points), holders, { ...asked, ...question } as never);
}
const yuan = (...args: Parameters<typeof share>) => {
  const shared = share(...args);
  return shared.status === "shared" && shared.parts.map((part) => part.yuan);
};

describe("sharePool", () => {
  it("shares to the fen, and says where ids decided", () => {
    expect(share({}, { a: "10", b: "10", c: "10" })).toEqual({
      status: "shared",
      pool: "100",
      parts: [
        { purse: "a", by: "10", yuan: "33.34" },
        { purse: "b", by: "10", yuan: "33.33" },
        { purse: "c", by: "10", yuan: "33.33" },
      ],
      kept: "0",
      decidedById: ["a", "b", "c"],
    });
    expect(share({}, { a: "1", b: "2" })).toMatchObject({
      parts: [{ yuan: "33.33" }, { yuan: "66.67" }],
      decidedById: [],
    });
    expect(share({}, { a: "1", b: "1" })).toMatchObject({
      parts: [{ yuan: "50" }, { yuan: "50" }],
      decidedById: [],
    });
  });

  it("keeps the order of the holders, whatever ids decide", () => {
    expect(yuan({}, { c: "1", a: "1", b: "1" })).toEqual(["33.33", "33.34", "33.33"]);
  });

  it.each([
    ["0.2", "500", "100"],
    ["1", "0.01", "0.01"],
    ["0.5", "0.01", "0"],
    ["0.333333", "1", "0.33"],
    ["0", "500", "0"],
    ["1", "0", "0"],
  ])("takes %s of %s", (part, total, pool) => {
    expect(share({ share: part as never }, { a: "1" }, {}, { total })).toMatchObject({
      pool,
      parts: [{ yuan: pool }],
      kept: "0",
    });
  });

  it("gives nothing for nothing, and keeps what nobody has a claim to", () => {
    expect(yuan({}, { a: "1", b: "0" })).toEqual(["100", "0"]);
    expect(yuan({}, { a: "1", b: "-5" })).toEqual(["100", "0"]);
    expect(share({}, { a: "0", b: "-5" })).toMatchObject({
      parts: [
        { by: "0", yuan: "0" },
        { by: "-5", yuan: "0" },
      ],
      kept: "100",
    });
    expect(share({}, {})).toEqual({
      status: "shared",
      pool: "100",
      parts: [],
      kept: "100",
      decidedById: [],
    });
  });

  it("weighs by whatever the rule says, to its last place", () => {
    const by = product([figure("earned"), fact("factor")]);
    const given = { a: { factor: "0.5" }, b: { factor: "0.125" } };
    expect(yuan({ by }, { a: "1", b: "4" }, given)).toEqual(["50", "50"]);
  });

  it("leaves out who does not take part, and waits for what is not known", () => {
    const pool = { when: holds("resident") };
    const [yes, no] = [{ resident: true }, { resident: false }];
    expect(yuan(pool, { a: "1", b: "1" }, { a: yes, b: no })).toEqual(["100"]);
    expect(share(pool, { a: "1", b: "1" }, { a: yes })).toEqual({
      status: "undetermined",
      unknown: [{ purse: "b", reason: { unknown: "missing-evidence" } }],
    });
    expect(share({ by: fact("factor") }, { a: "1" })).toMatchObject({ status: "undetermined" });
  });

  it.each([
    ["points/invalid-book", {}, [], asked],
    ["points/unknown-reference", undefined, [], { ...asked, pool: "none" }],
    ["points/unsuitable-number", undefined, [], { ...asked, total: "-0.01" }],
    ["points/duplicate-id", undefined, [{ purse: "a" }, { purse: "a" }], asked],
    ["core/invalid-money", undefined, [], { ...asked, total: "1.001" }],
    ["core/out-of-range", undefined, [], { ...asked, total: "10000000000000" }],
    ["core/invalid-shape", undefined, [], { ...asked, stray: 1 }],
    ["core/invalid-date", undefined, [], { ...asked, asOf: "x" }],
    ["rules/invalid-facts", undefined, [{ purse: "a", facts: { stray: 1 } }], asked],
  ])("says %s where something does not fit", (code, book, holders, question) => {
    const opened = book ?? openBook(standingScheme({ pools: [poolOf()] }));
    expect(codeOf(() => sharePool(opened as never, holders as never, question as never))).toBe(
      code,
    );
    expect(codeOf(() => sharePool(openBook(standingScheme()), [], asked))).toBe(
      "points/unknown-reference",
    );
  });
});
