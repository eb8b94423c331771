import { describe, expect, it } from "vitest";
import { auditEvaluation } from "../../src/evaluation/audit-evaluation.js";
import { deepFrozen } from "../support/evaluation-schemes.js";
import { plantedDefects, soundScheme } from "../support/planted-defects.js";
import { contradictionInScheme } from "../support/shown-in-scheme.js";

describe("auditEvaluation", () => {
  it.each(plantedDefects)("$pitfall: finds that $name", ({ scheme, found }) => {
    const findings = auditEvaluation(scheme);
    expect(findings.map(({ code, at }) => `${code} ${at}`)).toEqual(found);
  });

  it.each(plantedDefects)("$pitfall: shows that $name", ({ scheme }) => {
    for (const finding of auditEvaluation(scheme)) {
      const told = contradictionInScheme(scheme, finding);
      expect(told === undefined ? undefined : { finding, told }).toBeUndefined();
    }
  });

  it("finds nothing in a sound scheme", () => {
    expect(auditEvaluation(soundScheme)).toEqual([]);
  });

  it("finds the same twice and leaves the scheme alone", () => {
    for (const { scheme } of plantedDefects) {
      expect(auditEvaluation(deepFrozen(scheme))).toEqual(auditEvaluation(scheme));
    }
  });
});
