import { describe, expect, it } from "vitest";
import { above, atLeast, atMost, equals } from "../../src/rules/build-comparisons.js";
import { holds } from "../../src/rules/build-conditions.js";
import { fact } from "../../src/rules/build-leaves.js";
import { shareByCount, states } from "../../src/rules/build-states.js";
import { computeAmount } from "../support/compute-amount.js";

const note = { label: { zh: "分", en: "points" }, citation: { document: "Notice" } };
const yes = { kind: "boolean" } as const;
const sheet = {
  cases: { kind: "count" },
  a: yes,
  b: yes,
  c: yes,
  d: yes,
  e: yes,
} as const;
const none = { cases: 0, a: false, b: false, c: false, d: false, e: false };

describe("states", () => {
  // 0 cases A, 1 case B, 2 cases C, 3 cases C#: 6 points.
  const listed = [
    { id: "A", share: "1", when: equals(fact("cases"), "0"), ...note },
    { id: "B", share: "0.66", when: equals(fact("cases"), "1") },
    { id: "C", share: "0.33", when: equals(fact("cases"), "2") },
  ] as const;
  const equipment = states({ points: "6", states: listed, otherwise: "0", ...note });

  it.each([
    [0, "6"],
    [1, "3.96"],
    [2, "1.98"],
    [3, "0"],
  ])("with %i cases is %s", (cases, points) => {
    expect(computeAmount(sheet, equipment, { ...none, cases })).toBe(points);
  });

  it("shows points and share", () => {
    expect(equipment.cases[1]).toEqual({
      id: "B",
      when: listed[1].when,
      then: {
        kind: "product",
        of: [
          { kind: "constant", value: "6" },
          { kind: "constant", value: "0.66" },
        ],
      },
    });
    expect(equipment).toMatchObject({ matching: "first", ...note, cases: [note, {}, {}] });
  });

  it("is unknown where no state applies and no share is given for that", () => {
    const open = states({ points: "6", states: listed });
    expect(computeAmount(sheet, open, { ...none, cases: 3 })).toEqual({
      unknown: "no-case-applies",
    });
  });

  it("may ask for the only state that applies", () => {
    const overlapping = [
      { id: "A", share: "1", when: atMost(fact("cases"), "1") },
      { id: "B", share: "0.66", when: atLeast(fact("cases"), "1") },
    ] as const;
    const only = states({ points: "6", states: overlapping, matching: "only" });
    expect(computeAmount(sheet, only, { ...none, cases: 0 })).toBe("6");
    expect(computeAmount(sheet, only, { ...none, cases: 1 })).toEqual({
      unknown: "several-cases-apply",
    });
    const first = states({ points: "6", states: overlapping });
    expect(computeAmount(sheet, first, { ...none, cases: 1 })).toBe("6");
  });

  it("takes points that are read", () => {
    const read = states({
      points: fact("cases"),
      states: [{ id: "A", share: "0.5", when: above(fact("cases"), "0") }],
    });
    expect(computeAmount(sheet, read, { ...none, cases: 3 })).toBe("1.5");
  });
});

describe("shareByCount", () => {
  // Five conditions: 5 met A, 4 B, 3 C, fewer C#; 15 points.
  const organization = shareByCount({
    points: "15",
    of: ["a", "b", "c", "d", "e"].map((name) => holds(name)),
    shares: [
      { id: "A", least: "5", share: "1", ...note },
      { id: "B", least: "4", share: "0.66" },
      { id: "C", least: "3", share: "0.33" },
    ],
    otherwise: "0",
    ...note,
  });

  it.each([
    [["a", "b", "c", "d", "e"], "15"],
    [["a", "b", "d", "e"], "9.9"],
    [["b", "c", "e"], "4.95"],
    [["a", "e"], "0"],
    [[], "0"],
  ])("with %j met is %s", (met, points) => {
    const facts = { ...none, ...Object.fromEntries(met.map((name) => [name, true])) };
    expect(computeAmount(sheet, organization, facts)).toBe(points);
  });

  it("keeps the labels of the whole and of each share", () => {
    expect(organization).toMatchObject({ ...note, bands: [{ id: "A", ...note }, {}, {}] });
  });

  it("is unknown for fewer when nothing is said about them", () => {
    const open = shareByCount({
      points: "5",
      of: [holds("a")],
      shares: [{ least: "1", share: "1" }],
    });
    expect(computeAmount(sheet, open, none)).toEqual({ unknown: "no-case-applies" });
  });
});
