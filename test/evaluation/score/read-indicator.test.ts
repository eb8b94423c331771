import { describe, expect, it } from "vitest";
import { knownMarks } from "../../../src/evaluation/score/read-indicator.js";

describe("full marks", () => {
  it("are always known", () => {
    expect(knownMarks("5")).toBe("5");
    expect(() => knownMarks({ unknown: "missing-evidence" })).toThrow("This is a bug.");
  });
});
