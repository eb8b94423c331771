import { describe, expect, it } from "vitest";
import { definitely } from "../../src/core/definitely.js";
import { isDomainError } from "../../src/core/error.js";

describe("definitely", () => {
  it.each([0, "", false, null])("returns %o as it stands", (value) => {
    expect(definitely(value)).toBe(value);
  });

  it("throws a plain error, which is a bug, when the value is missing", () => {
    expect(() => definitely(undefined, "the count")).toThrow("guaranteed by the count");
    expect(() => definitely(undefined)).toThrow("guaranteed by the code around it");
    try {
      definitely(undefined);
    } catch (error) {
      expect(isDomainError(error)).toBe(false);
    }
  });
});
