import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../../src/evaluation/audit/checks/rule-findings.js";
import type { EvaluationScheme } from "../../../../src/evaluation/model.js";
import type { Amount } from "../../../../src/rules/model.js";
import { foundIn } from "../../../support/audit-texts.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import {
  dimension,
  fact,
  figureIs,
  gate,
  item,
  labelOf,
  printed,
  schemeOf,
} from "../../../support/evaluation-schemes.js";

const score = { kind: "decimal", least: "0", most: "10", places: 0 } as const;
const layers = [{ level: "nation", values: [{ from: "2024-01-01", value: "2" }] }] as const;
const rate: Amount = { kind: "parameter", parameter: "rate" };
const scheme = (rest: Partial<EvaluationScheme>): EvaluationScheme => ({
  ...schemeOf({ facts: { score }, dimensions: [dimension("all", [item("score", "10")])] }),
  ...rest,
});
const found = (rest: Partial<EvaluationScheme>, told: readonly string[] = []) =>
  foundIn(
    ruleFindings(
      checkedScheme(scheme(rest)),
      told.map((at) => ({
        code: "floor-out-of-reach",
        severity: "fault",
        at,
        message: labelOf("told"),
      })),
    ),
  );

describe("ruleFindings", () => {
  it("finds what is wrong with the rules of a scheme, and nothing of what was made of them", () => {
    const rule: Amount = {
      kind: "quotient",
      dividend: printed("5"),
      divisor: fact("score"),
      rounding: { places: 0, mode: "up" },
    };
    const dimensions = [dimension("all", [item("only", "5", { rule })], { most: "5" })];
    expect(found({ dimensions, missing: "zero", total: { most: "100" } })).toEqual([
      "warning divisor-may-be-zero /dimensions/0/of/0/rule",
    ]);
  });

  it("knows what the comparisons with other sites read", () => {
    const facts = { score, rank: score };
    const parameters = { rate: { lowerLevels: "may-change", layers } } as const;
    expect(found({ facts, parameters })).toEqual([
      "warning fact-unread /facts/rank",
      "warning parameter-unread /parameters/rate",
    ]);
    const of: Amount = { kind: "product", of: [rate, fact("rank")] };
    expect(found({ facts, parameters, cohort: [{ id: "place", of, take: "rank" }] })).toEqual([]);
  });

  it("finds what is wrong with the comparisons themselves", () => {
    const of: Amount = {
      kind: "quotient",
      dividend: printed("5"),
      divisor: fact("score"),
      rounding: { places: 0, mode: "up" },
    };
    expect(found({ cohort: [{ id: "place", of, take: "rank" }] })).toEqual([
      "warning divisor-may-be-zero /cohort/0/of",
    ]);
  });

  it("tells the same fault of a parameter once", () => {
    const late = [{ level: "nation", values: [{ from: "2025-01-01", value: "2" }] }] as const;
    const parameters = { rate: { lowerLevels: "may-change", layers: late } } as const;
    const dimensions = [dimension("all", [item("only", "5", { rule: rate })])];
    const cohort = [{ id: "place", of: rate, take: "rank" }] as const;
    const facts = {};
    expect(found({ facts, parameters, dimensions, cohort })).toEqual([
      "fault parameter-gap /parameters/rate/layers/0",
    ]);
  });

  it("leaves out conditions of which more has been said", () => {
    const when = {
      kind: "all",
      of: [figureIs("total", "above", "10"), figureIs("all", "at-least", "5")],
    } as const;
    const gates = [gate("line", when, "award")];
    expect(found({ gates })).toEqual(["notice part-without-influence /gates/0/when/of/0"]);
    expect(found({ gates }, ["/gates/0/when/of/0"])).toEqual([]);
  });
});
