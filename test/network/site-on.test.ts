import { describe, expect, it } from "vitest";
import type { Network } from "../../src/network/network.js";
import { siteOn } from "../../src/network/site-on.js";
import { codeOf } from "../support/code-of.js";
import { openedSample } from "../support/sample-network.js";

describe("siteOn", () => {
  it.each([
    ["2019-12-31", undefined],
    ["2020-01-01", "station-moved"],
    ["2023-12-31", "station-moved"],
    ["2024-01-01", undefined],
  ] as const)("knows on %s whether a site is open", (day, id) => {
    expect(siteOn(openedSample, "station-moved", day)?.id).toBe(id);
  });

  it.each([
    ["2020-12-31", undefined],
    ["2021-01-01", "standard-met"],
    ["2021-12-31", "standard-met"],
    ["2022-01-01", "demonstration"],
  ] as const)("knows the status on %s", (day, status) => {
    expect(siteOn(openedSample, "square", day)?.status).toBe(status);
  });

  it("shows a site as frozen plain data", () => {
    const shown = siteOn(openedSample, "square", "2022-05-01");
    expect(shown).toEqual({
      id: "square",
      kind: "extended-site",
      name: "site square",
      region: "south",
      form: "square",
      status: "demonstration",
    });
    expect(Object.isFrozen(shown)).toBe(true);
  });

  it("refuses what it cannot answer", () => {
    expect(codeOf(() => siteOn(openedSample, "gone", "2022-01-01"))).toBe("network/unknown-site");
    expect(codeOf(() => siteOn(openedSample, 7 as never, "2022-01-01"))).toBe(
      "network/unknown-site",
    );
    expect(codeOf(() => siteOn(openedSample, "square", "2022-02-30"))).toBe("core/invalid-date");
    for (const network of [undefined, null, {}, "network"]) {
      expect(codeOf(() => siteOn(network as unknown as Network, "square", "2022-01-01"))).toBe(
        "network/not-opened",
      );
    }
  });

  it("cannot be handed a network that openNetwork did not make", () => {
    const Forged = openedSample.constructor as new (index: unknown, key: unknown) => Network;
    expect(codeOf(() => new Forged({}, Symbol("network")))).toBe("network/not-opened");
  });
});
