import { describe, expect, it } from "vitest";
import { auditEvaluation } from "../../src/evaluation/audit-evaluation.js";
import type { EvaluationScheme } from "../../src/evaluation/model.js";
import { readText } from "../support/repository.js";
import { contradictionInScheme } from "../support/shown-in-scheme.js";

const schemeIn = (name: string) =>
  JSON.parse(readText(`test/reference/schemes/${name}.json`)) as EvaluationScheme;

/** Faults that the published texts are known for, by code and the value that shows them. */
const known: readonly (readonly [name: string, faults: readonly string[]])[] = [
  [
    "dongying-2016",
    ["class-gap 49.5", "class-gap 59.5", "class-gap 69.5", "class-gap 79.5", "class-gap 89.5"],
  ],
  ["dongying-2016-half-open", []],
  [
    "social-organizations-anqing-2021",
    ["class-gap 800.5", "class-gap 850.5", "class-gap 900.5", "class-overlap 950"],
  ],
  [
    "social-organizations-chanhe-2025",
    ["class-gap 599.5", "class-gap 699.5", "class-gap 799.5", "class-gap 899.5"],
  ],
  ["volunteer-student-sheet", ["overlap 100", "overlap 150", "overlap 200"]],
  ["volunteer-ladder-national", []],
  ["shicheng-2018", []],
];

describe("the audit of published schemes", () => {
  it.each(known)("finds the printed gaps and overlaps of %s", (name, faults) => {
    const found = auditEvaluation(schemeIn(name)).flatMap(({ code, counterexample }) =>
      counterexample?.kind === "value" ? [`${code} ${counterexample.value}`] : [],
    );
    expect(found).toEqual(faults);
  });

  it("finds the printed sum that does not add up", () => {
    const sums = auditEvaluation(schemeIn("shicheng-2018")).flatMap(({ counterexample }) =>
      counterexample?.kind === "sum" ? [counterexample] : [],
    );
    expect(sums).toEqual([{ kind: "sum", printed: "3", parts: "2" }]);
  });

  it.each(known)("shows what it finds in %s", (name) => {
    const scheme = schemeIn(name);
    for (const finding of auditEvaluation(scheme)) {
      const told = contradictionInScheme(scheme, finding);
      expect(told === undefined ? undefined : { finding, told }).toBeUndefined();
    }
  });
});
