import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { listLimit, readList } from "../../src/core/list.js";
import { codeOf } from "../support/code-of.js";
import { hostileValuesOf } from "../support/hostile-values.js";

describe("readList", () => {
  it("copies the elements", () => {
    const list = [1, 2];
    const copy = readList(list);
    list.push(3);
    expect(copy).toEqual([1, 2]);
  });

  it("reads a hole as undefined", () => {
    expect(readList(new Array(1))).toEqual([undefined]);
  });

  it("accepts as many elements as the limit, and no more", () => {
    expect(readList(new Array(listLimit))).toHaveLength(listLimit);
    expect(codeOf(() => readList(new Array(listLimit + 1)))).toBe("core/too-large");
  });

  it.each([undefined, null, "12", 5, {}, { length: 1, 0: 1 }, new Set([1]), new Uint8Array(1)])(
    "refuses %o",
    (value) => {
      expect(codeOf(() => readList(value as never))).toBe("core/invalid-shape");
    },
  );

  it.each([
    ["a throwing element", new Proxy([1], { get: (_, key) => (key === "length" ? 1 : fail()) })],
    ["a throwing length", new Proxy([1], { get: fail })],
    ["a false length", new Proxy([1], { get: () => "many" })],
    ["a negative length", new Proxy([1], { get: () => -1 })],
  ])("refuses %s", (_, value) => {
    expect(codeOf(() => readList(value))).toBe("core/invalid-shape");
  });

  it.each(hostileValuesOf("array", "object", "structure"))("survives $name", ({ make }) => {
    try {
      expect(Array.isArray(readList(make([1]) as never))).toBe(true);
    } catch (error) {
      expect(isDomainError(error)).toBe(true);
    }
  });
});

function fail(): never {
  throw new TypeError("a trap");
}
