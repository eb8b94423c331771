import { describe, expect, it } from "vitest";
import { toDecimal, toDecimalString } from "../../../../src/core/decimal.js";
import { exampleIn, isInside } from "../../../../src/rules/audit/line/example-in.js";
import { setOfInterval } from "../../../../src/rules/audit/line/value-set.js";
import type { Interval } from "../../../../src/rules/model.js";

const stretchOf = (interval: Interval) => setOfInterval(interval)[0] ?? {};

describe("exampleIn", () => {
  it.each<[Interval, number | undefined, string]>([
    [{ above: "89", below: "90" }, 1, "89.5"],
    [{ above: "89", below: "90" }, undefined, "89.5"],
    [{ from: "950", upTo: "950" }, 0, "950"],
    [{ above: "10", below: "20" }, 0, "15"],
    [{ above: "0", below: "0.02" }, 2, "0.01"],
    [{ from: "0.5", below: "1.5" }, 0, "1"],
    [{ above: "0.5", upTo: "1" }, 0, "1"],
    [{ above: "7" }, 0, "8"],
    [{ below: "7" }, 0, "6"],
    [{}, 0, "0"],
    [{ above: "0", below: "0.00000000000001" }, undefined, "0.000000000000005"],
  ])("of %o at %s places", (interval, places, value) => {
    expect(toDecimalString(exampleIn(stretchOf(interval), places))).toBe(value);
  });
});

describe("isInside", () => {
  it.each<[Interval, string, boolean]>([
    [{ from: "1" }, "1", true],
    [{ above: "1" }, "1", false],
    [{ above: "1" }, "1.01", true],
    [{ upTo: "1" }, "1", true],
    [{ below: "1" }, "1", false],
    [{ below: "1" }, "0.99", true],
    [{}, "5", true],
  ])("of %o and %s", (interval, value, answer) => {
    expect(isInside(toDecimal(value), stretchOf(interval))).toBe(answer);
  });
});
