import { describe, expect, it } from "vitest";
import { regionOn } from "../../src/network/region-on.js";
import { codeOf } from "../support/code-of.js";
import { openedSample } from "../support/sample-network.js";

describe("regionOn", () => {
  it.each([
    ["1999-12-31", undefined, undefined],
    ["2000-01-01", "old name", "north"],
    ["2020-06-30", "old name", "north"],
    ["2020-07-01", "new name", "north"],
    ["2020-12-31", "new name", "north"],
    ["2021-01-01", "new name", "south"],
  ] as const)("knows name and parent on %s", (day, name, town) => {
    const shown = regionOn(openedSample, "moved", day);
    expect(shown?.name).toBe(name);
    expect(shown?.path[1]).toBe(town);
  });

  it("shows a region as frozen plain data", () => {
    const shown = regionOn(openedSample, "joined", "2022-01-01");
    const path = ["county", "south", "joined"];
    expect(shown).toEqual({ id: "joined", level: "village", name: "joined", path });
    expect([Object.isFrozen(shown), Object.isFrozen(shown?.path)]).toEqual([true, true]);
  });

  it("refuses what it cannot answer", () => {
    expect(codeOf(() => regionOn(openedSample, "gone", "2022-01-01"))).toBe(
      "network/unknown-region",
    );
    expect(codeOf(() => regionOn(openedSample, "south", "1899-01-01"))).toBe("core/out-of-range");
  });
});
