import { describe, expect, it } from "vitest";
import {
  clamped,
  highest,
  lowest,
  orElse,
  product,
  quotient,
  rounded,
  sum,
} from "../../src/rules/build-amounts.js";
import type { Amount } from "../../src/rules/model.js";
import { amountSchema } from "../../src/rules/schema.js";

const n: Amount = { kind: "fact", fact: "n" };
const two: Amount = { kind: "constant", value: "2" };
const note = { label: { zh: "分", en: "points" }, citation: { document: "Notice" } };
const rounding = { places: 2, mode: "half-up" } as const;

const cases: readonly (readonly [built: Amount, written: Amount])[] = [
  [sum([n, "2"]), { kind: "sum", of: [n, two] }],
  [sum([], note), { kind: "sum", of: [], ...note }],
  [product(["2", n]), { kind: "product", of: [two, n] }],
  [product([n], note), { kind: "product", of: [n], ...note }],
  [
    quotient({ dividend: n, divisor: "2", rounding }),
    { kind: "quotient", dividend: n, divisor: two, rounding },
  ],
  [
    quotient({ dividend: "2", divisor: n, rounding, ...note }),
    { kind: "quotient", dividend: two, divisor: n, rounding, ...note },
  ],
  [rounded("2", rounding), { kind: "round", of: two, rounding }],
  [rounded(n, rounding, note), { kind: "round", of: n, rounding, ...note }],
  [lowest([n, "2"]), { kind: "min", of: [n, two] }],
  [lowest([n], note), { kind: "min", of: [n], ...note }],
  [highest(["2", n]), { kind: "max", of: [two, n] }],
  [highest([n], note), { kind: "max", of: [n], ...note }],
  [clamped("2", { least: n }), { kind: "clamp", of: two, least: n }],
  [clamped(n, { most: "2" }), { kind: "clamp", of: n, most: two }],
  [
    clamped(n, { least: "2", most: n, ...note }),
    { kind: "clamp", of: n, least: two, most: n, ...note },
  ],
  [orElse(n, "2"), { kind: "or-else", of: n, otherwise: two }],
  [orElse("2", n, note), { kind: "or-else", of: two, otherwise: n, ...note }],
];

describe("builders of amounts", () => {
  it.each(cases)("build what can be written: %j", (built, written) => {
    expect(built).toEqual(written);
    expect(amountSchema.parse(built)).toEqual(written);
  });
});
