import { describe, expect, it } from "vitest";
import { standsWhereItMay } from "../../../src/network/check/site-levels.js";
import { regionLevels, siteKinds } from "../../../src/network/vocabulary.js";

describe("standsWhereItMay", () => {
  it("knows the levels of every kind of site", () => {
    const levels = siteKinds.map((kind) => [
      kind,
      regionLevels.filter((level) => standsWhereItMay(kind, level)).join(" "),
    ]);
    expect(Object.fromEntries(levels)).toEqual({
      center: "city county",
      institute: "township",
      station: "village",
      "sub-center": "city county township village",
      "practice-point": "city county township village",
      "family-station": "city county township village",
      "extended-site": "city county township village",
    });
  });
});
