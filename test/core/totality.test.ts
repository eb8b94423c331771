import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import type { HostileValue } from "../support/hostile-values.js";
import { hostileValues } from "../support/hostile-values.js";
import type { PublicFunction } from "../support/public-function.js";
import { publicFunctions } from "./public-functions.js";

/** Calls with any arguments; an error that is not ours, or that echoes too much, fails the test. */
function attempt({ name, call }: PublicFunction, args: readonly unknown[], what: string): boolean {
  try {
    call(...(args as never[]));
    return true;
  } catch (error) {
    // The operation that safely runs is the caller's, and so are its errors.
    if (name === "safely" && error instanceof RangeError) return false;
    if (!isDomainError(error)) throw new Error(`${name}: ${what}`, { cause: error });
    expect(error.code).toMatch(/^core\//);
    expect(error.message.length).toBeLessThan(400);
    return false;
  }
}

describe.each(publicFunctions)("$name", (operation) => {
  it("accepts its valid arguments, deep-frozen, twice with one outcome", () => {
    const run = () => {
      const args = operation.valid().map(deepFrozen);
      return operation.call(...(args as never[]));
    };
    const outcomes = [run(), run()];
    // Functions made anew are never equal; what they answer is compared in tests of their own.
    const parts = [outcomes[0], ...Object.values(Object(outcomes[0]))];
    const holdsFunctions = parts.some((part) => typeof part === "function");
    if (!holdsFunctions) expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it("answers every hostile argument with a result or an error of ours", () => {
    operation.valid().forEach((_, index) => {
      for (const hostile of hostileValues) spoil(operation, index, hostile);
    });
  });

  it("answers anything at all with a result or an error of ours", () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true });
    const property = fc.property(fc.array(anything, { maxLength: 3 }), (args) => {
      attempt(operation, args, fc.stringify(args));
    });
    fc.assert(property, { numRuns: 300 });
  });
});

function spoil(operation: PublicFunction, index: number, { make, name, harmless }: HostileValue) {
  const args = [...operation.valid()];
  args[index] = make(args[index]);
  const accepted = attempt(operation, args, name);
  if (harmless) expect(accepted, `${operation.name}: ${name}`).toBe(true);
}

function deepFrozen(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}
