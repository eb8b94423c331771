import { describe, expect, it } from "vitest";
import type { Amount } from "../../../../src/rules/model.js";
import {
  added,
  boundsOf,
  compared,
  isTrue,
  multiplied,
  number,
  read,
  twoPlaces,
} from "../../../support/audit-texts.js";

const tooLong = number("1000000000000000000000000000000000000000");
const clamp = (of: Amount, limits: { least?: Amount; most?: Amount }): Amount => ({
  kind: "clamp",
  of,
  ...limits,
});

const amounts: readonly (readonly [string, Amount, string])[] = [
  ["a printed number", number("2.50"), "2.5..2.5/1"],
  ["a count", read("n"), "0..10/0"],
  ["a sum", added(read("n"), read("hours"), number("1")), "-4..16/1"],
  ["an empty sum", added(), "0..0/0"],
  ["a sum with an open end", added(read("n"), read("open")), "../2"],
  ["a product", multiplied(read("n"), read("hours")), "-50..50/1"],
  [
    "a product with an open end",
    multiplied(number("2"), read("pay"), read("any")),
    "0..1801439850948198200/2",
  ],
  ["an empty product", multiplied(), "1..1/0"],
  ["a minimum", { kind: "min", of: [read("n"), read("hours")] }, "-5..5/1"],
  ["a maximum", { kind: "max", of: [read("n"), read("hours")] }, "0..10/1"],
  ["a floor", clamp(read("hours"), { least: number("0") }), "0..5/1"],
  ["a cap", clamp(read("n"), { most: number("4.25") }), "0..4.25/2"],
  ["a floor and a cap", clamp(read("open"), { least: number("0"), most: number("3") }), "0..3/2"],
  [
    "a rounded amount",
    { kind: "round", of: read("hours"), rounding: { step: "2", mode: "up" } },
    "-6..6/0",
  ],
  [
    "a count of conditions",
    { kind: "count", of: [isTrue("yes"), compared(read("n"), "above", number("-1"))] },
    "1..2/0",
  ],
  [
    "a count of what may be unknown",
    { kind: "count", of: [isTrue("perhaps"), isTrue("yes")] },
    "0..2/0?",
  ],
  ["another figure", { kind: "figure", figure: "before" }, "7..7/0"],
  [
    "a quotient",
    { kind: "quotient", dividend: read("n"), divisor: read("some"), rounding: twoPlaces },
    "0..5/2",
  ],
];

describe("boundsOfAmount", () => {
  it.each(amounts)("%s", (_, amount, text) => {
    const others = [{ id: "before", amount: number("7") }];
    expect(boundsOf(amount, others)).toBe(text);
  });

  it("leaves an end open that has too many digits", () => {
    expect(boundsOf(added(tooLong, number("0.1")))).toBe("../1");
    expect(boundsOf(multiplied(tooLong, tooLong))).toBe("../0");
    expect(boundsOf(multiplied(tooLong, number("-100")))).toBe("../0");
  });
});
