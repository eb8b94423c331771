import { describe, expect, it } from "vitest";
import { auditEvaluation } from "../../src/evaluation/audit-evaluation.js";
import { contradictionInScheme } from "../support/shown-in-scheme.js";
import { listReferenceSchemes } from "./evaluation-case.js";

describe("the audit of published schemes", () => {
  it.each(listReferenceSchemes())("shows what it finds in $id", (scheme) => {
    const contradictions = auditEvaluation(scheme).flatMap((finding) => {
      const told = contradictionInScheme(scheme, finding);
      return told === undefined ? [] : [{ finding, told }];
    });
    expect(contradictions).toEqual([]);
  });
});
