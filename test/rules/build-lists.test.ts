import { describe, expect, it } from "vitest";
import { countMet, earlier, elapsed, over } from "../../src/rules/build-lists.js";
import type { Amount, Condition } from "../../src/rules/model.js";
import { amountSchema } from "../../src/rules/schema.js";

const two: Amount = { kind: "constant", value: "2" };
const plate: Condition = { kind: "holds", fact: "plate" };
const note = { label: { zh: "分", en: "points" }, citation: { document: "Notice" } };
const within = { unit: "years", length: 1 } as const;
const rounding = { places: 2, mode: "half-up" } as const;
const born = { kind: "fact", fact: "born" } as const;

const cases: readonly (readonly [built: Amount, written: Amount])[] = [
  [countMet([plate]), { kind: "count", of: [plate] }],
  [countMet([], note), { kind: "count", of: [], ...note }],
  [over({ list: "buses", take: "count" }), { kind: "over", list: "buses", take: "count" }],
  [
    over({
      list: "buses",
      take: "mean",
      where: plate,
      amount: "2",
      rounding,
      otherwise: "2",
      ...note,
    }),
    {
      kind: "over",
      list: "buses",
      take: "mean",
      where: plate,
      amount: two,
      rounding,
      otherwise: two,
      ...note,
    },
  ],
  [
    earlier({ same: ["what"], on: "day", within, ...note }),
    { kind: "earlier", same: ["what"], on: "day", within, ...note },
  ],
  [
    elapsed({ from: born, until: "as-of", unit: "years" }),
    { kind: "elapsed", from: born, until: { kind: "as-of" }, unit: "years" },
  ],
  [
    elapsed({ from: "2024-01-01", until: { kind: "as-of" }, unit: "days", ...note }),
    {
      kind: "elapsed",
      from: { kind: "day", day: "2024-01-01" },
      until: { kind: "as-of" },
      unit: "days",
      ...note,
    },
  ],
];

describe("builders of amounts from lists and days", () => {
  it.each(cases)("build what can be written: %j", (built, written) => {
    expect(built).toEqual(written);
    expect(amountSchema.parse(built)).toEqual(written);
  });
});
