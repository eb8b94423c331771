import type { Entry } from "./entry.js";
import type { Kind, Ledger } from "./ledger.js";
import { kinds, settled } from "./ledger.js";
import { bitOf, bitsOf } from "./reasons.js";

/** What stands in the way of a record about an earlier one of a kind: the bits, or 0. */
export function obstaclesToTarget(ledger: Ledger, { about, day }: Entry, kind: Kind): number {
  if (about === -1) return bitOf("unknown-record");
  const { entries } = ledger;
  const suits = kinds[entries.kind[about] as number] === kind && entries.refused[about] === 0;
  const open = entries.state[about] !== settled;
  if (suits && open && day >= (entries.on[about] as number)) return 0;
  return bitsOf([
    day < (entries.on[about] as number) && "too-early",
    !open && "already-settled",
    !suits && "unsuitable-record",
  ]);
}
