import type { PostingRefusalReason } from "../records.js";

/** The reasons of refusals; the place in the list is the bit of a reason. */
const reasons: readonly PostingRefusalReason[] = [
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
  "workdays-unknown",
];

/** The bit of a reason. */
export const bitOf = (reason: PostingRefusalReason): number => 1 << reasons.indexOf(reason);

/** The bits of reasons. */
export const bitsOf = (found: readonly (PostingRefusalReason | undefined | false)[]): number =>
  found.reduce((bits, reason) => (reason ? bits | bitOf(reason) : bits), 0);

/** The reasons of bits. */
export const reasonsOf = (bits: number): readonly PostingRefusalReason[] =>
  reasons.filter((_, bit) => (bits >> bit) % 2 !== 0);
