import { describe, expect, it } from "vitest";
import { listPractitionerCases, practitionerAnswers } from "./practitioner-case.js";

describe("published examples of practitioners", () => {
  it.each(listPractitionerCases())("$id ($scheme)", (printed) => {
    expect(practitionerAnswers(printed)).toEqual(printed.expected);
  });
});
