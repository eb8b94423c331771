import { describe, expect, it } from "vitest";
import * as z from "zod";
import { safely } from "../../src/core/safely.js";
import { textPattern } from "../../src/core/text.js";
import { unknownReasons } from "../../src/core/unknown.js";
import type { FactDefinition, FactSheet } from "../../src/rules/fact-sheet.js";
import { factsJsonSchemaOf } from "../../src/rules/facts-json-schema.js";

const label = { zh: "服务时长", en: "Hours of service" };
const propertyOf = (definition: FactDefinition): unknown => {
  const { properties } = factsJsonSchemaOf({ x: definition });
  return (properties as Readonly<Record<string, unknown>>).x;
};

describe("factsJsonSchemaOf", () => {
  it("describes a record of facts, sorted by name", () => {
    const sheet = { b: { kind: "boolean" }, a: { kind: "boolean", mayBeUnknown: true } } as const;
    const schema = factsJsonSchemaOf(sheet);
    expect(schema).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: {
        a: { anyOf: [{ type: "boolean" }, { $ref: "#/$defs/unknown" }] },
        b: { type: "boolean" },
      },
      required: ["b"],
      additionalProperties: false,
      $defs: {
        unknown: {
          type: "object",
          properties: { unknown: { enum: unknownReasons } },
          required: ["unknown"],
          additionalProperties: false,
        },
      },
    });
    const turned = factsJsonSchemaOf({ a: sheet.a, b: sheet.b });
    expect(JSON.stringify(turned)).toBe(JSON.stringify(schema));
  });

  it.each<[FactDefinition, unknown]>([
    [{ kind: "count" }, { type: "integer", minimum: 0, maximum: 9007199254740991 }],
    [
      { kind: "count", least: 1, most: 12 },
      { type: "integer", minimum: 1, maximum: 12 },
    ],
    [
      { kind: "decimal", label, unit: "h" },
      {
        title: "服务时长",
        description: "Hours of service. Unit: h.",
        type: "string",
        maxLength: 42,
        pattern: "^-?(?!(?:\\.?\\d){41})(?:0|[1-9]\\d*)(?:\\.\\d{1,2}0*)?$",
      },
    ],
    [
      { kind: "decimal", places: 0, least: "-5", most: "5" },
      {
        description: "At least -5. At most 5.",
        type: "string",
        maxLength: 42,
        pattern: "^-?(?!(?:\\.?\\d){41})(?:0|[1-9]\\d*)(?:\\.0+)?$",
      },
    ],
    [{ kind: "money" }, expect.objectContaining({ description: "At least 0." })],
    [{ kind: "ratio" }, expect.objectContaining({ description: "At least 0. At most 1." })],
    [
      { kind: "choice", options: [{ id: "town", label }, { id: "village" }] },
      { enum: ["town", "village"] },
    ],
    [{ kind: "date" }, expect.objectContaining({ type: "string", format: "date" })],
    [{ kind: "text" }, { type: "string", maxLength: 500, pattern: textPattern.source }],
    [
      { kind: "list", rows: { points: { kind: "boolean" } }, most: 3 },
      {
        type: "array",
        maxItems: 3,
        items: {
          type: "object",
          properties: { points: { type: "boolean" } },
          required: ["points"],
          additionalProperties: false,
        },
      },
    ],
    [{ kind: "list", rows: {} }, expect.objectContaining({ maxItems: 1000 })],
  ])("maps %j", (definition, expected) => {
    expect(propertyOf(definition)).toEqual(expected);
  });

  it("gives a fact that may be unknown its words beside the choice", () => {
    expect(propertyOf({ kind: "boolean", label, mayBeUnknown: true })).toEqual({
      title: "服务时长",
      description: "Hours of service.",
      anyOf: [{ type: "boolean" }, { $ref: "#/$defs/unknown" }],
    });
  });

  it.each<[string, unknown, string]>([
    ["another shape", { x: { kind: "number" } }, "rules/invalid-rule-set"],
    ["a contradiction", { x: { kind: "count", least: 2, most: 1 } }, "rules/invalid-definition"],
    ["no plain data", new Map(), "core/invalid-shape"],
  ])("refuses %s", (_, sheet, code) => {
    const result = safely(() => factsJsonSchemaOf(sheet as FactSheet));
    expect(result.success ? undefined : result.error.code).toBe(code);
  });

  it("is a schema that another program reads", () => {
    const schema = z.fromJSONSchema(
      factsJsonSchemaOf({ day: { kind: "date" }, note: { kind: "text" } }) as never,
    );
    expect(schema.safeParse({ day: "2024-02-29", note: "好" }).success).toBe(true);
    expect(schema.safeParse({ day: "2024-13-01", note: "好" }).success).toBe(false);
    expect(schema.safeParse({ day: "1899-12-31", note: "好" }).success).toBe(false);
    expect(schema.safeParse({ day: "2024-02-29", note: "x".repeat(501) }).success).toBe(false);
    expect(schema.safeParse({ day: "2024-02-29" }).success).toBe(false);
  });
});
