import { describe, expect, it } from "vitest";
import { safely } from "../../src/core/safely.js";
import type { Amount, Figure, RuleSet } from "../../src/rules/model.js";
import { prepareRules } from "../../src/rules/prepare-rules.js";
import { amountFigure, complaintOf, faultsOf } from "../support/rule-faults.js";

const read = (figure: string): Amount => ({ kind: "figure", figure });
const named = (id: string, ...reads: readonly string[]): Figure => ({
  id,
  amount: { kind: "sum", of: reads.map(read) },
});

describe("prepareRules", () => {
  const figures = [named("total", "b", "a"), named("a", "b"), named("b")];
  const facts = { n: { kind: "count" } } as const;

  it("indexes the figures and orders them", () => {
    const pointers = new Map([[figures[0] as object, "/x"]]);
    const rules = prepareRules({ facts, figures }, pointers);
    expect(rules.facts).toBe(facts);
    expect(rules.parameters).toEqual({});
    expect(rules.pointers).toBe(pointers);
    expect([...rules.figures.keys()]).toEqual(["total", "a", "b"]);
    expect(rules.figures.get("a")).toBe(figures[1]);
    expect(rules.order).toEqual(["b", "a", "total"]);
  });

  it("takes over the parameters", () => {
    const parameters = {
      rate: {
        lowerLevels: "may-change",
        layers: [{ level: "nation", values: [{ from: "2024-01-01", value: "1" }] }],
      },
    } as const;
    expect(prepareRules({ facts, parameters, figures }).parameters).toBe(parameters);
  });

  it("can do without pointers", () => {
    const result = safely(() => prepareRules({ facts, figures: [named("a", "a")] }));
    expect(result.success ? undefined : result.error.details).toEqual({ path: "", faults: 1 });
    expect(result.success ? "" : result.error.message).toMatch(/^The figures read each other/);
  });

  it("knows figures with the names of an object's own machinery", () => {
    const odd = [named("x", "__proto__", "constructor"), named("__proto__"), named("constructor")];
    expect(prepareRules({ facts, figures: odd }).order).toEqual(["__proto__", "constructor", "x"]);
    expect(faultsOf({ figures: [named("x", "__proto__")] })).toEqual([
      "rules/unknown-figure at /figures/0/amount/of/0",
    ]);
  });
});

describe("figures", () => {
  it("have ids of their own", () => {
    const figures = [named("a"), named("b"), named("a"), named("a")];
    expect(faultsOf({ figures })).toEqual([
      "rules/duplicate-figure at /figures/2",
      "rules/duplicate-figure at /figures/3",
    ]);
    expect(complaintOf({ figures })).toContain('There are two figures "a"');
  });

  it("do not read each other in a circle", () => {
    const figures = [named("x", "a"), named("a", "b"), named("b", "a")];
    expect(faultsOf({ figures })).toEqual(["rules/circular-figures at /figures/1"]);
    expect(complaintOf({ figures })).toBe(
      'At "/figures/1": The figures read each other in a circle: a → b → a. Let one of them do ' +
        "without the next.",
    );
  });

  it.each([
    [11, "f0 → f1 → f2 → f3 → f4 → f5 → f6 → f7 → f8 → f9 → f10 → f0"],
    [12, "f0 → f1 → f2 → f3 → f4 → f5 → f6 → f7 → f8 → f9 → … → f0"],
  ])("name a circle of %i", (length, words) => {
    const figures = Array.from({ length }, (_, index) =>
      named(`f${index}`, `f${(index + 1) % length}`),
    );
    expect(complaintOf({ figures })).toContain(`${words}.`);
  });
});

describe("several faults", () => {
  const unknown: Amount = { kind: "fact", fact: "m" };

  it("are all among the issues, in the order of the document", () => {
    const of: readonly Amount[] = [unknown, { kind: "min", of: [unknown, read("z")] }];
    const figures = [named("b", "b"), amountFigure({ kind: "sum", of })];
    const facts = { n: { kind: "count", least: 2, most: 1 } };
    expect(faultsOf({ facts, figures })).toEqual([
      "rules/invalid-definition at /facts/n",
      "rules/unknown-fact at /figures/1/amount/of/0",
      "rules/unknown-fact at /figures/1/amount/of/1/of/0",
      "rules/unknown-figure at /figures/1/amount/of/1/of/1",
      "rules/circular-figures at /figures/0",
    ]);
    expect(complaintOf({ facts, figures })).toContain("(and 4 more, see issues)");
  });

  it("are told up to a hundred", () => {
    const of = Array.from({ length: 101 }, () => unknown);
    const ruleSet: RuleSet = { facts: {}, figures: [amountFigure({ kind: "sum", of })] };
    const result = safely(() => prepareRules(ruleSet));
    expect(result.success ? [] : result.error.issues).toHaveLength(100);
    expect(result.success ? {} : result.error.details).toEqual({ path: "", faults: 101 });
  });

  it("are told at the nearest step that has a place", () => {
    const sum: Amount = { kind: "sum", of: [{ kind: "round", of: unknown, rounding: down }] };
    const figure = amountFigure(sum);
    const pathWith = (pointers: ReadonlyMap<object, string>) => {
      const result = safely(() => prepareRules({ facts: {}, figures: [figure] }, pointers));
      return result.success ? undefined : result.error.details.path;
    };
    expect(pathWith(new Map([[sum, "/items/0/rule"]]))).toBe("/items/0/rule");
    expect(pathWith(new Map([[figure, "/items/0"]]))).toBe("/items/0");
    expect(
      pathWith(
        new Map<object, string>([
          [unknown, "/u"],
          [sum, "/s"],
        ]),
      ),
    ).toBe("/u");
  });
});

const down = { places: 0, mode: "down" } as const;
