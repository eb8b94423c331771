import { describe, expect, it } from "vitest";
import type { Period } from "../../../../src/core/period.js";
import { parameterGaps } from "../../../../src/rules/audit/checks/parameter-gaps.js";
import type { ParameterLayer } from "../../../../src/rules/parameter-sheet.js";
import { audited } from "../../../support/audit-probe.js";

const nation = (...values: ParameterLayer["values"]): ParameterLayer => ({
  level: "nation",
  values,
});
const county = (...values: ParameterLayer["values"]): ParameterLayer => ({
  level: "county",
  place: "Shicheng",
  values,
});
const from = (day: `${number}-${number}-${number}`, value: `${number}` | null = "1") => ({
  from: day,
  value,
});

const sketch = (layers: readonly ParameterLayer[], effective?: Period) =>
  audited({
    parameters: { rate: { lowerLevels: "may-change", layers } },
    ...(effective && { effective }),
  });
const found = (layers: readonly ParameterLayer[], effective?: Period) =>
  parameterGaps(sketch(layers, effective)).map(({ at, counterexample }) =>
    counterexample?.kind === "day" ? `${at.slice(17)} ${counterexample.asOf}` : "",
  );
const year: Period = { from: "2024-01-01", until: "2025-01-01" };

describe("parameterGaps", () => {
  it.each<[string, readonly ParameterLayer[], Period | undefined, readonly string[]]>([
    ["in force from the first day", [nation(from("2024-01-01"))], year, []],
    ["in force too late", [nation(from("2024-07-01"))], year, ["layers/0 2024-01-01"]],
    [
      "ended too early",
      [nation(from("2023-01-01"), from("2024-07-01", null))],
      year,
      ["layers/0 2024-07-01"],
    ],
    ["ended with the rules", [nation(from("2023-01-01"), from("2025-01-01", null))], year, []],
    [
      "ended in rules without end",
      [nation(from("2023-01-01"), from("2025-01-01", null))],
      { from: "2024-01-01" },
      ["layers/0 2025-01-01"],
    ],
    [
      "interrupted",
      [nation(from("2023-01-01"), from("2024-03-01", null), from("2024-05-01"))],
      undefined,
      ["layers/0 2024-03-01"],
    ],
    [
      "ended, and the days of the rules not known",
      [nation(from("2023-01-01"), from("2024-03-01", null))],
      undefined,
      [],
    ],
    [
      "a lower level too late, the nation before",
      [nation(from("2023-01-01")), county(from("2024-07-01"))],
      year,
      [],
    ],
    [
      "the nation too late, a lower level before",
      [nation(from("2024-07-01")), county(from("2023-01-01"))],
      year,
      ["layers/0 2024-01-01"],
    ],
    ["a lower level alone", [county(from("2024-02-01"))], year, ["layers/0 2024-01-01"]],
    [
      "unknown values",
      [nation({ from: "2024-01-01", value: { unknown: "not-published" } })],
      year,
      [],
    ],
  ])("%s", (_, layers, effective, days) => {
    expect(found(layers, effective)).toEqual(days);
  });

  it("names the places", () => {
    const [finding] = parameterGaps(sketch([county(from("2024-02-01"))], year));
    expect([finding?.code, finding?.severity, finding?.counterexample]).toEqual([
      "parameter-gap",
      "fault",
      { kind: "day", parameter: "rate", asOf: "2024-01-01", places: { county: "Shicheng" } },
    ]);
    expect(finding?.message.en).toBe('The parameter "rate" has no value on 2024-01-01.');
  });

  it("takes the place of the parameter for layers without one", () => {
    const audit = sketch([county(from("2024-02-01"))], year);
    const nowhere = { ...audit, rules: { ...audit.rules, pointers: new Map() } };
    expect(parameterGaps(nowhere)[0]?.at).toBe("/parameters/rate");
  });
});
