import { dayNumberOf } from "wenming/core";
import type { EarnRecord, PointsRecord, RedeemRecord, ReverseRecord } from "wenming/points";
import type { Side } from "../side.js";
import { yearAfter } from "./year-after.js";

const dayCap = 1600;
const yearCap = 4000;
const mostDebt = 5000;
const first = dayNumberOf("2023-01-01");
const first2024 = dayNumberOf("2024-01-01");

/** A ledger in typed arrays of hundredths of a point, made for this scheme and these years alone. */
export function postByIntegers(events: number, accountCount: number): Side {
  const accounts = new Map<string, number>();
  const names: string[] = [];
  const seen = new Map<string, number>();
  const days = new Map<string, number>();
  const expiries = new Map<number, number>();

  const debt = new Int32Array(accountCount);
  const debtDay = new Int32Array(accountCount);
  const head = new Int32Array(accountCount).fill(-1);
  const tail = new Int32Array(accountCount).fill(-1);
  const lastLine = new Int32Array(accountCount).fill(-1);
  const byYear = new Int32Array(accountCount * 2);

  // An event is a lot at once: what it earned, and what is left of it.
  const owner = new Int32Array(events);
  const earned = new Int32Array(events);
  const left = new Int32Array(events);
  const dayOfLot = new Int32Array(events);
  const expiry = new Int32Array(events);
  const next = new Int32Array(events);
  // 1 posted, 2 refused, 3 earned, 4 earned and reversed.
  const state = new Uint8Array(events);
  let count = 0;

  const lines = events * 3;
  const lineDay = new Int32Array(lines);
  const lineExpiry = new Int32Array(lines);
  const linePoints = new Int32Array(lines);
  const lineBefore = new Int32Array(lines);
  let lineCount = 0;

  // What was credited by account and day, in a table of its own.
  const slots = 2 ** Math.ceil(Math.log2(events * 2));
  const slotKeys = new Float64Array(slots).fill(-1);
  const slotSums = new Int32Array(slots);

  const counts = { posted: 0, alreadyKnown: 0, refused: 0 };

  function slotOf(account: number, day: number): number {
    const key = account * 1024 + (day - first);
    let slot = (Math.imul(account, 0x9e3779b1) ^ Math.imul(day, 0x85ebca6b)) & (slots - 1);
    while (slotKeys[slot] !== -1 && slotKeys[slot] !== key) slot = (slot + 1) & (slots - 1);
    slotKeys[slot] = key;
    return slot;
  }

  function dayOf(text: string): number {
    const known = days.get(text);
    if (known !== undefined) return known;
    const day = dayNumberOf(text as never);
    days.set(text, day);
    expiries.set(day, dayNumberOf(yearAfter(text) as never));
    return day;
  }

  function accountOf(purse: string): number {
    const known = accounts.get(purse);
    if (known !== undefined) return known;
    accounts.set(purse, names.length);
    return names.push(purse) - 1;
  }

  function addLine(account: number, day: number, until: number, points: number): void {
    lineDay[lineCount] = day;
    lineExpiry[lineCount] = until;
    linePoints[lineCount] = points;
    lineBefore[lineCount] = lastLine[account] as number;
    lastLine[account] = lineCount;
    lineCount += 1;
  }

  function post(record: PointsRecord): void {
    const known = seen.get(record.id);
    if (known !== undefined) {
      counts[state[known] === 2 ? "refused" : "alreadyKnown"] += 1;
      return;
    }
    seen.set(record.id, count);
    const posted = apply(record);
    if (!posted) state[count] = 2;
    counts[posted ? "posted" : "refused"] += 1;
    count += 1;
  }

  function apply(record: PointsRecord): boolean {
    switch (record.kind) {
      case "earn":
        return earn(record);
      case "redeem":
        return redeem(record);
      case "reverse":
        return reverse(record);
      default:
        throw new Error(`No record of the kind ${record.kind} is drawn.`);
    }
  }

  function earn({ purse, on, facts }: EarnRecord): boolean {
    const account = accountOf(purse);
    const day = dayOf(on);
    const year = account * 2 + (day < first2024 ? 0 : 1);
    const slot = slotOf(account, day);
    const worth = Number(facts?.hours) * (day < first2024 ? 200 : 250);
    const room = Math.min(dayCap - (slotSums[slot] as number), yearCap - (byYear[year] as number));
    const points = Math.max(0, Math.min(worth, room));
    slotSums[slot] = (slotSums[slot] as number) + points;
    byYear[year] = (byYear[year] as number) + points;
    const lot = count;
    owner[lot] = account;
    earned[lot] = points;
    left[lot] = points;
    dayOfLot[lot] = day;
    expiry[lot] = expiries.get(day) as number;
    state[lot] = 3;
    if (points === 0) return true;
    addLine(account, day, expiry[lot] as number, points);
    link(account, lot);
    if ((debt[account] as number) > 0) payDebt(account, lot);
    return true;
  }

  function comesBefore(one: number, other: number): boolean {
    const by = (expiry[one] as number) - (expiry[other] as number);
    return by === 0 ? (dayOfLot[one] as number) <= (dayOfLot[other] as number) : by < 0;
  }

  function link(account: number, lot: number): void {
    const last = tail[account] as number;
    if (last === -1 || comesBefore(last, lot)) {
      if (last === -1) head[account] = lot;
      else next[last] = lot;
      tail[account] = lot;
      next[lot] = -1;
      return;
    }
    let before = -1;
    let after = head[account] as number;
    while (comesBefore(after, lot)) {
      before = after;
      after = next[after] as number;
    }
    next[lot] = after;
    if (before === -1) head[account] = lot;
    else next[before] = lot;
  }

  function payDebt(account: number, lot: number): void {
    const day = Math.max(dayOfLot[lot] as number, debtDay[account] as number);
    if ((expiry[lot] as number) <= day) return;
    const paid = Math.min(debt[account] as number, left[lot] as number);
    left[lot] = (left[lot] as number) - paid;
    addLine(account, day, expiry[lot] as number, -paid);
    debt[account] = (debt[account] as number) - paid;
    addLine(account, day, 0x7fffffff, paid);
  }

  function held(account: number, day: number, except: number): number {
    let sum = 0;
    for (let lot = head[account] as number; lot !== -1; lot = next[lot] as number) {
      const there = (dayOfLot[lot] as number) <= day && (expiry[lot] as number) > day;
      if (there && lot !== except) sum += left[lot] as number;
    }
    return sum;
  }

  function takeFirst(account: number, points: number, day: number): void {
    let open = points;
    let before = -1;
    let lot = head[account] as number;
    while (lot !== -1 && open > 0) {
      const after = next[lot] as number;
      if ((dayOfLot[lot] as number) <= day && (expiry[lot] as number) > day) {
        const taken = Math.min(left[lot] as number, open);
        open -= taken;
        left[lot] = (left[lot] as number) - taken;
        if (taken > 0) addLine(account, day, expiry[lot] as number, -taken);
      }
      if (left[lot] === 0) unlink(account, lot, before);
      else before = lot;
      lot = after;
    }
  }

  function unlink(account: number, lot: number, before: number): void {
    const after = next[lot] as number;
    if (before === -1) head[account] = after;
    else next[before] = after;
    if (after === -1) tail[account] = before;
  }

  function redeem({ purse, on, points: text }: RedeemRecord): boolean {
    const account = accountOf(purse);
    const day = dayOf(on);
    const points = Number(text) * 100;
    if (held(account, day, -1) < points || (debt[account] as number) > 0) return false;
    takeFirst(account, points, day);
    state[count] = 1;
    return true;
  }

  function reverse({ of, on }: ReverseRecord): boolean {
    const lot = seen.get(of) ?? -1;
    const day = dayOf(on);
    if (lot === -1 || state[lot] !== 3 || day < (dayOfLot[lot] as number)) return false;
    const account = owner[lot] as number;
    const points = earned[lot] as number;
    const own = Math.min(points, left[lot] as number);
    const short = Math.max(0, points - own - held(account, day, lot));
    if (short > 0 && (debt[account] as number) + short > mostDebt) return false;
    if (own > 0) {
      left[lot] = (left[lot] as number) - own;
      addLine(account, day, expiry[lot] as number, -own);
    }
    takeFirst(account, points - own - short, day);
    if (short > 0) {
      debt[account] = (debt[account] as number) + short;
      debtDay[account] = Math.max(debtDay[account] as number, day);
      addLine(account, day, 0x7fffffff, -short);
    }
    const on2 = dayOfLot[lot] as number;
    const slot = slotOf(account, on2);
    slotSums[slot] = (slotSums[slot] as number) - points;
    const year = account * 2 + (on2 < first2024 ? 0 : 1);
    byYear[year] = (byYear[year] as number) - points;
    state[lot] = 4;
    state[count] = 1;
    return true;
  }

  return {
    post: (records) => {
      for (const record of records) post(record);
    },
    balances: (asOf, take) => {
      const day = dayNumberOf(asOf);
      for (let account = 0; account < names.length; account += 1) {
        let sum = 0;
        for (
          let line = lastLine[account] as number;
          line !== -1;
          line = lineBefore[line] as number
        ) {
          const counts = (lineDay[line] as number) <= day && (lineExpiry[line] as number) > day;
          if (counts) sum += linePoints[line] as number;
        }
        take(names[account] as string, String(sum / 100));
      }
    },
    counts: () => counts,
  };
}
