import { describe, expect, it } from "vitest";
import type { EvaluationScheme } from "../../src/evaluation/model.js";
import { waysToClass } from "../../src/evaluation/ways-to-class.js";
import { codeOf } from "../support/code-of.js";
import {
  classFrom,
  deepFrozen,
  dimension,
  holds,
  item,
  schemeOf,
  veto,
} from "../support/evaluation-schemes.js";

const count = { kind: "count" } as const;

const scheme: EvaluationScheme = schemeOf({
  facts: { a: { ...count, mayBeUnknown: true }, b: count, c: count, fraud: { kind: "boolean" } },
  dimensions: [dimension("all", [item("a", "40"), item("b", "30"), item("c", "30")])],
  vetoes: [veto("fraud", holds("fraud"), { kind: "bars" })],
  classification: {
    matching: "first",
    classes: [classFrom("5", "90"), classFrom("4", "80")],
    otherwise: { id: "unrated", label: { zh: "不定星级", en: "unrated" } },
  },
});

const site = (facts: object) => ({ site: "s", facts: { fraud: false, ...facts } });
const changes = (sets: Readonly<Record<string, object>>) =>
  Object.entries(sets).map(([id, facts]) => ({ id, facts }));
const full = { a: { a: 40 }, b: { b: 30 }, c: { c: 30 } };

function waysOf(facts: object, to: string, sets: Readonly<Record<string, object>>) {
  const ways = waysToClass(scheme, site(facts) as never, { class: to, changes: changes(sets) });
  return ways.map((way) => [way.changes.join("+"), way.score.total]);
}

describe("waysToClass", () => {
  it.each<readonly [string, object, string, object, readonly unknown[]]>([
    ["nothing to do", { a: 40, b: 30, c: 20 }, "5", full, [["", "90"]]],
    ["a higher class already", { a: 40, b: 30, c: 20 }, "4", full, [["", "90"]]],
    [
      "one change just enough",
      { a: 40, b: 20, c: 29 },
      "5",
      full,
      [
        ["b", "99"],
        ["c", "90"],
      ],
    ],
    ["a change that falls short", { a: 40, b: 29, c: 19 }, "5", { b: { b: 30 } }, []],
    [
      "either of two changes",
      { a: 30, b: 30, c: 20 },
      "5",
      full,
      [
        ["a", "90"],
        ["c", "90"],
      ],
    ],
    [
      "two changes together",
      { a: 30, b: 20, c: 21 },
      "5",
      full,
      [
        ["a+b", "91"],
        ["a+c", "90"],
        ["b+c", "90"],
      ],
    ],
    ["all of them", { a: 10, b: 10, c: 10 }, "5", full, [["a+b+c", "100"]]],
    ["no change at all", { a: 10, b: 10, c: 10 }, "5", {}, []],
    ["a change for the worse", { a: 40, b: 30, c: 19 }, "5", { c: { c: 0 } }, []],
    [
      "one change of several facts",
      { a: 0, b: 0, c: 30 },
      "5",
      { ab: { a: 40, b: 20 } },
      [["ab", "90"]],
    ],
    ["a fact that was not known", { b: 30, c: 20 }, "5", { a: { a: 40 } }, [["a", "90"]]],
    ["a class that stays open", { b: 30, c: 20 }, "4", { b: { b: 29 } }, []],
    ["a veto", { a: 40, b: 30, c: 30, fraud: true }, "5", full, []],
    [
      "a veto that is lifted",
      { a: 40, b: 30, c: 30, fraud: true },
      "5",
      { honest: { fraud: false } },
      [["honest", "100"]],
    ],
  ])("finds %s", (_, facts, to, sets, expected) => {
    expect(waysOf(facts, to, sets as Readonly<Record<string, object>>)).toEqual(expected);
  });

  it("hands over scores as they are asked for, and changes nothing", () => {
    const question = deepFrozen({ class: "5", changes: changes(full) });
    const entrant = deepFrozen(site({ a: 30, b: 30, c: 20 }));
    const ways = waysToClass(scheme, entrant as never, question as never, {
      detail: "items",
    });
    expect(ways[0]?.score.items?.map(({ id, score }) => [id, score])).toEqual([
      ["a", "40"],
      ["b", "30"],
      ["c", "20"],
    ]);
    expect([ways, ways[0], ways[0]?.changes].every((each) => Object.isFrozen(each))).toBe(true);
  });

  const ask = (question: unknown, entrant: unknown = site({ a: 1, b: 1, c: 1 }), of = scheme) =>
    codeOf(() => waysToClass(of, entrant as never, question as never));
  const { classification: _, ...plain } = scheme;

  it.each<readonly [string, unknown, string]>([
    ["nothing", undefined, "core/invalid-shape"],
    ["no question", 7, "evaluation/invalid-changes"],
    ["no class", { changes: [] }, "evaluation/invalid-changes"],
    ["no changes", { class: "5" }, "evaluation/invalid-changes"],
    ["a field too many", { class: "5", changes: [], most: 2 }, "evaluation/invalid-changes"],
    ["an unknown class", { class: "6", changes: [] }, "evaluation/unknown-class"],
    [
      "the class that no class claims",
      { class: "unrated", changes: [] },
      "evaluation/unknown-class",
    ],
    [
      "a change without facts",
      { class: "5", changes: [{ id: "a" }] },
      "evaluation/invalid-changes",
    ],
    [
      "an id twice",
      {
        class: "5",
        changes: [
          { id: "a", facts: {} },
          { id: "a", facts: {} },
        ],
      },
      "evaluation/invalid-changes",
    ],
    [
      "a fact set twice",
      {
        class: "5",
        changes: [
          { id: "a", facts: { b: 1 } },
          { id: "b", facts: { b: 1 } },
        ],
      },
      "evaluation/invalid-changes",
    ],
    ["a fact of nobody", { class: "5", changes: changes({ x: { x: 1 } }) }, "rules/invalid-facts"],
    [
      "a value out of bounds",
      { class: "5", changes: changes({ a: { a: -1 } }) },
      "rules/invalid-facts",
    ],
  ])("refuses %s", (_case, question, code) => {
    expect(ask(question)).toBe(code);
  });

  it("takes ten changes and no more", () => {
    const many = (count: number) => ({
      class: "5",
      changes: Array.from({ length: count }, (_each, index) => ({ id: `c${index}`, facts: {} })),
    });
    expect(ask(many(10))).toBeUndefined();
    expect(ask(many(11))).toBe("evaluation/invalid-changes");
  });

  it("refuses entrants and schemes that do not fit", () => {
    const question = { class: "5", changes: [] };
    expect(ask(question, { site: "s" })).toBe("evaluation/invalid-entrant");
    expect(ask(question, site({}))).toBe("rules/invalid-facts");
    expect(ask(question, undefined, plain as EvaluationScheme)).toBe("evaluation/classes-needed");
    expect(ask(question, undefined, {} as EvaluationScheme)).toBe("evaluation/invalid-scheme");
  });
});
