import { describe, expect, it } from "vitest";
import { bands, brackets, choose, table, units } from "../../src/rules/build-cases.js";
import type { Amount, Condition } from "../../src/rules/model.js";
import { amountSchema } from "../../src/rules/schema.js";

const n: Amount = { kind: "fact", fact: "n" };
const two: Amount = { kind: "constant", value: "2" };
const plate: Condition = { kind: "holds", fact: "plate" };
const note = { label: { zh: "分", en: "points" }, citation: { document: "Notice" } };
const row = { keys: ["5"], value: "2" } as const;

const cases: readonly (readonly [built: Amount, written: Amount])[] = [
  [
    units({ of: n, size: "4", each: "2", part: "dropped" }),
    { kind: "units", of: n, size: "4", each: two, part: "dropped" },
  ],
  [
    units({ of: "2", size: "4", each: n, part: "counts", ...note }),
    { kind: "units", of: two, size: "4", each: n, part: "counts", ...note },
  ],
  [
    bands({ of: n, bands: [{ from: "1", then: "2" }], matching: "first" }),
    { kind: "bands", of: n, bands: [{ from: "1", then: two }], matching: "first" },
  ],
  [
    bands({
      of: n,
      bands: [{ id: "A", above: "1", upTo: "2", then: n, ...note }],
      matching: "only",
      otherwise: "2",
      ...note,
    }),
    {
      kind: "bands",
      of: n,
      bands: [{ id: "A", above: "1", upTo: "2", then: n, ...note }],
      matching: "only",
      otherwise: two,
      ...note,
    },
  ],
  [
    brackets("2", [{ upTo: "10", rate: "1" }]),
    { kind: "brackets", of: two, brackets: [{ upTo: "10", rate: "1" }] },
  ],
  [
    brackets(n, [{ rate: "1" }], note),
    { kind: "brackets", of: n, brackets: [{ rate: "1" }], ...note },
  ],
  [
    choose({ cases: [{ when: plate, then: "2" }], matching: "only" }),
    { kind: "choose", cases: [{ when: plate, then: two }], matching: "only" },
  ],
  [
    choose({
      cases: [{ id: "A", when: plate, then: n, ...note }],
      matching: "first",
      otherwise: "2",
      ...note,
    }),
    {
      kind: "choose",
      cases: [{ id: "A", when: plate, then: n, ...note }],
      matching: "first",
      otherwise: two,
      ...note,
    },
  ],
  [table({ keys: ["star"], rows: [row] }), { kind: "table", keys: ["star"], rows: [row] }],
  [
    table({ keys: ["star"], rows: [row], otherwise: "2", ...note }),
    { kind: "table", keys: ["star"], rows: [row], otherwise: two, ...note },
  ],
];

describe("builders of cases", () => {
  it.each(cases)("build what can be written: %j", (built, written) => {
    expect(built).toEqual(written);
    expect(amountSchema.parse(built)).toEqual(written);
  });
});
