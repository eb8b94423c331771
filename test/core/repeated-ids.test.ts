import { describe, expect, it } from "vitest";
import { repeatedIds } from "../../src/core/repeated-ids.js";

describe("repeatedIds", () => {
  it("tells each id that was taken before, in the order of the list", () => {
    const [first, second, third, fourth] = [{ id: "a" }, { id: "b" }, { id: "a" }, { id: "a" }];
    const faults = repeatedIds([first, second, third, fourth], "steps", "x/duplicate-id");
    expect(faults.map(({ at }) => at)).toEqual([third, fourth]);
    expect(faults[0]?.at).toBe(third);
    expect(faults[0]).toMatchObject({
      code: "x/duplicate-id",
      message: 'The id "a" is taken twice among steps. Rename one of them.',
    });
    expect(repeatedIds([first, second], "steps", "x/duplicate-id")).toEqual([]);
  });
});
