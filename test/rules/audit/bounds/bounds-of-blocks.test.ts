import { describe, expect, it } from "vitest";
import type { Amount, Bracket } from "../../../../src/rules/model.js";
import { boundsOf, number, read } from "../../../support/audit-texts.js";

const units = (of: Amount, each: Amount, part: "dropped" | "counts"): Amount => ({
  kind: "units",
  of,
  size: "4",
  each,
  part,
});

describe("unitsBounds", () => {
  it.each<[string, Amount, string]>([
    ["full blocks", units(read("n"), number("1.5"), "dropped"), "0..3/1"],
    ["parts of blocks", units(read("n"), number("1"), "counts"), "0..3/0"],
    ["deductions", units(read("n"), number("-2"), "dropped"), "-4..0/0"],
    ["what is below 0", units(read("below"), number("1"), "counts"), "0..0/0"],
    ["an open quantity", units(read("open"), number("1"), "dropped"), "0../0"],
    ["what may be unknown", units(read("gone"), number("1"), "dropped"), "0..0/0?"],
  ])("%s", (_, amount, text) => {
    expect(boundsOf(amount)).toBe(text);
  });
});

const brackets = (of: Amount, ...parts: readonly Bracket[]): Amount => ({
  kind: "brackets",
  of,
  brackets: parts,
});

describe("bracketsBounds", () => {
  it.each<[string, Amount, string]>([
    ["rates", brackets(read("n"), { upTo: "4", rate: "2" }, { rate: "0.5" }), "0..11/1"],
    ["an end", brackets(read("any"), { upTo: "4", rate: "2" }), "0..8/0"],
    ["an open end", brackets(read("open"), { upTo: "4", rate: "2" }, { rate: "1" }), "0../2"],
    ["a taking rate", brackets(read("n"), { upTo: "4", rate: "2" }, { rate: "-1" }), "-6..8/0"],
    [
      "what is always above",
      brackets(read("some"), { upTo: "1", rate: "1" }, { rate: "1" }),
      "2..5/0",
    ],
    [
      "blocks",
      brackets(read("n"), { upTo: "4", size: "3", each: "1", part: "counts" }, { rate: "1" }),
      "0..8/0",
    ],
    ["a fine end", brackets(read("n"), { upTo: "0.25", rate: "1" }, { rate: "1" }), "0..10/2"],
  ])("%s", (_, amount, text) => {
    expect(boundsOf(amount)).toBe(text);
  });
});
