import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { Citation } from "../../src/core/citation.js";
import { lastDayNumber } from "../../src/core/day-number.js";
import { isDecimalString } from "../../src/core/decimal-text.js";
import { isId } from "../../src/core/id.js";
import { toMoney } from "../../src/core/money.js";
import type { Period } from "../../src/core/period.js";
import { toPeriod } from "../../src/core/period.js";
import { isPlainDate, plainDateOf } from "../../src/core/plain-date.js";
import type { Rounding } from "../../src/core/rounding.js";
import { gridOf } from "../../src/core/rounding.js";
import {
  citationSchema,
  decimalStringSchema,
  idSchema,
  labelSchema,
  moneySchema,
  periodSchema,
  plainDateSchema,
  roundingSchema,
  textSchema,
  timelineSchema,
  unknownSchema,
} from "../../src/core/schema.js";
import type { Label } from "../../src/core/text.js";
import { isText } from "../../src/core/text.js";
import type { TimelineEntry } from "../../src/core/timeline.js";
import { compileTimeline } from "../../src/core/timeline.js";
import { isUnknown, unknownReasons } from "../../src/core/unknown.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

const ratesSchema = timelineSchema(decimalStringSchema);
const schemas: Record<string, z.ZodMiniType> = {
  citationSchema,
  decimalStringSchema,
  idSchema,
  labelSchema,
  moneySchema,
  periodSchema,
  plainDateSchema,
  roundingSchema,
  textSchema,
  ratesSchema,
  unknownSchema,
};

const accepts = (schema: z.ZodMiniType, value: unknown) => schema.safeParse(value).success;

const citation: Required<Citation> = {
  document: "Order 2 of 2024",
  clause: "article 7",
  issuer: "County office",
  date: "2024-01-15",
  link: "https://example.org/order-2?part=1",
  grade: "A",
};
const label: Required<Label> = { zh: "志愿服务", en: "service" };
const period: Required<Period> = { from: "2024-01-01", until: "2025-01-01" };
const entry: Required<TimelineEntry<`${number}`>> = {
  from: "2024-01-01",
  value: "2.50",
  citation,
  recordedOn: "2024-02-01",
};

describe("every schema", () => {
  it.each(Object.entries(schemas))("can be written as JSON Schema: %s", (_, schema) => {
    const written = z.toJSONSchema(schema, { unrepresentable: "throw" });
    expect(JSON.stringify(written)).not.toContain("{}");
  });

  it.each(Object.entries(schemas))("limits every text and list: %s", (_, schema) => {
    for (const part of partsOf(z.toJSONSchema(schema))) {
      if (part.type === "string" && !("enum" in part)) expect(part).toHaveProperty("maxLength");
      if (part.type === "array") expect(part).toHaveProperty("maxItems");
      if (part.type === "object") expect(part).toHaveProperty("additionalProperties", false);
    }
  });

  it.each<[string, unknown]>([
    ["citationSchema", citation],
    ["citationSchema", { document: "Order 2" }],
    ["labelSchema", label],
    ["periodSchema", period],
    ["periodSchema", { from: "2024-01-01" }],
    ["roundingSchema", { places: 2, mode: "half-up" }],
    ["roundingSchema", { step: "0.50", mode: "floor" }],
    ["unknownSchema", { unknown: "not-decreed" }],
    ["ratesSchema", [entry]],
    ["ratesSchema", [{ from: "2024-01-01", value: null }]],
    ["decimalStringSchema", "-1.50"],
    ["moneySchema", "2310.50"],
    ["plainDateSchema", "2024-02-29"],
    ["idSchema", "河口村"],
    ["textSchema", "第七条"],
  ])("parses a full fixture and leaves it as it is: %s", (name, fixture) => {
    expect(schemas[name]?.parse(fixture)).toEqual(fixture);
  });

  it.each<[string, unknown]>([
    ["citationSchema", { ...citation, page: "5" }],
    ["citationSchema", { clause: "article 7" }],
    ["citationSchema", { ...citation, clause: undefined }],
    ["citationSchema", { ...citation, link: "javascript:alert(1)" }],
    ["citationSchema", { ...citation, link: "https://example.org/a b" }],
    ["citationSchema", { ...citation, link: `https://${"x".repeat(1000)}` }],
    ["citationSchema", { ...citation, grade: "D" }],
    ["citationSchema", { ...citation, date: "2024-02-30" }],
    ["labelSchema", { zh: "志愿服务" }],
    ["labelSchema", { ...label, fr: "service" }],
    ["periodSchema", { from: "2024-01-01", until: "2024-01-01" }],
    ["periodSchema", { from: "2024-01-01", to: "2025-01-01" }],
    ["roundingSchema", { places: 2 }],
    ["roundingSchema", { places: 2, step: "1", mode: "up" }],
    ["unknownSchema", { unknown: "tomorrow" }],
    ["unknownSchema", { unknown: "not-decreed", since: "2024" }],
    ["ratesSchema", []],
    ["ratesSchema", [{ ...entry, until: "2025-01-01" }]],
    ["ratesSchema", [{ ...entry, value: "x" }]],
    ["ratesSchema", [{ from: "2024-01-01" }]],
  ])("refuses what does not fit: %s, %o", (name, value) => {
    expect(schemas[name]?.safeParse(value).success).toBe(false);
  });

  it("accepts as many entries of a timeline as its limit, and no more", () => {
    const entries = Array.from({ length: 10_000 }, () => entry);
    expect(accepts(ratesSchema, entries)).toBe(true);
    expect(accepts(ratesSchema, [...entries, entry])).toBe(false);
  });
});

