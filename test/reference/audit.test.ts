import { describe, expect, it } from "vitest";
import { auditEvaluation } from "../../src/evaluation/audit-evaluation.js";
import { readText } from "../support/repository.js";
import { listReferenceSchemes } from "./evaluation-case.js";

/** A finding that the audit must report, and why. */
interface ExpectedFinding {
  readonly code: string;
  /** Where in the scheme, as a JSON pointer. */
  readonly at: string;
  readonly counterexample?: unknown;
  readonly why: string;
}

const schemes = listReferenceSchemes();
const table = new Map<string, readonly ExpectedFinding[]>(
  Object.entries(JSON.parse(readText("test/reference/audit.json"))),
);

const expectedOf = (findings: readonly ExpectedFinding[] = []) =>
  findings.map(({ why, ...finding }) => expect.objectContaining(finding));

describe("the audit of published schemes", () => {
  it("expects findings of schemes that exist", () => {
    expect(schemes.map(({ id }) => id)).toEqual(expect.arrayContaining([...table.keys()]));
  });

  it.each(schemes)("finds the faults of $id and no others", (scheme) => {
    const found = auditEvaluation(scheme);
    const expected = expectedOf(table.get(scheme.id));
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.map(({ code }) => code)).toHaveLength(expected.length);
  });
});
