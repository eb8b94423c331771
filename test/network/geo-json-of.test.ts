import { check } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import { geoJsonOf } from "../../src/network/geo-json-of.js";
import type { Site, SiteView } from "../../src/network/model.js";
import { openNetwork } from "../../src/network/open-network.js";
import { codeOf } from "../support/code-of.js";
import { openedSample, region, site } from "../support/sample-network.js";

const placed = (coordinates: Site["coordinates"]) =>
  openNetwork({
    regions: [region("v", "village")],
    sites: [
      site("s", "station", "v", "2019-01-01", coordinates === undefined ? {} : { coordinates }),
    ],
  });

describe("geoJsonOf", () => {
  it("puts sites on a map, those without coordinates without a place", () => {
    const collection = geoJsonOf(openedSample, { day: "2020-01-01", within: "county" });
    expect(collection.features.map(({ id, geometry }) => [id, geometry?.coordinates])).toEqual([
      ["center", [114.53, -24.74]],
      ["institute", undefined],
      ["square", undefined],
      ["station-east", undefined],
      ["station-moved", undefined],
      ["station-west", undefined],
    ]);
    expect(collection.features[0]?.properties).toEqual({
      id: "center",
      kind: "center",
      name: "site center",
      region: "county",
    });
    const [first] = collection.features;
    const parts = [
      collection,
      collection.features,
      first,
      first?.geometry,
      first?.geometry?.coordinates,
    ];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  });

  it("writes what another's validator accepts (RFC 7946)", () => {
    for (const day of ["1999-12-31", "2020-01-01", "2022-01-01"] as const) {
      const collection = geoJsonOf(openedSample, { day });
      expect(check(JSON.stringify(collection))).toEqual(collection);
    }
  });

  it("is checked by a validator that refuses what is wrong", () => {
    const wrong = { type: "Feature", geometry: { type: "Point", coordinates: ["1", 2] } };
    expect(() => check(JSON.stringify(wrong))).toThrow();
  });

  it.each<[longitude: string, latitude: string, accepted: boolean]>([
    ["180", "90", true],
    ["-180.000", "-90.0", true],
    ["179.999999999", "89.999999999", true],
    ["180.000000001", "0", false],
    ["181", "0", false],
    ["0", "90.1", false],
    ["0", "91", false],
    ["0.1234567891", "0", false],
    ["00", "0", false],
    ["0", "x", false],
  ])("knows whether %s, %s is on earth", (longitude, latitude, accepted) => {
    const coordinates = [longitude, latitude] as unknown as Site["coordinates"];
    expect(codeOf(() => placed(coordinates))).toBe(accepted ? undefined : "network/invalid-record");
  });

  it("knows no negative zero", () => {
    const { features } = geoJsonOf(placed(["-0", "-0.0"]), { day: "2020-01-01" });
    expect(features[0]?.geometry?.coordinates).toEqual([0, 0]);
  });

  it.each<[view: unknown, code: string]>([
    [{ day: "2021-01-01", within: "gone" }, "network/unknown-region"],
    [{ day: "2021-01-01", kind: "post" }, "network/invalid-options"],
    [{ day: "2021-1-1" }, "core/invalid-date"],
    [{}, "core/invalid-shape"],
  ])("refuses %j", (view, code) => {
    expect(codeOf(() => geoJsonOf(openedSample, view as SiteView))).toBe(code);
  });

  it("can be asked for one kind", () => {
    const { features } = geoJsonOf(openedSample, { day: "2020-01-01", kind: "institute" });
    expect(features.map(({ id }) => id)).toEqual(["institute"]);
  });
});
