import { describe, expect, it } from "vitest";
import { parameterConflicts } from "../../../../src/rules/audit/checks/parameter-conflicts.js";
import type { ParameterDefinition, ParameterLayer } from "../../../../src/rules/parameter-sheet.js";
import { audited } from "../../../support/audit-probe.js";

const layer = (
  level: ParameterLayer["level"],
  value: `${number}`,
  place?: string,
  from: `${number}-${number}-${number}` = "2024-01-01",
): ParameterLayer => ({ level, ...(place && { place }), values: [{ from, value }] });

const sketch = (
  lowerLevels: ParameterDefinition["lowerLevels"],
  layers: readonly ParameterLayer[],
) => audited({ parameters: { rate: { lowerLevels, layers } } });
const found = (
  lowerLevels: ParameterDefinition["lowerLevels"],
  ...layers: readonly ParameterLayer[]
) => parameterConflicts(sketch(lowerLevels, layers)).map(({ severity, at }) => `${severity} ${at}`);
const [nation, low, high] = [
  layer("nation", "2"),
  layer("county", "1", "Shicheng"),
  layer("county", "3", "Ruijin"),
];

describe("parameterConflicts", () => {
  it.each<[ParameterDefinition["lowerLevels"], readonly string[]]>([
    ["may-raise", ["fault /parameters/rate/layers/1"]],
    ["may-lower", ["fault /parameters/rate/layers/2"]],
    ["may-not-change", ["fault /parameters/rate/layers/1", "fault /parameters/rate/layers/2"]],
    ["may-change", []],
  ])("where lower levels %s", (lowerLevels, conflicts) => {
    expect(found(lowerLevels, nation, low, high)).toEqual(conflicts);
  });

  it("does not know which places lie in each other", () => {
    const city = layer("city", "2", "Ganzhou");
    expect(found("may-raise", low, city)).toEqual(["warning /parameters/rate/layers/0"]);
    const [finding] = parameterConflicts(sketch("may-raise", [low, city]));
    expect(finding?.message.en).toContain("if its place lies in the higher one");
    expect(finding?.counterexample).toEqual({
      kind: "day",
      parameter: "rate",
      asOf: "2024-01-01",
      places: { city: "Ganzhou", county: "Shicheng" },
    });
  });

  it("names the first day on which both are in force", () => {
    const later = layer("county", "1", "Shicheng", "2024-07-01");
    const [finding] = parameterConflicts(sketch("may-raise", [nation, later]));
    expect(finding?.counterexample).toMatchObject({ asOf: "2024-07-01" });
    expect(finding?.message.en).toContain("On 2024-07-01 a lower level changes");
  });

  it("compares a limited number of layers", () => {
    const many = (level: "city" | "county", value: `${number}`) =>
      Array.from({ length: 120 }, (_, index) => layer(level, value, `${level} ${index}`));
    expect(found("may-raise", ...many("city", "2"), ...many("county", "1"))).toHaveLength(10_000);
  });

  it("takes the place of the parameter for layers without one", () => {
    const audit = sketch("may-raise", [nation, low]);
    const nowhere = { ...audit, rules: { ...audit.rules, pointers: new Map() } };
    expect(parameterConflicts(nowhere)[0]?.at).toBe("/parameters/rate");
  });
});
