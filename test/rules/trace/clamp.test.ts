import { describe, expect, it } from "vitest";
import type { DecimalString } from "../../../src/core/decimal-text.js";
import type { Amount } from "../../../src/rules/model.js";
import {
  factAmount,
  leftOut,
  missing,
  printed,
  traceOfAmount,
  undivided,
  zeroDivisor,
} from "../../support/trace-one.js";

const within = (value: DecimalString): Amount => ({
  kind: "clamp",
  of: printed(value),
  least: printed("0"),
  most: printed("10"),
});

describe("clamp", () => {
  it.each<[DecimalString, string, string | undefined]>([
    ["-0.1", "0", "least"],
    ["0", "0", undefined],
    ["0.1", "0.1", undefined],
    ["9.9", "9.9", undefined],
    ["10", "10", undefined],
    ["10.1", "10", "most"],
  ])("keeps %s as %s, bound by %s", (value, kept, bound) => {
    const entry = traceOfAmount(within(value));
    expect(entry.value).toBe(kept);
    expect(entry.detail).toEqual({ limits: ["least", "most"], ...(bound && { bound }) });
    expect(entry.parts?.map((part) => part.value)).toEqual([String(Number(value)), "0", "10"]);
  });

  it.each<[DecimalString, string, string]>([
    ["3", "2", "most"],
    ["1", "2", "most"],
    ["9", "2", "most"],
  ])("lets the cap bind last where the floor is above it: %s becomes %s", (value, kept, bound) => {
    // Two printed bounds in the wrong order are refused, so the floor is worked out.
    const least: Amount = { kind: "sum", of: [printed("5")] };
    const step: Amount = { kind: "clamp", of: printed(value), least, most: printed("2") };
    expect(traceOfAmount(step)).toMatchObject({ value: kept, detail: { bound } });
  });

  it.each<[string, Amount, string, readonly string[]]>([
    ["a floor", { kind: "clamp", of: printed("-1"), least: printed("0") }, "0", ["least"]],
    ["a cap", { kind: "clamp", of: printed("11"), most: printed("10") }, "10", ["most"]],
  ])("takes %s alone", (_, step, value, limits) => {
    expect(traceOfAmount(step)).toMatchObject({ value, detail: { limits } });
  });

  it.each<[string, Amount, unknown]>([
    ["value", { kind: "clamp", of: factAmount("late"), least: undivided }, missing],
    [
      "floor",
      { kind: "clamp", of: printed("1"), least: factAmount("late"), most: undivided },
      missing,
    ],
    ["cap", { kind: "clamp", of: printed("1"), least: printed("0"), most: undivided }, zeroDivisor],
  ])("needs its %s", (_, step, value) => {
    const entry = traceOfAmount(step, { late: leftOut });
    expect(entry.value).toEqual(value);
    expect(entry.detail).not.toHaveProperty("bound");
  });
});
