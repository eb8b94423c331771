import { describe, expect, it } from "vitest";
import { toDecimal } from "../../../../src/core/decimal.js";
import {
  anyUnknown,
  boundless,
  boundsFrom,
  eitherOf,
  exactly,
  finestOf,
  fixedValueOf,
  includesZero,
  perhapsUnknown,
  reachOf,
} from "../../../../src/rules/audit/bounds/amount-bounds.js";
import { boundsText, setText } from "../../../support/audit-texts.js";

const bounds = (least?: string, most?: string, places?: number) =>
  boundsFrom({
    least: least === undefined ? undefined : toDecimal(least),
    most: most === undefined ? undefined : toDecimal(most),
    places,
    mayBeUnknown: false,
  });

describe("boundsFrom", () => {
  it("leaves out what is not known, and places beyond twelve", () => {
    expect(bounds()).toEqual({ mayBeUnknown: false });
    expect(boundsText(bounds("1", "2", 12))).toBe("1..2/12");
    expect(boundsText(bounds("1", "2", 13))).toBe("1..2");
  });
});

describe("eitherOf", () => {
  it("takes the wider end, and an open one before all", () => {
    expect(boundsText(eitherOf([bounds("1", "2", 0), bounds("-1", "1", 2)]))).toBe("-1..2/2");
    expect(boundsText(eitherOf([bounds("1", "2", 0), bounds(undefined, "5")]))).toBe("..5");
    expect(boundsText(eitherOf([bounds("1", "2"), perhapsUnknown(bounds("1"))]))).toBe("1..?");
    expect(eitherOf([])).toBe(boundless);
  });
});

describe("finestOf", () => {
  it("is known where all are", () => {
    expect(finestOf([bounds("1", "2", 0), bounds("1", "2", 3)])).toBe(3);
    expect(finestOf([bounds("1", "2", 0), bounds("1")])).toBeUndefined();
    expect(finestOf([])).toBe(0);
  });
});

describe("anyUnknown", () => {
  it("asks all", () => {
    expect(anyUnknown([bounds(), boundless])).toBe(true);
    expect(anyUnknown([bounds()])).toBe(false);
  });
});

describe("includesZero", () => {
  it.each([
    ["0", "1", true],
    ["-1", "0", true],
    ["0.1", "1", false],
    ["-1", "-0.1", false],
    [undefined, undefined, true],
    ["-3", undefined, true],
    [undefined, "-3", false],
  ])("from %s to %s: %s", (least, most, answer) => {
    expect(includesZero(bounds(least, most))).toBe(answer);
  });
});

describe("fixedValueOf", () => {
  it("is the value where both ends meet", () => {
    expect(fixedValueOf(exactly(toDecimal("2.50")))?.toString()).toBe("2.5");
    expect(fixedValueOf(bounds("1", "2"))).toBeUndefined();
    expect(fixedValueOf(bounds("1"))).toBeUndefined();
    expect(fixedValueOf(bounds(undefined, "1"))).toBeUndefined();
  });
});

describe("reachOf", () => {
  it("includes both ends", () => {
    expect(setText(reachOf(bounds("1", "2")))).toBe("[1, 2]");
    expect(setText(reachOf(boundless))).toBe("(, )");
  });
});
