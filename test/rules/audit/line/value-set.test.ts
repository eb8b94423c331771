import { describe, expect, it } from "vitest";
import {
  complementOf,
  everything,
  intersectionOf,
  isWithinSet,
  nothing,
  onGrid,
  setOfInterval,
  unionOf,
} from "../../../../src/rules/audit/line/value-set.js";
import type { Interval } from "../../../../src/rules/model.js";
import { setText } from "../../../support/audit-texts.js";

const set = (...intervals: readonly Interval[]) => unionOf(intervals.map(setOfInterval));

describe("setOfInterval", () => {
  it.each<[Interval, string]>([
    [{}, "(, )"],
    [{ from: "1" }, "[1, )"],
    [{ above: "1" }, "(1, )"],
    [{ upTo: "2" }, "(, 2]"],
    [{ below: "2" }, "(, 2)"],
    [{ from: "1", below: "2" }, "[1, 2)"],
    [{ above: "1", upTo: "2" }, "(1, 2]"],
    [{ from: "1", upTo: "1" }, "[1, 1]"],
    [{ above: "1", below: "1" }, "none"],
  ])("of %o", (interval, text) => {
    expect(setText(setOfInterval(interval))).toBe(text);
  });
});

describe("unionOf", () => {
  it.each<[readonly Interval[], string]>([
    [[], "none"],
    [
      [
        { from: "3", upTo: "4" },
        { from: "1", upTo: "2" },
      ],
      "[1, 2] [3, 4]",
    ],
    [
      [
        { from: "1", upTo: "2" },
        { above: "2", upTo: "3" },
      ],
      "[1, 3]",
    ],
    [
      [
        { from: "1", below: "2" },
        { above: "2", upTo: "3" },
      ],
      "[1, 2) (2, 3]",
    ],
    [
      [
        { from: "1", upTo: "5" },
        { from: "2", upTo: "3" },
      ],
      "[1, 5]",
    ],
    [[{ below: "2" }, { upTo: "2" }], "(, 2]"],
    [[{ from: "1" }, { from: "2", upTo: "3" }], "[1, )"],
    [[{ from: "1", upTo: "3" }, { from: "2" }], "[1, )"],
    [[{ from: "1" }, { below: "4" }, {}], "(, )"],
  ])("of %o", (intervals, text) => {
    expect(setText(set(...intervals))).toBe(text);
  });
});

describe("complementOf", () => {
  it.each<[readonly Interval[], string]>([
    [[], "(, )"],
    [[{}], "none"],
    [[{ from: "1", below: "2" }], "(, 1) [2, )"],
    [[{ below: "1" }, { above: "2" }], "[1, 2]"],
    [[{ upTo: "1" }], "(1, )"],
  ])("of %o", (intervals, text) => {
    expect(setText(complementOf(set(...intervals)))).toBe(text);
  });
});

describe("intersectionOf", () => {
  it.each<[readonly Interval[], string]>([
    [[], "(, )"],
    [[{ from: "950" }, { from: "901", upTo: "950" }], "[950, 950]"],
    [[{ above: "950" }, { from: "901", upTo: "950" }], "none"],
    [[{ from: "1" }, { upTo: "5" }, { above: "2" }], "(2, 5]"],
  ])("of %o", (intervals, text) => {
    expect(setText(intersectionOf(intervals.map(setOfInterval)))).toBe(text);
  });
});

describe("isWithinSet", () => {
  it("compares whole sets", () => {
    expect(isWithinSet(set({ from: "1", upTo: "2" }), set({ from: "1" }))).toBe(true);
    expect(isWithinSet(set({ from: "1" }), set({ above: "1" }))).toBe(false);
    expect(isWithinSet(nothing, nothing)).toBe(true);
    expect(isWithinSet(everything, set({ from: "1" }))).toBe(false);
  });
});

describe("onGrid", () => {
  it.each<[Interval, number | undefined, string]>([
    [{ above: "89", below: "90" }, 0, "none"],
    [{ above: "89", below: "90" }, 1, "[89.1, 90)"],
    [{ above: "89", below: "90" }, undefined, "(89, 90)"],
    [{ from: "89", upTo: "90" }, 0, "[89, 91)"],
    [{ upTo: "0.5" }, 0, "(, 1)"],
  ])("of %o at %s places", (interval, places, text) => {
    expect(setText(onGrid(setOfInterval(interval), places))).toBe(text);
  });

  it("lets neighbors meet", () => {
    expect(setText(onGrid(set({ upTo: "89" }, { from: "90" }), 0))).toBe("(, )");
  });
});
