import { expect } from "vitest";
import { balanceOn } from "../../src/points/balance-on.js";
import type { PointsScheme } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";

/** The day of records that say no other. */
export const day = "2024-03-01";
const when = { on: day, recordedOn: day } as const;

/** A record of a kind, on the day of all, with what a test says of it. */
export const record = (kind: PointsRecord["kind"], id: string, fields: object = {}): PointsRecord =>
  // A test says what it wants to say, also what does not fit.
  ({ kind, id, ...when, ...fields }) as unknown as PointsRecord;

/** Purse `a` earns so many points. */
export const earn = (id: string, points: string, changes: object = {}): PointsRecord =>
  record("earn", id, { purse: "a", item: "given", facts: { points }, ...changes });

/** Purse `a` gives so many points for goods. */
export const redeem = (id: string, points: string, changes: object = {}): PointsRecord =>
  record("redeem", id, { purse: "a", offer: "goods", points, ...changes });

/** A record about another. */
export const about = (
  kind: "reverse" | "refund" | "approve" | "amend",
  id: string,
  of: string,
  changes: object = {},
): PointsRecord => record(kind, id, { of, ...changes });

/** Posts records to an empty book, all of which fit; tells each outcome in a word, or the reasons. */
export function run(scheme: PointsScheme, records: readonly PointsRecord[]) {
  const { book, results, failures } = postMany(openBook(scheme), records);
  expect(failures).toEqual([]);
  const told = results.map((outcome) =>
    outcome.status === "refused" ? outcome.reasons.join(" ") : outcome.status,
  );
  const statement = (asOf: string = day, purse = "a", balance = "points") =>
    balanceOn(book, { purse, balance, asOf: asOf as "2024-03-01" });
  const held = (asOf?: string, purse?: string, balance?: string) =>
    statement(asOf, purse, balance).balance;
  return { book, told, statement, held };
}
