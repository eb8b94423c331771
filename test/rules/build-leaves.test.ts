import { describe, expect, it } from "vitest";
import { constant, fact, figure, parameter } from "../../src/rules/build-leaves.js";
import type { Amount } from "../../src/rules/model.js";
import { amountSchema } from "../../src/rules/schema.js";

const note = { label: { zh: "分", en: "points" }, citation: { document: "Notice" } };

const cases: readonly (readonly [built: Amount, written: Amount])[] = [
  [constant("2.50"), { kind: "constant", value: "2.50" }],
  [constant("2", note), { kind: "constant", value: "2", ...note }],
  [fact("hours"), { kind: "fact", fact: "hours" }],
  [fact("hours", note), { kind: "fact", fact: "hours", ...note }],
  [parameter("rate"), { kind: "parameter", parameter: "rate" }],
  [parameter("rate", note), { kind: "parameter", parameter: "rate", ...note }],
  [figure("total"), { kind: "figure", figure: "total" }],
  [figure("total", note), { kind: "figure", figure: "total", ...note }],
];

describe("builders of amounts without parts", () => {
  it.each(cases)("build what can be written: %j", (built, written) => {
    expect(built).toEqual(written);
    expect(amountSchema.parse(built)).toEqual(written);
  });
});
