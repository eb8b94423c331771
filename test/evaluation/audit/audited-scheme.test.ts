import { describe, expect, it } from "vitest";
import { placeIn } from "../../../src/evaluation/audit/audited-scheme.js";
import { checkedScheme } from "../../support/audited-scheme.js";
import { dimension, fact, group, item, owed, schemeOf } from "../../support/evaluation-schemes.js";

const scheme = schemeOf({
  facts: { a: owed, b: owed, rank: owed },
  cohort: [{ id: "place", of: fact("rank"), take: "rank" }],
  dimensions: [dimension("all", [item("a", "1"), group("inner", [item("b", "2")])])],
});

describe("auditedScheme", () => {
  const checked = checkedScheme(scheme);

  it("lists the indicators, each group before its parts", () => {
    expect(checked.nodes.map(({ indicator }) => indicator.id)).toEqual(["all", "a", "inner", "b"]);
    expect(checked.items.map(({ indicator }) => indicator.id)).toEqual(["a", "b"]);
    expect(checked.groups.map(({ indicator }) => indicator.id)).toEqual(["all", "inner"]);
    expect(checked.audited.results).toEqual(["a", "b"]);
  });

  it("tells what the author wrote from what was made of it", () => {
    const [first] = checked.scheme.dimensions;
    expect(checked.audited.isPrinted(first?.of[0] ?? {})).toBe(true);
    const made = [...checked.lowered.rules.figures.values()].filter(checked.audited.isPrinted);
    expect(made).toEqual([]);
  });

  it("knows what only the comparisons read", () => {
    expect([...checked.audited.factsRead]).toContain("rank");
    expect(checked.cohort.prober.factsOf("place")).toEqual(["rank"]);
  });

  it("finds the place of a part", () => {
    expect(placeIn(checked, checked.scheme.dimensions)).toBe("/dimensions");
    expect(placeIn(checked, {})).toBe("");
  });
});
