import { describe, expect, it } from "vitest";
import { plainRecord } from "../../../src/points/book/plain-record.js";
import { openBook } from "../../../src/points/open-book.js";
import { postMany } from "../../../src/points/post-many.js";
import { recordsOf } from "../../../src/points/records-of.js";
import { about, earn, record, redeem } from "../../support/points-book.js";
import { pointsScheme } from "../../support/points-schemes.js";

const frequent = {
  earn: earn("1", "5"),
  redeem: redeem("1", "5"),
  reverse: about("reverse", "1", "0"),
};

describe.each(Object.entries(frequent))("a record of the kind %s", (kind, value) => {
  it("is read at a glance when it is plainly in order", () => {
    expect(plainRecord(value)).toMatchObject({ record: value, day: plainRecord(value)?.entered });
    expect(plainRecord(value)?.record.kind).toBe(kind);
  });

  it.each([
    ["another field", { ...value, more: 1 }],
    ["a symbol key", { ...value, [Symbol("more")]: 1 }],
    ["a hidden field", Object.defineProperty({ ...value }, "more", { value: 1 })],
    ["a hidden day", Object.defineProperty({ ...value }, "on", { enumerable: false })],
    ["another prototype", Object.assign(Object.create({}), value)],
    ["no prototype", Object.assign(Object.create(null), value)],
    ["no id", { ...value, id: "" }],
    ["a number as its id", { ...value, id: 1 }],
    ["a day that is none", { ...value, on: "2024-02-30" }],
  ])("is left to the complete reading with %s", (_, changed) => {
    expect(plainRecord(changed)).toBeUndefined();
  });
});

it.each([
  ["nothing", undefined],
  ["null", null],
  ["text", "earn"],
  ["a kind that is rare", record("freeze", "1", { purse: "a" })],
  ["facts as a list", earn("1", "5", { facts: [] })],
  ["facts of a redemption", redeem("1", "5", { facts: {} })],
  ["half a piece", redeem("1", "5", { quantity: 0.5 })],
  ["points that are no decimal", redeem("1", "5 ")],
  ["a reason", about("reverse", "1", "0", { reason: "wrong" })],
])("leaves %s to the complete reading", (_, value) => {
  expect(plainRecord(value)).toBeUndefined();
});

it("refuses what is hidden, and nothing of it is posted", () => {
  const records = Object.values(frequent).flatMap((value) => [
    { ...value, [Symbol("more")]: 1 },
    Object.defineProperty({ ...value }, "more", { value: 1 }),
    Object.defineProperty({ ...value }, "id", { enumerable: false }),
  ]);
  const { book, failures } = postMany(openBook(pointsScheme()), records);
  expect(failures.map(({ index, error }) => [index, error.code])).toEqual(
    records.map((_, index) => [index, "core/invalid-shape"]),
  );
  expect(recordsOf(book)).toEqual([]);
});
