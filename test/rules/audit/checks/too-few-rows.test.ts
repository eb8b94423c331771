import { describe, expect, it } from "vitest";
import { tooFewRows } from "../../../../src/rules/audit/checks/too-few-rows.js";
import type { OverAmount } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import { foundIn, number, read, twoPlaces } from "../../../support/audit-texts.js";

const over = (rest: Partial<OverAmount>): OverAmount => ({
  kind: "over",
  list: "cases",
  take: "mean",
  amount: read("loss"),
  ...rest,
});

describe("tooFewRows", () => {
  it("reports what some lists have too few rows for", () => {
    const findings = tooFewRows(audited({ amount: over({ rounding: twoPlaces }) }));
    expect(foundIn(findings)).toEqual(["notice too-few-rows /figures/0/amount"]);
    expect(findings[0]?.counterexample).toEqual({
      kind: "facts",
      facts: { cases: [] },
      result: { unknown: "no-case-applies" },
    });
  });

  it("says nothing where nothing is missed", () => {
    const rest = over({ take: "max", otherwise: number("0") });
    const replaced = {
      kind: "or-else",
      of: over({ take: "min" }),
      otherwise: number("0"),
    } as const;
    for (const amount of [rest, replaced, over({ take: "sum" }), number("1")]) {
      expect(tooFewRows(audited({ amount }))).toEqual([]);
    }
    expect(tooFewRows(audited({ amount: { kind: "over", list: "cases", take: "count" } }))).toEqual(
      [],
    );
  });
});
