import { expect, it } from "vitest";
import { faults } from "../support/points-simulation/faults.js";
import { firstBroken, fixedSeed } from "../support/points-simulation/first-broken.js";

it.each(Object.entries(faults))("the simulation rejects %s", { timeout: 300_000 }, (_, parts) => {
  expect(firstBroken(parts, fixedSeed)).not.toEqual([]);
});
