import { approve } from "./approve.js";
import { clear, transfer } from "./clear-transfer.js";
import { correct } from "./correct.js";
import { earn } from "./credit.js";
import type { Entry } from "./entry.js";
import type { Kind, Ledger } from "./ledger.js";
import { frozenAt } from "./ledger.js";
import { move } from "./move.js";
import { bitOf } from "./reasons.js";
import { redeem } from "./redeem.js";
import { refund } from "./refund.js";
import { stock } from "./stock.js";

/** Works a record into the ledger as its newest entry; answers the bits of its refusal, or 0. */
export function applyEntry(ledger: Ledger, entry: Entry): number {
  const { record, day, entered } = entry;
  if (day > ledger.closedThrough || outsidePeriods.includes(record.kind))
    return apply(ledger, entry);
  if (ledger.ready.scheme.closedPeriods === "refused") return bitOf("period-closed");
  return apply(ledger, { ...entry, day: Math.max(day, entered) });
}

/** Kinds that closed periods do not concern, and that of service, which has days of its own. */
const outsidePeriods: readonly Kind[] = ["earn", "freeze", "thaw", "stock", "close"];

function apply(ledger: Ledger, entry: Entry): number {
  const { record, purse, day } = entry;
  switch (record.kind) {
    case "earn":
      return earn(ledger, record, entry);
    case "redeem":
      return redeem(ledger, record, entry);
    case "reverse":
    case "amend":
      return correct(ledger, record, entry);
    case "refund":
      return refund(ledger, entry);
    case "approve":
      return approve(ledger, record, entry);
    case "clear":
      return clear(ledger, record, entry);
    case "transfer":
      return transfer(ledger, record, entry);
    case "move":
      return move(ledger, record, entry);
    case "freeze":
    case "thaw":
      ledger.rows[purse * ledger.rowLength + frozenAt] = record.kind === "freeze" ? 1 : 0;
      return 0;
    case "stock":
      return stock(ledger, record);
    case "close":
      ledger.closedThrough = Math.max(ledger.closedThrough, day);
      return 0;
  }
}
