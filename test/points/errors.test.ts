import { describe, expect, it } from "vitest";
import { balanceOn } from "../../src/points/balance-on.js";
import { balancesOn } from "../../src/points/balances-on.js";
import { definePoints } from "../../src/points/define-points.js";
import { openBook } from "../../src/points/open-book.js";
import { post } from "../../src/points/post.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import { recordsOf } from "../../src/points/records-of.js";
import { verifyExport } from "../../src/points/verify-export.js";
import { about, day, earn, record, redeem, run } from "../support/points-book.js";
import { balance, given, goods, pointsScheme, ten } from "../support/points-schemes.js";

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "none";
}

const { book } = run(pointsScheme({ balances: [balance({ transfer: "allowed" })] }), [
  earn("1", "5"),
]);
const asked = { purse: "a", balance: "points", asOf: day };
const label = { zh: "名", en: "name" };
const cap = { id: "c", label, balance: "points", per: "day", whose: "purse", counts: "points" };
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const throwing = (fields: object) =>
  Object.defineProperty({ ...fields }, "id", {
    enumerable: true,
    get: () => {
      throw new Error("foreign");
    },
  });

const records: readonly (readonly [string, unknown, string])[] = [
  ["nothing", undefined, "core/invalid-shape"],
  ["null", null, "points/invalid-record"],
  ["text", "earn", "points/invalid-record"],
  ["a revoked proxy", revoked.proxy, "core/invalid-shape"],
  ["a throwing getter", throwing(earn("2", "1")), "core/invalid-shape"],
  ["another kind", { ...earn("2", "1"), kind: "gain" }, "points/invalid-record"],
  ["a stray field", { ...earn("2", "1"), stray: 1 }, "core/invalid-shape"],
  ["a field that lacks", { ...record("close", "2"), on: undefined }, "core/invalid-shape"],
  ["an empty id", earn("", "1"), "points/invalid-record"],
  ["an id too long", earn("x".repeat(65), "1"), "points/invalid-record"],
  ["an id with space before it", earn(" 2", "1"), "points/invalid-record"],
  ["an id that is a number", record("close", 2 as never), "points/invalid-record"],
  ["a day that is not", earn("2", "1", { on: "2023-02-29" }), "points/invalid-record"],
  ["another item", earn("2", "1", { item: "other" }), "points/invalid-record"],
  ["facts that do not fit", earn("2", "x"), "rules/invalid-facts"],
  ["facts that are a list", earn("2", "1", { facts: [] }), "points/invalid-record"],
  [
    "facts with a stray name",
    earn("2", "1", { facts: { points: "1", x: 1 } }),
    "rules/invalid-facts",
  ],
  ["facts that lack", earn("2", "1", { facts: undefined }), "rules/invalid-facts"],
  ["facts in a revoked proxy", { ...earn("2", "1"), facts: revoked.proxy }, "core/invalid-shape"],
  ["facts of a class", earn("2", "1", { facts: new Date(0) }), "core/invalid-shape"],
  ["another offer", redeem("2", "1", { offer: "other" }), "points/invalid-record"],
  ["points that are no decimal", redeem("2", "1e3"), "points/invalid-record"],
  ["pieces that are not whole", redeem("2", "1", { quantity: 1.5 }), "points/invalid-record"],
  ["facts nobody asked for", redeem("2", "1", { facts: { x: 1 } }), "rules/invalid-facts"],
  [
    "stock of another offer",
    record("stock", "2", { offer: "x", quantity: 1 }),
    "points/invalid-record",
  ],
  [
    "clearing another balance",
    record("clear", "2", { purse: "a", balance: "x" }),
    "points/invalid-record",
  ],
  [
    "keeping less than nothing",
    record("clear", "2", { purse: "a", balance: "points", keep: "-1" }),
    "points/invalid-record",
  ],
  [
    "giving too fine",
    record("transfer", "2", { purse: "a", to: "b", balance: "points", points: "0.5" }),
    "points/invalid-record",
  ],
  [
    "an amendment that does not fit",
    about("amend", "2", "1", { facts: { points: "x" } }),
    "rules/invalid-facts",
  ],
  [
    "a reason of two lines",
    about("reverse", "2", "1", { reason: "a\nb" }),
    "points/invalid-record",
  ],
];

