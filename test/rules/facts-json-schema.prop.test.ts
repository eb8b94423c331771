import fc from "fast-check";
import { expect } from "vitest";
import * as z from "zod";
import { safely } from "../../src/core/safely.js";
import { checkFacts } from "../../src/rules/check-facts.js";
import type { FactDefinition, FactSheet, SimpleFact } from "../../src/rules/fact-sheet.js";
import type { JsonSchema } from "../../src/rules/facts-json-schema.js";
import { factsJsonSchemaOf } from "../../src/rules/facts-json-schema.js";
import { decimalText } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";

interface Trial {
  readonly sheet: FactSheet;
  readonly facts: Readonly<Record<string, unknown>>;
}

type SchemaOf = (sheet: FactSheet) => JsonSchema;

const places = fc.nat({ max: 3 });
const simple: fc.Arbitrary<SimpleFact> = fc.oneof(
  fc.record({ kind: fc.constant("count" as const), least: fc.nat(2), most: fc.nat(3) }).map(sorted),
  fc.record({ kind: fc.constant("decimal" as const), places, mayBeUnknown: fc.boolean() }),
  fc.record({ kind: fc.constant("boolean" as const), mayBeUnknown: fc.boolean() }),
  fc.constant<SimpleFact>({ kind: "choice", options: [{ id: "town" }, { id: "village" }] }),
  fc.constant<SimpleFact>({ kind: "text", mayBeUnknown: true }),
);

function sorted({ least, most, kind }: { kind: "count"; least: number; most: number }): SimpleFact {
  return { kind, least: Math.min(least, most), most: Math.max(least, most) };
}

const rows = fc.dictionary(fc.constantFrom("r", "s"), simple, { noNullPrototype: true });
const definition: fc.Arbitrary<FactDefinition> = fc.oneof(
  { weight: 4, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("list" as const), rows, most: fc.nat(2) }),
  },
);

/** Values that often fit: what most kinds take, and what none does. */
const value = fc.oneof(
  fc.integer({ min: -1, max: 4 }),
  decimalText({ whole: 2, places: 4 }),
  fc.boolean(),
  fc.constantFrom("town", "village", "", "1.10", "-0", "1e3", null, 0.5),
  fc.constantFrom(
    { unknown: "not-published" },
    { unknown: "lost" },
    { unknown: "not-decreed", x: 1 },
  ),
);
const valueFor = (of: FactDefinition): fc.Arbitrary<unknown> =>
  of.kind === "list"
    ? fc.oneof(value, fc.array(recordFor(of.rows), { maxLength: 3 }))
    : fc.oneof({ weight: 3, arbitrary: fitting(of) }, { weight: 1, arbitrary: value });

function fitting(of: SimpleFact): fc.Arbitrary<unknown> {
  switch (of.kind) {
    case "count":
      return fc.integer({ min: of.least ?? 0, max: of.most ?? 9 });
    case "boolean":
      return fc.boolean();
    case "choice":
    case "text":
      return fc.constantFrom("town", "village");
    default:
      return decimalText({ whole: 2, places: 2 });
  }
}

function recordFor(sheet: FactSheet): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const known = Object.fromEntries(Object.entries(sheet).map(([name, of]) => [name, valueFor(of)]));
  const stray = fc.constantFrom<readonly string[]>([], [], [], ["stray"]);
  const record = fc.oneof(
    { weight: 3, arbitrary: fc.record(known) },
    { weight: 1, arbitrary: fc.record(known, { requiredKeys: [] }) },
  );
  return fc
    .tuple(record, stray)
    .map(([facts, more]) => ({ ...facts, ...Object.fromEntries(more.map((name) => [name, 1])) }));
}

const trial: fc.Arbitrary<Trial> = fc
  .dictionary(fc.constantFrom("a", "b", "c"), definition, { noNullPrototype: true })
  .chain((sheet) => recordFor(sheet).map((facts) => ({ sheet, facts })));

/** Changes every object inside of a schema. */
function mapped(schema: unknown, change: (part: Record<string, unknown>) => object): unknown {
  if (Array.isArray(schema)) return schema.map((part) => mapped(part, change));
  if (typeof schema !== "object" || schema === null) return schema;
  const parts = Object.entries(schema).map(([key, part]) => [key, mapped(part, change)]);
  return change(Object.fromEntries(parts));
}

const changed =
  (change: (part: Record<string, unknown>) => object): SchemaOf =>
  (sheet) =>
    mapped(factsJsonSchemaOf(sheet), change) as JsonSchema;

const without = (keyword: string): SchemaOf => changed(({ [keyword]: _, ...rest }) => rest);

// None of these facts has bounds on text, days or odd texts, so both must agree on every record.
invariant<Trial, SchemaOf>("the JSON Schema of facts agrees with their check", {
  inputs: trial,
  real: factsJsonSchemaOf,
  law: (schemaOf, { sheet, facts }) => {
    const accepted = safely(() => checkFacts(sheet, facts)).success;
    const schema = z.fromJSONSchema(schemaOf(sheet) as never);
    expect(schema.safeParse(facts).success).toBe(accepted);
  },
  faults: {
    "unknown fields accepted": without("additionalProperties"),
    "nothing required": without("required"),
    "any text a decimal": without("pattern"),
    "any number of rows": without("maxItems"),
    "no greatest count": without("maximum"),
    "any option": without("enum"),
    "no unknown values": changed((part) => {
      const { anyOf, ...rest } = part;
      return Array.isArray(anyOf) ? { ...rest, ...anyOf[0] } : part;
    }),
  },
});
