import { times } from "../core/arithmetic.js";
import { toDecimal, toDecimalString } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { PlainDate } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { decimalStringOfScaled, scaledIntegerOf } from "../core/scaled.js";
import { balanceOn } from "./balance-on.js";
import type { Book } from "./book/book.js";
import { versionOf } from "./book/book.js";
import type { Offer } from "./model.js";
import { partOf } from "./standing/standing-of.js";

/** Which offer is asked about. */
export interface OfferQuestion {
  /** Id of the purse. */
  readonly purse: string;
  /** Id of the offer. */
  readonly offer: string;
  /** The day, at its end. */
  readonly asOf: PlainDate;
  /** The day by which it was known; all that is on record unless given. */
  readonly knownOn?: PlainDate;
}

/** What the points of a purse would bring. */
export interface OfferQuote {
  /** What may be redeemed of the balance. */
  readonly redeemable: DecimalString;
  /** How many points of it suit the offer: whole pieces, whole vouchers, whole multiples. */
  readonly points: DecimalString;
  /** What is left over of what may be redeemed. */
  readonly left: DecimalString;
  /** How many pieces they buy, where the offer has a price. */
  readonly pieces?: number;
  /** What they are worth, where the offer has a rate. @unit yuan */
  readonly yuan?: DecimalString;
  /** The vouchers that are handed out, the largest face value first. */
  readonly vouchers?: readonly VoucherCount[];
}

/** How many vouchers of a face value. */
export interface VoucherCount {
  /** The face value. @unit points */
  readonly face: DecimalString;
  /** How many; at least 1. */
  readonly count: number;
}

/**
 * Tells how much of an offer the points of a purse would bring, and what they are worth.
 *
 * Reserve, debt, suspension and the least balance are looked at; days, stock, limits and conditions
 * are decided when the redemption is posted.
 *
 * @param book - The book.
 * @param question - The purse, the offer and the day.
 * @returns The points that suit the offer, and what they bring.
 * @throws {@link DomainError} `points/invalid-book` when it is no book, `points/unknown-reference`
 * when there is no such offer, and a `core/` code when the question or a day does not fit.
 * @example
 * import { fact } from "wenming/rules";
 * const label = { zh: "积分", en: "points" };
 * const { book } = postMany(
 *   openBook({
 *     kind: "points", id: "village", version: "1", title: label, issuer: "village", region: "village",
 *     effective: { from: "2024-01-01" }, citation: { document: "Notice 5" },
 *     balances: [{
 *       id: "points", label, places: 0, rounding: "floor", expiry: { kind: "never" },
 *       shortfall: { kind: "refused" }, transfer: "refused",
 *     }],
 *     items: [{
 *       id: "service", label, countsFrom: "service", facts: { hours: { kind: "count" } },
 *       credits: [{ balance: "points", amount: fact("hours") }],
 *     }],
 *     offers: [{
 *       id: "vouchers", label, balance: "points", yuanPerPoint: "1", vouchers: ["5", "10"],
 *     }],
 *     closedPeriods: "refused",
 *   }),
 *   [["a", 10], ["b", 20], ["c", 10]].map(([purse, hours]) => ({
 *     kind: "earn", id: `of-${purse}`, purse: String(purse), item: "service", facts: { hours: Number(hours) },
 *     on: "2024-05-01", recordedOn: "2024-05-02",
 *   })),
 * );
 * quoteOffer(book, { purse: "b", offer: "vouchers", asOf: "2024-05-01" }).vouchers; // [{ face: "10", count: 2 }]
 * quoteOffer(book, { purse: "b", offer: "none", asOf: "2024-05-01" }); // throws points/unknown-reference
 */
export function quoteOffer(book: Book, question: OfferQuestion): OfferQuote {
  const { scheme } = versionOf(book).ledger.opened;
  const required = ["purse", "offer", "asOf"] as const;
  const asked = readRecord(question, required, ["knownOn"], "question about an offer");
  const offer = partOf(scheme.offers ?? [], asked.offer, "offer");
  const { places } = partOf(scheme.balances, offer.balance, "balance");
  const { purse, asOf, knownOn } = asked as unknown as OfferQuestion;
  const held = balanceOn(book, {
    ...{ purse, balance: offer.balance, asOf },
    ...(knownOn === undefined ? {} : { knownOn }),
  });
  const units = (text: string): number => scaledIntegerOf(text, places);
  const told = (number: number): DecimalString => decimalStringOfScaled(number, places);
  const enough = units(held.balance) >= units(offer.leastBalance ?? "0") && !held.suspended;
  const redeemable = enough ? units(held.redeemable) : 0;
  const { points, vouchers } = suitingPoints(offer, redeemable, units);
  const price = units(offer.price ?? "0");
  const { yuanPerPoint: rate } = offer;
  return Object.freeze({
    redeemable: told(redeemable),
    points: told(points),
    left: told(redeemable - points),
    ...(price > 0 ? { pieces: points / price } : {}),
    ...(rate === undefined
      ? {}
      : { yuan: toDecimalString(times(toDecimal(told(points)), toDecimal(rate))) }),
    ...(vouchers === undefined
      ? {}
      : {
          vouchers: Object.freeze(vouchers.map(([face, count]) => Object.freeze({ face, count }))),
        }),
  });
}

/** How many points suit an offer; with vouchers, those that they pay. */
function suitingPoints(
  { price = "0", multipleOf = "0", vouchers: faces }: Offer,
  redeemable: number,
  units: (text: string) => number,
): { points: number; vouchers?: readonly (readonly [DecimalString, number])[] } {
  // The library takes whole steps of the price, else of the multiple, else of the least unit.
  const step = units(price) || units(multipleOf) || 1;
  const points = redeemable - (redeemable % step);
  if (faces === undefined) return { points };
  let open = points;
  const vouchers = [...faces]
    .sort((one, other) => units(other) - units(one))
    .flatMap((face) => {
      const count = Math.floor(open / units(face));
      open -= count * units(face);
      return count === 0 ? [] : [[face, count] as const];
    });
  return { points: points - open, vouchers };
}
