import { describe, expect, it } from "vitest";
import { addFacts } from "../../../src/rules/compile/add-facts.js";
import { newAssembly } from "../../../src/rules/compile/assembly.js";
import { columnOf } from "../../../src/rules/compile/fact-column.js";
import type { FactSlot } from "../../../src/rules/compile/fact-lane.js";
import { loadWord } from "../../../src/rules/compile/load-word.js";
import { newFrame } from "../../../src/rules/compile/new-frame.js";
import type { FactDefinition } from "../../../src/rules/fact-sheet.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";

/** Puts a value into row 1 of a lane of three; answers what stands there, and whether it may. */
function load(definition: FactDefinition, value: unknown) {
  const facts = { x: definition };
  const assembly = newAssembly(prepareRules({ facts, figures: [] }));
  addFacts(assembly, facts);
  const frame = newFrame(assembly, 3, () => undefined);
  const column = columnOf(frame, assembly.facts.get("x") as FactSlot);
  column.truths.fill(3);
  column.numbers.fill(7);
  column.words.fill("before");
  const inOrder = loadWord(column, 1, value);
  const lanes = [column.numbers, column.truths, column.words].filter(({ length }) => length > 0);
  expect(lanes.map((lane) => [lane[0], lane[2]])).toEqual([[lanes[0]?.[0], lanes[0]?.[2]]]);
  return { inOrder, left: lanes[0]?.[1] };
}

const mayBeUnknown = true;
const text = { kind: "text" } as const;
const date = { kind: "date" } as const;
const choice = { kind: "choice", options: [{ id: "town" }, { id: "village" }] } as const;
const list = { kind: "list", rows: {} } as const;

describe("a word", () => {
  it.each<[string, FactDefinition, unknown, unknown]>([
    ["a text", text, "a", "a"],
    ["a day", date, "2024-02-29", "2024-02-29"],
    ["the first option", choice, "town", 0],
    ["the last option", choice, "village", 1],
  ])("goes into its lane: %s", (_, definition, value, left) => {
    expect(load(definition, value)).toEqual({ inOrder: true, left });
  });

  it.each<[string, FactDefinition, unknown]>([
    ["an empty text", text, ""],
    ["a text of two lines", text, "a\nb"],
    ["a number for a text", text, 5],
    ["null for a text", text, null],
    ["a day that is none", date, "2023-02-29"],
    ["a number for a day", date, 20240229],
    ["an option that is none", choice, "city"],
    ["the number of an option", choice, 0],
    ["the name of an inherited field", choice, "constructor"],
    ["rows", list, []],
    ["text for a count", { kind: "count" }, "3"],
    ["text for an answer", { kind: "boolean" }, "true"],
    ["a number for a decimal", { kind: "decimal" }, 2.5],
  ])("is left to the complete check: %s", (_, definition, value) => {
    expect(load(definition, value).inOrder).toBe(false);
  });

  it.each<[FactDefinition, unknown]>([
    [text, undefined],
    [date, undefined],
    [choice, Number.NaN],
    [list, undefined],
    [{ kind: "count" }, Number.NaN],
    [{ kind: "decimal" }, Number.NaN],
    [{ kind: "boolean" }, 1],
  ])("is unknown where its field has no value, if it may be: %o", (definition, left) => {
    const optional = { ...definition, mayBeUnknown } as FactDefinition;
    expect(load(optional, undefined)).toEqual({ inOrder: true, left });
    expect(load(definition, undefined)).toEqual({ inOrder: false, left });
  });
});
