import { describe, expect, it } from "vitest";
import { safely } from "../../src/core/safely.js";
import { resolveParameters } from "../../src/rules/resolve-parameters.js";

const nation = (value: `${number}`, from: "2024-01-01" | "2025-01-01") =>
  ({
    lowerLevels: "may-change",
    layers: [{ level: "nation", values: [{ from, value }] }],
  }) as const;
const sheet = { rate: nation("1.0", "2024-01-01"), later: nation("2", "2025-01-01") };

const codeOf = (operation: () => unknown) => {
  const result = safely(operation);
  return result.success ? undefined : result.error.code;
};

describe("resolveParameters", () => {
  it("finds every value", () => {
    const values = resolveParameters(sheet, { asOf: "2025-01-01" });
    expect([...values.keys()]).toEqual(["rate", "later"]);
    expect(values.get("later")?.value).toBe("2");
  });

  it("finds the values asked for alone", () => {
    const values = resolveParameters(sheet, { asOf: "2024-01-01" }, ["rate"]);
    expect([...values]).toEqual([["rate", { value: "1", from: "2024-01-01", level: "nation" }]]);
  });

  it.each<[string, () => unknown, string]>([
    [
      "a value not in force",
      () => resolveParameters(sheet, { asOf: "2024-01-01" }),
      "rules/parameter-not-in-force",
    ],
    ["no day", () => resolveParameters(sheet, {}), "rules/day-needed"],
    [
      "an unknown parameter",
      () => resolveParameters(sheet, { asOf: "2025-01-01" }, ["rat"]),
      "rules/unknown-parameter",
    ],
    [
      "what every object inherits",
      () => resolveParameters(sheet, { asOf: "2025-01-01" }, ["toString"]),
      "rules/unknown-parameter",
    ],
    [
      "a name that is none",
      () => resolveParameters(sheet, { asOf: "2025-01-01" }, [Symbol("rate") as never]),
      "core/invalid-id",
    ],
    [
      "names that are no list",
      () => resolveParameters(sheet, { asOf: "2025-01-01" }, "rate" as never),
      "core/invalid-shape",
    ],
    [
      "a day that does not exist",
      () => resolveParameters(sheet, { asOf: "2025-02-29" }),
      "core/invalid-date",
    ],
    [
      "a sheet of another shape",
      () => resolveParameters({ rate: {} } as never, { asOf: "2025-01-01" }),
      "rules/invalid-rule-set",
    ],
    [
      "a sheet that contradicts itself",
      () =>
        resolveParameters(
          { rate: { ...sheet.rate, layers: [...sheet.rate.layers, ...sheet.rate.layers] } },
          { asOf: "2025-01-01" },
        ),
      "rules/invalid-definition",
    ],
  ])("refuses %s", (_, operation, code) => {
    expect(codeOf(operation)).toBe(code);
  });
});
