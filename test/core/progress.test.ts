import { describe, expect, it, vi } from "vitest";
import { DomainError } from "../../src/core/error.js";
import { reporterOf, takeProgress } from "../../src/core/progress.js";
import { codeOf } from "../support/code-of.js";

const refuse = (why: string) => new DomainError("core/invalid-shape", why, {});
const errors = {
  failed: (cause: unknown) => new DomainError("test/failed", "It failed.", {}, { cause }),
  aborted: (done: number) => new DomainError("test/aborted", "It was ended.", { done }),
};
const thrownBy = (report: (done: number) => void, done: number): unknown => {
  try {
    report(done);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("takeProgress", () => {
  it("takes the function and the signal, and leaves the rest", () => {
    const [onProgress, signal] = [() => undefined, { aborted: false }];
    expect(takeProgress({ onProgress, signal, asOf: "2024-01-01" }, refuse)).toEqual({
      progress: { onProgress, signal },
      rest: { asOf: "2024-01-01" },
    });
    expect(takeProgress({ onProgress: undefined }, refuse)).toEqual({ progress: {}, rest: {} });
  });

  it.each([
    ["They are a record, not 5.", 5],
    ["They are a record, not null.", null],
    ["They are a record, not an array.", []],
    ['"onProgress" is a function, not 5.', { onProgress: 5 }],
    ['"signal" is an abort signal, not "no".', { signal: "no" }],
    ['"signal" is an abort signal, not null.', { signal: null }],
  ])("refuses options: %s", (why, options) => {
    expect(() => takeProgress(options, refuse)).toThrow(why);
  });

  it("refuses what cannot be read", () => {
    const getter = Object.defineProperty({}, "signal", { get: () => 1, enumerable: true });
    expect(codeOf(() => takeProgress(getter, refuse))).toBe("core/invalid-shape");
  });
});

describe("reporterOf", () => {
  it("tells how many rows are done, and of how many", () => {
    const onProgress = vi.fn();
    const report = reporterOf({ onProgress, signal: { aborted: false } }, 7, errors);
    report(3);
    report(7);
    expect(onProgress.mock.calls).toEqual([
      [3, 7],
      [7, 7],
    ]);
  });

  it("ends the work once it is told, as the signal says", () => {
    const onProgress = vi.fn();
    const report = reporterOf({ onProgress, signal: { aborted: true } }, 7, errors);
    expect(thrownBy(report, 3)).toMatchObject({ code: "test/aborted", details: { done: 3 } });
    expect(onProgress).toHaveBeenCalledTimes(1);
    expect(thrownBy(reporterOf({}, 7, errors), 3)).toBeUndefined();
  });

  it.each([
    [
      "function",
      {
        onProgress: () => {
          throw cause;
        },
      },
    ],
    [
      "signal",
      {
        signal: Object.defineProperty({ aborted: false }, "aborted", {
          get: () => {
            throw cause;
          },
        }),
      },
    ],
  ])("hands on what the %s threw", (_, progress) => {
    expect(thrownBy(reporterOf(progress, 7, errors), 3)).toMatchObject({
      code: "test/failed",
      cause,
    });
  });
});

const cause = new Error("foreign");
