import { describe, expect, it } from "vitest";
import { mermaidOf } from "../../src/network/mermaid-of.js";
import type { NetworkView } from "../../src/network/model.js";
import { openNetwork } from "../../src/network/open-network.js";
import { codeOf } from "../support/code-of.js";
import { always, openedSample, region } from "../support/sample-network.js";

describe("mermaidOf", () => {
  it("draws regions, sites, and what belongs to what", () => {
    expect(mermaidOf(openedSample, { day: "2021-01-01", within: "south" }).split("\n")).toEqual([
      "flowchart TD",
      '  r0["new name"]',
      '  r1["region south"]',
      '  r2["region west"]',
      '  s0(["site square"])',
      "  r1 --> s0",
      '  s1(["site station-moved"])',
      "  r0 --> s1",
      '  s2(["site station-west"])',
      "  r2 --> s2",
      "  r1 --> r0",
      "  r1 --> r2",
      "",
    ]);
  });

  it("draws an empty network", () => {
    expect(mermaidOf(openedSample, { day: "1999-12-31" })).toBe("flowchart TD\n");
  });

  it("writes signs of Mermaid's own as numbers", () => {
    const regions = [region("v", "village", undefined, { names: always('a "b" #c; <d> & `e\\') })];
    expect(mermaidOf(openNetwork({ regions, sites: [] }), { day: "2020-01-01" })).toContain(
      '["a #34;b#34; #35;c; #60;d#62; #38; #96;e#92;"]',
    );
  });

  it.each<[view: unknown, code: string]>([
    [{ day: "2021-01-01", within: "gone" }, "network/unknown-region"],
    [{ day: "never" }, "core/invalid-date"],
    [{}, "core/invalid-shape"],
  ])("refuses %j", (view, code) => {
    expect(codeOf(() => mermaidOf(openedSample, view as NetworkView))).toBe(code);
  });
});
