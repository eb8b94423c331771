import { dayNumberOfText } from "../../core/day-number.js";
import { definitely } from "../../core/definitely.js";
import { quote } from "../../core/quote.js";
import { scaledIntegerOf } from "../../core/scaled.js";
import type {
  AmendRecord,
  ApproveRecord,
  ClearRecord,
  EarnRecord,
  PointsRecord,
  RefundRecord,
  ReverseRecord,
  StockRecord,
  TransferRecord,
} from "../records.js";
import { cappedUnits, countCredit } from "./cap-credit.js";
import { changeWorth, obstacleTo } from "./change-worth.js";
import { addCount } from "./counters.js";
import { intern, numberOf } from "./interner.js";
import type { Ledger } from "./ledger.js";
import { accountAt, expiryAt, frozenAt, inForce, lotFields, settled, totalAt } from "./ledger.js";
import { addLot, availableOn, giveBack, takeFirst } from "./lots.js";
import { unfit } from "./read-record.js";
import type { ReadyItem } from "./ready-points.js";
import { bitsOf } from "./reasons.js";
import { offerOf, redeem } from "./redeem.js";
import { worthOf } from "./worth-of.js";

/** Works a record into the ledger as its newest entry; answers the bits of its refusal, or 0. */
export function applyRecord(ledger: Ledger, record: PointsRecord, entry: number): number {
  switch (record.kind) {
    case "earn":
      return earn(ledger, record, entry);
    case "redeem":
      return redeem(ledger, record, entry);
    case "reverse":
    case "amend":
      return correct(ledger, record, entry);
    case "refund":
      return refund(ledger, record, entry);
    case "approve":
      return approve(ledger, record, entry);
    case "clear":
      return clear(ledger, record, entry);
    case "transfer":
      return transfer(ledger, record, entry);
    case "freeze":
    case "thaw":
      ledger.rows[purseRow(ledger, record.purse) + frozenAt] = record.kind === "freeze" ? 1 : 0;
      return 0;
    case "stock":
      return stock(ledger, record);
    case "close":
      ledger.closedThrough = Math.max(ledger.closedThrough, dayNumberOfText(record.on));
      return 0;
  }
}

const purseRow = (ledger: Ledger, purse: string): number =>
  numberOf(ledger.purses, purse) * ledger.rowLength;

function itemOf(ledger: Ledger, id: string): ReadyItem {
  const item = ledger.ready.items.get(id);
  if (item !== undefined) return item;
  throw unfit(`The scheme has no item ${quote(id)}. Correct the id.`, "/item");
}

function balanceOf(ledger: Ledger, id: string): number {
  const found = ledger.ready.balances.findIndex(({ balance }) => balance.id === id);
  if (found !== -1) return found;
  throw unfit(`The scheme has no balance ${quote(id)}. Correct the id.`, "/balance");
}

function unitsIn(ledger: Ledger, balance: number, text: string): number {
  const units = scaledIntegerOf(text, definitely(ledger.ready.balances[balance]).places);
  if (units >= 0) return units;
  throw unfit(`${quote(text)} is below 0, or finer than the balance. Correct it.`, "/points");
}

function earn(ledger: Ledger, record: EarnRecord, entry: number): number {
  const item = itemOf(ledger, record.item);
  const { on, recordedOn, facts = {} } = record;
  const worth = worthOf(ledger, { item, facts, on, knownOn: recordedOn });
  const [day, entered] = [dayNumberOfText(on), dayNumberOfText(recordedOn)];
  const closed = day <= ledger.closedThrough;
  const late = bitsOf([
    entered - day > item.within && "too-late",
    closed && ledger.ready.scheme.closedPeriods === "refused" && "period-closed",
  ]);
  if (late !== 0 || item.item.approval === undefined) {
    const counts = item.byService && !closed ? day : Math.max(day, entered);
    return late || credit(ledger, { record, item, worth, day: counts, entry });
  }
  ledger.entries.state[entry] = 0;
  return bitsOf([worth.some(Number.isNaN) && "amount-unknown"]);
}

/** A record that is to be credited, from a day on, under an entry. */
interface Crediting {
  readonly record: EarnRecord;
  readonly item: ReadyItem;
  readonly worth: readonly number[];
  readonly day: number;
  readonly entry: number;
}

