import { describe, expect, it } from "vitest";
import { isText, toText } from "../../src/core/text.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

describe("toText and isText", () => {
  it.each([
    "a",
    " spaces around ",
    "志愿服务·第七条",
    "x".repeat(500),
    "\u{20000}".repeat(250),
    "e\u0301",
    "👩‍🌾",
    "a\u200Bb",
  ])("accept %s", (text) => {
    expect(isText(text)).toBe(true);
    expect(toText(text)).toBe(text);
  });

  it.each([
    "",
    "x".repeat(501),
    `${"\u{20000}".repeat(250)}x`,
    "a\nb",
    "a\tb",
    "a\u0000",
    "a\u007F",
    "a\u0085b",
    "a\u2028b",
    "a\u2029b",
    "a\u061Cb",
    "a\u200Eb",
    "a\u200Fb",
    "a\u202Ab",
    "a\u202Eb",
    "a\u2066b",
    "a\u2069b",
    "a\uD800",
    "\uDC00a",
  ])("refuse %o", (text) => {
    expect(isText(text)).toBe(false);
    expect(codeOf(() => toText(text))).toBe("core/invalid-text");
  });

  it("know nothing but text", () => {
    for (const { make } of hostileValues) {
      const value = make("text");
      if (typeof value !== "string") expect(isText(value)).toBe(false);
      expect(codeOf(() => toText(value as string)) ?? "core/invalid-text").toBe(
        "core/invalid-text",
      );
    }
  });
});
