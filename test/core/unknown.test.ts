import { describe, expect, it } from "vitest";
import type { UnknownReason } from "../../src/core/unknown.js";
import { isUnknown, unknown, unknownReasons } from "../../src/core/unknown.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

describe("unknown", () => {
  it.each(unknownReasons)("returns one shared, frozen object for %s", (reason) => {
    expect(unknown(reason)).toEqual({ unknown: reason });
    expect(unknown(reason)).toBe(unknown(reason));
    expect(Object.isFrozen(unknown(reason))).toBe(true);
  });

  it("lists its reasons for good", () => {
    expect(new Set(unknownReasons).size).toBe(unknownReasons.length);
    expect(Object.isFrozen(unknownReasons)).toBe(true);
  });

  it.each(hostileValues)("refuses the reason $family: $name", ({ make }) => {
    expect(codeOf(() => unknown(make("no-reason") as UnknownReason))).toBe("core/invalid-shape");
  });
});

describe("isUnknown", () => {
  it.each(unknownReasons)("knows %s, shared or from JSON", (reason) => {
    expect(isUnknown(unknown(reason))).toBe(true);
    expect(isUnknown({ unknown: reason })).toBe(true);
  });

  it.each([
    { unknown: "tomorrow" },
    { unknown: "missing-evidence", value: "0" },
    { value: "0", unknown: "missing-evidence" },
    { unknown: "missing-evidence", [Symbol("key")]: 1 },
    {},
    [],
    "missing-evidence",
    null,
    undefined,
    Object.create({ unknown: "missing-evidence" }),
    {
      get unknown() {
        return "missing-evidence";
      },
    },
  ])("says no to %o", (value) => {
    expect(isUnknown(value)).toBe(false);
  });

  const alike = new Set(["a null prototype", "a frozen copy", "a proxy"]);
  it.each(hostileValues.filter(({ name }) => !alike.has(name)))(
    "says no to $family: $name",
    ({ make }) => {
      expect(isUnknown(make({ unknown: "not-decreed", at: 1 }))).toBe(false);
    },
  );
});
