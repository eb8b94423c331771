import { describe, expect, it } from "vitest";
import { invalidFacts, newFactReport, report } from "../../../src/rules/facts/fact-report.js";

describe("a report on facts", () => {
  it("becomes an error that names the first fault", () => {
    const into = newFactReport();
    report(into, "/a", "invalid_type", "is 1; true or false is expected");
    expect(invalidFacts(into)).toMatchObject({
      code: "rules/invalid-facts",
      message: 'The facts do not fit: "/a" is 1; true or false is expected.',
      details: { path: "/a", faults: 1 },
      issues: [{ path: "/a", code: "invalid_type", message: "is 1; true or false is expected" }],
    });
  });

  it("speaks of the facts themselves where they are no record", () => {
    const into = newFactReport();
    report(into, "", "invalid_type", "are null");
    expect(invalidFacts(into).message).toBe("The facts do not fit: they are null.");
  });

  it("does not close a question with a full stop", () => {
    const into = newFactReport();
    report(into, "/aera", "unrecognized_keys", 'is no fact. Did you mean "area"?');
    expect(invalidFacts(into).message).toBe(
      'The facts do not fit: "/aera" is no fact. Did you mean "area"?',
    );
  });

  it("keeps a thousand faults and counts the rest", () => {
    const into = newFactReport();
    for (let index = 0; index < 1001; index += 1) report(into, `/${index}`, "custom", "is wrong");
    expect(into.issues).toHaveLength(1000);
    expect(invalidFacts(into)).toMatchObject({ details: { faults: 1001 } });
    expect(invalidFacts(into).message).toContain("(and 1000 more, see issues)");
  });
});
