import { describe, expect, it } from "vitest";
import { sortedEntriesOf } from "../../src/rules/sorted-entries.js";

describe("sortedEntriesOf", () => {
  it("sorts by code unit, whatever the order of the record", () => {
    const sorted = [
      ["B", 2],
      ["a", 1],
      ["村", 3],
    ];
    expect(sortedEntriesOf({ a: 1, B: 2, 村: 3 })).toEqual(sorted);
    expect(sortedEntriesOf({ 村: 3, B: 2, a: 1 })).toEqual(sorted);
  });
});
