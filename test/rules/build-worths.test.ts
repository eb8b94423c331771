import { describe, expect, it } from "vitest";
import { holds } from "../../src/rules/build-conditions.js";
import { fact } from "../../src/rules/build-leaves.js";
import { allOrNothing, checklist, highestOnly, weighted } from "../../src/rules/build-worths.js";
import { computeAmount } from "../support/compute-amount.js";

const note = { label: { zh: "分", en: "points" }, citation: { document: "Notice" } };
const sheet = {
  a: { kind: "boolean" },
  b: { kind: "boolean" },
  n: { kind: "decimal" },
  m: { kind: "decimal" },
} as const;
const facts = { a: false, b: false, n: "80", m: "90" };
const entries = [
  { points: "2", when: holds("a"), ...note },
  { points: "3", when: holds("b") },
] as const;

describe("allOrNothing", () => {
  const both = allOrNothing({ points: "5", of: [holds("a"), holds("b")], ...note });

  it.each([
    [false, false, "0"],
    [true, false, "0"],
    [false, true, "0"],
    [true, true, "5"],
  ])("with %s and %s is %s", (a, b, points) => {
    expect(computeAmount(sheet, both, { ...facts, a, b })).toBe(points);
  });

  it("carries its label and citation", () => {
    expect(both).toMatchObject({ kind: "choose", ...note });
  });
});

describe("checklist", () => {
  const list = checklist(entries, note);

  it.each([
    [false, false, "0"],
    [true, false, "2"],
    [false, true, "3"],
    [true, true, "5"],
  ])("with %s and %s is %s", (a, b, points) => {
    expect(computeAmount(sheet, list, { ...facts, a, b })).toBe(points);
  });

  it("keeps the labels of the whole and of each entry", () => {
    expect(list).toMatchObject({ kind: "sum", ...note, of: [note, {}] });
    expect(checklist([])).toEqual({ kind: "sum", of: [] });
  });
});

describe("highestOnly", () => {
  const best = highestOnly(entries, note);

  it.each([
    [false, false, "0"],
    [true, false, "2"],
    [false, true, "3"],
    [true, true, "3"],
  ])("with %s and %s is %s", (a, b, points) => {
    expect(computeAmount(sheet, best, { ...facts, a, b })).toBe(points);
  });

  it("keeps the labels of the whole and of each entry", () => {
    expect(best).toMatchObject({ kind: "max", ...note, of: [note, {}] });
    expect(highestOnly(entries)).not.toHaveProperty("label");
  });
});

describe("weighted", () => {
  const score = weighted(
    [
      { weight: "0.4", of: fact("n"), ...note },
      { weight: "0.6", of: fact("m") },
    ],
    note,
  );

  it("adds what is weighed", () => {
    expect(computeAmount(sheet, score, facts)).toBe("86");
  });

  it("keeps the labels of the whole and of each entry", () => {
    expect(score).toMatchObject({ kind: "sum", ...note, of: [{ kind: "product", ...note }, {}] });
    expect(weighted([])).toEqual({ kind: "sum", of: [] });
  });
});
