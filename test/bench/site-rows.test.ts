import { describe, expect, it } from "vitest";
import { faultOf } from "../../bench/by-hand/check-facts.js";
import { plainItems } from "../../bench/by-hand/plain-items.js";
import { drawSites } from "../../bench/site-rows.js";

const sites = drawSites(2000, 1);

describe("the sites of the bench", () => {
  it("are the same for a seed, and others for another", () => {
    expect(drawSites(10, 1)).toEqual(sites.slice(0, 10));
    expect(drawSites(10, 2)).not.toEqual(sites.slice(0, 10));
  });

  it("have facts that are in order", () => {
    expect(sites.map(({ facts }) => faultOf(plainItems, facts)).filter((fault) => fault)).toEqual(
      [],
    );
  });

  it("are not concerned by some item in one case out of twenty", () => {
    const concerned = sites.filter(({ facts }) => facts.market && facts.studio);
    expect(1 - concerned.length / sites.length).toBeCloseTo(0.05, 1);
  });
});

describe("faultOf", () => {
  it.each([
    ["a fact that is missing", { check1a: undefined }],
    ["a number for an answer", { check1a: 1 }],
    ["a part of a count", { level1: 1.5 }],
    ["a count above its bound", { cases1: 51 }],
    ["a target of 0", { target1: 0 }],
    ["a number for decimal text", { hours1: 2 }],
    ["two decimal places", { hours1: "2.25" }],
    ["a decimal above its bound", { percent1: "100.1" }],
    ["a fact that nobody asked for", { mood: "good" }],
  ])("finds %s", (_, change) => {
    expect(faultOf(plainItems, { ...sites[0]?.facts, ...change })).toBeDefined();
  });

  it.each([null, 3, "facts"])("finds %j to be no record", (facts) => {
    expect(faultOf(plainItems, facts)).toBe("The facts are no record.");
  });
});
