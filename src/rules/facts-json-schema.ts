import { decimalTextLimit, digitLimit } from "../core/decimal-text.js";
import type { JsonValue } from "../core/json-value.js";
import { textLimit, textPattern } from "../core/text.js";
import { unknownReasons } from "../core/unknown.js";
import { rulesFrom } from "./define-rules.js";
import { boundsOf, isNumericFact, rowLimitOf } from "./fact-bounds.js";
import type { FactDefinition, FactSheet, ListFact, NumericFact, SimpleFact } from "./fact-sheet.js";
import { sortedEntriesOf } from "./sorted-entries.js";

/** A JSON Schema, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: JsonValue;
}

/**
 * Describes the facts that a sheet asks for as a JSON Schema of draft 2020-12.
 *
 * What the schema refuses, the check of the facts refuses too. The check sees more: the least and
 * greatest value of a number that is text, which the schema can only tell in words, whether a day
 * exists, and the length of text in UTF-16 units. Patterns are read with the `u` flag, as JSON
 * Schema recommends.
 *
 * @param sheet - The fact sheet.
 * @returns The schema; fields and what is required are sorted by name.
 * @throws {@link core.DomainError} `rules/invalid-rule-set`, `rules/invalid-definition` or
 * `rules/ambiguous-fact` when the sheet is at fault; its paths are those of a rule set with it.
 * @example
 * const schema = factsJsonSchemaOf({ visits: { kind: "count", most: 12 } });
 * schema.properties; // { visits: { type: "integer", minimum: 0, maximum: 12 } }
 * schema.required; // ["visits"]
 */
export function factsJsonSchemaOf(sheet: FactSheet): JsonSchema {
  const { facts } = rulesFrom({ facts: sheet, figures: [] });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...recordSchema(facts),
    $defs: { unknown: unknownSchema() },
  };
}

/** Made anew each time, so that no caller can change what the next one receives. */
function unknownSchema(): JsonSchema {
  return {
    type: "object",
    properties: { unknown: { enum: [...unknownReasons] } },
    required: ["unknown"],
    additionalProperties: false,
  };
}

/** Existing days cannot all be told by a short pattern; `format` says that they have to exist. */
const datePattern = "^(?:19\\d\\d|20\\d\\d|2100)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$";

function recordSchema(sheet: FactSheet): JsonSchema {
  const entries = sortedEntriesOf(sheet);
  return {
    type: "object",
    properties: Object.fromEntries(
      entries.map(([name, definition]) => [name, factSchema(definition)]),
    ),
    required: entries.flatMap(([name, definition]) => (definition.mayBeUnknown ? [] : [name])),
    additionalProperties: false,
  };
}

function factSchema(definition: FactDefinition): JsonSchema {
  const schema = definition.kind === "list" ? listSchema(definition) : simpleSchema(definition);
  const words = wordsOf(definition);
  if (!definition.mayBeUnknown) return { ...words, ...schema };
  return { ...words, anyOf: [schema, { $ref: "#/$defs/unknown" }] };
}

function listSchema(list: ListFact): JsonSchema {
  return { type: "array", maxItems: rowLimitOf(list), items: recordSchema(list.rows) };
}

function simpleSchema(definition: SimpleFact): JsonSchema {
  if (isNumericFact(definition)) return numberSchema(definition);
  switch (definition.kind) {
    case "boolean":
      return { type: "boolean" };
    case "choice":
      return { enum: definition.options.map(({ id }) => id) };
    case "date":
      return { type: "string", format: "date", pattern: datePattern };
    case "text":
      return { type: "string", maxLength: textLimit, pattern: textPattern.source };
  }
}

function numberSchema(definition: NumericFact): JsonSchema {
  const { places, least, most } = boundsOf(definition);
  if (definition.kind === "count") {
    return { type: "integer", minimum: Number(least), maximum: Number(most) };
  }
  // Zeros behind the last place that is accepted change nothing and are accepted as well.
  const fraction = places === 0 ? "\\.0+" : `\\.\\d{1,${places}}0*`;
  return {
    type: "string",
    maxLength: decimalTextLimit,
    pattern: `^-?(?!(?:\\.?\\d){${digitLimit + 1}})(?:0|[1-9]\\d*)(?:${fraction})?$`,
  };
}

/** Title and description: the label, the unit, and bounds that the schema itself cannot hold. */
function wordsOf(definition: FactDefinition): JsonSchema {
  const { label, unit } = definition;
  const description = [
    ...(label === undefined ? [] : [`${label.en}.`]),
    ...(unit === undefined ? [] : [`Unit: ${unit}.`]),
    ...boundsInWords(definition),
  ].join(" ");
  return {
    ...(label === undefined ? {} : { title: label.zh }),
    ...(description === "" ? {} : { description }),
  };
}

function boundsInWords(definition: FactDefinition): readonly string[] {
  if (!isNumericFact(definition) || definition.kind === "count") return [];
  const { least, most } = boundsOf(definition);
  return [
    ...(least === undefined ? [] : [`At least ${least}.`]),
    ...(most === undefined ? [] : [`At most ${most}.`]),
  ];
}
