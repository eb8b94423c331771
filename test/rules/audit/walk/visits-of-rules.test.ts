import { describe, expect, it } from "vitest";
import { boundsOfRules } from "../../../../src/rules/audit/bounds/bounds-of-rules.js";
import { visitsOfRules } from "../../../../src/rules/audit/walk/visits-of-rules.js";
import type { Amount, Figure } from "../../../../src/rules/model.js";
import { pointersOf } from "../../../../src/rules/pointers.js";
import { prepareRules } from "../../../../src/rules/prepare-rules.js";
import { added, boundedFacts, number, read } from "../../../support/audit-texts.js";

const figureOf = (id: string): Amount => ({ kind: "figure", figure: id });

function visits(
  figures: readonly Figure[],
  {
    results = [],
    printed = () => true,
  }: { results?: readonly string[]; printed?: (step: object) => boolean } = {},
) {
  const ruleSet = { facts: boundedFacts, figures };
  const rules = prepareRules(ruleSet, pointersOf(ruleSet));
  const bounds = boundsOfRules(rules);
  return visitsOfRules(rules, { bounds, isPrinted: printed, results: new Set(results) });
}

const placesOf = (found: ReturnType<typeof visits>) =>
  found.map(({ step, at, figure, around: { capped, replaced } }) =>
    [figure, step.kind, at, capped && "capped", replaced && "replaced"].filter(Boolean).join(" "),
  );

describe("visitsOfRules", () => {
  it("visits every step once, in its place", () => {
    expect(placesOf(visits([{ id: "a", amount: added(read("n"), number("1")) }]))).toEqual([
      "a sum /figures/0/amount",
      "a fact /figures/0/amount/of/0",
      "a constant /figures/0/amount/of/1",
    ]);
  });

  it("tells what readers of a figure do with it, if they all do", () => {
    const inner: Figure = { id: "inner", amount: read("n") };
    const capped: Amount = { kind: "clamp", of: figureOf("inner"), most: number("3") };
    expect(placesOf(visits([inner, { id: "a", amount: capped }])).at(-1)).toBe(
      "inner fact /figures/0/amount capped",
    );
    const twice = [inner, { id: "a", amount: capped }, { id: "b", amount: figureOf("inner") }];
    expect(placesOf(visits(twice)).at(-1)).toBe("inner fact /figures/0/amount");
    expect(
      placesOf(visits([inner, { id: "a", amount: capped }], { results: ["inner"] })).at(-1),
    ).toBe("inner fact /figures/0/amount");
  });

  it("counts substitutes only where the author wrote them", () => {
    const part = read("n");
    const amount: Amount = { kind: "or-else", of: part, otherwise: number("0") };
    expect(placesOf(visits([{ id: "a", amount }]))[1]).toContain("replaced");
    const unwritten = visits([{ id: "a", amount }], { printed: (step) => step === part });
    expect(placesOf(unwritten)).toEqual(["a fact /figures/0/amount/of"]);
    const nested: Amount = { kind: "or-else", of: amount, otherwise: number("1") };
    const outer = visits([{ id: "a", amount: nested }], { printed: (step) => step !== amount });
    expect(placesOf(outer)).toContain("a fact /figures/0/amount/of/of replaced");
  });

  it("knows the rows inside of a list", () => {
    const amount: Amount = {
      kind: "over",
      list: "cases",
      take: "min",
      amount: read("loss"),
      otherwise: read("n"),
    };
    const found = visits([{ id: "a", amount }]);
    expect(found.map(({ scope }) => scope.row?.most)).toEqual([undefined, 4, undefined]);
  });

  it("takes the place of the figure for a step without one", () => {
    const figures = [{ id: "a", amount: added(read("n")) }];
    const rules = prepareRules(
      { facts: boundedFacts, figures },
      new Map([[figures[0] ?? {}, "/here"]]),
    );
    const bounds = boundsOfRules(rules);
    const options = { bounds, isPrinted: () => true, results: new Set<string>() };
    expect(visitsOfRules(rules, options).map(({ at }) => at)).toEqual(["/here", "/here"]);
    const nowhere = prepareRules({ facts: boundedFacts, figures });
    expect(visitsOfRules(nowhere, options)[0]?.at).toBe("");
  });
});
