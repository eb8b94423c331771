import { describe, expect, it } from "vitest";
import type { DecimalString } from "../../../src/core/decimal-text.js";
import { safely } from "../../../src/core/safely.js";
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

const between = (floor: DecimalString, of: DecimalString): Amount => ({
  kind: "clamp",
  of: printed(of),
  least: { kind: "sum", of: [printed(floor)] },
  most: printed("5"),
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

  it.each<[DecimalString, DecimalString, string]>([
    ["4.9", "1", "4.9"],
    ["5", "1", "5"],
    ["4.9", "9", "5"],
  ])("takes a floor of %s that is worked out, up to the cap: %s becomes %s", (floor, of, kept) => {
    expect(traceOfAmount(between(floor, of)).value).toBe(kept);
  });

  it.each<DecimalString>(["0", "5.05", "9"])(
    "refuses a floor above the cap, where %s is to be kept between them",
    (of) => {
      // Two printed limits in the wrong order are refused with the rules, so the floor is worked out.
      const outcome = safely(() => traceOfAmount(between("5.1", of)));
      expect(outcome).toMatchObject({
        success: false,
        error: {
          code: "rules/limits-conflict",
          details: { path: "/figures/0/amount", floor: "5.1", cap: "5" },
        },
      });
    },
  );

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
