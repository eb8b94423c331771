import { describe, expect, it } from "vitest";
import { toDecimalString } from "../../../src/core/decimal.js";
import { openBook } from "../../../src/points/open-book.js";
import { postMany } from "../../../src/points/post-many.js";
import { measureOf } from "../../../src/points/standing/measure-of.js";
import type { Measure, MeasureWindow } from "../../../src/points/standing-rules.js";
import { pointsScheme } from "../../support/points-schemes.js";
import { earned } from "../../support/points-standing.js";

const { book } = postMany(openBook(pointsScheme()), [
  earned("a", "1", "1900-01-01"),
  earned("a", "10", "2023-06-30"),
  earned("a", "20", "2024-01-01"),
  {
    kind: "redeem",
    id: "bought",
    purse: "a",
    offer: "goods",
    points: "4",
    on: "2024-02-01",
    recordedOn: "2024-02-10",
  },
]);

const read = (of: Measure["of"], window?: MeasureWindow, more: object = {}) =>
  toDecimalString(
    measureOf(
      book,
      { id: "m", balance: "points", of, ...(window === undefined ? {} : { window }) },
      { purse: "a", asOf: "2024-03-01", ...more },
    ),
  );

describe("measureOf", () => {
  it("reads what was earned, redeemed and is held", () => {
    expect([read("earned"), read("redeemed"), read("held")]).toEqual(["31", "4", "27"]);
    expect(read("held", undefined, { knownOn: "2024-02-09" })).toBe("31");
  });

  it("reads a window", () => {
    const year = (ago: number): MeasureWindow => ({ kind: "calendar", per: "year", ago });
    expect([read("earned", year(0)), read("earned", year(1)), read("earned", year(2))]).toEqual([
      "20",
      "10",
      "0",
    ]);
    expect([read("held", year(1)), read("redeemed", year(1))]).toEqual(["11", "0"]);
    expect(read("earned", year(200))).toBe("0");
    const period = { from: "1900-01-01" } as const;
    expect(read("earned", { kind: "days", period })).toBe("31");
    expect(read("earned", { kind: "days", period: { from: "1900-01-02" } })).toBe("30");
  });
});
