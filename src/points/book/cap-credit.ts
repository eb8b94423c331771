import { addCount, countOf } from "./counters.js";
import { intern } from "./interner.js";
import type { Ledger } from "./ledger.js";
import { accountAt, debtAt } from "./ledger.js";
import { availableOn } from "./lots.js";
import type { ReadyCap, ReadyCredit, ReadyItem } from "./ready-points.js";

/** A record of service that is to be credited, for the first time or anew. */
export interface Crediting {
  readonly item: ReadyItem;
  readonly purse: number;
  /** The entry that earned. */
  readonly earner: number;
  /** The day of service. */
  readonly on: number;
  /** Numbers of the activity and of the member; -1 for none. */
  readonly activity: number;
  readonly member: number;
  /** The entry under which the lines stand, and the day of them. */
  readonly entry: number;
  readonly day: number;
}

/** A credit in one balance, before its caps. */
export interface Claim {
  readonly of: Crediting;
  readonly credit: ReadyCredit;
  /** What it is worth by its rule. */
  readonly units: number;
  /** What it has been credited with before. */
  readonly before: number;
  /** What its caps leave of it, or {@link refusedByCap}. */
  capped: number;
}

/** What {@link cappedUnits} answers where a cap refuses the whole record. */
export const refusedByCap = -1;

/** How much of a claim above 0 the caps leave: each is clipped to the room that is left under it. */
export function cappedUnits(ledger: Ledger, claim: Claim): number {
  let { units } = claim;
  for (const ready of claim.credit.caps) {
    const room = roomUnder(ledger, ready, claim);
    if (room < claim.units && ready.cap.beyond === "refused") return refusedByCap;
    units = Math.max(0, Math.min(units, room));
  }
  return units;
}

function roomUnder(ledger: Ledger, ready: ReadyCap, claim: Claim): number {
  const { of, units, before, credit } = claim;
  const { cap, counters, most } = ready;
  if (cap.per === "record") return most;
  if (cap.per === "holding") {
    const account = accountAt(ledger, of.purse, credit.balance);
    const debt = ledger.rows[account + debtAt] as number;
    return most - availableOn(ledger, account, of.on) + debt + before;
  }
  const used = countOf(counters, whoOf(ledger, cap, of), windowAt(ready, of));
  if (cap.counts === "points") return most - used + before;
  return used - (before > 0 ? 1 : 0) < most ? units : 0;
}

/** Counts a credit under its caps; below 0 for one that is undone. */
export function countCredit(ledger: Ledger, { of, credit }: Claim, units: number): void {
  for (const ready of credit.caps) {
    const { cap, counters } = ready;
    if (cap.per === "record" || cap.per === "holding") continue;
    const change = cap.counts === "points" ? units : Math.sign(units);
    addCount(counters, whoOf(ledger, cap, of), windowAt(ready, of), change);
  }
}

function whoOf(ledger: Ledger, { whose }: ReadyCap["cap"], { purse, member }: Crediting): number {
  if (whose === "scheme") return everybody;
  if (whose === "purse") return purse;
  // Who names no member is the holder.
  if (member !== -1) return member;
  return intern(ledger.members, ledger.purses.texts[purse] as string);
}

/** What the whole scheme credits is counted under this number in place of a purse. */
const everybody = -2;

function windowAt({ cap, windowOf }: ReadyCap, { activity, earner, on }: Crediting): number {
  if (cap.per !== "activity") return windowOf(on);
  // A record that names no activity is one of its own.
  return activity === -1 ? -1 - earner : activity;
}
