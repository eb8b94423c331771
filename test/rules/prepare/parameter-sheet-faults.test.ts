import { describe, expect, it } from "vitest";
import type { ParameterLayer } from "../../../src/rules/parameter-sheet.js";
import { complaintOf, faultsOf } from "../../support/rule-faults.js";

const values = [{ from: "2024-01-01", value: "1" }] as const;
const sketch = (...layers: readonly ParameterLayer[]) => ({
  parameters: { rate: { lowerLevels: "may-raise", layers } },
});
const at = (index: number) => `/parameters/rate/layers/${index}`;

describe("the layers of a parameter", () => {
  it.each<[string, readonly ParameterLayer[], readonly string[]]>([
    ["the nation", [{ level: "nation", values }], []],
    ["a county by name", [{ level: "county", place: "c1", values }], []],
    [
      "two counties",
      [
        { level: "county", place: "c1", values },
        { level: "county", place: "c2", values },
      ],
      [],
    ],
    [
      "places of the same name",
      [
        { level: "county", place: "c1", values },
        { level: "city", place: "c1", values },
      ],
      [],
    ],
    [
      "the nation by name",
      [{ level: "nation", place: "CN", values }],
      [`rules/invalid-definition at ${at(0)}`],
    ],
    [
      "a county without name",
      [{ level: "county", values }],
      [`rules/invalid-definition at ${at(0)}`],
    ],
    [
      "a county twice",
      [
        { level: "county", place: "c1", values },
        { level: "nation", values },
        { level: "county", place: "c1", values },
      ],
      [`rules/invalid-definition at ${at(2)}`],
    ],
    [
      "the nation twice",
      [
        { level: "nation", values },
        { level: "nation", values },
      ],
      [`rules/invalid-definition at ${at(1)}`],
    ],
    [
      "two values from one day",
      [{ level: "nation", values: [...values, { from: "2024-01-01", value: "2" }] }],
      [`rules/invalid-definition at ${at(0)}/values`],
    ],
    [
      "a correction recorded later",
      [
        {
          level: "nation",
          values: [...values, { from: "2024-01-01", value: "2", recordedOn: "2024-02-01" }],
        },
      ],
      [],
    ],
  ])("with %s", (_, layers, expected) => {
    expect(faultsOf(sketch(...layers))).toEqual(expected);
  });

  it("are told by name", () => {
    expect(complaintOf(sketch({ level: "county", values }))).toContain(
      'A layer of "rate" does not say which county set it.',
    );
    expect(complaintOf(sketch({ level: "nation", place: "CN", values }))).toContain(
      'The nation\'s layer of "rate" names a place.',
    );
    const twice = [...values, { from: "2024-01-01", value: "2" }] as const;
    expect(complaintOf(sketch({ level: "nation", values: twice }))).toContain(
      'In the values of "rate": Two entries begin on 2024-01-01',
    );
  });
});
