import { describe, expect, it } from "vitest";
import { readOptions } from "../../../src/evaluation/score/read-options.js";
import { codeOf } from "../../support/code-of.js";

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const endless = new Proxy(new Array(2 ** 32 - 1), {
  get: (list, key) => list[key as never] ?? "1",
});

describe("options of scoring", () => {
  it("ask for totals unless they say more", () => {
    expect(readOptions()).toEqual({ context: {}, detail: "totals" });
    expect(readOptions({})).toEqual({ context: {}, detail: "totals" });
  });

  it("are split into the context of the rules and the rest", () => {
    const onProgress = () => undefined;
    const places = { county: "X" };
    expect(readOptions({ asOf: "2024-05-01", places, detail: "trace", onProgress })).toEqual({
      context: { asOf: "2024-05-01", places },
      detail: "trace",
      onProgress,
    });
  });

  it("may be a record without a prototype, or one with fields that are undefined", () => {
    const bare = Object.assign(Object.create(null), { detail: "items" });
    expect(readOptions(bare)).toEqual({ context: {}, detail: "items" });
    const unset = { asOf: undefined, detail: undefined, onProgress: undefined };
    expect(readOptions(unset as never)).toEqual({ context: {}, detail: "totals" });
  });

  it("name a field that they do not have", () => {
    expect(() => readOptions({ details: "trace" } as never)).toThrow('no field "details"');
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["a text", "trace"],
    ["an unknown field", { details: "trace" }],
    ["an unknown detail", { detail: "all" }],
    ["a day that does not exist", { asOf: "2023-02-29" }],
    ["a place of no level", { places: { village: "X" } }],
    ["progress that is no function", { onProgress: true }],
    ["a revoked proxy", revoked],
    ["inherited fields", Object.create({ detail: "items" })],
    ["a hidden field", Object.defineProperty({}, "detail", { value: "items" })],
    ["a getter", Object.defineProperty({}, "detail", { get: () => "items", enumerable: true })],
    ["an instance of a class", new (class Options {})()],
    ["a boxed number", Object(12)],
    ["a date", new Date(0)],
    ["a map", new Map([["detail", "items"]])],
    ["a promise", Promise.resolve({})],
    ["an iterator", [].values()],
    ["an empty array", []],
    ["an array with holes", new Array(3)],
    ["an array of length 2^32 - 1", new Array(2 ** 32 - 1)],
    ["an array of its own class", new (class List extends Array {})(2)],
    ["an array without end", endless],
    [
      "more fields than are read",
      Object.fromEntries(Array.from({ length: 101 }, (_, n) => [n, n])),
    ],
  ])("are not %s", (_, options) => {
    expect(codeOf(() => readOptions(options as never))).toBe("evaluation/invalid-options");
  });
});
