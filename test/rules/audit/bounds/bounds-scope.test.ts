import { describe, expect, it } from "vitest";
import {
  definitionIn,
  insideList,
  mayBeUnknownIn,
  optionsIn,
} from "../../../../src/rules/audit/bounds/bounds-scope.js";
import { boundedFacts, scopeOf } from "../../../support/audit-texts.js";

const scope = scopeOf([]);

describe("a scope", () => {
  it("finds facts, those of a row first", () => {
    const inside = insideList(scope, "cases");
    expect(definitionIn(inside, "grave")).toBe(boundedFacts.cases.rows.grave);
    expect(definitionIn(inside, "n")).toBe(boundedFacts.n);
    expect(definitionIn(scope, "grave")).toBeUndefined();
    expect(inside.row?.most).toBe(4);
  });

  it("stays outside of what is no list", () => {
    expect(insideList(scope, "n")).toBe(scope);
  });

  it("lists the options of choices", () => {
    expect(optionsIn(scope, "kind")).toEqual(["institute", "station"]);
    expect([optionsIn(scope, "n"), optionsIn(scope, "nobody")]).toEqual([[], []]);
  });

  it("knows which facts may be unknown", () => {
    expect(mayBeUnknownIn(scope, "gone")).toBe(true);
    expect(mayBeUnknownIn(scope, "n")).toBe(false);
    expect(mayBeUnknownIn(scope, "nobody")).toBe(false);
  });
});
