import { describe, expect, it } from "vitest";
import { orderFigures } from "../../../src/rules/prepare/order-figures.js";

const reading = (reads: Readonly<Record<string, readonly string[]>>) =>
  orderFigures(new Map(Object.entries(reads)));

describe("orderFigures", () => {
  it("keeps the order of the list where nothing is read", () => {
    expect(reading({ b: [], a: [], c: [] })).toEqual({ order: ["b", "a", "c"] });
  });

  it("puts figures before those that read them", () => {
    expect(reading({ total: ["b", "a"], a: ["c"], b: ["c"], c: [] })).toEqual({
      order: ["c", "b", "a", "total"],
    });
  });

  it("names a circle once around", () => {
    expect(reading({ x: ["a"], a: ["b"], b: ["c"], c: ["a"] })).toEqual({
      circle: ["a", "b", "c", "a"],
    });
    expect(reading({ a: ["a"] })).toEqual({ circle: ["a", "a"] });
  });

  it("follows chains of any length", () => {
    const length = 100_000;
    const chain = Array.from({ length }, (_, index): [string, string[]] => [
      `f${index}`,
      index + 1 < length ? [`f${index + 1}`] : [],
    ]);
    const found = orderFigures(new Map(chain));
    expect("order" in found && found.order.at(0)).toBe(`f${length - 1}`);
  });
});
