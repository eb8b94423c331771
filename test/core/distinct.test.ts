import { describe, expect, it } from "vitest";
import { areDistinct } from "../../src/core/distinct.js";

describe("areDistinct", () => {
  it.each([0, 1, 15, 16, 17, 100])("finds what stands twice among %i", (length) => {
    const all = Array.from({ length }, (_, at) => `id ${at}`);
    expect(areDistinct(all)).toBe(true);
    if (length > 0) expect(areDistinct([...all, `id ${length - 1}`])).toBe(false);
    if (length > 1) expect(areDistinct(["id 0", ...all.slice(1), "id 0"])).toBe(false);
  });

  it("tells a number from its text", () => {
    expect(areDistinct([1, "1"])).toBe(true);
  });
});
