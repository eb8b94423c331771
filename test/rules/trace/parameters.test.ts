import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../src/core/plain-date.js";
import type { Amount } from "../../../src/rules/model.js";
import type { RuleContext } from "../../../src/rules/rule-context.js";
import { codeOf } from "../../support/code-of.js";
import { traceOfAmount, valueOfAmount } from "../../support/trace-one.js";

const hourly: Amount = { kind: "parameter", parameter: "hourly" };

describe("parameter", () => {
  it.each<[PlainDate, RuleContext, string]>([
    ["2023-12-31", {}, "1"],
    ["2024-01-01", {}, "1.25"],
    ["2024-06-30", { places: { county: "Shicheng" } }, "1.25"],
    ["2024-07-01", { places: { county: "Shicheng" } }, "1.5"],
    ["2024-07-01", { places: { county: "Ruijin" } }, "1.25"],
  ])("has on %s in %j the value %s", (asOf, context, value) => {
    expect(valueOfAmount(hourly, {}, { asOf, ...context })).toBe(value);
  });

  it("tells the level, the day from which it holds, and the clause of that value", () => {
    expect(traceOfAmount(hourly)).toEqual({
      kind: "parameter",
      at: "/figures/0/amount",
      value: "1.25",
      label: { zh: "每小时积分", en: "points per hour" },
      citation: { document: "Points scheme" },
      unit: "分",
      detail: { parameter: "hourly", level: "nation", from: "2024-01-01", asOf: "2024-05-01" },
    });
  });

  it("tells the place and what was known, and keeps the notes of the step", () => {
    const label = { zh: "标准", en: "rate" };
    const citation = { document: "办法" };
    const places = { county: "Shicheng" };
    const context = { asOf: "2024-07-01", knownOn: "2024-08-01", places } as const;
    expect(traceOfAmount({ ...hourly, label, citation }, {}, context)).toMatchObject({
      label,
      citation,
      detail: { level: "county", place: "Shicheng", knownOn: "2024-08-01" },
    });
  });

  it("is unknown where the source masks it", () => {
    const masked: Amount = { kind: "parameter", parameter: "masked" };
    expect(valueOfAmount(masked)).toEqual({ unknown: "not-published" });
  });

  it("is looked up only where it is read", () => {
    const step: Amount = {
      kind: "choose",
      cases: [{ when: { kind: "all", of: [] }, then: { kind: "constant", value: "1" } }],
      matching: "first",
      otherwise: hourly,
    };
    expect(valueOfAmount(step, {}, {})).toBe("1");
    expect(codeOf(() => valueOfAmount(hourly, {}, {}))).toBe("rules/day-needed");
    expect(codeOf(() => valueOfAmount(hourly, {}, { asOf: "2019-12-31" }))).toBe(
      "rules/parameter-not-in-force",
    );
  });
});
