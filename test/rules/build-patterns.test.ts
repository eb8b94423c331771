import { describe, expect, it } from "vitest";
import { fact } from "../../src/rules/build-leaves.js";
import {
  deductPerCase,
  proportion,
  shortfall,
  stepsReached,
} from "../../src/rules/build-patterns.js";
import { computeAmount } from "../support/compute-amount.js";

const sheet = { n: { kind: "decimal", least: "-9" }, owed: { kind: "count" } } as const;
const note = { label: { zh: "分", en: "points" }, citation: { document: "Notice" } };
const n = fact("n");

describe("proportion", () => {
  const cases = proportion({
    done: n,
    target: "10",
    points: "15",
    rounding: { places: 2, mode: "half-up" },
    ...note,
  });

  it.each([
    ["0", "0"],
    ["7", "10.5"],
    ["9.99", "14.99"],
    ["10", "15"],
    ["10.01", "15"],
    ["25", "15"],
  ])("of %s done is %s", (done, points) => {
    expect(computeAmount(sheet, cases, { n: done, owed: 0 })).toBe(points);
  });

  it("is unknown against a target of 0", () => {
    const rounding = { places: 2, mode: "half-up" } as const;
    const share = proportion({ done: n, target: fact("owed"), points: "3", rounding });
    expect(computeAmount(sheet, share, { n: "1", owed: 0 })).toEqual({ unknown: "zero-divisor" });
    expect(computeAmount(sheet, share, { n: "1", owed: 3 })).toBe("1");
  });

  it("carries its label and citation", () => {
    expect(cases).toMatchObject({ kind: "clamp", ...note });
  });
});

describe("shortfall", () => {
  const meetings = shortfall({ of: n, least: "3", each: "1.5", points: "3", ...note });

  it.each([
    ["4", "3"],
    ["3", "3"],
    ["2", "1.5"],
    ["1", "0"],
    ["0", "0"],
  ])("with %s of 3 is %s", (held, points) => {
    expect(computeAmount(sheet, meetings, { n: held, owed: 0 })).toBe(points);
  });

  it("carries its label and citation", () => {
    expect(meetings).toMatchObject({ kind: "clamp", ...note });
  });
});

describe("deductPerCase", () => {
  const failures = deductPerCase({ cases: n, each: "2", points: "5", ...note });

  it.each([
    ["0", "5"],
    ["1", "3"],
    ["2", "1"],
    ["3", "0"],
    ["9", "0"],
  ])("with %s cases is %s", (found, points) => {
    expect(computeAmount(sheet, failures, { n: found, owed: 0 })).toBe(points);
  });

  it("carries its label and citation", () => {
    expect(failures).toMatchObject({ kind: "clamp", ...note });
  });
});

describe("stepsReached", () => {
  const hours = stepsReached({
    of: n,
    steps: [
      { from: "10", then: "2", ...note },
      { from: "20", then: "5" },
      { from: "50", then: fact("owed") },
    ],
    ...note,
  });

  it.each([
    ["9.99", "0"],
    ["10", "2"],
    ["19.99", "2"],
    ["20", "5"],
    ["49.99", "5"],
    ["50", "12"],
    ["1000", "12"],
  ])("at %s is %s", (reached, points) => {
    expect(computeAmount(sheet, hours, { n: reached, owed: 12 })).toBe(points);
  });

  it("keeps the labels of the whole and of each step", () => {
    expect(hours).toMatchObject({ kind: "bands", ...note, bands: [note, {}, {}] });
  });

  it("of no steps is refused when the rules are defined", () => {
    expect(stepsReached({ of: n, steps: [] }).bands).toEqual([]);
  });
});
