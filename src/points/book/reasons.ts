import type { RefusalReason } from "../records.js";

/** The reasons of refusals; the place in the list is the bit of a reason. */
const reasons: readonly RefusalReason[] = [
  "amount-unknown",
  "cap-reached",
  "below-least",
  "too-late",
  "too-early",
  "period-closed",
  "balance-too-low",
  "debt-too-high",
  "in-debt",
  "frozen",
  "suspended",
  "not-open",
  "limit-reached",
  "out-of-stock",
  "not-eligible",
  "unknown-record",
  "already-settled",
  "unsuitable-record",
  "not-transferable",
  "unsuitable-points",
  "too-large",
];

/** The bit of a reason. */
export const bitOf = (reason: RefusalReason): number => 1 << reasons.indexOf(reason);

/** The bits of reasons. */
export const bitsOf = (found: readonly (RefusalReason | undefined | false)[]): number =>
  found.reduce((bits, reason) => (reason ? bits | bitOf(reason) : bits), 0);

/** The reasons of bits. */
export const reasonsOf = (bits: number): readonly RefusalReason[] =>
  reasons.filter((_, bit) => (bits >> bit) % 2 !== 0);
