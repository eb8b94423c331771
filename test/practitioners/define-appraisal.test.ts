import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { defineAppraisal } from "../../src/practitioners/define-appraisal.js";
import type { AppraisalScheme } from "../../src/practitioners/model.js";
import {
  appraisalOf,
  consequence,
  factIs,
  fourGrades,
  frozen,
  grade,
  holds,
  labelOf,
  perhaps,
  veto,
} from "../support/practitioner-documents.js";

/** The codes and places of the faults that a definition reports. */
function faultsOf(parts: Partial<AppraisalScheme>): readonly string[] {
  try {
    defineAppraisal(appraisalOf(parts) as AppraisalScheme);
    return [];
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

const fraud = { facts: { score: { kind: "count" }, fraud: perhaps } } as const;
const figure = (id: string) => ({ id, condition: holds("fraud") });

describe("defining an appraisal scheme", () => {
  it("returns a frozen copy of it", () => {
    const scheme = frozen(appraisalOf({ ...fraud, vetoes: [veto("v", holds("fraud"), "basic")] }));
    const defined = defineAppraisal(scheme);
    expect(defined).toEqual(scheme);
    expect(defined).not.toBe(scheme);
    expect(Object.isFrozen(defined.grades)).toBe(true);
  });

  it.each<[string, Partial<AppraisalScheme>, readonly string[]]>([
    ["no fault", { ...fraud, figures: [figure("a")] }, []],
    [
      "a grade twice",
      { grades: [...fourGrades, grade("basic")] },
      ["practitioners/duplicate-id /grades/4"],
    ],
    [
      "a veto twice",
      {
        ...fraud,
        vetoes: [veto("v", holds("fraud"), "basic"), veto("v", holds("fraud"), "basic")],
      },
      ["practitioners/duplicate-id /vetoes/1"],
    ],
    [
      "a consequence twice",
      { consequences: [consequence("c"), consequence("c")] },
      ["practitioners/duplicate-id /consequences/1"],
    ],
    [
      "a figure twice",
      { ...fraud, figures: [figure("a"), figure("a")] },
      ["practitioners/duplicate-id /figures/1"],
    ],
    ["a colon", { ...fraud, figures: [figure("a:b")] }, ["practitioners/reserved-id /figures/0"]],
    ["no such grade otherwise", { otherwise: "failed" }, ["practitioners/unknown-grade "]],
    [
      "no such grade of a veto",
      { ...fraud, vetoes: [veto("v", holds("fraud"), "unqualifed")] },
      ["practitioners/unknown-grade /vetoes/0"],
    ],
    [
      "no such grade of a consequence",
      { consequences: [consequence("c", { grades: ["basic", "bad"] })] },
      ["practitioners/unknown-grade /consequences/0"],
    ],
    [
      "two faults",
      { otherwise: "failed", consequences: [consequence("c", { grades: ["bad"] })] },
      ["practitioners/unknown-grade ", "practitioners/unknown-grade /consequences/0"],
    ],
    [
      "a fact that is not there",
      { facts: {} },
      [0, 1, 2].map((place) => `rules/unknown-fact /grades/${place}/when/left`),
    ],
    [
      "a veto without a citation",
      {
        ...fraud,
        vetoes: [{ id: "v", label: labelOf("v"), when: holds("fraud"), atBest: "basic" } as never],
      },
      ["invalid_type /vetoes/0/citation"],
    ],
  ])("tells of %s", (_, parts, faults) => {
    expect(faultsOf(parts)).toEqual(faults);
  });

  it("says how many faults there are, and what was probably meant", () => {
    const scheme = appraisalOf({
      ...fraud,
      vetoes: [veto("v", holds("fraud"), "unqualifed")],
      otherwise: "failed",
    });
    expect(() => defineAppraisal(scheme)).toThrow(
      'At "": There is no grade "failed". Add it to the grades, or correct the id. (and 1 more, see issues)',
    );
    expect(() => defineAppraisal({ ...scheme, otherwise: "basic" })).toThrow(
      'At "/vetoes/0": There is no grade "unqualifed". Add it to the grades, or correct the id. Did you mean "unqualified"?',
    );
  });

  it("lists a hundred faults at most", () => {
    const vetoes = Array.from({ length: 120 }, (_, index) =>
      veto(`v${index}`, factIs("score", "below", 10), "bad"),
    );
    expect(faultsOf({ vetoes })).toHaveLength(100);
  });
});
