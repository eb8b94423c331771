import { describe, expect, it } from "vitest";
import { splitBySource } from "../../src/funding/split-by-source.js";
import { codeOf } from "../support/code-of.js";
import { fundProgram, label } from "../support/funding-schemes.js";

const split = (amount: string, use: string, program = fundProgram()) =>
  splitBySource(program, { amount: amount as never, use }).map((each) => [
    each.source,
    each.amount,
  ]);

describe("splitBySource", () => {
  it("splits a payment over the sources that are free for the use", () => {
    expect(split("100.01", "sites")).toEqual([
      ["city", "40"],
      ["county", "60.01"],
    ]);
    expect(split("100.01", "office")).toEqual([["county", "100.01"]]);
    expect(split("0", "sites")).toEqual([
      ["city", "0"],
      ["county", "0"],
    ]);
  });

  it("splits as in Guangdong: 40 % from above, the rest half and half", () => {
    const sources = [
      { id: "province", label, share: "0.4" },
      { id: "city", label, share: "0.3" },
      { id: "county", label, share: "0.3" },
      { id: "donations", label },
    ] as const;
    expect(split("0.05", "sites", fundProgram({ sources }))).toEqual([
      ["province", "0.02"],
      ["city", "0.02"],
      ["county", "0.01"],
    ]);
  });

  const bound = [
    { id: "city", label, share: "1", uses: ["sites"] },
    { id: "county", label, share: "0" },
  ] as const;

  it.each([
    ["an unknown use", fundProgram(), { amount: "1", use: "sits" }, "funding/unknown-id"],
    [
      "a use that no source with a share is free for",
      fundProgram({ sources: bound }),
      { amount: "1", use: "office" },
      "funding/unknown-id",
    ],
    ["no use", fundProgram(), { amount: "1" }, "core/invalid-shape"],
    [
      "a sum below zero",
      fundProgram(),
      { amount: "-1", use: "sites" },
      "funding/unsuitable-amount",
    ],
    ["no sum", fundProgram(), { amount: 1, use: "sites" }, "core/invalid-money"],
    [
      "a scheme of another kind",
      { kind: "grants" },
      { amount: "1", use: "sites" },
      "funding/invalid-scheme",
    ],
  ])("refuses %s", (_, program, payment, code) => {
    expect(codeOf(() => splitBySource(program as never, payment as never))).toBe(code);
  });
});
