import { definitely } from "../../core/definitely.js";
import type { EarnRecord } from "../records.js";
import type { Claim, Crediting } from "./cap-credit.js";
import { cappedUnits, countCredit, refusedByCap } from "./cap-credit.js";
import { changeWorth, obstacleTo } from "./change-worth.js";
import type { Entry } from "./entry.js";
import { intern, numberOf } from "./interner.js";
import type { Ledger } from "./ledger.js";
import { accountAt, totalAt } from "./ledger.js";
import { addLot, addOpenLot, openLot } from "./lots.js";
import type { ReadyItem } from "./ready-points.js";
import { bitOf, bitsOf } from "./reasons.js";

/** Credits a record of service, or puts it down until it has been approved. */
export function earn(ledger: Ledger, record: EarnRecord, posted: Entry): number {
  const { entry, day, entered, purse, worth } = posted;
  const { item } = definitely(posted.content, "the kind of the record");
  const closed = day <= ledger.closedThrough;
  const untimely = timeliness(item, posted) | barred(ledger, closed);
  if (untimely !== 0) return untimely;
  if (item.item.approval !== undefined) {
    ledger.entries.state[entry] = 0;
    return worth.some(Number.isNaN) ? bitOf("amount-unknown") : 0;
  }
  const { activity, member } = record;
  const crediting = {
    item,
    purse,
    earner: entry,
    on: day,
    activity: activity === undefined ? -1 : intern(ledger.activities, activity),
    member: member === undefined ? -1 : intern(ledger.members, member),
    entry,
    day: item.byService && !closed ? day : Math.max(day, entered),
  };
  return credit(ledger, crediting, worth);
}

const tooLate = bitOf("too-late");
const tooEarly = bitOf("too-early");

/** The bits of what stands in the way of a record that is entered on its day. */
function timeliness({ within, enteredIn }: ReadyItem, { day, entered }: Entry): number {
  const late = entered > day + within ? tooLate : 0;
  if (enteredIn === undefined) return late;
  const { first, last } = enteredIn(day);
  return late | (entered > last ? tooLate : 0) | (entered < first ? tooEarly : 0);
}

const barred = ({ ready }: Ledger, closed: boolean): number =>
  closed && ready.scheme.closedPeriods === "refused" ? bitOf("period-closed") : 0;

/** Credits a record under its caps, in all of its balances or in none. */
export function credit(ledger: Ledger, of: Crediting, worth: readonly number[]): number {
  const claims: Claim[] = [];
  let bits = 0;
  for (const credited of of.item.credits) {
    const units = worth[claims.length] as number;
    const claim: Claim = { of, credit: credited, units, before: 0, capped: units };
    if (units > 0) claim.capped = cappedUnits(ledger, claim);
    bits |= obstaclesTo(ledger, claim);
    claims.push(claim);
  }
  if (bits === 0) enter(ledger, of, claims);
  return bits;
}

/** The bits of what stands in the way of a credit. */
function obstaclesTo(ledger: Ledger, { of, credit: credited, units, capped }: Claim): number {
  const { purse, day } = of;
  const { balance, least } = credited;
  const account = accountAt(ledger, purse, balance);
  const total = (ledger.rows[account + totalAt] as number) + Math.abs(units);
  if (units > 0 && capped >= least && total <= Number.MAX_SAFE_INTEGER) return 0;
  if (Number.isNaN(units)) return bitOf("amount-unknown");
  return bitsOf([
    units > 0 && capped === refusedByCap && "cap-reached",
    units > 0 && capped !== refusedByCap && capped < least && "below-least",
    total > Number.MAX_SAFE_INTEGER && "too-large",
    units < 0 && obstacleTo(ledger, { purse, balance }, -units, day),
  ]);
}

/** Writes the lines of a credit: first one for each balance, then what they bring about. */
function enter(
  ledger: Ledger,
  { purse, day, entry, earner }: Crediting,
  claims: readonly Claim[],
): void {
  const root = ledger.lineCount;
  ledger.entries.anchor[entry] = root;
  for (const { credit: credited, capped } of claims) {
    const { balance } = credited;
    const expiry = definitely(ledger.ready.balances[balance]).expiryOf(day);
    addLot(ledger, { purse, balance, entry }, Math.max(0, capped), day, expiry);
  }
  for (let index = 0; index < claims.length; index += 1) {
    const claim = claims[index] as Claim;
    const { capped } = claim;
    const place = { purse, balance: claim.credit.balance, entry };
    if (capped > 0) {
      countCredit(ledger, claim, capped);
      openLot(ledger, place, root + index, capped);
    } else changeWorth(ledger, { place, earner, anchor: root + index, worth: capped, day });
    if (capped < claim.units) donate(ledger, claim);
  }
}

/** Gives what a cap cut off to the purse that the cap names. */
function donate(ledger: Ledger, { of, credit: { caps, balance }, units, capped }: Claim): void {
  const to = caps.find(({ cap }) => cap.donatedTo !== undefined)?.cap.donatedTo;
  if (to === undefined) return;
  const expiry = definitely(ledger.ready.balances[balance]).expiryOf(of.day);
  const purse = numberOf(ledger.purses, to);
  const place = { purse, balance, entry: of.entry };
  addOpenLot(ledger, place, units - capped, of.day, expiry);
}
