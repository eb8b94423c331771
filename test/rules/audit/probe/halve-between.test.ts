import { describe, expect, it } from "vitest";
import { halveBetween } from "../../../../src/rules/audit/probe/halve-between.js";
import type { FactDefinition, FactValue } from "../../../../src/rules/fact-sheet.js";

const atLeast = (line: number) => (value: FactValue) => Number(value) >= line;
const halve = (definition: FactDefinition, from: FactValue, to: FactValue, line: number) =>
  halveBetween(definition, from, to, atLeast(line));

describe("halveBetween", () => {
  it.each<[FactDefinition, FactValue, FactValue, number, FactValue]>([
    [{ kind: "count" }, 90, 0, 68, 67],
    [{ kind: "count" }, 1, 0, 1, 0],
    [{ kind: "decimal", places: 1 }, "90", "-90", 68, "67.9"],
    [{ kind: "ratio" }, "1", "0", 0.25, "0.2499"],
    [{ kind: "money" }, "1000000000000", "0", 12.34, "12.33"],
  ])("of %o from %s to %s around %s", (definition, from, to, line, found) => {
    expect(halve(definition, from, to, line)).toBe(found);
  });

  it("works downwards as well", () => {
    const below = (value: FactValue) => Number(value) < 7;
    expect(halveBetween({ kind: "count" }, 0, 100, below)).toBe(7);
  });

  it("leaves alone what is no number", () => {
    expect(halve({ kind: "boolean" }, true, false, 1)).toBe(false);
  });
});
