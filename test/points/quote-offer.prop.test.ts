import fc from "fast-check";
import { expect } from "vitest";
import type { Offer } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { postMany } from "../../src/points/post-many.js";
import { quoteOffer } from "../../src/points/quote-offer.js";
import type { PointsRecord } from "../../src/points/records.js";
import { invariant } from "../support/invariant.js";
import { balance, goods, pointsScheme } from "../support/points-schemes.js";
import { earned } from "../support/points-standing.js";

interface Case {
  readonly points: number;
  readonly reserve: number;
  readonly step: number;
  readonly price: boolean;
}

const inputs: fc.Arbitrary<Case> = fc.record({
  points: fc.nat(60),
  reserve: fc.nat(20),
  step: fc.integer({ min: 1, max: 12 }),
  price: fc.boolean(),
});

const schemeOf = ({ reserve, step, price }: Case) => {
  const size = String(step) as `${number}`;
  const offer: Offer = { ...goods, ...(price ? { price: size } : { multipleOf: size }) };
  return pointsScheme({
    balances: [balance({ reserve: String(reserve) as `${number}` })],
    offers: [offer],
  });
};

/** How many points an offer is quoted at, and how much of it can really be had. */
type Quote = (input: Case) => number;

const real: Quote = (input) => {
  const { book } = postMany(openBook(schemeOf(input)), [earned("a", String(input.points))]);
  return Number(quoteOffer(book, { purse: "a", offer: "goods", asOf: "2024-12-31" }).points);
};

/** Tries every number of points, from the most down, until a redemption is posted. */
const tried: Quote = (input) => {
  for (let points = input.points; points > 0; points -= 1) {
    const { results } = postMany(openBook(schemeOf(input)), [
      earned("a", String(input.points)),
      {
        kind: "redeem",
        id: "buy",
        purse: "a",
        offer: "goods",
        ...(input.price ? { quantity: Math.floor(points / input.step) } : {}),
        points: String(points),
        on: "2024-12-31",
        recordedOn: "2024-12-31",
      } as PointsRecord,
    ]);
    if (results[1]?.status === "posted") return points;
  }
  return 0;
};

invariant("a quote is the most that a redemption is posted for", {
  inputs,
  runs: 100,
  law: (quote: Quote, input) => {
    expect(quote(input)).toBe(tried(input));
  },
  real,
  faults: {
    "the reserve forgotten": (input) => real({ ...input, reserve: 0 }),
    "no whole pieces": (input) => real({ ...input, step: 1 }),
    "a point more": (input) => real(input) + 1,
  },
});

const faces = ["100", "50", "20", "10", "5"] as const;

type Vouchers = (points: number) => readonly (readonly [string, number])[];

const handed: Vouchers = (points) => {
  const scheme = pointsScheme({ offers: [{ ...goods, vouchers: faces }] });
  const { book } = postMany(openBook(scheme), [earned("a", String(points))]);
  const { vouchers = [] } = quoteOffer(book, { purse: "a", offer: "goods", asOf: "2024-12-31" });
  return vouchers.map(({ face, count }) => [face, count]);
};

/** The fewest vouchers for each multiple of five, one more than for what one voucher less leaves. */
function fewest(points: number): number {
  const least = [0];
  for (let sum = 5; sum <= points; sum += 5) {
    const before = faces
      .map(Number)
      .filter((face) => face <= sum)
      .map((face) => least[(sum - face) / 5] ?? 0);
    least.push(1 + Math.min(...before));
  }
  return least[Math.floor(points / 5)] ?? 0;
}

invariant("the usual face values are handed out in the fewest vouchers", {
  inputs: fc.nat(700),
  runs: 200,
  law: (vouchers: Vouchers, points) => {
    const list = vouchers(points);
    const [paid, count] = list.reduce(
      ([sum, all], [face, many]) => [sum + Number(face) * many, all + many] as const,
      [0, 0] as readonly [number, number],
    );
    expect(paid).toBe(points - (points % 5));
    expect(count).toBe(fewest(points));
  },
  real: handed,
  faults: {
    "small ones alone": (points) => [["5", Math.floor(points / 5)]],
    "the largest alone": (points) => handed(points).slice(0, 1),
    "one too many": (points) => [...handed(points), ["5", 1]],
  },
});
