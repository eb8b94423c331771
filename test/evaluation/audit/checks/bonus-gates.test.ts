import { describe, expect, it } from "vitest";
import { bonusGates } from "../../../../src/evaluation/audit/checks/bonus-gates.js";
import type { EvaluationScheme } from "../../../../src/evaluation/model.js";
import type { Condition } from "../../../../src/rules/model.js";
import { foundIn, multiplied, number } from "../../../support/audit-texts.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import {
  dimension,
  fact,
  figureIs,
  gate,
  holds,
  item,
  schemeOf,
} from "../../../support/evaluation-schemes.js";

const score = (most: `${number}`) => ({ kind: "decimal", least: "0", most, places: 0 }) as const;
const scheme = (when: Condition, rest: Partial<EvaluationScheme> = {}): EvaluationScheme => ({
  ...schemeOf({
    facts: { score: score("90"), extra: score("10"), more: score("5"), open: { kind: "boolean" } },
    dimensions: [
      dimension("base", [item("score", "90")]),
      dimension("bonus", [item("extra", "10"), item("more", "5")], { bonus: true }),
    ],
  }),
  gates: [gate("line", when, "award")],
  ...rest,
});
const found = (...parts: Parameters<typeof scheme>) => bonusGates(checkedScheme(scheme(...parts)));

describe("bonusGates", () => {
  it("says nothing of gates that look at the base, and of schemes without gates", () => {
    expect(found(figureIs("base", "at-least", "60"))).toEqual([]);
    expect(found(holds("open"))).toEqual([]);
    expect(bonusGates(checkedScheme(schemeOf({})))).toEqual([]);
  });

  it("shows the fact with which the bonus opens a gate", () => {
    const [finding] = found(figureIs("total", "at-least", "88"));
    expect(finding).toMatchObject({
      code: "bonus-opens-gate",
      severity: "warning",
      at: "/gates/0",
      counterexample: { kind: "change", fact: "extra", results: [false, true] },
    });
    const example = finding?.counterexample;
    if (example?.kind !== "change") throw new Error("a change is wanted");
    const { before, after } = example;
    expect(Number(before.score) + Number(before.extra) + Number(before.more)).toBeLessThan(88);
    expect(Number(after.score) + Number(after.extra) + Number(after.more)).toBeGreaterThanOrEqual(
      88,
    );
    expect(finding?.message.en).toBe('Points of the bonus "bonus" can open the gate "line".');
  });

  it("finds the opening beyond what the base can reach", () => {
    const [finding] = found(figureIs("total", "at-least", "104"));
    expect(finding?.counterexample).toMatchObject({
      fact: "more",
      before: { score: "90", extra: "10", more: "0" },
      after: { score: "90", extra: "10", more: "5" },
    });
  });

  it("finds it where facts jump over the line", () => {
    const dimensions = [
      dimension("base", [
        item("score", "90"),
        item("fixed", "20", { rule: multiplied(number("20"), fact("part")) }),
      ]),
      dimension("bonus", [item("extra", "10"), item("more", "5")], { bonus: true }),
    ];
    const facts = { score: score("90"), part: score("1"), extra: score("10"), more: score("5") };
    const when = figureIs("total", "at-least", "100");
    expect(found(when, { dimensions, facts })[0]?.severity).toBe("warning");
  });

  it("goes on where a fact shuts the gate for good", () => {
    const when: Condition = {
      kind: "all",
      of: [holds("open"), figureIs("total", "at-least", "80")],
    };
    const facts = {
      open: { kind: "boolean" },
      score: score("90"),
      extra: score("10"),
      more: score("5"),
    } as const;
    const dimensions = [
      dimension("base", [
        item("score", "90"),
        item("door", "0", { rule: { kind: "count", of: [holds("open")] } }),
      ]),
      dimension("bonus", [item("extra", "10"), item("more", "5")], { bonus: true }),
    ];
    expect(found(when, { facts, dimensions })[0]?.counterexample).toMatchObject({
      before: { open: true, score: "78" },
    });
  });

  it("finds the other facts with which a gate opens", () => {
    const shut: Condition = { kind: "not", of: holds("open") };
    const total = figureIs("total", "at-least", "88");
    for (const [other, open] of [
      [holds("open"), true],
      [shut, false],
    ] as const) {
      const [finding] = found({ kind: "all", of: [other, total] });
      expect(finding?.counterexample).toMatchObject({ before: { open }, after: { open } });
    }
  });

  it("passes over items that cannot be told", () => {
    const masked = { kind: "parameter", parameter: "masked" } as const;
    const layers = [
      { level: "nation", values: [{ from: "2024-01-01", value: { unknown: "not-published" } }] },
    ] as const;
    const dimensions = [
      dimension("base", [item("score", "90"), item("more", "5", { rule: masked })]),
      dimension("bonus", [item("extra", "10")], { bonus: true }),
    ];
    const parameters = { masked: { lowerLevels: "may-change", layers } } as const;
    const facts = { score: score("90"), extra: score("10") };
    const findings = found(figureIs("total", "at-least", "88"), { dimensions, parameters, facts });
    expect(foundIn(findings)).toEqual(["notice bonus-opens-gate /gates/0"]);
  });

  it("says so where it finds no opening", () => {
    const never: Condition = {
      kind: "all",
      of: [figureIs("total", "at-least", "60"), figureIs("base", "at-least", "60")],
    };
    expect(foundIn(found(never))).toEqual(["notice bonus-opens-gate /gates/0"]);
    const idle = { kind: "any", of: [figureIs("total", "at-least", "0"), holds("open")] } as const;
    expect(foundIn(found(idle))).toEqual(["notice bonus-opens-gate /gates/0"]);
  });

  it("takes an answer that is unknown for a shut gate", () => {
    const facts = {
      score: score("90"),
      extra: score("10"),
      more: { ...score("5"), mayBeUnknown: true },
      open: { kind: "boolean" },
    } as const;
    const masked = { kind: "parameter", parameter: "line" } as const;
    const layers = [
      { level: "nation", values: [{ from: "2024-01-01", value: { unknown: "not-published" } }] },
    ] as const;
    const when: Condition = {
      kind: "compare",
      left: { kind: "figure", figure: "total" },
      is: "at-least",
      right: masked,
    };
    const parameters = { line: { lowerLevels: "may-change", layers } } as const;
    expect(foundIn(found(when, { facts, parameters }))).toEqual([
      "notice bonus-opens-gate /gates/0",
    ]);
  });

  it("tells each bonus apart", () => {
    const dimensions = [
      dimension("base", [item("score", "90")]),
      dimension("bonus", [item("extra", "10")], { bonus: true }),
      dimension("second", [item("more", "5")], { bonus: true }),
    ];
    const findings = found(figureIs("total", "at-least", "80"), { dimensions });
    expect(findings.map(({ message }) => message.en.slice(0, 28))).toEqual([
      'Points of the bonus "bonus" ',
      'Points of the bonus "second"',
    ]);
  });
});
