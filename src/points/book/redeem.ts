import { definitely } from "../../core/definitely.js";
import { weekdayOf } from "../../core/plain-date.js";
import { scaledIntegerOf } from "../../core/scaled.js";
import { fromScaledInteger } from "../../core/scaled-decimal.js";
import { checkFacts } from "../../rules/check-facts.js";
import { createTracer } from "../../rules/trace/tracer.js";
import type { OpenDays } from "../model.js";
import type { RedeemRecord } from "../records.js";
import { addCount, countOf } from "./counters.js";
import type { Entry } from "./entry.js";
import type { Ledger } from "./ledger.js";
import { accountAt, debtAt, frozenAt } from "./ledger.js";
import { availableOn, takeFirst } from "./lots.js";
import { offerOf } from "./offer-of.js";
import type { ReadyLimit, ReadyOffer } from "./ready-points.js";
import { unitsOf } from "./ready-points.js";
import { bitsOf } from "./reasons.js";
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
    const { word, windowOf } = limit;
    const pieces = countIn(limit, quantity);
    addCount(ledger.counters, whoOf(limit, purse), windowOf(day), word, pieces);
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
function obstaclesTo(ledger: Ledger, { ready, record, points, purse, day }: Wish): number {
  const { offer, balance, limits } = ready;
  const { places, reserve, suspendedBelow } = definitely(ledger.ready.balances[balance]);
  const account = accountAt(ledger, purse, balance);
  const { rows, counters } = ledger;
  const held = availableOn(ledger, account, day);
  const { quantity = 1 } = record;
  const reached = (limit: ReadyLimit): boolean => {
    const used = countOf(counters, whoOf(limit, purse), limit.windowOf(day), limit.word);
    return used + countIn(limit, quantity) > limit.most;
  };
  return bitsOf([
    Number.isNaN(points) && "unsuitable-points",
    !isOpen(offer.open, record.on) && "not-open",
    rows[purse * ledger.rowLength + frozenAt] === 1 && "frozen",
    (rows[account + debtAt] as number) > 0 && "in-debt",
    held < suspendedBelow && "suspended",
    held < unitsOf(offer.leastBalance, places, 0) && "below-least",
    points > Math.max(0, held - reserve) && "balance-too-low",
    limits.some(reached) && "limit-reached",
    offer.stock === true && stockOf(ledger, offer.id) < quantity && "out-of-stock",
    !mayHave(ledger, { ready, record, points, purse, day }) && "not-eligible",
  ]);
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
function mayHave(ledger: Ledger, { ready, record, purse, day }: Wish): boolean {
  const { offer, rules, balance } = ready;
  if (rules === undefined) return true;
  const facts = new Map(checkFacts(offer.facts ?? {}, record.facts ?? {}));
  const carry = (name: string, index: number, owed: number): void => {
    const { places } = definitely(ledger.ready.balances[index]);
    const account = accountAt(ledger, purse, index);
    const held =
      availableOn(ledger, account, day) - owed * (ledger.rows[account + debtAt] as number);
    facts.set(name, { kind: "number", value: fromScaledInteger(held, places) });
  };
  carry("balance", balance, 0);
  for (const [index, { balance: each }] of ledger.ready.balances.entries()) {
    carry(`balance:${each.id}`, index, 1);
  }
  const context = { asOf: record.on, knownOn: record.recordedOn };
  return createTracer(rules, context, facts).valueOf("when") === true;
}
