import { describe, expect, it } from "vitest";
import { exhaustedProbes } from "../../../../src/rules/audit/checks/exhausted-probes.js";
import { audited } from "../../../support/audit-probe.js";
import { foundIn, read } from "../../../support/audit-texts.js";

describe("exhaustedProbes", () => {
  it("speaks up where not all probes were made", () => {
    const audit = audited({ amount: read("n") });
    expect(exhaustedProbes(audit)).toEqual([]);
    const tired = { ...audit, prober: { ...audit.prober, isExhausted: () => true } };
    expect(foundIn(exhaustedProbes(tired))).toEqual(["notice probes-exhausted "]);
  });
});
