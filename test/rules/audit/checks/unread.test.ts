import { describe, expect, it } from "vitest";
import { unread } from "../../../../src/rules/audit/checks/unread.js";
import { audited } from "../../../support/audit-probe.js";
import { foundIn, read } from "../../../support/audit-texts.js";

const facts = { n: { kind: "count" }, m: { kind: "count" }, apart: { kind: "count" } } as const;
const layers = [{ level: "nation", values: [{ from: "2024-01-01", value: "1" }] }] as const;
const parameters = {
  rate: { lowerLevels: "may-change", layers },
  "a/b": { lowerLevels: "may-change", layers },
} as const;

describe("unread", () => {
  it("reports facts and parameters that nothing reads", () => {
    const amount = {
      kind: "sum",
      of: [read("n"), { kind: "parameter", parameter: "rate" }],
    } as const;
    const found = unread(audited({ facts, parameters, amount, factsRead: ["apart"] }));
    expect(foundIn(found)).toEqual([
      "warning fact-unread /facts/m",
      "warning parameter-unread /parameters/a~1b",
    ]);
    expect(found[0]?.message.en).toBe('The fact "m" is asked for, and no rule reads it.');
  });

  it("passes over facts that the author did not write", () => {
    const isPrinted = (part: object) => part !== facts.m;
    const found = unread(audited({ facts, parameters: {}, amount: read("n"), isPrinted }));
    expect(foundIn(found)).toEqual(["warning fact-unread /facts/apart"]);
  });
});
