import { describe, expect, it } from "vitest";
import { roundingModes } from "../../../src/core/rounding.js";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import type { Amount } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import { expectAgreement } from "../../support/compare-readers.js";

const SAFE = Number.MAX_SAFE_INTEGER;
const whole = { kind: "decimal", places: 0, mayBeUnknown: true } as const;
const facts = { a: whole, b: whole } as const;
const fact = (name: string): Amount => ({ kind: "fact", fact: name });
const number = (value: `${number}`): Amount => ({ kind: "constant", value });
const [a, b] = [fact("a"), fact("b")];

describe("a rounding whose step fits no lane", () => {
  const steps = ["0.0000000000000001", `0.${"0".repeat(38)}1`, "12345678901234567890"] as const;

  it.each(steps)("is that of the exact reader: %s", (step) => {
    const rounding = { step: step as `${number}`, mode: "up" } as const;
    const figures = [
      { id: "rounded", amount: { kind: "round", of: a, rounding } },
      { id: "divided", amount: { kind: "quotient", dividend: a, divisor: number("3"), rounding } },
    ] as const;
    expectAgreement({ facts, figures }, [{ a: "7" }, { a: "-7" }, {}]);
  });

  it.each(steps)("is that of the exact reader over a list: %s", (step) => {
    const rounding = { step: step as `${number}`, mode: "up" } as const;
    const list = { kind: "list", rows: { n: whole } } as const;
    const amount = { kind: "over", list: "l", take: "mean", amount: fact("n"), rounding } as const;
    expectAgreement({ facts: { l: list }, figures: [{ id: "x", amount }] }, [
      { l: [{ n: "7" }, { n: "8" }] },
      { l: [] },
    ]);
  });
});

describe("a quotient", () => {
  const tenth = { kind: "decimal", places: 1, least: "-9.9", most: "9.9" } as const;
  const dividends = Array.from({ length: 41 }, (_, index) => ((index - 20) / 10).toFixed(1));

  it.each(["-7", "-0.4", "0.1", "3"] as const)("rounds each way by %s", (divisor) => {
    const figures = roundingModes.map((mode) => ({
      id: mode,
      amount: {
        kind: "quotient",
        dividend: { kind: "sum", of: [fact("q"), fact("r")] },
        divisor: number(divisor),
        rounding: { step: "0.4", mode },
      } as const,
    }));
    const rows = dividends.map((q) => ({ q, r: "0" }));
    expectAgreement({ facts: { q: tenth, r: tenth }, figures }, rows);
  });

  it("by 0 is unknown, whatever is divided", () => {
    const rounding = { places: 2, mode: "half-up" } as const;
    const amount = { kind: "quotient", dividend: a, divisor: b, rounding } as const;
    expectAgreement({ facts, figures: [{ id: "x", amount }] }, [
      { a: "5", b: "0" },
      { a: "0", b: "-0" },
      { a: `${SAFE}`, b: "0" },
      { b: "0" },
      { a: "5", b: "-1" },
    ]);
  });

  it.each([
    ["0", "1", 0, 9],
    ["0", "2", 0, 5],
    ["-9", "1", -1, 9],
    ["0", "-1", -1, 9],
    ["0", "0", -1, 9],
  ] as const)("of %s or more by %s or more has bounds", (low, least, sign, most) => {
    const sheet = {
      q: { kind: "decimal", places: 0, least: low, most: "9" },
      r: { kind: "decimal", places: 0, least, most: "9" },
    } as const;
    const rounding = { places: 0, mode: "up" } as const;
    const amount = { kind: "quotient", dividend: fact("q"), divisor: fact("r"), rounding } as const;
    const rules = prepareRules({ facts: sheet, figures: [{ id: "x", amount }] });
    const lane = compileRules(rules).open({}, 1).evaluate([]).numbers("x");
    expect(Math.sign(lane.low)).toBe(sign);
    expect(lane.high).toBeGreaterThanOrEqual(most);
  });
});

describe("a clamp whose limits are worked out", () => {
  const tenths = { kind: "decimal", places: 1, mayBeUnknown: true } as const;
  const figures = [
    { id: "x", amount: { kind: "clamp", of: number("4"), least: a, most: b } },
  ] as const;
  const rows = [
    { a: "3", b: "5.5" },
    { a: "5", b: "5" },
    { a: "5", b: "4.9" },
    { b: "5" },
    { a: "5" },
    { a: "-6", b: "-5" },
  ];

  it("is that of the exact reader, its conflicts too", () => {
    expectAgreement({ facts: { a: whole, b: tenths }, figures }, rows);
  });

  it("leaves the lanes where the floor is above the cap, and nowhere else", () => {
    const prepared = prepareRules({ facts: { a: whole, b: tenths }, figures });
    const block = compileRules(prepared).open({}, rows.length).evaluate(rows);
    expect([...block.wide]).toEqual([0, 0, 1, 0, 0, 0]);
  });
});

describe("a rounding near the end of the safe integers", () => {
  it("goes on where the lanes end", () => {
    const amount = {
      kind: "round",
      of: { kind: "fact", fact: "n" },
      rounding: { step: "1000", mode: "half-up" },
    } as const;
    const rows = [-1001, -1000, -999, -500, -499, 0].map((below) => ({
      n: Number.MAX_SAFE_INTEGER + below,
    }));
    expectAgreement({ facts: { n: { kind: "count" } }, figures: [{ id: "x", amount }] }, rows);
  });
});
