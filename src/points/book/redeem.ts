import { definitely } from "../../core/definitely.js";
import { weekdayOf } from "../../core/plain-date.js";
import { scaledIntegerOf } from "../../core/scaled.js";
import { fromScaledInteger } from "../../core/scaled-decimal.js";
import { checkFacts } from "../../rules/check-facts.js";
import { createTracer } from "../../rules/trace/tracer.js";
import type { OpenDays } from "../model.js";
import type { PostingRefusalReason, RedeemRecord } from "../records.js";
import { addCount, countOf } from "./counters.js";
import type { Entry } from "./entry.js";
import type { Ledger } from "./ledger.js";
import { accountAt, debtAt, frozenAt } from "./ledger.js";
import { availableOn, takeFirst } from "./lots.js";
import { offerOf } from "./offer-of.js";
import type { ReadyLimit, ReadyOffer } from "./ready-points.js";
import { bitOf } from "./reasons.js";
import { countStock, stockOf } from "./stock.js";

/** Gives points for an offer, with every reason against it told at once. */
export function redeem(ledger: Ledger, record: RedeemRecord, { purse, day, entry }: Entry): number {
  const ready = offerOf(ledger, record.offer);
  const { offer, balance, limits } = ready;
  const { places } = definitely(ledger.ready.balances[balance]);
  const { quantity = 1 } = record;
  const points = pointsOf(ready, record, places);
  const bits = obstaclesTo(ledger, { ready, record, points, purse, day });
  if (bits !== 0) return bits;
  takeFirst(ledger, { purse, balance, entry }, points, day);
  if (offer.stock === true) countStock(ledger, offer.id, -quantity);
  for (const limit of limits) {
    addCount(limit.counters, whoOf(limit, purse), limit.windowOf(day), countIn(limit, quantity));
  }
  return 0;
}

/** A redemption that is asked for. */
interface Wish {
  readonly ready: ReadyOffer;
  readonly record: RedeemRecord;
  readonly points: number;
  readonly purse: number;
  readonly day: number;
}

/** The bits of what stands in the way of a redemption. */
function obstaclesTo(ledger: Ledger, wish: Wish): number {
  const { ready, record, points, purse, day } = wish;
  const { offer, balance, limits, leastBalance } = ready;
  const { reserve, suspendedBelow } = definitely(ledger.ready.balances[balance]);
  const { rows } = ledger;
  const account = accountAt(ledger, purse, balance);
  const held = availableOn(ledger, account, day);
  const { quantity = 1 } = record;
  let bits = 0;
  const say = (reason: PostingRefusalReason): void => {
    bits |= bitOf(reason);
  };
  if (Number.isNaN(points)) say("unsuitable-points");
  if (offer.open !== undefined && !isOpen(offer.open, record.on)) say("not-open");
  if (rows[purse * ledger.rowLength + frozenAt] === 1) say("frozen");
  if ((rows[account + debtAt] as number) > 0) say("in-debt");
  if (held < suspendedBelow) say("suspended");
  if (held < leastBalance) say("below-least");
  if (points > Math.max(0, held - reserve)) say("balance-too-low");
  if (limits.some((limit) => isReached(limit, purse, day, quantity))) say("limit-reached");
  if (offer.stock === true && stockOf(ledger, offer.id) < quantity) say("out-of-stock");
  if (!mayHave(ledger, wish, held)) say("not-eligible");
  return bits;
}

function isReached(limit: ReadyLimit, purse: number, day: number, quantity: number): boolean {
  const used = countOf(limit.counters, whoOf(limit, purse), limit.windowOf(day));
  return used + countIn(limit, quantity) > limit.most;
}

const whoOf = ({ whose }: ReadyLimit, purse: number): number => (whose === "purse" ? purse : -2);

const countIn = ({ counts }: ReadyLimit, quantity: number): number =>
  counts === "times" ? 1 : quantity;

/** The points that are given, in units; NaN where they do not suit the offer. */
function pointsOf(
  ready: ReadyOffer,
  { quantity = 1, points }: RedeemRecord,
  places: number,
): number {
  const price = ready.price * quantity;
  const units = points === undefined ? price : scaledIntegerOf(points, places);
  const topUp = ready.topUp * quantity;
  const suits = Number.isNaN(price) || (units <= price && units >= price - topUp);
  return suits && quantity > 0 && units >= 0 && units % ready.multipleOf === 0 ? units : Number.NaN;
}

function isOpen({ weekdays, daysOfMonth, months }: OpenDays, on: RedeemRecord["on"]): boolean {
  return (
    (weekdays?.includes(weekdayOf(on)) ?? true) &&
    (daysOfMonth?.includes(Number(on.slice(8))) ?? true) &&
    (months?.includes(Number(on.slice(5, 7))) ?? true)
  );
}

/**
 * The facts that an offer asks for.
 *
 * @throws {@link DomainError} `rules/invalid-facts` when they do not fit.
 */
export const factsOfOffer = ({ offer, rules }: ReadyOffer, { facts = {} }: RedeemRecord) =>
  rules === undefined && Object.keys(facts).length === 0
    ? undefined
    : checkFacts(offer.facts ?? {}, facts);

/** Asks the condition of the offer; what is not known does not count as fulfilled. */
function mayHave(ledger: Ledger, { ready, record, purse, day }: Wish, held: number): boolean {
  const { rules, balance } = ready;
  if (rules === undefined) return true;
  const facts = new Map(factsOfOffer(ready, record));
  const carry = (name: string, index: number, units: number): void => {
    const { places } = definitely(ledger.ready.balances[index]);
    facts.set(name, { kind: "number", value: fromScaledInteger(units, places) });
  };
  carry("balance", balance, held);
  for (const [index, { balance: each }] of ledger.ready.balances.entries()) {
    const account = accountAt(ledger, purse, index);
    const owed = ledger.rows[account + debtAt] as number;
    carry(`balance:${each.id}`, index, availableOn(ledger, account, day) - owed);
  }
  const context = { asOf: record.on, knownOn: record.recordedOn };
  return createTracer(rules, context, facts).valueOf("when") === true;
}
