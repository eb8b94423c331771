import { describe, expect, it } from "vitest";
import type { NetworkView } from "../../src/network/model.js";
import { venueTotals } from "../../src/network/venue-totals.js";
import { codeOf } from "../support/code-of.js";
import { openedSample } from "../support/sample-network.js";

describe("venueTotals", () => {
  it("counts area once, and once for each function", () => {
    const totals = venueTotals(openedSample, { day: "2022-12-31" });
    expect(totals).toEqual({
      venues: 2,
      area: "200",
      functions: [
        { function: "reading-room", venues: 2, area: "200" },
        { function: "station", venues: 1, area: "120.5" },
      ],
      origins: [
        { origin: "ancestral-hall", venues: 1, area: "120.5" },
        { origin: "teaching-point", venues: 1, area: "79.5" },
      ],
    });
    const parts = [
      totals,
      totals.functions,
      totals.functions[0],
      totals.origins,
      totals.origins[0],
    ];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  });

  it.each<[view: NetworkView, area: string]>([
    [{ day: "2019-05-31" }, "0"],
    [{ day: "2019-06-01" }, "120.5"],
    [{ day: "2020-01-01" }, "200"],
    [{ day: "2023-01-01" }, "79.5"],
    [{ day: "2022-12-31", within: "north" }, "200"],
    [{ day: "2022-12-31", within: "south" }, "0"],
  ])("adds up those of %j", (view, area) => {
    expect(venueTotals(openedSample, view).area).toBe(area);
  });

  it.each<[view: unknown, code: string]>([
    [{ day: "2022-12-31", within: "gone" }, "network/unknown-region"],
    [{ day: "today" }, "core/invalid-date"],
    [{ day: "2022-12-31", kind: "station" }, "core/invalid-shape"],
  ])("refuses %j", (view, code) => {
    expect(codeOf(() => venueTotals(openedSample, view as NetworkView))).toBe(code);
  });
});
