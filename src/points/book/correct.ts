import { definitely } from "../../core/definitely.js";
import type { AmendRecord, ReverseRecord } from "../records.js";
import type { Claim, Crediting } from "./cap-credit.js";
import { cappedUnits, countCredit, refusedByCap } from "./cap-credit.js";
import { changeWorth, obstacleTo } from "./change-worth.js";
import { contentOf, worthOf } from "./contents.js";
import type { Entry } from "./entry.js";
import { contentAt } from "./entry.js";
import type { Ledger } from "./ledger.js";
import { settled } from "./ledger.js";
import type { ReadyItem } from "./ready-points.js";
import { bitOf, bitsOf } from "./reasons.js";
import { obstaclesToTarget } from "./target.js";

/** Makes an earlier record worth nothing, or something else. */
export function correct(
  ledger: Ledger,
  record: ReverseRecord | AmendRecord,
  posted: Entry,
): number {
  const { about } = posted;
  const found = obstaclesToTarget(ledger, posted, "earn");
  if (found !== 0) return found;
  const anchor = ledger.entries.anchor[about] as number;
  // A record that waits for approval is worth nothing yet: it can be turned down, not amended.
  if (anchor === -1 && record.kind === "amend") return bitOf("unsuitable-record");
  const bits = anchor === -1 ? 0 : recredit(ledger, posted, worthsOf(ledger, record, posted));
  if (bits === 0 && record.kind === "reverse") ledger.entries.state[about] = settled;
  return bits;
}

/** The item of an entry that earned, by the number of its content. */
const itemAt = ({ contentItems, entries }: Ledger, entry: number): ReadyItem =>
  definitely(contentItems[entries.content[entry] as number], "the kind of the entry");

/** What an earlier record is to be worth; nothing when it is reversed. */
function worthsOf(
  ledger: Ledger,
  record: ReverseRecord | AmendRecord,
  { about, entered }: Entry,
): readonly number[] | undefined {
  if (record.kind === "reverse") return undefined;
  const content =
    record.facts === undefined
      ? contentAt(ledger, about)
      : contentOf(ledger, itemAt(ledger, about), record.facts);
  return worthOf(ledger, content, ledger.entries.on[about] as number, entered);
}

/** An entry that earned, to be credited under another. */
export function creditingOf(
  ledger: Ledger,
  earner: number,
  { entry, day }: { readonly entry: number; readonly day: number },
): Crediting {
  const { entries } = ledger;
  return {
    item: itemAt(ledger, earner),
    purse: entries.purse[earner] as number,
    earner,
    on: entries.on[earner] as number,
    activity: entries.about[earner] as number,
    member: entries.member[earner] as number,
    entry,
    day,
  };
}

/** Makes a record worth something else under its caps, in all of its balances or in none. */
function recredit(ledger: Ledger, posted: Entry, worths: readonly number[] | undefined): number {
  const { about, day, entry } = posted;
  const anchor = ledger.entries.anchor[about] as number;
  const of = creditingOf(ledger, about, posted);
  const claims: Claim[] = [];
  let bits = 0;
  for (const credit of of.item.credits) {
    const lot = anchor + claims.length;
    const units = worths === undefined ? 0 : (worths[claims.length] as number);
    const before = Math.max(0, ledger.lines.worth[lot] as number);
    const claim: Claim = { of, credit, units, before, capped: units };
    if (units > 0) claim.capped = cappedUnits(ledger, claim);
    bits |= obstaclesToChange(ledger, claim, lot);
    claims.push(claim);
  }
  for (let index = 0; bits === 0 && index < claims.length; index += 1) {
    const claim = claims[index] as Claim;
    const { before, capped } = claim;
    if (before > 0) countCredit(ledger, claim, -before);
    if (capped > 0) countCredit(ledger, claim, capped);
    const place = { purse: of.purse, balance: claim.credit.balance, entry };
    changeWorth(ledger, { place, earner: about, anchor: anchor + index, worth: capped, day });
  }
  return bits;
}

/** The bits of what stands in the way of making a lot worth something else. */
function obstaclesToChange(ledger: Ledger, { of, credit, units, capped }: Claim, lot: number) {
  if (Number.isNaN(units)) return bitOf("amount-unknown");
  const less = (ledger.lines.worth[lot] as number) - capped;
  const place = { purse: of.purse, balance: credit.balance };
  return bitsOf([
    units === Number.POSITIVE_INFINITY && "too-large",
    units > 0 && capped === refusedByCap && "cap-reached",
    less > 0 && obstacleTo(ledger, place, less, of.day, lot),
  ]);
}
