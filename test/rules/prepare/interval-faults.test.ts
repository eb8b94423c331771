import { describe, expect, it } from "vitest";
import type { Interval } from "../../../src/rules/model.js";
import { comparePrinted, intervalFaults } from "../../../src/rules/prepare/interval-faults.js";

describe("intervalFaults", () => {
  it.each<[Interval, boolean]>([
    [{}, true],
    [{ from: "1" }, true],
    [{ above: "1" }, true],
    [{ upTo: "1" }, true],
    [{ below: "1" }, true],
    [{ from: "1", upTo: "1.0" }, true],
    [{ from: "1", below: "1" }, false],
    [{ above: "1", upTo: "1" }, false],
    [{ above: "1", below: "1" }, false],
    [{ above: "1", below: "1.01" }, true],
    [{ from: "1", upTo: "0.9" }, false],
    [{ from: "9", upTo: "10" }, true],
    [{ from: "1", above: "1" }, false],
    [{ upTo: "1", below: "1" }, false],
  ])("of %j", (interval, sound) => {
    expect(intervalFaults(interval)).toHaveLength(sound ? 0 : 1);
  });

  it.each<[Interval, RegExp]>([
    [{ from: "1", above: "1" }, /"from" and "above"/],
    [{ upTo: "1", below: "1" }, /"upTo" and "below"/],
    [{ from: "2", upTo: "1" }, /No value lies between/],
  ])("says what is wrong with %j", (interval, message) => {
    expect(intervalFaults(interval)).toEqual([
      { code: "rules/invalid-step", at: interval, message: expect.stringMatching(message) },
    ]);
  });
});

describe("comparePrinted", () => {
  it.each([
    ["9", "10", -1],
    ["1.50", "1.5", 0],
    ["-1", "-2", 1],
  ] as const)("orders %s and %s by value", (left, right, order) => {
    expect(comparePrinted(left, right)).toBe(order);
  });
});