describe("a schema and its function agree", () => {
  it("on every day from 1899 to 2101, and on days that do not exist", () => {
    const pad = (count: number) => String(count).padStart(2, "0");
    for (let year = 1899; year <= 2101; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${pad(month)}-${pad(day)}`;
          if (accepts(plainDateSchema, text) !== isPlainDate(text)) expect.fail(text);
        }
      }
    }
    expect(accepts(plainDateSchema, plainDateOf(lastDayNumber))).toBe(true);
  });

  const succeeds = (operation: () => unknown) => codeOf(operation) === undefined;
  const pairs: readonly [z.ZodMiniType, (value: never) => boolean][] = [
    [plainDateSchema, isPlainDate],
    [decimalStringSchema, isDecimalString],
    [moneySchema, (value) => succeeds(() => toMoney(value))],
    [idSchema, isId],
    [textSchema, isText],
    [unknownSchema, isUnknown],
    [periodSchema, (value) => succeeds(() => toPeriod(value))],
    [roundingSchema, (value) => succeeds(() => gridOf(value))],
    [ratesSchema, (value) => succeeds(() => compileTimeline(value))],
  ];

  it.each(hostileValues)("on $family: $name", ({ make }) => {
    const value = make("1");
    // Zod itself may throw on a proxy; objects are compared below, as plain data.
    if (typeof value === "object" && value !== null) return;
    for (const [schema, isValid] of pairs) {
      expect(accepts(schema, value)).toBe(isValid(value as never));
    }
  });

  it("at the limits of amounts and rounding rules", () => {
    for (const money of ["9999999999999.99", "10000000000000", "-0.00", "00", "1.234", "1."]) {
      expect(accepts(moneySchema, money)).toBe(succeeds(() => toMoney(money)));
    }
    for (const places of [-7, -6, 0, 12, 13, 0.5]) {
      const rounding: Rounding = { places, mode: "down" };
      expect(accepts(roundingSchema, rounding)).toBe(succeeds(() => gridOf(rounding)));
    }
    for (const step of ["0", "0.0", "-1", "0.5", "1".repeat(40), "1".repeat(41), "01"]) {
      const rounding = { step, mode: "down" } as Rounding;
      expect(accepts(roundingSchema, rounding)).toBe(succeeds(() => gridOf(rounding)));
    }
    for (const reason of unknownReasons) {
      expect(accepts(unknownSchema, { unknown: reason })).toBe(true);
    }
  });
});

/** A JSON Schema and all schemas within it. */
function partsOf(part: unknown): Record<string, unknown>[] {
  if (typeof part !== "object" || part === null) return [];
  return [{ ...part }, ...Object.values(part).flatMap(partsOf)];
}
