import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { refuse } from "../../src/core/fault.js";

const [one, other] = [{}, {}];
const pointers = new Map<object, string>([
  [one, "/one"],
  [other, "/other"],
]);
const fault = (at: object, code = "room/fault") => ({ code, at, message: `${code} here.` });

function errorOf(faults: Parameters<typeof refuse>[0]) {
  try {
    refuse(faults, pointers);
    return undefined;
  } catch (error) {
    if (isDomainError(error)) return error;
    throw error;
  }
}

describe("refuse", () => {
  it("lets a document without faults pass", () => {
    expect(errorOf([])).toBeUndefined();
  });

  it("tells one fault with its place", () => {
    const error = errorOf([fault(one)]);
    expect(error?.code).toBe("room/fault");
    expect(error?.message).toBe('At "/one": room/fault here.');
    expect(error?.details).toEqual({ path: "/one", faults: 1 });
  });

  it("lists all faults under the code of the first", () => {
    const error = errorOf([fault(other, "room/first"), fault(one)]);
    expect(error?.code).toBe("room/first");
    expect(error?.message).toBe('At "/other": room/first here. (and 1 more, see issues)');
    expect(error?.issues.map(({ code, path }) => [code, path])).toEqual([
      ["room/first", "/other"],
      ["room/fault", "/one"],
    ]);
  });

  it("lists a hundred at most, and counts them all", () => {
    const error = errorOf(Array.from({ length: 101 }, () => fault(one)));
    expect(error?.issues).toHaveLength(100);
    expect(error?.details.faults).toBe(101);
  });
});
