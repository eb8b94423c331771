import { describe, expect, it } from "vitest";
import { readOptions } from "../../../src/evaluation/score/read-options.js";
import { codeOf } from "../../support/code-of.js";

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

describe("options of scoring", () => {
  it("ask for totals unless they say more", () => {
    expect(readOptions()).toEqual({ context: {}, detail: "totals" });
    expect(readOptions({})).toEqual({ context: {}, detail: "totals" });
  });

  it("are split into the context of the rules and the rest", () => {
    const onProgress = () => undefined;
    const places = { county: "X" };
    expect(readOptions({ asOf: "2024-05-01", places, detail: "trace", onProgress })).toEqual({
      context: { asOf: "2024-05-01", places },
      detail: "trace",
      onProgress,
    });
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["a text", "trace"],
    ["an unknown field", { details: "trace" }],
    ["an unknown detail", { detail: "all" }],
    ["a day that does not exist", { asOf: "2023-02-29" }],
    ["a place of no level", { places: { village: "X" } }],
    ["progress that is no function", { onProgress: true }],
    ["a revoked proxy", revoked],
  ])("are not %s", (_, options) => {
    expect(codeOf(() => readOptions(options as never))).toBe("evaluation/invalid-options");
  });
});
