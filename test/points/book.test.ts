import { describe, expect, it } from "vitest";
import { balanceOn } from "../../src/points/balance-on.js";
import type { PointsScheme } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { post } from "../../src/points/post.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import { recordsOf } from "../../src/points/records-of.js";
import { balance, goods, pointsScheme } from "../support/points-schemes.js";

const day = "2024-03-01";
const when = { on: day, recordedOn: day } as const;
const earn = (id: string, points: string, changes: object = {}): PointsRecord =>
  ({
    kind: "earn",
    id,
    purse: "a",
    item: "given",
    facts: { points },
    ...when,
    ...changes,
  }) as never;
const redeem = (id: string, points: string, changes: object = {}): PointsRecord =>
  ({ kind: "redeem", id, purse: "a", offer: "goods", points, ...when, ...changes }) as never;
const about = (kind: string, id: string, of: string, changes: object = {}): PointsRecord =>
  ({ kind, id, of, ...when, ...changes }) as never;

function run(scheme: PointsScheme, records: readonly PointsRecord[]) {
  const { book, results, failures } = postMany(openBook(scheme), records);
  expect(failures).toEqual([]);
  const told = results.map((outcome) =>
    outcome.status === "refused" ? outcome.reasons : outcome.status,
  );
  const held = (asOf = day, purse = "a") =>
    balanceOn(book, { purse, balance: "points", asOf: asOf as never });
  return { book, told, held };
}

const owing = pointsScheme({ balances: [balance({ shortfall: { kind: "debt", most: "10" } })] });

describe("a book", () => {
  it("earns and redeems, and refuses more than is there", () => {
    const { told, held } = run(pointsScheme(), [
      earn("1", "10"),
      redeem("2", "8"),
      redeem("3", "4"),
    ]);
    expect(told).toEqual(["posted", "posted", ["balance-too-low"]]);
    expect(held()).toMatchObject({ balance: "2", earned: "10", redeemed: "8" });
  });

  it("binds an id to its content", () => {
    const { book } = run(pointsScheme(), [earn("1", "10")]);
    expect(post(book, earn("1", "10"))).toEqual({
      book,
      outcome: { status: "already-known", id: "1" },
    });
    expect(post(book, earn("1", "9")).outcome).toEqual({
      status: "conflict",
      id: "1",
      field: "facts",
    });
  });

  it("keeps a refusal, even when funds arrive", () => {
    const { told } = run(pointsScheme(), [redeem("1", "5"), earn("2", "9"), redeem("1", "5")]);
    expect(told).toEqual([["balance-too-low"], "posted", ["balance-too-low"]]);
  });

  it("takes a reversal from the lot, from others, and as debt that the next points pay", () => {
    const reversal = about("reverse", "4", "1");
    const records = [earn("1", "10"), earn("2", "3"), redeem("3", "8"), reversal];
    const { book, held } = run(owing, records);
    expect(held()).toMatchObject({ balance: "-5", debt: "5", available: "0", earned: "3" });
    const after = postMany(book, [redeem("5", "1"), earn("6", "7"), about("reverse", "7", "1")]);
    expect(after.results).toMatchObject([
      { reasons: ["balance-too-low", "in-debt"] },
      { status: "posted" },
      { reasons: ["already-settled"] },
    ]);
    const later = balanceOn(after.book, { purse: "a", balance: "points", asOf: day });
    expect(later).toMatchObject({ balance: "2", debt: "0" });
    expect(held()).toMatchObject({ balance: "-5" });
  });

  it("refuses a reversal beyond the debt allowed, and changes nothing", () => {
    const { told, held } = run(owing, [
      earn("1", "11"),
      redeem("2", "11"),
      about("reverse", "3", "1"),
    ]);
    expect(told[2]).toEqual(["debt-too-high"]);
    expect(held()).toMatchObject({ balance: "0", debt: "0", earned: "11" });
  });

  it("gives the very lots back for goods that came back", () => {
    const scheme = pointsScheme({
      balances: [balance({ expiry: { kind: "months", months: 12 } })],
    });
    const records = [earn("1", "6", { on: "2024-01-01" }), earn("2", "6"), redeem("3", "8")];
    const { book, held } = run(scheme, records);
    expect(held().lots).toEqual([{ record: "2", from: day, lapses: "2025-03-01", left: "4" }]);
    const back = post(book, about("refund", "4", "3")).book;
    expect(balanceOn(back, { purse: "a", balance: "points", asOf: day }).lots).toEqual([
      { record: "1", from: "2024-01-01", lapses: "2025-01-01", left: "6" },
      { record: "2", from: day, lapses: "2025-03-01", left: "6" },
    ]);
    expect(held("2025-01-01")).toMatchObject({ balance: "4", lapsed: "0" });
  });

  it("answers for a day as it was known, whatever comes later", () => {
    const late = earn("2", "5", { on: "2024-02-01", recordedOn: "2024-05-01" });
    const { book } = run(pointsScheme(), [earn("1", "10"), late]);
    const asked = { purse: "a", balance: "points", asOf: day } as const;
    expect(balanceOn(book, asked).balance).toBe("15");
    expect(balanceOn(book, { ...asked, knownOn: "2024-04-30" }).balance).toBe("10");
  });

  it("posts to an older version as if nothing had come after it", () => {
    const { book: old } = run(pointsScheme(), [earn("1", "10")]);
    const newer = post(old, redeem("2", "10")).book;
    const other = post(old, redeem("3", "4")).book;
    const held = (book: typeof old) =>
      balanceOn(book, { purse: "a", balance: "points", asOf: day }).balance;
    expect([held(old), held(newer), held(other)]).toEqual(["10", "0", "6"]);
    expect(recordsOf(other).map(({ id }) => id)).toEqual(["1", "3"]);
  });

  it("amends a record to other facts", () => {
    const amended = about("amend", "2", "1", { facts: { points: "4" } });
    expect(run(pointsScheme(), [earn("1", "10"), amended]).held()).toMatchObject({
      balance: "4",
      earned: "4",
    });
  });

  it("leaves nothing of a record that does not fit", () => {
    const { failures, book } = postMany(openBook(pointsScheme()), [
      earn("1", "x"),
      earn("2", "1", { item: "none" }),
      redeem("3", "1", { offer: "none" }),
      earn("4", "1", { stray: 1 }),
      { ...earn("5", "1"), kind: "other" } as never,
      earn("6", "1", { on: "2024-02-30" }),
    ]);
    expect(failures.map(({ error }) => error.code)).toEqual([
      "rules/invalid-facts",
      "points/invalid-record",
      "points/invalid-record",
      "core/invalid-shape",
      "points/invalid-record",
      "points/invalid-record",
    ]);
    expect(book.size).toBe(0);
  });

  it("sells from a stock, on open days, so often", () => {
    const offer = {
      ...goods,
      stock: true,
      open: { weekdays: [5] },
      limits: [{ per: "quarter", whose: "purse", counts: "times", most: 1 }],
    } as const;
    const stock = { kind: "stock", id: "s", offer: "goods", quantity: 2, ...when } as const;
    const { told } = run(pointsScheme({ offers: [offer] }), [
      earn("1", "10"),
      redeem("2", "1"),
      stock,
      redeem("3", "1"),
      redeem("4", "1", { on: "2024-03-09" }),
    ]);
    expect(told).toEqual([
      "posted",
      ["out-of-stock"],
      "posted",
      "posted",
      ["not-open", "limit-reached"],
    ]);
  });
});
