import { describe, expect, it } from "vitest";
import { changesSince } from "./changes-since.js";

describe("what answers otherwise than was recorded", () => {
  const recorded = { "a days": "1", "b pay": "2" };

  it("is nothing when all digests are those on record", () => {
    expect(changesSince(recorded, { "b pay": "2", "a days": "1" })).toEqual([]);
  });

  it.each([
    ["changed", { "a days": "1", "b pay": "3" }, /^b pay answers otherwise/],
    ["left out", { "a days": "1" }, /^b pay is not there any more/],
    ["new", { ...recorded, "c stars": "4" }, /^c stars was not recorded yet/],
  ])("is told by name: %s", (_, digests, told) => {
    const changes = changesSince(recorded, digests);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(told);
    expect(changes[0]).toMatch(/--record$/);
  });
});
