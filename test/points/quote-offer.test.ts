import { describe, expect, it } from "vitest";
import type { Balance, Offer } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { quoteOffer } from "../../src/points/quote-offer.js";
import { codeOf } from "../support/code-of.js";
import { balance, goods, pointsScheme } from "../support/points-schemes.js";
import { bookOf } from "../support/points-standing.js";

const asked = { purse: "a", offer: "goods", asOf: "2024-12-31" } as const;
const quote = (
  points: string,
  offer: Partial<Offer>,
  held: Partial<Balance> = {},
  question: object = {},
) =>
  quoteOffer(
    bookOf(pointsScheme({ balances: [balance(held)], offers: [{ ...goods, ...offer }] }), {
      a: points,
    }),
    { ...asked, ...question },
  );

describe("quoteOffer", () => {
  it("offers all that may be redeemed", () => {
    expect(quote("37", {})).toEqual({ redeemable: "37", points: "37", left: "0" });
    expect(quote("37", {}, { reserve: "30" }).points).toBe("7");
    expect(quote("37", {}, { places: 1 }).redeemable).toBe("37");
    expect(quote("0", { yuanPerPoint: "20" }).yuan).toBe("0");
    expect(quote("3", { yuanPerPoint: "0.5" }).yuan).toBe("1.5");
  });

  it.each([
    ["9", "0"],
    ["10", "10"],
  ])("needs the least balance: %s", (points, quoted) => {
    expect(quote(points, { leastBalance: "10" }).points).toBe(quoted);
  });

  it.each([
    ["9", "0"],
    ["10", "10"],
  ])("is suspended with the balance: %s", (points, quoted) => {
    expect(quote(points, {}, { suspendedBelow: "10" }).points).toBe(quoted);
  });

  it("sells whole pieces and whole multiples", () => {
    expect(quote("37", { price: "15", yuanPerPoint: "1" })).toEqual({
      redeemable: "37",
      points: "30",
      left: "7",
      pieces: 2,
      yuan: "30",
    });
    expect(quote("37", { price: "0" })).toEqual({ redeemable: "37", points: "37", left: "0" });
    expect(quote("37", { multipleOf: "10" })).toMatchObject({ points: "30", left: "7" });
    expect(quote("1.25", { multipleOf: "0.5" }, { places: 2 })).toMatchObject({
      points: "1",
      left: "0.25",
    });
  });

  it.each([
    ["4", "0", []],
    ["5", "5", [["5", 1]]],
    [
      "37",
      "35",
      [
        ["20", 1],
        ["10", 1],
        ["5", 1],
      ],
    ],
    [
      "399",
      "395",
      [
        ["100", 3],
        ["50", 1],
        ["20", 2],
        ["5", 1],
      ],
    ],
  ] as const)("pays %s in vouchers, the largest first", (points, paid, vouchers) => {
    expect(quote(points, { vouchers: ["5", "10", "100", "20", "50"] })).toMatchObject({
      points: paid,
      vouchers: vouchers.map(([face, count]) => ({ face, count })),
    });
  });

  it("goes by the day and by what was known", () => {
    expect(quote("37", {}, {}, { asOf: "2024-02-29" }).points).toBe("0");
    expect(quote("37", {}, {}, { knownOn: "2024-02-29" }).points).toBe("0");
    expect(quote("37", {}, {}, { knownOn: "2024-03-01" }).points).toBe("37");
  });

  it.each([
    ["points/invalid-book", {}, asked],
    ["points/unknown-reference", undefined, { ...asked, offer: "none" }],
    ["core/invalid-shape", undefined, { ...asked, stray: 1 }],
    ["core/invalid-date", undefined, { ...asked, asOf: "x" }],
    ["core/invalid-date", undefined, { ...asked, knownOn: "x" }],
  ])("says %s where something does not fit", (code, book, question) => {
    const opened = book ?? openBook(pointsScheme());
    expect(codeOf(() => quoteOffer(opened as never, question as never))).toBe(code);
    const { offers: _, ...bare } = pointsScheme();
    expect(codeOf(() => quoteOffer(openBook(bare), asked))).toBe("points/unknown-reference");
  });
});
