import { addCount, countOf } from "./counters.js";
import { intern } from "./interner.js";
import type { Ledger } from "./ledger.js";
import { accountAt, debtAt } from "./ledger.js";
import { availableOn } from "./lots.js";
import type { ReadyCap, ReadyCredit } from "./ready-points.js";

/** A credit of a record, before its caps. */
export interface Claim {
  readonly credit: ReadyCredit;
  readonly purse: number;
  /** The entry that earns, and what caps ask about it. */
  readonly earned: Earned;
  /** What it is worth by its rule; above 0. */
  readonly units: number;
  /** What it has been credited with before. */
  readonly before: number;
}

/** What caps ask about an entry that earns. */
export interface Earned {
  readonly entry: number;
  /** The day of service. */
  readonly on: number;
  /** Numbers of the activity and of the member; -1 for none. */
  readonly activity: number;
  readonly member: number;
}

/** What {@link cappedUnits} answers where a cap refuses the whole record. */
export const refusedByCap = -1;

/** How much of a claim the caps leave: each is clipped to the room that is left under it. */
export function cappedUnits(ledger: Ledger, claim: Claim): number {
  let { units } = claim;
  for (const ready of claim.credit.caps) {
    const room = roomUnder(ledger, ready, claim);
    if (room < claim.units && ready.cap.beyond === "refused") return refusedByCap;
    units = Math.max(0, Math.min(units, room));
  }
  return units;
}

function roomUnder(ledger: Ledger, { cap, word, most, windowOf }: ReadyCap, claim: Claim): number {
  const { earned, purse, units, before, credit } = claim;
  if (cap.per === "record") return most;
  if (cap.per === "holding") {
    const account = accountAt(ledger, purse, credit.balance);
    const debt = ledger.rows[account + debtAt] as number;
    return most - availableOn(ledger, account, earned.on) + debt + before;
  }
  const who = whoOf(ledger, cap, claim);
  const used = countOf(ledger.counters, who, windowAt(cap, windowOf, earned), word);
  if (cap.counts === "points") return most - used + before;
  return used - (before > 0 ? 1 : 0) < most ? units : 0;
}

/** Counts a credit under its caps; below 0 for one that is undone. */
export function countCredit(ledger: Ledger, claim: Claim, units: number): void {
  for (const { cap, word, windowOf } of claim.credit.caps) {
    if (cap.per === "record" || cap.per === "holding") continue;
    const change = cap.counts === "points" ? units : Math.sign(units);
    const window = windowAt(cap, windowOf, claim.earned);
    addCount(ledger.counters, whoOf(ledger, cap, claim), window, word, change);
  }
}

function whoOf(ledger: Ledger, { whose }: ReadyCap["cap"], { purse, earned }: Claim): number {
  if (whose === "scheme") return -2;
  if (whose === "purse") return purse;
  // Who names no member is the holder.
  if (earned.member !== -1) return earned.member;
  return intern(ledger.members, ledger.purses.texts[purse] as string);
}

function windowAt(
  { per }: ReadyCap["cap"],
  windowOf: (day: number) => number,
  { activity, entry, on }: Earned,
): number {
  if (per !== "activity") return windowOf(on);
  // A record that names no activity is one of its own.
  return activity === -1 ? -1 - entry : activity;
}
