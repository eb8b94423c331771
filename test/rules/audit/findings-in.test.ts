import { describe, expect, it } from "vitest";
import { findingsIn } from "../../../src/rules/audit/findings-in.js";
import { audited } from "../../support/audit-probe.js";
import { foundIn, number, read } from "../../support/audit-texts.js";

describe("findingsIn", () => {
  it("runs every check", () => {
    const facts = { n: { kind: "count", most: 3 }, m: { kind: "count" } } as const;
    const amount = {
      kind: "quotient",
      dividend: { kind: "clamp", of: read("n"), most: number("3") },
      divisor: read("n"),
      rounding: { places: 0, mode: "up" },
    } as const;
    expect(foundIn(findingsIn(audited({ facts, parameters: {}, amount })))).toEqual([
      "warning divisor-may-be-zero /figures/0/amount",
      "warning fact-unread /facts/m",
      "notice part-without-influence /figures/0/amount/dividend/most",
    ]);
  });
});
