import { dayNumberOfText } from "../../core/day-number.js";
import { toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import { weekdayOf } from "../../core/plain-date.js";
import { quote } from "../../core/quote.js";
import { decimalStringOfScaled, scaledIntegerOf } from "../../core/scaled.js";
import { checkFacts } from "../../rules/check-facts.js";
import { createTracer } from "../../rules/trace/tracer.js";
import type { OpenDays } from "../model.js";
import type { RedeemRecord } from "../records.js";
import { addCount, countOf } from "./counters.js";
import { intern, numberOf } from "./interner.js";
import type { Ledger } from "./ledger.js";
import { accountAt, debtAt, frozenAt } from "./ledger.js";
import { availableOn, takeFirst } from "./lots.js";
import { unfit } from "./read-record.js";
import type { ReadyLimit, ReadyOffer } from "./ready-points.js";
import { unitsOf } from "./ready-points.js";
import { bitsOf } from "./reasons.js";

/** Gives points for an offer, with every reason against it told at once. */
export function redeem(ledger: Ledger, record: RedeemRecord, entry: number): number {
  const ready = offerOf(ledger, record.offer);
  const { offer, balance, limits } = ready;
  const purse = numberOf(ledger.purses, record.purse);
  const day = dayNumberOfText(record.on);
  const { places, reserve, suspendedBelow } = definitely(ledger.ready.balances[balance]);
  const account = accountAt(ledger, purse, balance);
  const { rows, counters } = ledger;
  const held = availableOn(ledger, account, day);
  const points = pointsOf(ready, record, places);
  const { quantity = 1 } = record;
  const stock = intern(ledger.words, `stock:${offer.id}`);
  const reached = (limit: ReadyLimit): boolean => {
    const used = countOf(counters, whoOf(limit, purse), limit.windowOf(day), limit.word);
    return used + countIn(limit, quantity) > limit.most;
  };
  const bits = bitsOf([
    Number.isNaN(points) && "unsuitable-points",
    !isOpen(offer.open, record.on) && "not-open",
    rows[purse * ledger.rowLength + frozenAt] === 1 && "frozen",
    (rows[account + debtAt] as number) > 0 && "in-debt",
    held < suspendedBelow && "suspended",
    held < unitsOf(offer.leastBalance, places, 0) && "below-least",
    points > Math.max(0, held - reserve) && "balance-too-low",
    limits.some(reached) && "limit-reached",
    offer.stock === true && countOf(counters, -1, 0, stock) < quantity && "out-of-stock",
    !mayHave(ready, record, decimalStringOfScaled(held, places)) && "not-eligible",
  ]);
  if (bits !== 0) return bits;
  takeFirst(ledger, { purse, balance, entry }, points, day);
  if (offer.stock === true) addCount(counters, -1, 0, stock, -quantity);
  for (const limit of limits) {
    const { word, windowOf } = limit;
    addCount(counters, whoOf(limit, purse), windowOf(day), word, countIn(limit, quantity));
  }
  return 0;
}

/** The offer of an id. */
export function offerOf(ledger: Ledger, id: string): ReadyOffer {
  const offer = ledger.ready.offers.get(id);
  if (offer !== undefined) return offer;
  throw unfit(`The scheme has no offer ${quote(id)}. Correct the id.`, "/offer");
}

const whoOf = ({ whose }: ReadyLimit, purse: number): number => (whose === "purse" ? purse : -2);

const countIn = ({ counts }: ReadyLimit, quantity: number): number =>
  counts === "times" ? 1 : quantity;

/** The points that are given, in units; NaN where they do not suit the offer. */
function pointsOf({ offer }: ReadyOffer, record: RedeemRecord, places: number): number {
  const { quantity = 1, points } = record;
  const given = points === undefined ? undefined : scaledIntegerOf(points, places);
  const price = unitsOf(offer.price, places, Number.NaN) * quantity;
  const units = given ?? price;
  const multiple = unitsOf(offer.multipleOf, places, 1);
  const topUp = unitsOf(offer.topUp, places, 0) * quantity;
  const suits = offer.price === undefined || (units <= price && units >= price - topUp);
  return suits && quantity > 0 && units >= 0 && units % multiple === 0 ? units : Number.NaN;
}

function isOpen({ weekdays, daysOfMonth, months }: OpenDays = {}, on: RedeemRecord["on"]): boolean {
  return (
    (weekdays?.includes(weekdayOf(on)) ?? true) &&
    (daysOfMonth?.includes(Number(on.slice(8))) ?? true) &&
    (months?.includes(Number(on.slice(5, 7))) ?? true)
  );
}

/** Asks the condition of the offer; what is not known does not count as fulfilled. */
function mayHave({ offer, rules }: ReadyOffer, record: RedeemRecord, held: string): boolean {
  if (rules === undefined) return true;
  const facts = new Map(checkFacts(offer.facts ?? {}, record.facts ?? {}));
  facts.set("balance", { kind: "number", value: toDecimal(held) });
  const context = { asOf: record.on, knownOn: record.recordedOn };
  return createTracer(rules, context, facts).valueOf("when") === true;
}
