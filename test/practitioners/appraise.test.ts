import { describe, expect, it } from "vitest";
import { appraise } from "../../src/practitioners/appraise.js";
import { compileAppraisal } from "../../src/practitioners/compile-appraisal.js";
import type { AppraisalScheme, GradeStanding } from "../../src/practitioners/model.js";
import { explain } from "../../src/rules/explain/explain.js";
import { codeOf } from "../support/code-of.js";
import {
  appraisalOf,
  clause,
  factIs,
  frozen,
  grade,
  holds,
  labelOf,
  perhaps,
  veto,
} from "../support/practitioner-documents.js";

const scheme: AppraisalScheme = frozen(
  appraisalOf({
    facts: {
      score: { kind: "count", most: 100, mayBeUnknown: true },
      late: { kind: "count", mayBeUnknown: true },
      fraud: perhaps,
    },
    figures: [
      {
        id: "doubled",
        amount: { kind: "sum", of: [1, 2].map(() => ({ kind: "fact", fact: "score" })) },
      },
      { id: "known", condition: { kind: "known", fact: "score" } },
    ],
    vetoes: [
      veto("late", factIs("late", "above", 15), "qualified"),
      { ...veto("fraud", holds("fraud"), "unqualified"), legalBasis: clause },
    ],
  } as const),
);

const { appraise: judge } = compileAppraisal(scheme);
const facts = { score: 95, late: 0, fraud: false };
const standing = (change: object): GradeStanding =>
  judge({ person: "p1", facts: { ...facts, ...change } }).standing;
const graded = (id: string): GradeStanding => ({ status: "graded", grade: id });
const unknown = { unknown: "missing-evidence" } as const;
const open = (...possible: readonly string[]): GradeStanding => ({
  status: "undetermined",
  possible,
  reason: unknown,
});

