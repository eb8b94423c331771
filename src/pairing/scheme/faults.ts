import type { Fault } from "../../core/fault.js";
import { refuse } from "../../core/fault.js";
import { quote } from "../../core/quote.js";
import { repeatedIds as repeatedIn } from "../../core/repeated-ids.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import { pointersOf } from "../../rules/pointers.js";
import type { PairingErrorCode } from "../errors.js";

/** A static fault of a document of this room. */
export type PairingFault = Fault<PairingErrorCode>;

/** Says which ids occur twice. */
export const repeatedIds = (
  all: readonly { readonly id: string }[],
  kind: string,
): readonly PairingFault[] => repeatedIn(all, kind, "pairing/duplicate-id");

/** Says that an id names nothing. */
export function unknownId(
  at: object,
  id: string,
  kind: string,
  known: ReadonlyMap<string, unknown>,
): readonly PairingFault[] {
  if (known.has(id)) return [];
  const message =
    `There is no ${kind} ${quote(id)}. Add it, or correct the id.` +
    suggestionFor(id, [...known.keys()].slice(0, 1_000));
  return [{ code: "pairing/unknown-id", at, message }];
}

/** Says that the least number of partners is above the most. */
export function crossedLimits(at: object, least: number, most: number): readonly PairingFault[] {
  if (least <= most) return [];
  const message = `At least ${least} partners are wanted, but ${most} at most. Correct one of them.`;
  return [{ code: "pairing/least-above-most", at, message }];
}

/** Refuses a document that has faults; pointers are looked for only then. */
export function refuseFaults(faults: readonly PairingFault[], document: object): void {
  if (faults.length > 0) refuse(faults, pointersOf(document));
}
