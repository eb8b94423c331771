import { describe, expect, it } from "vitest";
import type { FactBounds } from "../../src/rules/fact-bounds.js";
import { boundsOf, isNumericFact, rowLimitOf } from "../../src/rules/fact-bounds.js";
import type { FactDefinition, NumericFact } from "../../src/rules/fact-sheet.js";

describe("boundsOf", () => {
  it.each<[NumericFact, FactBounds]>([
    [{ kind: "count" }, { places: 0, least: "0", most: "9007199254740991" }],
    [
      { kind: "count", least: 1, most: 12 },
      { places: 0, least: "1", most: "12" },
    ],
    [{ kind: "decimal" }, { places: 2 }],
    [
      { kind: "decimal", places: 0, least: "-1", most: "1" },
      { places: 0, least: "-1", most: "1" },
    ],
    [{ kind: "money" }, { places: 2, least: "0" }],
    [
      { kind: "money", least: "-9", most: "9" },
      { places: 2, least: "-9", most: "9" },
    ],
    [{ kind: "ratio" }, { places: 4, least: "0", most: "1" }],
    [
      { kind: "ratio", places: 2, most: "1.5" },
      { places: 2, least: "0", most: "1.5" },
    ],
  ])("of %j", (definition, bounds) => {
    expect(boundsOf(definition)).toEqual(bounds);
  });
});

describe("isNumericFact", () => {
  it.each<[FactDefinition, boolean]>([
    [{ kind: "count" }, true],
    [{ kind: "decimal" }, true],
    [{ kind: "money" }, true],
    [{ kind: "ratio" }, true],
    [{ kind: "boolean" }, false],
    [{ kind: "choice", options: [] }, false],
    [{ kind: "date" }, false],
    [{ kind: "text" }, false],
    [{ kind: "list", rows: {} }, false],
  ])("%j: %s", (definition, numeric) => {
    expect(isNumericFact(definition)).toBe(numeric);
  });
});

describe("rowLimitOf", () => {
  it("is 1,000 unless the list says otherwise", () => {
    expect(rowLimitOf({ kind: "list", rows: {} })).toBe(1000);
    expect(rowLimitOf({ kind: "list", rows: {}, most: 0 })).toBe(0);
  });
});
