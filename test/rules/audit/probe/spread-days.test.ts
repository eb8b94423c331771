import { describe, expect, it } from "vitest";
import { toDecimal } from "../../../../src/core/decimal.js";
import { spreadDays } from "../../../../src/rules/audit/probe/spread-days.js";
import { newTracking } from "../../../../src/rules/audit/probe/thresholds.js";
import type { DayOperand, EarlierAmount, ElapsedAmount } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";

function days(step: ElapsedAmount | EarlierAmount, ...values: readonly string[]) {
  const { rules, bounds } = audited({});
  const tracking = newTracking(rules, bounds, "2024-06-01");
  spreadDays(step, values.map(toDecimal), tracking, (fact) => fact);
  return Object.fromEntries(tracking.days);
}

const elapsed = (from: DayOperand, until: DayOperand): ElapsedAmount => ({
  kind: "elapsed",
  from,
  until,
  unit: "days",
});
const fact = (name: string): DayOperand => ({ kind: "fact", fact: name });

describe("spreadDays", () => {
  it("counts back from a printed day, and on from it", () => {
    const printed: DayOperand = { kind: "day", day: "2024-03-10" };
    expect(days(elapsed(fact("a"), printed), "5")).toEqual({
      a: ["2024-03-09", "2024-03-10", "2024-03-11", "2024-03-04", "2024-03-05", "2024-03-06"],
    });
    expect(days(elapsed(printed, fact("b")), "5")).toEqual({
      b: ["2024-03-09", "2024-03-10", "2024-03-11", "2024-03-14", "2024-03-15", "2024-03-16"],
    });
  });

  it("takes the day of the probes between two facts", () => {
    const near = ["2024-05-31", "2024-06-01", "2024-06-02"];
    expect(days(elapsed(fact("a"), fact("b")))).toEqual({ a: near, b: near });
  });

  it("passes over lengths that are none, and days beyond the calendar", () => {
    const near = ["2024-05-31", "2024-06-01", "2024-06-02"];
    expect(days(elapsed(fact("a"), { kind: "as-of" }), "1.5", "90000")).toEqual({ a: near });
    const last: DayOperand = { kind: "day", day: "2100-12-31" };
    expect(days(elapsed(fact("a"), last))).toEqual({ a: ["2100-12-30", "2100-12-31"] });
  });

  it("goes back as long as earlier rows stay valid", () => {
    const earlier: EarlierAmount = {
      kind: "earlier",
      same: [],
      on: "on",
      within: { unit: "months", length: 12 },
    };
    expect(days(earlier)).toEqual({
      on: ["2024-05-31", "2024-06-01", "2024-06-02", "2023-05-31", "2023-06-01", "2023-06-02"],
    });
  });
});
