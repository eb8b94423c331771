import { describe, expect, it } from "vitest";
import { readAsking } from "../../src/rules/read-asking.js";
import { codeOf } from "../support/code-of.js";

const read = (options: unknown) => readAsking(options, ["amounts", "trace"], ["total"]);

describe("readAsking", () => {
  it("reads day, places and detail, and leaves the operation's own fields", () => {
    expect(read({})).toEqual({ context: {}, detail: "amounts", own: {} });
    expect(
      read({
        asOf: "2024-01-01",
        knownOn: "2024-02-01",
        places: { city: "a" },
        detail: "trace",
        total: 7,
      }),
    ).toEqual({
      context: { asOf: "2024-01-01", knownOn: "2024-02-01", places: { city: "a" } },
      detail: "trace",
      own: { total: 7 },
    });
    expect(readAsking({}, ["all"]).detail).toBe("all");
  });

  it.each([
    ["no options", 7, "core/invalid-shape"],
    ["another detail", { detail: "all" }, "core/invalid-shape"],
    ["another field", { day: "2024-01-01" }, "core/invalid-shape"],
    ["a day that does not exist", { asOf: "2023-02-29" }, "core/invalid-date"],
    ["no places", { places: 7 }, "core/invalid-shape"],
  ])("refuses %s", (_, options, code) => {
    expect(codeOf(() => read(options))).toBe(code);
  });

  it("tells the details that there are", () => {
    expect(() => read({ detail: "all" })).toThrow('The detail is "all". Use amounts or trace.');
  });
});
