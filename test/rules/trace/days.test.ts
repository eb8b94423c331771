import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../src/core/plain-date.js";
import type { Amount, DayOperand, Duration } from "../../../src/rules/model.js";
import { codeOf } from "../../support/code-of.js";
import { leftOut, missing, traceOfAmount, valueOfAmount } from "../../support/trace-one.js";

const day = (text: PlainDate): DayOperand => ({ kind: "day", day: text });

const elapsed = (from: DayOperand, until: DayOperand, unit: Duration["unit"]): Amount => ({
  kind: "elapsed",
  from,
  until,
  unit,
});

describe("elapsed", () => {
  it.each<[PlainDate, PlainDate, Duration["unit"], string]>([
    ["2024-02-28", "2024-03-01", "days", "2"],
    ["2024-03-01", "2024-02-28", "days", "-2"],
    ["2024-01-31", "2024-02-28", "months", "0"],
    ["2024-01-31", "2024-02-29", "months", "1"],
    ["2024-01-15", "2024-03-14", "months", "1"],
    ["2024-01-15", "2024-03-15", "months", "2"],
    ["2020-02-29", "2025-02-27", "years", "4"],
    ["2020-02-29", "2025-02-28", "years", "5"],
    ["2024-05-01", "2024-05-01", "years", "0"],
  ])("from %s until %s, in %s: %s", (from, until, unit, value) => {
    expect(valueOfAmount(elapsed(day(from), day(until), unit))).toBe(value);
  });

  it("reads date facts and the day asked about", () => {
    const step = elapsed({ kind: "fact", fact: "founded" }, { kind: "as-of" }, "years");
    expect(traceOfAmount(step, { founded: "2020-05-01" })).toEqual({
      kind: "elapsed",
      at: "/figures/0/amount",
      value: "4",
      detail: { unit: "years" },
      parts: [
        {
          kind: "fact",
          at: "/figures/0/amount/from",
          value: "2020-05-01",
          detail: { fact: "founded", type: "date" },
        },
        { kind: "as-of", at: "/figures/0/amount/until", value: "2024-05-01" },
      ],
    });
  });

  it("tells a printed day", () => {
    const entry = traceOfAmount(elapsed(day("2024-01-01"), { kind: "as-of" }, "months"));
    expect(entry.parts?.[0]).toEqual({
      kind: "day",
      at: "/figures/0/amount/from",
      value: "2024-01-01",
    });
  });

  it("is unknown with either day", () => {
    const founded: DayOperand = { kind: "fact", fact: "founded" };
    const facts = { founded: leftOut };
    expect(valueOfAmount(elapsed(founded, { kind: "as-of" }, "days"), facts)).toEqual(missing);
    expect(valueOfAmount(elapsed({ kind: "as-of" }, founded, "days"), facts)).toEqual(missing);
  });

  it("needs the day asked about only where a rule reads it", () => {
    const step = elapsed({ kind: "as-of" }, day("2024-01-01"), "days");
    expect(codeOf(() => valueOfAmount(step, {}, {}))).toBe("rules/day-needed");
    const other = elapsed(day("2024-01-01"), day("2024-01-02"), "days");
    expect(valueOfAmount(other, {}, {})).toBe("1");
  });
});
