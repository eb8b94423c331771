import { describe, expect, it } from "vitest";
import type { SiteView } from "../../src/network/model.js";
import { openNetwork } from "../../src/network/open-network.js";
import { sitesOn } from "../../src/network/sites-on.js";
import { codeOf } from "../support/code-of.js";
import { always, openedSample, region, site } from "../support/sample-network.js";

const idsOn = (view: SiteView): string =>
  sitesOn(openedSample, view)
    .map(({ id }) => id)
    .join(" ");

describe("sitesOn", () => {
  it.each<[view: SiteView, ids: string]>([
    [{ day: "2018-12-31" }, ""],
    [{ day: "2019-01-01" }, "center"],
    [{ day: "2021-12-31", kind: "station" }, "station-east station-moved station-west"],
    [{ day: "2022-01-01", kind: "station" }, "station-joined station-moved"],
    [{ day: "2020-12-31", within: "north" }, "institute station-east station-moved"],
    [{ day: "2021-01-01", within: "north" }, "institute station-east"],
    [{ day: "2021-01-01", within: "south", kind: "station" }, "station-moved station-west"],
    [
      { day: "2021-01-01", within: "county" },
      "center institute square station-east station-moved station-west",
    ],
    [{ day: "2021-12-31", within: "joined" }, ""],
    [{ day: "2022-01-01", within: "joined" }, "station-joined"],
  ])("lists those of %j", (view, ids) => {
    expect(idsOn(view)).toBe(ids);
  });

  it("follows a site from region to region and back", () => {
    const regions = [
      ...always("a"),
      { from: "2001-01-01", value: "b" },
      { from: "2002-01-01", value: "a" },
    ] as const;
    const network = openNetwork({
      regions: [region("a", "village"), region("b", "village")],
      sites: [site("s", "station", "a", "2000-01-01", { regions })],
    });
    const homes = (["2000-12-31", "2001-01-01", "2002-01-01"] as const).map((day) =>
      ["a", "b"].filter((within) => sitesOn(network, { day, within }).length === 1).join(" "),
    );
    expect(homes).toEqual(["a", "b", "a"]);
  });

  it("returns frozen data", () => {
    const sites = sitesOn(openedSample, { day: "2021-01-01" });
    expect([Object.isFrozen(sites), Object.isFrozen(sites[0])]).toEqual([true, true]);
  });

  it.each<[view: unknown, code: string]>([
    [{ day: "2021-01-01", within: "gone" }, "network/unknown-region"],
    [{ day: "2021-01-01", within: 7 }, "network/unknown-region"],
    [{ day: "2021-01-01", kind: "post" }, "network/invalid-options"],
    [{ day: "2021-13-01" }, "core/invalid-date"],
    [{ day: "2021-01-01", where: "north" }, "core/invalid-shape"],
    [{}, "core/invalid-shape"],
  ])("refuses %j", (view, code) => {
    expect(codeOf(() => sitesOn(openedSample, view as SiteView))).toBe(code);
  });
});
