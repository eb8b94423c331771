import { describe, expect, it } from "vitest";
import { countyTable } from "../../examples/county/county-table.js";
import { makeSites } from "../../examples/county/make-sites.js";
import { readText } from "../support/repository.js";

describe("the made-up county", () => {
  it("is written the same, byte for byte, each time", () => {
    expect(countyTable()).toBe(readText("examples/data/synthetic-county.csv"));
  });

  it("has one center, 18 institutes and 280 stations", () => {
    const kinds = makeSites(1).map(({ facts }) => facts.kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([count("center"), count("institute"), count("station")]).toEqual([1, 18, 280]);
  });

  it("is another county for another seed", () => {
    expect(makeSites(1)).toEqual(makeSites(1));
    expect(makeSites(1)).not.toEqual(makeSites(2));
  });

  it("gives each site an id and names of its own, and says that the county is made up", () => {
    const sites = makeSites(1);
    const distinct = (values: readonly string[]) => new Set(values).size;
    expect(distinct(sites.map(({ site }) => site))).toBe(299);
    expect(distinct(sites.map(({ name }) => name))).toBe(299);
    expect(distinct(sites.map(({ englishName }) => englishName))).toBe(299);
    expect(sites[0]).toMatchObject({ name: "星河县（虚构）实践中心" });
  });
});