/** Credits a record under its caps, all of its balances or none. */
function credit(ledger: Ledger, { record, item, worth, day, entry }: Crediting): number {
  const purse = numberOf(ledger.purses, record.purse);
  const planned = item.credits.map((credited, index) => {
    const units = definitely(worth[index]);
    const claim = { record, credit: credited, purse, units, before: 0 };
    const capped = units > 0 ? cappedUnits(ledger, claim) : { units, refused: false };
    return { claim, ...capped, account: accountAt(ledger, purse, credited.balance) };
  });
  const bits = planned.reduce(
    (found, { claim: { units, credit: credited }, units: due, refused, account }) =>
      found |
      bitsOf([
        Number.isNaN(units) && "amount-unknown",
        refused && "cap-reached",
        units > 0 && units < credited.least && "below-least",
        (ledger.rows[account + totalAt] as number) + Math.abs(units) > Number.MAX_SAFE_INTEGER &&
          "too-large",
        due < 0 && obstacleTo(ledger, { purse, balance: credited.balance }, -due, day),
      ]),
    0,
  );
  if (bits !== 0) return bits;
  const root = ledger.lineCount;
  for (const { claim, units } of planned) {
    const { balance } = claim.credit;
    const expiry = definitely(ledger.ready.balances[balance]).expiryOf(day);
    addAnchor(ledger, { purse, balance, entry }, day, expiry);
    if (units > 0) countCredit(ledger, claim, units);
  }
  ledger.entries.anchor[entry] = root;
  for (const [index, { claim, units }] of planned.entries()) {
    const place = { purse, balance: claim.credit.balance, entry };
    changeWorth(ledger, { place, anchor: root + index, worth: units, day });
    donate(ledger, { claim, units, day, entry });
  }
  return 0;
}

const addAnchor = (...[ledger, place, day, expiry]: [Ledger, Place, number, number]): number =>
  addLot(ledger, place, 0, day, expiry);

type Place = Parameters<typeof addLot>[1];

/** Gives what a cap cut off to the purse that the cap names. */
function donate(
  ledger: Ledger,
  {
    claim,
    units,
    day,
    entry,
  }: {
    readonly claim: Parameters<typeof cappedUnits>[1];
    readonly units: number;
    readonly day: number;
    readonly entry: number;
  },
): void {
  const to = claim.credit.caps.find(({ cap }) => cap.donatedTo !== undefined)?.cap.donatedTo;
  if (to === undefined || units < 0 || units === claim.units) return;
  const { balance } = claim.credit;
  const purse = numberOf(ledger.purses, to);
  const expiry = definitely(ledger.ready.balances[balance]).expiryOf(day);
  addLot(ledger, { purse, balance, entry }, claim.units - units, day, expiry);
}

/** The entry that a record is about, and what stands in the way of touching it. */
function target(ledger: Ledger, of: string, on: string, wanted: readonly string[]) {
  const entry = numberOf(ledger.ids, of);
  const record = ledger.records[entry];
  if (record === undefined || entry >= ledger.count) return { bits: bitsOf(["unknown-record"]) };
  const bits = bitsOf([
    !(wanted.includes(record.kind) && ledger.entries.refused[entry] === 0) && "unsuitable-record",
    ledger.entries.state[entry] === settled && "already-settled",
    on < record.on && "too-early",
  ]);
  return bits === 0 ? { bits, entry, record } : { bits };
}

function correct(ledger: Ledger, record: ReverseRecord | AmendRecord, entry: number): number {
  const found = target(ledger, record.of, record.on, ["earn"]);
  if (found.entry === undefined) return found.bits;
  const earned = found.record as EarnRecord;
  const anchor = ledger.entries.anchor[found.entry] as number;
  if (anchor === -1 && record.kind === "amend") return bitsOf(["unsuitable-record"]);
  if (anchor !== -1) {
    const item = itemOf(ledger, earned.item);
    const facts = (record.kind === "amend" ? record.facts : undefined) ?? earned.facts ?? {};
    const worth =
      record.kind === "reverse"
        ? item.credits.map(() => 0)
        : worthOf(ledger, { item, facts, on: earned.on, knownOn: record.recordedOn });
    const day = dayNumberOfText(record.on);
    const bits = recredit(ledger, { record: earned, item, worth, day, entry }, anchor);
    if (bits !== 0) return bits;
  }
  if (record.kind === "reverse") ledger.entries.state[found.entry] = settled;
  return 0;
}

/** Makes a record worth something else under its caps, in all of its balances or in none. */
function recredit(
  ledger: Ledger,
  { record, item, worth, day, entry }: Crediting,
  anchor: number,
): number {
  const purse = numberOf(ledger.purses, record.purse);
  const planned = item.credits.map((credited, index) => {
    const before = ledger.lines.worth[anchor + index] as number;
    const units = definitely(worth[index]);
    const claim = { record, credit: credited, purse, units, before: Math.max(before, 0) };
    const capped = units > 0 ? cappedUnits(ledger, claim) : { units, refused: false };
    const place = { purse, balance: credited.balance, entry };
    return { claim, before, place, anchor: anchor + index, ...capped };
  });
  const bits = planned.reduce(
    (all, { claim, before, place, units, refused, anchor: lot }) =>
      all |
      bitsOf([
        Number.isNaN(claim.units) && "amount-unknown",
        claim.units === Number.POSITIVE_INFINITY && "too-large",
        refused && "cap-reached",
        units < before && obstacleTo(ledger, place, before - units, day, lot),
      ]),
    0,
  );
  if (bits !== 0) return bits;
  for (const { claim, before, place, units, anchor: lot } of planned) {
    if (before > 0) countCredit(ledger, claim, -before);
    if (units > 0) countCredit(ledger, claim, units);
    changeWorth(ledger, { place, anchor: lot, worth: units, day });
  }
  return 0;
}

