import { describe, expect, it } from "vitest";
import { traceFigure } from "../../src/rules/trace-figure.js";
import { codeOf } from "../support/code-of.js";

const rules = {
  facts: { hours: { kind: "decimal", least: "0", label: { zh: "时长", en: "hours" }, unit: "h" } },
  figures: [
    {
      id: "points",
      label: { zh: "积分", en: "points" },
      amount: {
        kind: "product",
        of: [
          { kind: "fact", fact: "hours" },
          { kind: "constant", value: "2" },
        ],
      },
    },
  ],
} as const;

const scheme = { id: "points-scheme", version: "2024" };

describe("traceFigure", () => {
  it("tells the figure, the scheme and the day", () => {
    const options = { figure: "points", scheme, asOf: "2024-05-01" } as const;
    expect(traceFigure(rules, { hours: "1.50" }, options)).toEqual({
      version: 1,
      scheme,
      asOf: "2024-05-01",
      root: {
        kind: "figure",
        at: "/figures/0",
        value: "3",
        label: { zh: "积分", en: "points" },
        detail: { figure: "points" },
        parts: [
          {
            kind: "product",
            at: "/figures/0/amount",
            value: "3",
            parts: [
              {
                kind: "fact",
                at: "/figures/0/amount/of/0",
                value: "1.5",
                label: { zh: "时长", en: "hours" },
                unit: "h",
                detail: { fact: "hours", type: "decimal" },
              },
              { kind: "constant", at: "/figures/0/amount/of/1", value: "2" },
            ],
          },
        ],
      },
    });
  });

  it("leaves the day out where none was given", () => {
    expect(traceFigure(rules, { hours: "1" }, { figure: "points", scheme })).not.toHaveProperty(
      "asOf",
    );
  });

  it.each<[string, object, string]>([
    ["no such figure", { figure: "point", scheme }, "rules/unknown-figure"],
    ["no id of a figure", { figure: 7, scheme }, "core/invalid-id"],
    ["no scheme", { figure: "points" }, "core/invalid-shape"],
    ["a scheme without id", { figure: "points", scheme: { ...scheme, id: "" } }, "core/invalid-id"],
    ["an unknown field", { figure: "points", scheme, on: "2024-05-01" }, "core/invalid-shape"],
    [
      "a day that does not exist",
      { figure: "points", scheme, asOf: "2024-02-30" },
      "core/invalid-date",
    ],
  ])("refuses %s", (_, options, code) => {
    expect(codeOf(() => traceFigure(rules, { hours: "1" }, options as never))).toBe(code);
  });

  it("refuses facts and rule sets that do not fit", () => {
    const options = { figure: "points", scheme };
    expect(codeOf(() => traceFigure(rules, { hours: "-1" }, options))).toBe("rules/invalid-facts");
    expect(codeOf(() => traceFigure({} as never, {} as never, options))).toBe(
      "rules/invalid-rule-set",
    );
  });

  it("says which figure was probably meant", () => {
    expect(() => traceFigure(rules, { hours: "1" }, { figure: "point", scheme })).toThrow(
      'Did you mean "points"?',
    );
  });
});
