import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { ownEntriesOf } from "../../src/core/own-entries.js";

const codeFor = (source: object, most = 10, keyLength = 10) => {
  const read = ownEntriesOf(source, most, keyLength);
  return read.plain ? "plain" : read.code;
};

const withGetter = Object.defineProperty({}, "a", { get: () => 1, enumerable: true });
const hidden = Object.defineProperty({}, "a", { value: 1 });
const holes = Object.assign([1], { 2: 3 });

describe("ownEntriesOf", () => {
  it("reads records in their own order, without undefined fields", () => {
    expect(ownEntriesOf({ b: 1, a: null, c: undefined }, 9, 9)).toEqual({
      plain: true,
      list: false,
      entries: [
        ["b", 1],
        ["a", null],
      ],
    });
  });

  it("reads lists with their undefined elements", () => {
    expect(ownEntriesOf(["x", undefined], 9, 9)).toEqual({
      plain: true,
      list: true,
      entries: [
        ["0", "x"],
        ["1", undefined],
      ],
    });
  });

  it.each([
    ["a record", {}],
    ["a record without prototype", Object.create(null)],
    ["a record of another realm", runInNewContext("({ a: 1 })")],
    ["an array of another realm", runInNewContext("[1]")],
    [
      "a record of as many fields as allowed",
      Object.fromEntries([..."0123456789"].map((k) => [k, 1])),
    ],
    ["an array of as many elements as allowed", Array.from({ length: 10 }, () => 1)],
    ["a key of the greatest length", { abcdefghij: 1 }],
  ])("accepts %s", (_, source) => {
    expect(codeFor(source)).toBe("plain");
  });

  it.each([
    ["a class instance", new (class Site {})(), "core/invalid-shape"],
    ["an heir of a record", Object.create({ a: 1 }), "core/invalid-shape"],
    ["an heir of a function", Object.create(() => 1), "core/invalid-shape"],
    ["a subclass of arrays", new (class List extends Array {})(), "core/invalid-shape"],
    ["an array without prototype", Object.setPrototypeOf([], null), "core/invalid-shape"],
    ["a date of another realm", runInNewContext("new Date(0)"), "core/invalid-shape"],
    ["a typed array", new Uint8Array(1), "core/invalid-shape"],
    ["a getter", withGetter, "core/invalid-shape"],
    ["a hidden field", hidden, "core/invalid-shape"],
    ["a symbol key", { [Symbol("a")]: 1 }, "core/invalid-shape"],
    ["an own __proto__", JSON.parse('{"__proto__":1}'), "core/invalid-shape"],
    ["a hole", new Array(1), "core/invalid-shape"],
    ["a hole amid elements", holes, "core/invalid-shape"],
    [
      "a hole made up for by an extra field",
      Object.assign(new Array(1), { a: 1 }),
      "core/invalid-shape",
    ],
    ["an extra field", Object.assign([1], { a: 1 }), "core/invalid-shape"],
    [
      "an element with a getter",
      Object.defineProperty([1], 0, { get: () => 1 }),
      "core/invalid-shape",
    ],
    [
      "too many fields",
      Object.fromEntries([..."0123456789a"].map((k) => [k, 1])),
      "core/too-large",
    ],
    ["too many elements", new Array(11), "core/too-large"],
    ["2^32 - 1 elements", new Array(2 ** 32 - 1), "core/too-large"],
    ["too long a key", { abcdefghijk: 1 }, "core/too-large"],
    [
      "a false length",
      new Proxy([], { getOwnPropertyDescriptor: () => undefined }),
      "core/invalid-shape",
    ],
    ["a revoked proxy", revoked({}), "core/invalid-shape"],
    ["a revoked array", revoked([]), "core/invalid-shape"],
  ])("refuses %s", (_, source, code) => {
    expect(codeFor(source)).toBe(code);
  });
});

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
