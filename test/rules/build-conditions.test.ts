import { describe, expect, it } from "vitest";
import { all, among, any, holds, known, not, some } from "../../src/rules/build-conditions.js";
import type { Condition } from "../../src/rules/model.js";
import { conditionSchema } from "../../src/rules/schema.js";

const plate: Condition = { kind: "holds", fact: "plate" };
const note = { label: { zh: "分", en: "points" }, citation: { document: "Notice" } };

const cases: readonly (readonly [built: Condition, written: Condition])[] = [
  [holds("plate"), plate],
  [holds("plate", note), { ...plate, ...note }],
  [among("kind", ["a", "b"]), { kind: "among", fact: "kind", options: ["a", "b"] }],
  [among("kind", ["a"], note), { kind: "among", fact: "kind", options: ["a"], ...note }],
  [known("kind"), { kind: "known", fact: "kind" }],
  [known("kind", note), { kind: "known", fact: "kind", ...note }],
  [all([plate]), { kind: "all", of: [plate] }],
  [all([], note), { kind: "all", of: [], ...note }],
  [any([plate]), { kind: "any", of: [plate] }],
  [any([], note), { kind: "any", of: [], ...note }],
  [some(1, [plate]), { kind: "some", least: 1, of: [plate] }],
  [some(1, [plate], note), { kind: "some", least: 1, of: [plate], ...note }],
  [not(plate), { kind: "not", of: plate }],
  [not(plate, note), { kind: "not", of: plate, ...note }],
];

describe("builders of conditions", () => {
  it.each(cases)("build what can be written: %j", (built, written) => {
    expect(built).toEqual(written);
    expect(conditionSchema.parse(built)).toEqual(written);
  });
});
