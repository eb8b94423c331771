import { describe, expect, it } from "vitest";
import { checkedInteger } from "../../src/core/integer.js";
import { codeOf } from "../support/code-of.js";

describe("checkedInteger", () => {
  it.each([0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])("accepts %d", (count) => {
    expect(checkedInteger(count)).toBe(count);
  });

  it("turns -0 into 0", () => {
    expect(checkedInteger(-0)).toBe(0);
  });

  it.each([2 ** 53, -(2 ** 53), 1e308])("says that %d is out of range", (count) => {
    expect(codeOf(() => checkedInteger(count))).toBe("core/out-of-range");
  });

  it.each([0.5, Number.NaN, Infinity, -Infinity, 5e-324, "12", Object(12), 12n, null, undefined])(
    "says that %s is no whole number",
    (count) => {
      expect(codeOf(() => checkedInteger(count))).toBe("core/invalid-number");
    },
  );

  it("names what is counted", () => {
    expect(() => checkedInteger(0.5, "number of days")).toThrow("The number of days is 0.5.");
    expect(() => checkedInteger(2 ** 53, "number of days")).toThrow("The number of days 9007");
    expect(() => checkedInteger(0.5)).toThrow("The count is 0.5.");
  });
});
