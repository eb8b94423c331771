import { definitely } from "../../core/definitely.js";
import type { MoveRecord } from "../records.js";
import type { Entry } from "./entry.js";
import { numberOf } from "./interner.js";
import type { Ledger } from "./ledger.js";
import { accountAt, debtAt, frozenAt } from "./ledger.js";
import { availableOn } from "./lots.js";
import { passOn } from "./pass-on.js";
import { bitsOf } from "./reasons.js";

/** Takes along what the balances let go with members of a household. */
export function move(ledger: Ledger, record: MoveRecord, posted: Entry): number {
  const { purse, to, day, entry } = posted;
  const bits = obstaclesTo(ledger, record, posted);
  if (bits !== 0) return bits;
  const member = record.member === undefined ? -1 : numberOf(ledger.members, record.member);
  const isOwn = (lot: number): boolean =>
    ledger.entries.member[ledger.lines.entry[lot] as number] === member;
  for (const [balance, { balance: rule }] of ledger.ready.balances.entries()) {
    const place = { purse, to, balance, entry };
    const held = availableOn(ledger, accountAt(ledger, purse, balance), day);
    if (rule.moves === "everything") passOn(ledger, place, held, day);
    // Who is named by no record has earned nothing here.
    if (rule.moves === "own" && member !== -1) passOn(ledger, place, held, day, isOwn);
    if (rule.moves === "by-headcount") passOn(ledger, place, shareOf(held, record), day);
  }
  return 0;
}

/** The share of those who leave, rounded down to whole units. */
const shareOf = (held: number, { leaving, heads }: MoveRecord): number =>
  // A product beyond the safe integers would not be exact.
  Number((BigInt(held) * BigInt(definitely(leaving))) / BigInt(definitely(heads)));

function obstaclesTo(ledger: Ledger, record: MoveRecord, { purse, to }: Entry): number {
  const { leaving = 0, heads = 0, member } = record;
  const { balances } = ledger.ready;
  const rules = balances.map(({ balance }) => balance.moves);
  const owes = rules.some(
    (_, index) => (ledger.rows[accountAt(ledger, purse, index) + debtAt] as number) > 0,
  );
  const lacks =
    (rules.includes("own") && member === undefined) ||
    (rules.includes("by-headcount") && !(leaving > 0 && leaving <= heads));
  return bitsOf([
    (purse === to || rules.includes(undefined)) && "not-transferable",
    ledger.rows[purse * ledger.rowLength + frozenAt] === 1 && "frozen",
    owes && "in-debt",
    lacks && "unsuitable-record",
  ]);
}
