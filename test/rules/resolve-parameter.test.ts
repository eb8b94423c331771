import { describe, expect, it } from "vitest";
import { safely } from "../../src/core/safely.js";
import type { ParameterDefinition } from "../../src/rules/parameter-sheet.js";
import { resolveParameter } from "../../src/rules/resolve-parameter.js";
import type { RuleContext } from "../../src/rules/rule-context.js";

const citation = { document: "Notice 12" };
const rate: ParameterDefinition = {
  lowerLevels: "may-raise",
  layers: [
    {
      level: "county",
      place: "c1",
      values: [
        { from: "2024-07-01", value: "1.50", citation },
        { from: "2025-01-01", value: null },
      ],
    },
    {
      level: "nation",
      values: [
        { from: "2024-01-01", value: "1" },
        { from: "2026-01-01", value: { unknown: "not-published" } },
      ],
    },
    { level: "county", place: "c2", values: [{ from: "2024-01-01", value: "9" }] },
    { level: "city", place: "c1", values: [{ from: "2024-01-01", value: "8" }] },
  ],
};
const c1 = { county: "c1" };
const resolve = (context: RuleContext, definition = rate) =>
  resolveParameter("rate", definition, context);
const errorFor = (context: RuleContext, definition = rate) => {
  const result = safely(() => resolve(context, definition));
  return result.success ? undefined : result.error;
};

describe("the value in force", () => {
  it.each<[RuleContext, string]>([
    [{ asOf: "2024-01-01" }, "1"],
    [{ asOf: "2024-06-30", places: c1 }, "1"],
    [{ asOf: "2024-07-01", places: c1 }, "1.5"],
    [{ asOf: "2024-12-31", places: c1 }, "1.5"],
    [{ asOf: "2025-01-01", places: c1 }, "1"],
    [{ asOf: "2024-07-01", places: { county: "c2" } }, "9"],
    [{ asOf: "2024-07-01", places: { county: "c3" } }, "1"],
    [{ asOf: "2024-07-01", places: { city: "c1" } }, "8"],
    [{ asOf: "2024-07-01", places: { township: "c1" } }, "1"],
    [{ asOf: "2024-07-01", places: {} }, "1"],
  ])("for %j is %s", (context, value) => {
    expect(resolve(context).value).toBe(value);
  });

  it("comes with its origin", () => {
    expect(resolve({ asOf: "2024-08-01", places: c1 })).toEqual({
      value: "1.5",
      from: "2024-07-01",
      level: "county",
      place: "c1",
      citation,
    });
    expect(resolve({ asOf: "2024-08-01" })).toEqual({
      value: "1",
      from: "2024-01-01",
      level: "nation",
    });
  });

  it("may be unknown", () => {
    expect(resolve({ asOf: "2026-01-01", places: c1 }).value).toEqual({
      unknown: "not-published",
    });
  });

  it("is that of the lowest level", () => {
    const levels = ["nation", "province", "city", "county", "township", "site"] as const;
    const layers = levels.map((level, index) => ({
      level,
      ...(level === "nation" ? {} : { place: level }),
      values: [{ from: "2024-01-01", value: `${index}` }] as const,
    }));
    const places = { province: "province", city: "city", county: "county", township: "township" };
    const definition = { lowerLevels: "may-change", layers } as const;
    const of = (asked: RuleContext["places"]) =>
      resolve({ asOf: "2024-01-01", ...(asked && { places: asked }) }, definition).level;
    expect(of(undefined)).toBe("nation");
    expect(of({ province: "province" })).toBe("province");
    expect(of({ city: "city", province: "province" })).toBe("city");
    expect(of(places)).toBe("township");
    expect(of({ ...places, site: "site" })).toBe("site");
    expect(of({ ...places, township: "other" })).toBe("county");
  });

  it("is what was on record by a day", () => {
    const corrected: ParameterDefinition = {
      lowerLevels: "may-change",
      layers: [
        {
          level: "nation",
          values: [
            { from: "2024-01-01", value: "1" },
            { from: "2024-01-01", value: "2", recordedOn: "2024-05-01" },
          ],
        },
      ],
    };
    const known = (knownOn?: "2024-04-30" | "2024-05-01") =>
      resolve({ asOf: "2024-06-01", ...(knownOn && { knownOn }) }, corrected).value;
    expect(known("2024-04-30")).toBe("1");
    expect(known("2024-05-01")).toBe("2");
    expect(known()).toBe("2");
  });
});

describe("a parameter that cannot be resolved", () => {
  it("needs a day", () => {
    expect(errorFor({ places: c1 })).toMatchObject({
      code: "rules/day-needed",
      details: { parameter: "rate" },
    });
  });

  it("has no value before the first", () => {
    expect(errorFor({ asOf: "2023-12-31", places: c1 })).toMatchObject({
      code: "rules/parameter-not-in-force",
      message:
        'The parameter "rate" has no value on 2023-12-31 in county "c1". Add a value for that ' +
        "day, or ask for another day or place.",
      details: { parameter: "rate", asOf: "2023-12-31", places: c1 },
    });
    expect(errorFor({ asOf: "2023-12-31" })?.message).toContain("in the nation.");
  });

  it("has no value in a place that no layer concerns", () => {
    const local = { ...rate, layers: rate.layers.slice(0, 1) };
    expect(
      errorFor({ asOf: "2024-08-01", places: { city: "x", county: "c9" } }, local),
    ).toMatchObject({
      code: "rules/parameter-not-in-force",
      message: expect.stringContaining('in city "x", county "c9".'),
    });
  });

  it("does not hide other errors", () => {
    const values = [
      { from: "2024-01-01", value: "1" },
      { from: "2024-01-01", value: "2" },
    ] as const;
    const torn = { ...rate, layers: [{ level: "nation", values }] } as const;
    expect(errorFor({ asOf: "2024-01-01" }, torn)?.code).toBe("core/conflict");
    expect(errorFor({ asOf: "2024-02-30" })?.code).toBe("core/invalid-date");
  });
});

describe("a lower level that may not", () => {
  it("is told with day, levels and values", () => {
    const lowered: ParameterDefinition = {
      lowerLevels: "may-raise",
      layers: [
        { level: "province", place: "p", values: [{ from: "2024-01-01", value: "2" }] },
        { level: "county", place: "c1", values: [{ from: "2024-07-01", value: "1.50" }] },
      ],
    };
    const places = { province: "p", county: "c1" };
    expect(errorFor({ asOf: "2024-06-30", places }, lowered)).toBeUndefined();
    expect(errorFor({ asOf: "2024-07-01", places: c1 }, lowered)).toBeUndefined();
    expect(errorFor({ asOf: "2024-07-01", places }, lowered)).toMatchObject({
      code: "rules/parameter-conflict",
      message:
        'On 2024-07-01 the county "c1" sets "rate" to 1.5 and the province "p" to 2, which lower ' +
        "levels may only raise. Correct one of them.",
      details: {
        parameter: "rate",
        asOf: "2024-07-01",
        higher: { level: "province", place: "p", value: "2" },
        lower: { level: "county", place: "c1", value: "1.5" },
      },
    });
  });
});
