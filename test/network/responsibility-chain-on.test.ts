import { describe, expect, it } from "vitest";
import { responsibilityChainOn } from "../../src/network/responsibility-chain-on.js";
import { codeOf } from "../support/code-of.js";
import { openedSample } from "../support/sample-network.js";

const unnamed = { unknown: "not-published" };

describe("responsibilityChainOn", () => {
  it("names a secretary for each level, the nearest first", () => {
    const chain = responsibilityChainOn(openedSample, "station-moved", "2020-12-31");
    expect(chain).toEqual([
      { region: "moved", level: "village", secretary: unnamed },
      { region: "north", level: "township", secretary: "p-2" },
      { region: "county", level: "county", secretary: "p-1" },
    ]);
    expect([Object.isFrozen(chain), Object.isFrozen(chain?.[0])]).toEqual([true, true]);
  });

  it.each([
    ["2021-06-30", "p-2"],
    ["2021-07-01", "p-3"],
  ] as const)("knows who is in office on %s", (day, person) => {
    expect(responsibilityChainOn(openedSample, "institute", day)?.[0]?.secretary).toBe(person);
  });

  it("follows a village to its new town", () => {
    const chain = responsibilityChainOn(openedSample, "station-moved", "2021-01-01");
    expect(chain?.map(({ region }) => region)).toEqual(["moved", "south", "county"]);
  });

  it("has no chain for a site that is closed", () => {
    expect(responsibilityChainOn(openedSample, "station-moved", "2024-01-01")).toBeUndefined();
  });

  it("refuses what it cannot answer", () => {
    expect(codeOf(() => responsibilityChainOn(openedSample, "gone", "2021-01-01"))).toBe(
      "network/unknown-site",
    );
    expect(codeOf(() => responsibilityChainOn(openedSample, "square", "" as never))).toBe(
      "core/invalid-date",
    );
  });
});
