import { describe, expect, it } from "vitest";
import { listEvaluationCases } from "./evaluation-case.js";
import { answersOf } from "./evaluation-readings.js";

describe("published examples of evaluation", () => {
  it.each(listEvaluationCases())("$id ($scheme.id)", (printed) => {
    expect(answersOf(printed)).toEqual(printed.expected);
  });
});
