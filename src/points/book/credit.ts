import { definitely } from "../../core/definitely.js";
import type { EarnRecord } from "../records.js";
import type { Claim, Earned } from "./cap-credit.js";
import { cappedUnits, countCredit, refusedByCap } from "./cap-credit.js";
import { changeWorth, obstacleTo } from "./change-worth.js";
import type { Content } from "./contents.js";
import { worthOf } from "./contents.js";
import type { Entry } from "./entry.js";
import { intern, numberOf } from "./interner.js";
import type { Ledger } from "./ledger.js";
import { accountAt, totalAt } from "./ledger.js";
import { addLot, addOpenLot, openLot } from "./lots.js";
import type { ReadyItem } from "./ready-points.js";
import { bitOf, bitsOf } from "./reasons.js";

/** A record of service that is to be credited, from a day on, under an entry. */
export interface Crediting {
  readonly content: Content;
  /** What it is worth in each balance of its item, in units. */
  readonly worth: readonly number[];
  readonly purse: number;
  readonly earned: Earned;
  readonly day: number;
  /** The entry under which its lines stand. */
  readonly entry: number;
}

/** Credits a record of service, or puts it down until it has been approved. */
export function earn(ledger: Ledger, record: EarnRecord, posted: Entry): number {
  const { entry, day, entered, purse } = posted;
  const content = definitely(posted.content, "the kind of the record");
  const { item, byService } = content.item;
  const worth = worthOf(ledger, content, day, entered);
  const closed = day <= ledger.closedThrough;
  const untimely = timeliness(content.item, posted) | barred(ledger, closed);
  if (untimely !== 0) return untimely;
  if (item.approval !== undefined) {
    ledger.entries.state[entry] = 0;
    return worth.some(Number.isNaN) ? bitOf("amount-unknown") : 0;
  }
  const { activity, member } = record;
  const earned: Earned = {
    entry,
    on: day,
    activity: activity === undefined ? -1 : intern(ledger.activities, activity),
    member: member === undefined ? -1 : intern(ledger.members, member),
  };
  const counts = byService && !closed ? day : Math.max(day, entered);
  return credit(ledger, { content, worth, purse, earned, day: counts, entry });
}

/** The bits of what stands in the way of a record that is entered on its day. */
function timeliness({ within, enteredIn }: ReadyItem, { day, entered }: Entry): number {
  const days = enteredIn?.(day) ?? { first: 0, last: day + within };
  return bitsOf([
    entered > Math.min(days.last, day + within) && "too-late",
    entered < days.first && "too-early",
  ]);
}

const barred = ({ ready }: Ledger, closed: boolean): number =>
  bitsOf([closed && ready.scheme.closedPeriods === "refused" && "period-closed"]);

/** Credits a record under its caps, in all of its balances or in none. */
export function credit(ledger: Ledger, crediting: Crediting): number {
  const { content, worth, purse, earned } = crediting;
  const claims: Claim[] = [];
  const due: number[] = [];
  let bits = 0;
  for (const credited of content.item.credits) {
    const units = worth[claims.length] as number;
    const claim = { credit: credited, purse, earned, units, before: 0 };
    const capped = units > 0 ? cappedUnits(ledger, claim) : units;
    bits |= obstaclesTo(ledger, claim, capped, crediting.day);
    claims.push(claim);
    due.push(capped);
  }
  if (bits === 0) enter(ledger, crediting, claims, due);
  return bits;
}

/** The bits of what stands in the way of a credit. */
function obstaclesTo(ledger: Ledger, claim: Claim, capped: number, day: number): number {
  const { credit: credited, purse, units } = claim;
  const account = accountAt(ledger, purse, credited.balance);
  const total = (ledger.rows[account + totalAt] as number) + Math.abs(units);
  if (units > 0 && capped >= credited.least && total <= Number.MAX_SAFE_INTEGER) return 0;
  if (Number.isNaN(units)) return bitOf("amount-unknown");
  return bitsOf([
    units > 0 && capped === refusedByCap && "cap-reached",
    units > 0 && capped !== refusedByCap && capped < credited.least && "below-least",
    total > Number.MAX_SAFE_INTEGER && "too-large",
    units < 0 && obstacleTo(ledger, { purse, balance: credited.balance }, -units, day),
  ]);
}

/** Writes the lines of a credit: first one for each balance, then what they bring about. */
function enter(
  ledger: Ledger,
  { purse, day, entry }: Crediting,
  claims: readonly Claim[],
  due: readonly number[],
): void {
  const root = ledger.lineCount;
  ledger.entries.anchor[entry] = root;
  for (let index = 0; index < claims.length; index += 1) {
    const { balance } = (claims[index] as Claim).credit;
    const expiry = definitely(ledger.ready.balances[balance]).expiryOf(day);
    addLot(ledger, { purse, balance, entry }, Math.max(0, due[index] as number), day, expiry);
  }
  for (let index = 0; index < claims.length; index += 1) {
    const claim = claims[index] as Claim;
    const units = due[index] as number;
    const place = { purse, balance: claim.credit.balance, entry };
    if (units > 0) {
      countCredit(ledger, claim, units);
      openLot(ledger, place, root + index, units);
    } else changeWorth(ledger, { place, anchor: root + index, worth: units, day });
    if (units < claim.units) donate(ledger, claim, claim.units - units, day, entry);
  }
}

/** Gives what a cap cut off to the purse that the cap names. */
function donate(
  ledger: Ledger,
  { credit }: Claim,
  units: number,
  day: number,
  entry: number,
): void {
  const to = credit.caps.find(({ cap }) => cap.donatedTo !== undefined)?.cap.donatedTo;
  if (to === undefined) return;
  const { balance } = credit;
  const expiry = definitely(ledger.ready.balances[balance]).expiryOf(day);
  const purse = numberOf(ledger.purses, to);
  addOpenLot(ledger, { purse, balance, entry }, units, day, expiry);
}
