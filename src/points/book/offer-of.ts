import { quote } from "../../core/quote.js";
import type { Ledger } from "./ledger.js";
import { unfit } from "./read-record.js";
import type { ReadyOffer } from "./ready-points.js";

/** The offer of an id that a record names. */
export function offerOf({ ready }: Ledger, id: string): ReadyOffer {
  const offer = ready.offers.get(id);
  if (offer !== undefined) return offer;
  throw unfit(`The scheme has no offer ${quote(id)}. Correct the id.`, "/offer");
}
