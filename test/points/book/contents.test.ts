import { expect, it } from "vitest";
import { contentOf, knownContent } from "../../../src/points/book/contents.js";
import { newLedger } from "../../../src/points/book/ledger.js";
import { readPoints } from "../../../src/points/define/read-points.js";
import { openBook } from "../../../src/points/open-book.js";
import { postMany } from "../../../src/points/post-many.js";
import type { RecordFacts } from "../../../src/points/records.js";
import { recordsOf } from "../../../src/points/records-of.js";
import { earn } from "../../support/points-book.js";
import { pointsScheme } from "../../support/points-schemes.js";

function given() {
  const ledger = newLedger(readPoints(pointsScheme()));
  const item = ledger.ready.items.get("given");
  if (item === undefined) throw new Error("The scheme has the item.");
  return { ledger, item };
}

it("finds facts again that were looked up, and forgets all once they are too many", () => {
  const { ledger, item } = given();
  const found = contentOf(ledger, item, { points: "5" });
  expect(knownContent(ledger, item, { points: "5" })).toBe(found);
  expect(knownContent(ledger, item, { points: "6" })).toBeUndefined();
  ledger.known.numbers.set("key", new Map());
  ledger.known.size = 199_999;
  contentOf(ledger, item, { points: "7" });
  expect([ledger.known.size, ledger.known.numbers.size]).toEqual([200_000, 1]);
  expect(contentOf(ledger, item, { points: "5" })).toBe(found);
  contentOf(ledger, item, { points: "8" });
  expect([ledger.known.size, ledger.known.numbers.size]).toEqual([1, 0]);
  expect(knownContent(ledger, item, { points: "5" })).toBeUndefined();
  expect(contentOf(ledger, item, { points: "5" })).toEqual(found);
});

const throwing = new Proxy(
  { points: "5" },
  {
    getPrototypeOf: () => {
      throw new Error("foreign");
    },
  },
);
const symbol = { points: "5", [Symbol("more")]: 1 };
const hidden = Object.defineProperty({ points: "5" }, "more", { value: 1 });
const hiddenAlone = Object.defineProperty({}, "points", { value: "5" });

it.each([
  ["a proxy that throws", throwing],
  ["a symbol key", symbol],
  ["a hidden field", hidden],
  ["a hidden fact", hiddenAlone],
])("refuses facts with %s, whether or not their like has been met", (_, facts) => {
  const changes = { facts: facts as RecordFacts };
  const fresh = postMany(openBook(pointsScheme()), [earn("1", "0", changes)]);
  expect(fresh.failures.map(({ error }) => error.code)).toEqual(["core/invalid-shape"]);
  const known = postMany(openBook(pointsScheme()), [earn("1", "5"), earn("2", "0", changes)]);
  expect(known.failures.map(({ error }) => error.code)).toEqual(["core/invalid-shape"]);
  expect(recordsOf(known.book).map(({ id }) => id)).toEqual(["1"]);
});

it("accepts facts of a record without a prototype", () => {
  const facts = Object.assign(Object.create(null) as object, { points: "5" });
  const { book } = postMany(openBook(pointsScheme()), [earn("1", "5"), earn("2", "0", { facts })]);
  expect(recordsOf(book)[1]).toEqual(earn("2", "5"));
});
