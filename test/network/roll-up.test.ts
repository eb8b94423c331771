import { describe, expect, it } from "vitest";
import { safely } from "../../src/core/safely.js";
import type { PlaceFigure } from "../../src/network/model.js";
import { openNetwork } from "../../src/network/open-network.js";
import { rollUp } from "../../src/network/roll-up.js";
import { codeOf } from "../support/code-of.js";
import { always, openedSample, region } from "../support/sample-network.js";

const figures: readonly PlaceFigure[] = [
  { site: "station-east", value: "10.5" },
  { site: "station-west", value: "2" },
  { site: "station-moved", value: "1" },
  { site: "institute", value: "-0.5" },
];

const totalsOn = (day: `${number}-${number}-${number}`, given = figures): string =>
  rollUp(openedSample, given, { day })
    .regions.map(({ region, total }) => `${region} ${total}`)
    .join(", ");

describe("rollUp", () => {
  it("adds up every region and all below it", () => {
    const result = rollUp(openedSample, figures, {
      day: "2020-12-31",
      mean: { places: 1, mode: "half-up" },
    });
    expect(result).toEqual({
      day: "2020-12-31",
      total: "13",
      regions: [
        { region: "county", level: "county", own: "0", total: "13", count: 4, mean: "3.3" },
        { region: "north", level: "township", own: "-0.5", total: "11", count: 3, mean: "3.7" },
        { region: "south", level: "township", own: "0", total: "2", count: 1, mean: "2" },
        { region: "east", level: "village", own: "10.5", total: "10.5", count: 1, mean: "10.5" },
        { region: "moved", level: "village", own: "1", total: "1", count: 1, mean: "1" },
        { region: "west", level: "village", own: "2", total: "2", count: 1, mean: "2" },
      ],
      unplaced: [],
    });
    const parts = [result, result.regions, result.regions[0], result.unplaced];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  });

  it.each([
    ["2020-12-31", "county 13, north 11, south 2, east 10.5, moved 1, west 2"],
    ["2021-01-01", "county 13, north 10, south 3, east 10.5, moved 1, west 2"],
    ["2022-01-01", "county 13, north -0.5, south 13.5, joined 12.5, moved 1"],
  ] as const)("follows moves and mergers on %s", (day, totals) => {
    expect(totalsOn(day)).toBe(totals);
  });

  it.each([
    ["2022-12-31", "county 4, north 4, large 4"],
    ["2023-01-01", "county 4"],
  ] as const)("puts what was split where all parts are on %s", (day, totals) => {
    expect(totalsOn(day, [{ region: "large", value: "4" }])).toBe(totals);
  });

  it("lists what is not there yet, or nothing is left of", () => {
    const given = [
      { site: "station-joined", value: "1" },
      { site: "station-moved", value: "2" },
      { site: "center", value: "4" },
    ] as const;
    expect(rollUp(openedSample, given, { day: "2021-01-01" }).unplaced).toEqual([given[0]]);
    expect(rollUp(openedSample, given, { day: "2024-01-01" }).unplaced).toEqual([given[1]]);
  });

  it("does not take an earlier part for what the rest became", () => {
    const part = (from: "2005-01-01" | "2010-01-01", parent: string) =>
      region(`from ${from}`, "village", undefined, {
        existence: { from },
        names: always("a part", from),
        parents: always(parent, from),
        origin: { kind: "split", of: "whole" },
      });
    const network = openNetwork({
      regions: [
        region("a", "township"),
        region("b", "township"),
        region("whole", "village", "a", { existence: { from: "2000-01-01", until: "2010-01-01" } }),
        part("2005-01-01", "a"),
        part("2010-01-01", "b"),
      ],
      sites: [],
    });
    const { regions } = rollUp(network, [{ region: "whole", value: "1" }], { day: "2010-01-01" });
    expect(regions.map((each) => each.region)).toEqual(["b", "from 2010-01-01"]);
  });

  it("adds up several figures of one place, and none at all", () => {
    const given = [
      { site: "center", value: "1" },
      { region: "county", value: "2.50" },
    ] as const;
    const [county] = rollUp(openedSample, given, { day: "2021-01-01" }).regions;
    expect(county).toEqual({
      region: "county",
      level: "county",
      own: "3.5",
      total: "3.5",
      count: 2,
    });
    expect(rollUp(openedSample, [], { day: "2021-01-01" }).total).toBe("0");
  });

  it.each<[figures: unknown, options: unknown, code: string]>([
    ["none", { day: "2021-01-01" }, "network/invalid-figure"],
    [[{ value: "1" }], { day: "2021-01-01" }, "network/invalid-figure"],
    [
      [{ value: "1", site: "center", region: "county" }],
      { day: "2021-01-01" },
      "network/invalid-figure",
    ],
    [[{ value: "1", site: "gone" }], { day: "2021-01-01" }, "network/unknown-site"],
    [[{ value: "1", region: "gone" }], { day: "2021-01-01" }, "network/unknown-region"],
    [[{ value: 1, site: "center" }], { day: "2021-01-01" }, "core/invalid-decimal"],
    [[{ site: "center" }], { day: "2021-01-01" }, "core/invalid-shape"],
    [[7], { day: "2021-01-01" }, "core/invalid-shape"],
    [[], { day: "2021-02-29" }, "core/invalid-date"],
    [[], {}, "core/invalid-shape"],
    [
      [{ value: "1", site: "center" }],
      { day: "2021-01-01", mean: "half-up" },
      "core/invalid-shape",
    ],
  ])("refuses %j with %j", (given, options, code) => {
    expect(codeOf(() => rollUp(openedSample, given as never, options as never))).toBe(code);
  });
});

describe("a figure that does not fit", () => {
  it.each<[string, unknown]>([
    ["network/unknown-site", { site: "nowhere", value: "1" }],
    ["network/invalid-figure", { value: "1" }],
    ["core/invalid-decimal", { site: "center", value: 1 }],
  ])("is told with its place: %s", (code, figure) => {
    const given = [{ site: "center", value: "1" }, figure] as readonly PlaceFigure[];
    const read = safely(() => rollUp(openedSample, given, { day: "2021-01-01" }));
    expect(read.success ? undefined : read.error).toMatchObject({
      code,
      message: expect.stringContaining('At "/1": '),
      details: { path: "/1" },
    });
  });
});
