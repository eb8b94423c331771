import { describe, expect, it } from "vitest";
import { entryOf } from "../../src/rules/entry-of.js";

describe("entryOf", () => {
  it("finds an entry by its name", () => {
    expect(entryOf({ a: 1, b: 2 }, "b")).toBe(2);
    expect(entryOf({ a: 1 }, "b")).toBeUndefined();
  });

  it.each(["constructor", "toString", "__proto__"])("finds nothing inherited: %s", (name) => {
    expect(entryOf<unknown>({}, name)).toBeUndefined();
  });
});
