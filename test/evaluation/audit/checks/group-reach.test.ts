import { describe, expect, it } from "vitest";
import { groupReach } from "../../../../src/evaluation/audit/checks/group-reach.js";
import type { EvaluationFinding } from "../../../../src/evaluation/audit/evaluation-finding.js";
import type { EvaluationScheme, Indicator } from "../../../../src/evaluation/model.js";
import { foundIn, number } from "../../../support/audit-texts.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import {
  dimension,
  fact,
  group,
  item,
  labelOf,
  schemeOf,
} from "../../../support/evaluation-schemes.js";

const score = { kind: "decimal", least: "0", most: "5", places: 1 } as const;
const extra: Indicator = { id: "extra", label: labelOf("extra"), rule: fact("b") };
const scheme = (parts: Partial<EvaluationScheme>): EvaluationScheme => ({
  ...schemeOf({
    facts: { a: score, b: score },
    dimensions: [dimension("all", [item("a", "5"), extra])],
  }),
  ...parts,
});
const found = (parts: Partial<EvaluationScheme>, others: readonly EvaluationFinding[] = []) =>
  groupReach(checkedScheme(scheme(parts)), others);
const all = (rest: object) => [dimension("all", [item("a", "5"), extra], rest)];

describe("groupReach", () => {
  it("reports what can pass its points, from the innermost", () => {
    expect(foundIn(found({ dimensions: all({ points: "5" }), total: { points: "5" } }))).toEqual([
      "notice points-exceeded /dimensions/0",
    ]);
    expect(foundIn(found({ total: { points: "5" } }))).toEqual(["notice points-exceeded /total"]);
    const inner = [
      dimension("all", [group("inner", [item("a", "5"), extra], { points: "5" })], { points: "5" }),
    ];
    expect(foundIn(found({ dimensions: inner }))).toEqual([
      "notice points-exceeded /dimensions/0/of/0",
    ]);
  });

  it("shows the facts", () => {
    const [finding] = found({ total: { points: "5" } });
    expect(finding?.counterexample).toEqual({
      kind: "facts",
      facts: { a: "5", b: "5" },
      result: "10",
    });
    expect(finding?.message.en).toBe("The total can pass its 5 points. Say whether it is capped.");
  });

  it("says nothing of what is capped, large enough, or prints no points", () => {
    expect(found({ dimensions: all({ points: "5", most: "5" }) })).toEqual([]);
    expect(found({ total: { points: "5", most: "6" } })).toEqual([]);
    expect(found({ dimensions: all({ points: "10" }), total: { points: "10" } })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it("says nothing of what cannot be worked out", () => {
    const masked: Indicator = { ...extra, rule: { kind: "parameter", parameter: "masked" } };
    const layers = [
      { level: "nation", values: [{ from: "2024-01-01", value: { unknown: "not-published" } }] },
    ] as const;
    const unknown = found({
      parameters: { masked: { lowerLevels: "may-change", layers } },
      dimensions: [dimension("all", [item("a", "5"), masked], { points: "5" })],
    });
    expect(unknown).toEqual([]);
  });

  it("leaves what has been explained inside", () => {
    const told = (code: EvaluationFinding["code"], at: string): EvaluationFinding => ({
      code,
      at,
      severity: "warning",
      message: labelOf("told"),
    });
    const parts = { dimensions: all({ points: "5" }), total: { points: "5" } } as const;
    expect(found(parts, [told("points-exceeded", "/dimensions/0/of/0")])).toEqual([]);
    expect(found(parts, [told("points-do-not-add-up", "/dimensions/0")])).toEqual([]);
    expect(foundIn(found(parts, [told("points-out-of-reach", "/dimensions/0")]))).toHaveLength(1);
    expect(foundIn(found(parts, [told("points-do-not-add-up", "/dimensions/00")]))).toEqual([
      "notice points-exceeded /dimensions/0",
    ]);
  });

  it("needs an item that earns something", () => {
    const constant: Indicator = { ...extra, rule: number("6") };
    const [finding] = found({ dimensions: [dimension("all", [constant], { points: "5" })] });
    expect(finding?.counterexample).toEqual({ kind: "facts", facts: {}, result: "6" });
  });
});