describe("appraising a person", () => {
  it.each<[number, string]>([
    [100, "excellent"],
    [90, "excellent"],
    [89, "qualified"],
    [70, "qualified"],
    [69, "basic"],
    [60, "basic"],
    [59, "unqualified"],
    [0, "unqualified"],
  ])("gives the first grade that is reached: %i points", (score, expected) => {
    expect(standing({ score })).toEqual(graded(expected));
  });

  it.each<[object, GradeStanding]>([
    [{ late: 15 }, graded("excellent")],
    [{ late: 16 }, graded("qualified")],
    [{ late: 16, score: 60 }, graded("basic")],
    [{ fraud: true }, graded("unqualified")],
    [{ fraud: true, late: 16 }, graded("unqualified")],
  ])("lets vetoes close the better grades: %j", (change, expected) => {
    expect(standing(change)).toEqual(expected);
  });

  it.each<[object, GradeStanding]>([
    [{ score: unknown }, open("excellent", "qualified", "basic", "unqualified")],
    [{ score: unknown, late: 16 }, open("qualified", "basic", "unqualified")],
    [{ score: unknown, fraud: true }, graded("unqualified")],
    [{ late: unknown }, open("excellent", "qualified")],
    [{ late: unknown, score: 70 }, graded("qualified")],
    [{ fraud: unknown }, open("excellent", "unqualified")],
    [{ fraud: unknown, late: unknown }, open("excellent", "qualified", "unqualified")],
    [{ fraud: unknown, score: 59 }, graded("unqualified")],
    [{ fraud: unknown, late: 16 }, open("qualified", "unqualified")],
  ])("is open only where the grade hangs on it: %j", (change, expected) => {
    expect(standing(change)).toEqual(expected);
  });

  const bare = (parts: Partial<AppraisalScheme>) =>
    appraise(
      appraisalOf({
        facts: { ok: perhaps, bad: perhaps },
        grades: [grade("pass", holds("ok")), grade("fail")],
        vetoes: [veto("bad", holds("bad"), "fail")],
        ...parts,
      }) as AppraisalScheme,
      { person: "p1", facts: { ok: false, bad: false } },
    );

  it("leaves a person whom no grade claims open", () => {
    const { otherwise, ...rest } = appraisalOf({
      facts: { ok: perhaps, bad: perhaps },
      grades: [grade("pass", holds("ok")), grade("fail")],
      vetoes: [veto("bad", holds("bad"), "fail")],
    });
    const answer = appraise(rest as AppraisalScheme, { person: "p", facts: { ok: false } });
    expect(otherwise).toBe("unqualified");
    expect(answer.standing).toEqual({ ...open("pass", "fail"), reason: unknown });
    expect(answer).not.toHaveProperty("claimed");
    const sure = appraise(rest as AppraisalScheme, {
      person: "p",
      facts: { ok: false, bad: false },
    });
    expect(sure.standing).toEqual({
      ...open("pass", "fail"),
      reason: { unknown: "no-case-applies" },
    });
    const struck = appraise(rest as AppraisalScheme, {
      person: "p",
      facts: { ok: false, bad: true },
    });
    expect(struck.standing).toEqual(graded("fail"));
  });

  it("gives the grade that is named otherwise", () => {
    const answer = bare({ otherwise: "fail" });
    expect(answer.standing).toEqual(graded("fail"));
    expect(answer.claimed).toBe("fail");
    expect(bare({ otherwise: "pass" }).standing).toEqual(graded("pass"));
  });

  it("tells the claimed grade, the vetoes that struck, the figures and every reason", () => {
    const answer = judge({ person: "p1", facts: { score: 95, late: 16 } });
    expect(answer).toEqual({
      person: "p1",
      scheme: { id: "yearly", version: "2024" },
      figures: [
        { id: "doubled", value: "190" },
        { id: "known", value: true },
      ],
      standing: open("qualified", "unqualified"),
      claimed: "excellent",
      vetoes: ["late"],
      reasons: [
        { kind: "grade", id: "excellent", label: labelOf("excellent"), holds: true },
        { kind: "grade", id: "qualified", label: labelOf("qualified"), holds: true },
        { kind: "grade", id: "basic", label: labelOf("basic"), holds: true },
        { kind: "veto", id: "late", label: labelOf("late"), citation: clause, holds: true },
        {
          kind: "veto",
          id: "fraud",
          label: labelOf("fraud"),
          citation: clause,
          legalBasis: clause,
          holds: unknown,
        },
      ],
    });
    expect(Object.isFrozen(answer) && Object.isFrozen(answer.reasons[0])).toBe(true);
  });

  it("keeps an unknown figure unknown", () => {
    const { figures } = judge({ person: "p1", facts: {} });
    expect(figures.map(({ value }) => value)).toEqual([unknown, false]);
  });

  it("traces figures and conditions on request, where the scheme prints them", () => {
    const { figures, reasons } = judge({ person: "p1", facts }, { detail: "trace" });
    expect(figures.map(({ trace }) => [trace?.at, trace?.value])).toEqual([
      ["/figures/0", "190"],
      ["/figures/1", true],
    ]);
    const [first] = reasons;
    expect(first?.trace?.at).toBe("/grades/0");
    expect(first?.trace?.value).toBe(true);
    expect(first?.trace?.parts?.[0]?.at).toBe("/grades/0/when");
    expect(first?.trace === undefined ? [] : explain(first.trace, "en")).not.toEqual([]);
  });

  it.each<[unknown, object | undefined, string]>([
    [{ person: "p1", facts: { ...facts, score: 101 } }, undefined, "rules/invalid-facts"],
    [{ person: "p1", facts: [] }, undefined, "rules/invalid-facts"],
    [{ person: "", facts }, undefined, "core/invalid-id"],
    [{ person: 7, facts }, undefined, "core/invalid-id"],
    [{ person: "p1" }, undefined, "core/invalid-shape"],
    [{ person: "p1", facts, site: "a" }, undefined, "core/invalid-shape"],
    [{ person: "p1", facts }, { detail: "all" }, "core/invalid-shape"],
    [{ person: "p1", facts }, { asOf: "2024-02-30" }, "core/invalid-date"],
    [{ person: "p1", facts }, { day: "2024-02-29" }, "core/invalid-shape"],
  ])("refuses %j with options %j", (subject, options, code) => {
    expect(codeOf(() => appraise(scheme, subject as never, options as never))).toBe(code);
  });

  it("refuses a scheme that is none", () => {
    expect(codeOf(() => appraise({} as never, { person: "p1", facts } as never))).toBe(
      "practitioners/invalid-scheme",
    );
  });
});
