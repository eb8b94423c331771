import { describe, expect, it } from "vitest";
import { quote } from "../../src/core/quote.js";
import { hostileValues } from "../support/hostile-values.js";

describe("quote", () => {
  it.each([
    ["12,50", '"12,50"'],
    ["", '""'],
    ['say "no"', '"say \\"no\\""'],
    [12.5, "12.5"],
    [-0, "-0"],
    [0, "0"],
    [Number.NaN, "NaN"],
    [12n, "12n"],
    [10n ** 40n - 1n, `${"9".repeat(40)}n`],
    [10n ** 40n, "a huge bigint"],
    [-(10n ** 40n) + 1n, `-${"9".repeat(40)}n`],
    [-(10n ** 40n), "a huge bigint"],
    [true, "true"],
    [undefined, "undefined"],
    [null, "null"],
    [Symbol("secret"), "a symbol"],
    [() => 5, "a function"],
    [[1], "an array"],
    [{ a: 1 }, "an object"],
  ])("renders %o", (value, text) => {
    expect(quote(value)).toBe(text);
  });

  it("names a revoked proxy", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(quote(proxy)).toBe("a revoked proxy");
  });

  it("shows 60 characters in full and cuts longer text", () => {
    expect(quote("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(quote("x".repeat(61))).toBe(`"${"x".repeat(59)}…" (61 characters)`);
  });

  it("cuts text that grows too long by escaping", () => {
    expect(quote("\u0001".repeat(16))).toBe(`"${"\\u0001".repeat(16)}"`);
    expect(quote("\u0001".repeat(17))).toBe(
      `"${"\\u0001".repeat(17).slice(0, 59)}…" (17 characters)`,
    );
  });

  it("never cuts a character in half", () => {
    expect(quote(`x${"\u{20000}".repeat(40)}`)).toBe(
      `"x${"\u{20000}".repeat(29)}…" (81 characters)`,
    );
    expect(quote("\u{20000}".repeat(40))).toBe(`"${"\u{20000}".repeat(29)}…" (80 characters)`);
  });

  it("escapes characters that would garble the message", () => {
    expect(quote("a\u202Eb\u2028\u007F")).toBe('"a\\u{202e}b\\u{2028}\\u{7f}"');
    expect(quote("a\uD800")).toBe('"a\\ud800"');
  });

  it.each(hostileValues)("renders $family: $name in at most 100 characters", ({ make }) => {
    expect(quote(make("1")).length).toBeLessThanOrEqual(100);
    expect(quote(make({ a: 1 }))).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});
