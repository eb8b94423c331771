import { describe, expect, it } from "vitest";
import { appraise } from "../../src/practitioners/appraise.js";
import { appraiseMany } from "../../src/practitioners/appraise-many.js";
import { codeOf } from "../support/code-of.js";
import { appraisalOf, frozen } from "../support/practitioner-documents.js";

const scheme = appraisalOf({
  parameters: {
    line: {
      lowerLevels: "may-change",
      layers: [{ level: "nation", values: [{ from: "2024-01-01", value: "60" }] }],
    },
  },
  grades: [
    {
      id: "pass",
      label: { zh: "合格", en: "pass" },
      when: {
        kind: "compare",
        left: { kind: "fact", fact: "score" },
        is: "at-least",
        right: { kind: "parameter", parameter: "line" },
      },
    },
    { id: "unqualified", label: { zh: "不合格", en: "unqualified" } },
  ],
} as const);
const day = { asOf: "2024-06-01" } as const;
const person = (id: string, score: number) => ({ person: id, facts: { score } });

describe("appraising many persons", () => {
  it("answers as for one after the other", () => {
    const persons = frozen([person("p1", 59), person("p2", 60)]);
    const { results, failures } = appraiseMany(scheme, persons, day);
    expect(results).toEqual(persons.map((each) => appraise(scheme, each, day)));
    expect(results.map(({ claimed }) => claimed)).toEqual(["unqualified", "pass"]);
    expect(failures).toEqual([]);
  });

  it("lists what is wrong with single persons", () => {
    const persons = [
      person("p1", 60),
      person("p2", 101),
      person("p1", 70),
      person("", 70),
      null,
      person("p2", 70),
      person("p3", 70),
    ] as never;
    const { results, failures } = appraiseMany(scheme, persons, day);
    expect(results.map((each) => each.person)).toEqual(["p1", "p3"]);
    expect(failures.map(({ index, person: id, error }) => [index, id, error.code])).toEqual([
      [1, "p2", "rules/invalid-facts"],
      [2, "p1", "practitioners/duplicate-person"],
      [3, undefined, "core/invalid-id"],
      [4, undefined, "core/invalid-shape"],
      [5, "p2", "practitioners/duplicate-person"],
    ]);
  });

  it.each<[string, unknown, object | undefined, string]>([
    ["no day", [person("p1", 60)], undefined, "rules/day-needed"],
    ["a day too early", [person("p1", 60)], { asOf: "2023-12-31" }, "rules/parameter-not-in-force"],
    ["no list", person("p1", 60), day, "core/invalid-shape"],
    ["no options", [], "2024-06-01" as never, "core/invalid-shape"],
  ])("refuses as a whole: %s", (_, persons, options, code) => {
    expect(codeOf(() => appraiseMany(scheme, persons as never, options as never))).toBe(code);
  });

  it("answers nothing about nobody", () => {
    expect(appraiseMany(scheme, [])).toEqual({ results: [], failures: [] });
  });
});
