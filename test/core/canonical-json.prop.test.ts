import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/core/canonical-json.js";
import { toPlainJson } from "../../src/core/plain-json.js";

const values = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !JSON.stringify(value).includes("__proto__"));

/** The same data with every record's keys in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

describe("canonicalJson", () => {
  it("reads back as the data it was written from", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(toPlainJson(value));
      }),
    );
  });

  it("does not depend on the order of keys, while plain JSON does", () => {
    let differed = false;
    fc.assert(
      fc.property(values, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
        differed ||= JSON.stringify(turned(value)) !== JSON.stringify(value);
      }),
    );
    expect(differed).toBe(true);
  });
});
