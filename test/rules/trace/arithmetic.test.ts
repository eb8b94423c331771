import { describe, expect, it } from "vitest";
import type { DecimalString } from "../../../src/core/decimal-text.js";
import type { Amount } from "../../../src/rules/model.js";
import { codeOf } from "../../support/code-of.js";
import {
  factAmount,
  leftOut,
  missing,
  printed,
  traceOfAmount,
  undivided,
  valueOfAmount,
  zeroDivisor,
} from "../../support/trace-one.js";

const rounding = { places: 0, mode: "half-up" } as const;
const late = factAmount("late");
const withoutLate = { late: leftOut };

describe("sum", () => {
  it.each<[string, readonly DecimalString[], string]>([
    ["adds nothing up to 0", [], "0"],
    ["keeps one part", ["1.50"], "1.5"],
    ["adds exactly", ["0.1", "0.2", "-0.4"], "-0.1"],
  ])("%s", (_, parts, value) => {
    expect(valueOfAmount({ kind: "sum", of: parts.map(printed) })).toBe(value);
  });

  it("is unknown for the reason of the first unknown part", () => {
    const of = [printed("1"), late, undivided];
    expect(valueOfAmount({ kind: "sum", of }, withoutLate)).toEqual(missing);
    expect(valueOfAmount({ kind: "sum", of: [undivided, late] }, withoutLate)).toEqual(zeroDivisor);
  });

  it("tells its parts", () => {
    expect(traceOfAmount({ kind: "sum", of: [printed("1.0"), late] })).toEqual({
      kind: "sum",
      at: "/figures/0/amount",
      value: "3",
      parts: [
        { kind: "constant", at: "/figures/0/amount/of/0", value: "1" },
        {
          kind: "fact",
          at: "/figures/0/amount/of/1",
          value: "2",
          detail: { fact: "late", type: "count" },
        },
      ],
    });
  });

  it("refuses what needs more than 40 digits", () => {
    const large = printed("9999999999999999999999999999999999999999");
    expect(codeOf(() => valueOfAmount({ kind: "sum", of: [large, printed("1")] }))).toBe(
      "core/precision-exceeded",
    );
  });
});

describe("product", () => {
  it.each<[string, readonly DecimalString[], string]>([
    ["of nothing is 1", [], "1"],
    ["multiplies exactly", ["15", "0.66"], "9.9"],
    ["keeps the sign", ["-2", "3"], "-6"],
  ])("%s", (_, parts, value) => {
    expect(valueOfAmount({ kind: "product", of: parts.map(printed) })).toBe(value);
  });

  it("stays unknown when another part is 0", () => {
    const of = [printed("0"), late];
    expect(valueOfAmount({ kind: "product", of }, withoutLate)).toEqual(missing);
  });
});

describe("quotient", () => {
  const quotient = (dividend: Amount, divisor: Amount): Amount => ({
    kind: "quotient",
    dividend,
    divisor,
    rounding,
  });

  it.each<[DecimalString, DecimalString, string]>([
    ["1", "2", "1"],
    ["-1", "2", "-1"],
    ["1.49", "1", "1"],
    ["0", "5", "0"],
    ["10", "-4", "-3"],
  ])("divides %s by %s and rounds once to %s", (dividend, divisor, value) => {
    expect(valueOfAmount(quotient(printed(dividend), printed(divisor)))).toBe(value);
  });

  it.each<[string, Amount, Amount, unknown]>([
    ["a divisor of 0", printed("1"), { kind: "sum", of: [] }, zeroDivisor],
    ["an unknown dividend, first", late, undivided, missing],
    ["an unknown divisor", printed("1"), late, missing],
    ["an unknown dividend over 0", late, { kind: "sum", of: [] }, missing],
  ])("is unknown with %s", (_, dividend, divisor, value) => {
    expect(valueOfAmount(quotient(dividend, divisor), withoutLate)).toEqual(value);
  });

  it("tells its rounding", () => {
    const { detail, parts } = traceOfAmount(quotient(printed("1"), printed("3")));
    expect(detail).toEqual({ rounding });
    expect(parts?.map(({ value }) => value)).toEqual(["1", "3"]);
  });
});

describe("round", () => {
  it.each<[DecimalString, string]>([
    ["84.494", "84"],
    ["84.5", "85"],
    ["-84.5", "-85"],
  ])("rounds %s to %s", (value, rounded) => {
    const step = traceOfAmount({ kind: "round", of: printed(value), rounding });
    expect(step).toMatchObject({ value: rounded, detail: { rounding } });
  });

  it("stays unknown", () => {
    expect(valueOfAmount({ kind: "round", of: late, rounding }, withoutLate)).toEqual(missing);
  });
});

describe("min and max", () => {
  it.each<["min" | "max", readonly DecimalString[], string, number]>([
    ["min", ["2", "1.0", "1"], "1", 1],
    ["max", ["2", "3.00", "3"], "3", 1],
    ["min", ["-1"], "-1", 0],
    ["max", ["-1", "-2"], "-1", 0],
  ])("%s of %j is %s, from the first such part", (kind, parts, value, bound) => {
    const step = traceOfAmount({ kind, of: parts.map(printed) });
    expect(step).toMatchObject({ value, detail: { bound } });
  });

  it.each(["min", "max"] as const)("%s needs all of its parts", (kind) => {
    const step = traceOfAmount({ kind, of: [printed("1"), late] }, withoutLate);
    expect(step.value).toEqual(missing);
    expect(step.detail).toBeUndefined();
  });
});

describe("or-else", () => {
  const step: Amount = { kind: "or-else", of: late, otherwise: printed("9") };

  it("keeps what is known, and reads nothing else", () => {
    const entry = traceOfAmount(step, { late: 0 });
    expect(entry).toMatchObject({ value: "0", parts: [{ kind: "fact", value: "0" }] });
    expect(entry.parts).toHaveLength(1);
  });

  it("replaces what is unknown", () => {
    const entry = traceOfAmount(step, withoutLate);
    expect(entry).toMatchObject({ value: "9", parts: [{ value: missing }, { value: "9" }] });
  });

  it("is unknown when both are, for the reason of the second", () => {
    const both: Amount = { kind: "or-else", of: late, otherwise: undivided };
    expect(valueOfAmount(both, withoutLate)).toEqual(zeroDivisor);
  });
});
