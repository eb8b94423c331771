import { describe, expect, it } from "vitest";
import { DomainError, isDomainError } from "../../src/core/error.js";
import { hostileValues } from "../support/hostile-values.js";

const mark = Symbol.for("wenming.DomainError");

describe("DomainError", () => {
  it("carries code, message and frozen details", () => {
    const error = new DomainError("core/cycle", "Remove the cycle.", { path: "/a" });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("DomainError");
    expect(error.message).toBe("Remove the cycle.");
    expect(error.code).toBe("core/cycle");
    expect(error.details).toEqual({ path: "/a" });
    expect(Object.isFrozen(error.details)).toBe(true);
  });

  it("keeps its own copy of details and issues", () => {
    const details = { path: "/a" };
    const issues = [{ path: "/a", message: "is missing", code: "invalid_type" }];
    const error = new DomainError("core/cycle", "Remove the cycle.", details, { issues });
    details.path = "/b";
    issues.pop();
    expect(error.details).toEqual({ path: "/a" });
    expect(error.issues).toEqual([{ path: "/a", message: "is missing", code: "invalid_type" }]);
    expect(Object.isFrozen(error.issues)).toBe(true);
  });

  it("has no issues, no details and no cause unless they are given", () => {
    const error = new DomainError("core/cycle", "Remove the cycle.");
    expect(error.issues).toEqual([]);
    expect(error.details).toEqual({});
    expect("cause" in error).toBe(false);
  });

  it("keeps a cause, even one that is undefined", () => {
    expect(new DomainError("core/cycle", "Stop.", {}, { cause: 5 }).cause).toBe(5);
    expect("cause" in new DomainError("core/cycle", "Stop.", {}, { cause: undefined })).toBe(true);
  });
});

describe("isDomainError", () => {
  const error = new DomainError("core/cycle", "Remove the cycle.");

  it("knows its own errors, with and without a code", () => {
    expect(isDomainError(error)).toBe(true);
    expect(isDomainError(error, "core/cycle")).toBe(true);
    expect(isDomainError(error, "core/too-deep")).toBe(false);
  });

  it("knows errors of another copy of the library by their mark", () => {
    const foreign = Object.assign(new Error("elsewhere"), { code: "core/cycle", [mark]: true });
    expect(isDomainError(foreign)).toBe(true);
    expect(isDomainError(foreign, "core/cycle")).toBe(true);
  });

  it("refuses errors without mark, with a false mark, or without a code of text", () => {
    expect(isDomainError(new Error("A bug."))).toBe(false);
    expect(isDomainError({ code: "core/cycle", [mark]: "true" })).toBe(false);
    expect(isDomainError({ [mark]: true })).toBe(false);
    expect(isDomainError({ [mark]: true, code: 5 })).toBe(false);
  });

  it("is false for a marked value whose code throws", () => {
    const trap = Object.defineProperty({ [mark]: true }, "code", {
      get: () => {
        throw new TypeError("a getter");
      },
    });
    expect(isDomainError(trap)).toBe(false);
  });

  it.each(hostileValues)("is false for $family: $name", ({ make }) => {
    expect(isDomainError(make("1"))).toBe(false);
    expect(isDomainError(make("1"), "core/cycle")).toBe(false);
  });
});
