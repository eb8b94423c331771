import { describe, expect, it } from "vitest";
import { cadenceAnswer, listCadenceCases } from "./cadence-case.js";

describe("published examples of cadence", () => {
  it.each(listCadenceCases().map((example) => [example.id, example] as const))(
    "%s",
    (_, example) => {
      expect(cadenceAnswer(example)).toEqual(example.expected);
    },
  );
});
