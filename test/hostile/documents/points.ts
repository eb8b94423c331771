import type { Book } from "../../../src/points/book/book.js";
import { openBook } from "../../../src/points/open-book.js";
import { postMany } from "../../../src/points/post-many.js";
import type { PointsRecord } from "../../../src/points/records.js";
import { fullScheme } from "../../support/points-full-scheme.js";
import { given, ten } from "../../support/points-schemes.js";

const on = { on: "2024-03-01", recordedOn: "2024-03-02" } as const;

/** A scheme that uses everything a scheme can hold, with items that count at once. */
export const variedPoints = { ...fullScheme, items: [given, ten] };

/** Records of every kind. */
export const variedPointsRecords: readonly PointsRecord[] = [
  { kind: "earn", id: "r1", purse: "a", item: "given", facts: { points: "40" }, ...on },
  { kind: "earn", id: "r2", purse: "b", item: "ten", activity: "x", member: "m", ...on },
  { kind: "stock", id: "r3", offer: "goods", quantity: 9, ...on },
  {
    kind: "redeem",
    id: "r4",
    purse: "a",
    offer: "goods",
    quantity: 2,
    points: "10",
    facts: { resident: true },
    ...on,
  },
  { kind: "amend", id: "r5", of: "r1", facts: { points: "39" }, reason: "miscounted", ...on },
  { kind: "clear", id: "r6", purse: "b", balance: "points", keep: "5", ...on },
  { kind: "transfer", id: "r7", purse: "a", to: "b", balance: "fixed", points: "1", ...on },
  { kind: "freeze", id: "r8", purse: "a", reason: "under investigation", ...on },
  { kind: "thaw", id: "r9", purse: "a", ...on },
  { kind: "reverse", id: "r10", of: "r2", reason: "complaint", ...on },
  { kind: "approve", id: "r11", of: "r2", step: "posted", ...on },
  { kind: "refund", id: "r12", of: "r4", ...on },
  { kind: "close", id: "r13", ...on },
];

/** A book that holds them. */
export const variedBook: Book = postMany(openBook(variedPoints), variedPointsRecords).book;

/** Holders who are compared. */
export const variedHolders = [
  { purse: "a", facts: { clean: true, kind: "village" } },
  { purse: "b", facts: { clean: false } },
  { purse: "c" },
] as const;
