import { describe, expect, it } from "vitest";
import {
  listPointsCases,
  listPointsSchemes,
  pointsAnswers,
  postPointsCase,
} from "./points-case.js";

describe("published examples of points", () => {
  it.each(listPointsCases())("$id ($scheme)", (printed) => {
    const example = postPointsCase(printed);
    expect(example.posted.failures).toEqual([]);
    expect(example.expected.map((expected) => pointsAnswers(example, expected))).toEqual(
      example.expected.map(({ is }) => is),
    );
  });

  it("use every reference scheme", () => {
    expect(listPointsSchemes().map(({ id }) => id)).toEqual(
      [...new Set(listPointsCases().map(({ scheme }) => scheme))].sort(),
    );
  });
});
