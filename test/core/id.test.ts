import { describe, expect, it } from "vitest";
import { compareIds, isId, toId } from "../../src/core/id.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

describe("toId and isId", () => {
  it.each([
    "a",
    "river-village",
    "河口村",
    "two words",
    "x".repeat(64),
    "\u{20000}".repeat(32),
    "\u00E9",
    "__proto__",
    "constructor",
    "toString",
    "\u0430",
    "\uF900".normalize("NFC"),
    "\uE000",
    "·",
  ])("accept %s", (text) => {
    expect(isId(text)).toBe(true);
    expect(toId(text)).toBe(text);
  });

  it.each([
    "",
    "x".repeat(65),
    `${"\u{20000}".repeat(32)}x`,
    " a",
    "a ",
    "a\u3000",
    "\u00A0a",
    "\n",
    "a\nb",
    "a\u0000",
    "a\u007F",
    "a\u0085",
    "e\u0301",
    "\uF9D1",
    "a\uD800",
    "\uDC00\uD800",
  ])("refuse %o", (text) => {
    expect(isId(text)).toBe(false);
    expect(codeOf(() => toId(text))).toBe("core/invalid-id");
  });

  it("refuse every control, format, surrogate and separating character", () => {
    for (let point = 0; point <= 0x10_ffff; point += 1) {
      const character = String.fromCodePoint(point);
      const refused = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character);
      if (refused && isId(`a${character}b`)) expect.fail(`U+${point.toString(16)} passed`);
    }
  });

  it("refuse no letter, digit, mark or ideograph in composed form", () => {
    for (let point = 0; point <= 0x10_ffff; point += 1) {
      const character = String.fromCodePoint(point);
      const wanted = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character);
      const composed = character.normalize("NFC") === character;
      if (wanted && composed && !isId(character)) expect.fail(`U+${point.toString(16)} refused`);
    }
  });

  it("know nothing but text", () => {
    for (const { make } of hostileValues) {
      const value = make("id");
      if (typeof value !== "string") expect(isId(value)).toBe(false);
      expect(codeOf(() => toId(value as string)) ?? "core/invalid-id").toBe("core/invalid-id");
    }
  });
});

describe("compareIds", () => {
  it.each([
    ["a", "b", -1],
    ["b", "a", 1],
    ["a", "a", 0],
    ["a2", "a10", 1],
    ["a", "aa", -1],
    ["Z", "a", -1],
    ["\uFF0E", "\u{20000}", 1],
  ])("orders %s and %s by code unit", (a, b, order) => {
    expect(compareIds(a, b)).toBe(order);
  });

  it("checks both ids", () => {
    expect(codeOf(() => compareIds("", "a"))).toBe("core/invalid-id");
    expect(codeOf(() => compareIds("a", ""))).toBe("core/invalid-id");
  });
});