describe("a record that does not fit", () => {
  it.each(records)("%s", (_, value, code) => {
    expect(codeOf(() => post(book, value as PointsRecord))).toBe(code);
    const many = postMany(book, [value as PointsRecord]);
    expect(many.failures).toMatchObject([{ index: 0, error: { code } }]);
    expect(many.book).toBe(book);
    // The book can still be posted to as if nothing had been tried.
    expect(balancesOn(book, { balance: "points", asOf: day })).toEqual([
      { purse: "a", balance: "5" },
    ]);
  });

  it("cannot post to the book while it is read", () => {
    const fresh = openBook(pointsScheme());
    const facts = Object.defineProperty({}, "points", {
      enumerable: true,
      get: () => {
        post(fresh, earn("inner", "1"));
        return "1";
      },
    });
    expect(codeOf(() => post(fresh, earn("outer", "1", { facts })))).not.toBe("none");
    expect(recordsOf(fresh)).toEqual([]);
  });
});

describe("what else does not fit", () => {
  it.each([
    ["a book", () => balanceOn({} as never, asked as never), "points/invalid-book"],
    ["no book", () => post(null as never, earn("2", "1")), "points/invalid-book"],
    [
      "a balance",
      () => balanceOn(book, { ...asked, balance: "x" } as never),
      "points/unknown-reference",
    ],
    [
      "a day",
      () => balancesOn(book, { balance: "points", asOf: "2024-02-30" }),
      "core/invalid-date",
    ],
    ["a question", () => balanceOn(book, { purse: "a" } as never), "core/invalid-shape"],
    ["no list", () => postMany(book, "x" as never), "core/invalid-shape"],
    ["no rows", () => verifyExport([{}] as never), "core/invalid-shape"],
    ["no digests", () => verifyExport([], { tail: "x" } as never), "core/invalid-shape"],
    ["a scheme", () => openBook({} as never), "points/invalid-scheme"],
  ])("%s", (_, work, code) => {
    expect(codeOf(work)).toBe(code);
  });

  it("cannot be made from the class of a book", () => {
    const Maker = book.constructor as new (...given: readonly unknown[]) => unknown;
    expect(codeOf(() => new Maker({}, Symbol("book")))).toBe("points/invalid-book");
  });
});

describe("a scheme", () => {
  const withCap = (changes: object) => ({
    caps: [{ ...cap, most: "1", beyond: "lost", ...changes }],
  });
  it.each([
    ["a balance twice", { balances: [balance(), balance()] }, "points/duplicate-id"],
    ["an id with a colon", { items: [{ ...ten, id: "a:b" }] }, "points/reserved-id"],
    [
      "a credit of another balance",
      { items: [{ ...ten, credits: [{ ...ten.credits[0], balance: "x" }] }] },
      "points/unknown-reference",
    ],
    ["a cap of another item", withCap({ items: ["x"] }), "points/unknown-reference"],
    ["a cap below nothing", withCap({ most: "-1" }), "points/unsuitable-number"],
    ["a reserve too fine", { balances: [balance({ reserve: "0.5" })] }, "points/unsuitable-number"],
    [
      "an offer of another balance",
      { offers: [{ ...goods, balance: "x" }] },
      "points/unknown-reference",
    ],
    ["an item twice", { items: [given, given] }, "points/duplicate-id"],
  ])("%s", (_, changes, code) => {
    expect(codeOf(() => definePoints(pointsScheme(changes as never)))).toBe(code);
  });

  it("comes back frozen when it fits", () => {
    expect(definePoints(pointsScheme())).toEqual(pointsScheme());
  });
});