function refund(ledger: Ledger, { of, on }: RefundRecord, entry: number): number {
  const found = target(ledger, of, on, ["redeem"]);
  if (found.entry === undefined || found.record.kind !== "redeem") return found.bits;
  const { offer, purse: holder, quantity = 1 } = found.record;
  const ready = definitely(ledger.ready.offers.get(offer));
  if (ready.offer.refund === undefined) return bitsOf(["unsuitable-record"]);
  const day = dayNumberOfText(on);
  const { lines, entries } = ledger;
  const { balance } = ready;
  const place = { purse: numberOf(ledger.purses, holder), balance, entry };
  const end = entries.line[found.entry + 1] as number;
  for (let line = entries.line[found.entry] as number; line < end; line += 1) {
    const lot = lines.lot[line] as number;
    const lapsed = (lines.lots[lot * lotFields + expiryAt] as number) <= day;
    const units = -(lines.units[line] as number);
    if (lapsed && ready.offer.refund === "lapsed-renewed") {
      const expiry = definitely(ledger.ready.balances[balance]).expiryOf(day);
      addLot(ledger, place, units, day, expiry);
    } else giveBack(ledger, place, line, units, day);
  }
  if (ready.offer.stock === true) countStock(ledger, offer, quantity);
  entries.state[found.entry] = settled;
  return 0;
}

function approve(ledger: Ledger, { of, on, step }: ApproveRecord, entry: number): number {
  const found = target(ledger, of, on, ["earn"]);
  if (found.entry === undefined) return found.bits;
  const record = found.record as EarnRecord;
  const item = itemOf(ledger, record.item);
  const passed = ledger.entries.state[found.entry] as number;
  const due = item.item.approval?.[passed];
  if (due?.id !== step) return bitsOf(["unsuitable-record"]);
  const day = dayNumberOfText(on);
  const since = day - (ledger.stepDays.get(found.entry) ?? dayNumberOfText(record.recordedOn));
  const bits = bitsOf([
    since < (due.afterDays ?? 0) && "too-early",
    since > (due.withinDays ?? since) && "too-late",
  ]);
  if (bits !== 0) return bits;
  if (passed + 1 === item.item.approval?.length) {
    const { facts = {}, recordedOn } = record;
    const worth = worthOf(ledger, { item, facts, on: record.on, knownOn: recordedOn });
    const counts = item.byService ? dayNumberOfText(record.on) : day;
    const refused = credit(ledger, { record, item, worth, day: counts, entry });
    if (refused !== 0) return refused;
    ledger.entries.anchor[found.entry] = ledger.entries.anchor[entry] as number;
    ledger.entries.anchor[entry] = -1;
    ledger.entries.state[found.entry] = inForce;
    return 0;
  }
  ledger.stepDays.set(found.entry, day);
  ledger.entries.state[found.entry] = passed + 1;
  return 0;
}

function clear(
  ledger: Ledger,
  { purse: id, balance: of, on, keep = "0" }: ClearRecord,
  entry: number,
) {
  const balance = balanceOf(ledger, of);
  const kept = unitsIn(ledger, balance, keep);
  const purse = numberOf(ledger.purses, id);
  const day = dayNumberOfText(on);
  const held = availableOn(ledger, accountAt(ledger, purse, balance), day);
  takeFirst(ledger, { purse, balance, entry }, Math.max(0, held - kept), day);
  return 0;
}

function transfer(ledger: Ledger, record: TransferRecord, entry: number): number {
  const balance = balanceOf(ledger, record.balance);
  const units = unitsIn(ledger, balance, record.points);
  const purse = numberOf(ledger.purses, record.purse);
  const to = numberOf(ledger.purses, record.to);
  const day = dayNumberOfText(record.on);
  const { balance: rule } = definitely(ledger.ready.balances[balance]);
  const frozen = ledger.rows[purse * ledger.rowLength + frozenAt] === 1;
  const bits = bitsOf([
    (rule.transfer === "refused" || purse === to) && "not-transferable",
    frozen && "frozen",
    availableOn(ledger, accountAt(ledger, purse, balance), day) < units && "balance-too-low",
  ]);
  if (bits !== 0) return bits;
  const first = ledger.lineCount;
  takeFirst(ledger, { purse, balance, entry }, units, day);
  const { lines } = ledger;
  for (let line = first, end = ledger.lineCount; line < end; line += 1) {
    const expiry = lines.lots[(lines.lot[line] as number) * lotFields + expiryAt] as number;
    addLot(ledger, { purse: to, balance, entry }, -(lines.units[line] as number), day, expiry);
  }
  return 0;
}

function stock(ledger: Ledger, { offer, quantity }: StockRecord): number {
  offerOf(ledger, offer);
  countStock(ledger, offer, quantity);
  return 0;
}

function countStock(ledger: Ledger, offer: string, quantity: number): void {
  addCount(ledger.counters, -1, 0, intern(ledger.words, `stock:${offer}`), quantity);
}
