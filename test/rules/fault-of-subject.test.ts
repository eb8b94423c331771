import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/core/error.js";
import { faultOfSubject } from "../../src/rules/fault-of-subject.js";

describe("faultOfSubject", () => {
  it.each(["rules/invalid-facts", "rules/limits-conflict", "core/invalid-id"])(
    "lists %s with its subject",
    (code) => {
      const error = new DomainError(code, "so");
      expect(faultOfSubject(error)).toBe(error);
    },
  );

  it.each(["rules/day-needed", "rules/parameter-not-in-force", "rules/parameter-conflict"])(
    "ends everything for %s",
    (code) => {
      const error = new DomainError(code, "so");
      expect(() => faultOfSubject(error)).toThrow(error);
    },
  );
});
