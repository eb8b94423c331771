import { describe, expect, it } from "vitest";
import { safely } from "../../src/core/safely.js";
import { checkLowerLevels } from "../../src/rules/lower-levels.js";

const attempt = (
  lowerLevels: Parameters<typeof checkLowerLevels>[1],
  ...values: Parameters<typeof checkLowerLevels>[2][number]["value"][]
) => {
  const levels = ["nation", "province", "city"] as const;
  const list = levels.flatMap((level, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ level, value }];
  });
  return safely(() => checkLowerLevels("p", lowerLevels, list, "2024-05-01"));
};

describe("what lower levels may do", () => {
  it.each([
    ["may-raise", "2", [false, true, true]],
    ["may-lower", "2", [true, true, false]],
    ["may-not-change", "2", [false, true, false]],
    ["may-change", "2", [true, true, true]],
  ] as const)("%s %s", (lowerLevels, higher, lawful) => {
    const lower = ["1.99", "2.00", "2.01"] as const;
    expect(lower.map((value) => attempt(lowerLevels, higher, value).success)).toEqual(lawful);
  });

  it("holds between all levels", () => {
    expect(attempt("may-raise", "1", "3", "2").success).toBe(false);
    expect(attempt("may-raise", "1", "2", "3").success).toBe(true);
  });

  it("passes over values that are unknown", () => {
    const unknown = { unknown: "not-published" } as const;
    expect(attempt("may-raise", "2", unknown, "1").success).toBe(false);
    expect(attempt("may-raise", "2", unknown, "3").success).toBe(true);
    expect(attempt("may-not-change", unknown, "1").success).toBe(true);
    expect(attempt("may-not-change", unknown, unknown).success).toBe(true);
  });

  it("is nothing to check without values", () => {
    expect(attempt("may-not-change").success).toBe(true);
  });

  it("is told", () => {
    const words = (lowerLevels: "may-lower" | "may-not-change") => {
      const result = attempt(lowerLevels, "1", "2");
      return result.success ? "" : result.error.message;
    };
    expect(words("may-lower")).toBe(
      'On 2024-05-01 the province sets "p" to 2 and the nation to 1, which lower levels may only ' +
        "lower. Correct one of them.",
    );
    expect(words("may-not-change")).toContain("which lower levels may not change.");
  });
});
