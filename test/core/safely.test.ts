import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/core/error.js";
import { safely } from "../../src/core/safely.js";
import { codeOf } from "../support/code-of.js";

describe("safely", () => {
  it("returns what the operation returns", () => {
    expect(safely(() => 5)).toEqual({ success: true, data: 5 });
  });

  it("returns a DomainError that the operation throws", () => {
    const error = new DomainError("core/cycle", "Remove the cycle.");
    const outcome = safely(() => {
      throw error;
    });
    expect(outcome).toEqual({ success: false, error });
  });

  it("lets every other error through", () => {
    const bug = new TypeError("a bug");
    const run = () =>
      safely(() => {
        throw bug;
      });
    expect(run).toThrow(bug);
  });

  it.each([undefined, null, "text", {}])("refuses %s as an operation", (value) => {
    expect(codeOf(() => safely(value as never))).toBe("core/invalid-shape");
  });
});
