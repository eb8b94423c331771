import { describe, expect, it } from "vitest";
import { assessStandard } from "../../src/network/assess-standard.js";
import { denominatorsOf } from "../../src/network/denominators-of.js";
import { openNetwork } from "../../src/network/open-network.js";
import { sitesOn } from "../../src/network/sites-on.js";
import { countedNetwork } from "../support/counted-network.js";
import { listFiles } from "../support/repository.js";
import type { CountCase, DenominatorCase, StandardCase } from "./network-case.js";
import { listNetworkCases, referenceStandard } from "./network-case.js";

describe("published examples of network", () => {
  const standards = listNetworkCases<StandardCase>("standards");

  it.each(standards)("$id ($standard)", ({ standard, facts, expected }) => {
    const { status, haves } = assessStandard(referenceStandard(standard), facts);
    const idsThatAre = (wanted: string) =>
      haves.filter((have) => have.status === wanted).map(({ id }) => id);
    const found = { status, "not-met": idsThatAre("not-met"), unknown: idsThatAre("unknown") };
    expect(found).toEqual(expected);
  });

  it("has a case for each published standard", () => {
    const files = new Set(
      standards.map(({ standard }) => `test/reference/standards/${standard}.json`),
    );
    expect([...files].sort()).toEqual(
      listFiles("test/reference/standards", (path) => path.endsWith(".json")),
    );
  });

  it.each(listNetworkCases<DenominatorCase>("denominators"))("$id", ({ published, expected }) => {
    expect(denominatorsOf(published)).toEqual(expected);
  });

  it.each(listNetworkCases<CountCase>("site-counts"))("$id", ({ opened, expected }) => {
    const network = openNetwork(countedNetwork(opened));
    const found = expected.map(({ day }) => ({ day, sites: sitesOn(network, { day }).length }));
    expect(found).toEqual(expected);
  });
});
