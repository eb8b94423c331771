import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/core/canonical-json.js";
import { codeOf } from "../support/code-of.js";

describe("canonicalJson", () => {
  it.each([
    ["text", '"text"'],
    ['a "quote"\n', '"a \\"quote\\"\\n"'],
    ["文明", '"文明"'],
    ["\ud800", '"\\ud800"'],
    [-0, "0"],
    [1e21, "1e+21"],
    [0.1, "0.1"],
    [true, "true"],
    [null, "null"],
    [[], "[]"],
    [{}, "{}"],
    [[1, ["2"], {}], '[1,["2"],{}]'],
    [{ b: { d: 1, c: 2 }, a: undefined, 10: 1, 9: 2 }, '{"10":1,"9":2,"b":{"c":2,"d":1}}'],
  ])("writes %o", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("orders keys by UTF-16 units, as the example of RFC 8785 does", () => {
    const value = { "€": 1, "\r": 2, "\ufb33": 3, "1": 4, "😂": 5, "\u0080": 6, ö: 7 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😂":5,"\ufb33":3}');
  });

  it.each([
    ["nothing", undefined, "core/invalid-shape"],
    ["no number", Number.NaN, "core/invalid-number"],
    ["a text too long", "x".repeat(10_001), "core/too-large"],
  ])("refuses %s", (_, value, code) => {
    expect(codeOf(() => canonicalJson(value))).toBe(code);
  });
});
