import { describe, expect, it } from "vitest";
import { toDecimal, toDecimalString } from "../../../../src/core/decimal.js";
import { exactClaim } from "../../../../src/rules/audit/line/claim.js";
import type { ClaimedLine } from "../../../../src/rules/audit/line/compare-claims.js";
import { claimantsOf, lineFaultsOf } from "../../../../src/rules/audit/line/line-faults.js";
import { setOfInterval } from "../../../../src/rules/audit/line/value-set.js";
import type { Interval, Matching } from "../../../../src/rules/model.js";

const line = (matching: Matching, ...intervals: readonly Interval[]): ClaimedLine => ({
  claims: intervals.map((interval) => exactClaim(setOfInterval(interval))),
  matching,
  reach: setOfInterval({ from: "0", upTo: "100" }),
  places: 1,
});

const told = (lines: ClaimedLine, hasRest: boolean) =>
  lineFaultsOf(lines, hasRest).map(
    ({ kind, severity, value, claimedBy }) =>
      `${severity} ${kind} ${toDecimalString(value)} ${claimedBy.join()}`,
  );

describe("lineFaultsOf", () => {
  const gapped = line("first", { from: "90" }, { from: "80", upTo: "89" });

  it("takes a gap for a fault, and what lies beyond for a warning", () => {
    expect(told(gapped, false)).toEqual(["warning gap-beyond 40 ", "fault gap-between 89.5 "]);
  });

  it("takes a gap for a notice where the rest is spoken of, and passes over what lies beyond", () => {
    expect(told(gapped, true)).toEqual(["notice gap-between 89.5 "]);
  });

  it("takes an overlap for a fault unless the first counts", () => {
    const intervals = [{ from: "50" }, { upTo: "50" }] as const;
    expect(told(line("only", ...intervals), false)).toEqual(["fault overlap 50 0,1"]);
    expect(told(line("first", ...intervals), false)).toEqual(["notice overlap 50 0,1"]);
  });

  it("tells a value that three claim once", () => {
    const three = line("only", { from: "50" }, { upTo: "50" }, { from: "50", upTo: "50" });
    expect(told(three, false)).toEqual(["fault overlap 50 0,1,2"]);
  });
});

describe("claimantsOf", () => {
  it("lists the claims that cover a value", () => {
    expect(claimantsOf(line("only", { from: "1" }, { upTo: "2" }), toDecimal("3"))).toEqual([0]);
  });
});
