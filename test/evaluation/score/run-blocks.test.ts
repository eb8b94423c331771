import { describe, expect, it } from "vitest";
import { DomainError } from "../../../src/core/error.js";
import { runBlocks } from "../../../src/evaluation/score/run-blocks.js";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";

const rules = compileRules(prepareRules({ facts: { points: { kind: "count" } }, figures: [] }));
const entrants = (...points: readonly unknown[]) => ({
  indexes: points.map((_, index) => index),
  sites: points.map((_, index) => `site ${index}`),
  facts: points.map((value) => ({ points: value })),
});

describe("running blocks", () => {
  it("works on the rows that are in order", () => {
    const done: string[] = [];
    const failures = runBlocks(
      { rules, context: {} },
      entrants(5, "five", 7),
      () => (row, place) => {
        done.push(`${row} ${place}`);
      },
    );
    expect(done).toEqual(["0 0", "2 2"]);
    expect(failures.map(({ index, site, error }) => [index, site, error.code])).toEqual([
      [1, "site 1", "rules/invalid-facts"],
    ]);
  });

  it("takes an error of ours for a failure of the row, and lets bugs through", () => {
    const failing = (error: Error) => () =>
      runBlocks({ rules, context: {} }, entrants(5), () => () => {
        throw error;
      });
    const [failure] = failing(new DomainError("core/precision-exceeded", "Too long."))();
    expect(failure).toMatchObject({ index: 0, error: { code: "core/precision-exceeded" } });
    expect(failing(new TypeError("a bug"))).toThrow(TypeError);
  });
});
