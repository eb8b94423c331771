import { dayNumberOfText } from "../../core/day-number.js";
import type { EarnRecord } from "../records.js";
import { addCount, countOf } from "./counters.js";
import { intern } from "./interner.js";
import type { Ledger } from "./ledger.js";
import { accountAt, debtAt } from "./ledger.js";
import { availableOn } from "./lots.js";
import type { ReadyCap, ReadyCredit } from "./ready-points.js";

/** A credit of a record, before its caps. */
export interface Claim {
  readonly record: EarnRecord;
  readonly credit: ReadyCredit;
  readonly purse: number;
  /** What it is worth by its rule; above 0. */
  readonly units: number;
  /** What it has been credited with before. */
  readonly before: number;
}

/** How much of a claim the caps leave: each is clipped to the room that is left under it. */
export function cappedUnits(ledger: Ledger, claim: Claim): { units: number; refused: boolean } {
  let { units } = claim;
  let refused = false;
  for (const ready of claim.credit.caps) {
    const room = roomUnder(ledger, ready, claim);
    if (room < claim.units && ready.cap.beyond === "refused") refused = true;
    units = Math.max(0, Math.min(units, room));
  }
  return { units, refused };
}

function roomUnder(ledger: Ledger, { cap, word, most, windowOf }: ReadyCap, claim: Claim): number {
  const { record, purse, units, before, credit } = claim;
  if (cap.per === "record") return most;
  const day = dayNumberOfText(record.on);
  if (cap.per === "holding") {
    const account = accountAt(ledger, purse, credit.balance);
    const debt = ledger.rows[account + debtAt] as number;
    return most - availableOn(ledger, account, day) + debt + before;
  }
  const who = whoOf(ledger, cap, claim);
  const used = countOf(ledger.counters, who, windowAt(ledger, cap, windowOf, record), word);
  if (cap.counts === "points") return most - used + before;
  return used - (before > 0 ? 1 : 0) < most ? units : 0;
}

/** Counts a credit under its caps; below 0 for one that is undone. */
export function countCredit(ledger: Ledger, claim: Claim, units: number): void {
  for (const { cap, word, windowOf } of claim.credit.caps) {
    if (cap.per === "record" || cap.per === "holding") continue;
    const change = cap.counts === "points" ? units : Math.sign(units);
    const window = windowAt(ledger, cap, windowOf, claim.record);
    addCount(ledger.counters, whoOf(ledger, cap, claim), window, word, change);
  }
}

function whoOf({ words }: Ledger, { whose }: ReadyCap["cap"], { record, purse }: Claim): number {
  if (whose === "scheme") return -2;
  if (whose === "purse") return purse;
  return intern(words, `member:${record.member ?? record.purse}`);
}

function windowAt(
  { words }: Ledger,
  { per }: ReadyCap["cap"],
  windowOf: (day: number) => number,
  { activity, id, on }: EarnRecord,
): number {
  // A record that names no activity is one of its own.
  if (per === "activity") return intern(words, `activity:${activity ?? `:${id}`}`);
  return windowOf(dayNumberOfText(on));
}
