import { describe, expect, it } from "vitest";
import { compileDefined } from "../../src/evaluation/compile-defined.js";
import { compileEvaluation } from "../../src/evaluation/compile-evaluation.js";
import { defineEvaluation } from "../../src/evaluation/define-evaluation.js";
import type { EvaluationScheme } from "../../src/evaluation/model.js";
import { codeOf } from "../support/code-of.js";
import { dimension, fact, item, schemeOf, stars } from "../support/evaluation-schemes.js";

const scheme: EvaluationScheme = defineEvaluation(
  schemeOf({
    facts: { n: { kind: "count", most: 100 } },
    dimensions: [dimension("d", [item("i", "100", { rule: fact("n") })])],
    classification: stars,
  }),
);

describe("compileDefined", () => {
  it("scores as compileEvaluation does", () => {
    const entrants = [0, 59, 60, 100].map((n) => ({ site: `s${n}`, facts: { n } }));
    const options = { detail: "trace" } as const;
    expect(compileDefined(scheme).scoreMany(entrants, options)).toEqual(
      compileEvaluation(scheme).scoreMany(entrants, options),
    );
    expect(
      compileDefined(JSON.parse(JSON.stringify(scheme))).scoreSite(entrants[1] as never),
    ).toEqual(compileEvaluation(scheme).scoreSite(entrants[1] as never));
  });

  it("checks facts as always", () => {
    const { scoreSite } = compileDefined(scheme);
    expect(codeOf(() => scoreSite({ site: "a", facts: { n: 101 } }))).toBe("rules/invalid-facts");
    expect(codeOf(() => compileDefined(scheme).scoreMany(7 as never))).toBe("core/invalid-shape");
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "core/invalid-shape"],
    ["a number", 7, "evaluation/invalid-scheme"],
    ["an empty record", {}, "evaluation/invalid-scheme"],
    ["a fact that is none", withRule({ kind: "fact", fact: "m" }), "evaluation/invalid-scheme"],
    ["a step of no kind", withRule({ kind: "guess" }), "evaluation/invalid-scheme"],
    ["a circle", withRule({ kind: "figure", figure: "i" }), "evaluation/invalid-scheme"],
  ])("refuses %s", (_name, document, code) => {
    expect(codeOf(() => compileDefined(document as never))).toBe(code);
  });

  it("words what goes wrong while scoring", () => {
    const document = withRule({ kind: "earlier", of: [] });
    const { scoreSite } = compileDefined(document as never);
    expect(codeOf(() => scoreSite({ site: "a", facts: { n: 7 } } as never))).toBe(
      "evaluation/invalid-scheme",
    );
  });
});

function withRule(rule: object): object {
  return { ...scheme, dimensions: [dimension("d", [item("i", "100", { rule: rule as never })])] };
}
