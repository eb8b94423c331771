import { describe, expect, it } from "vitest";
import { DomainError } from "../../../src/core/error.js";
import { runBlocks } from "../../../src/evaluation/score/run-blocks.js";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";

const rules = compileRules(prepareRules({ facts: { points: { kind: "count" } }, figures: [] }));
const run = rules.open({}, 3);
const entrants = (...points: readonly unknown[]) => ({
  indexes: points.map((_, index) => index),
  sites: points.map((_, index) => `site ${index}`),
  facts: points.map((value) => ({ points: value })),
});

describe("running blocks", () => {
  it("works on the rows that are in order", () => {
    const done: string[] = [];
    const failures = runBlocks({ run }, entrants(5, "five", 7), () => (row, place) => {
      done.push(`${row} ${place}`);
    });
    expect(done).toEqual(["0 0", "2 2"]);
    expect(failures.map(({ index, site, error }) => [index, site, error.code])).toEqual([
      [1, "site 1", "rules/invalid-facts"],
    ]);
  });

  it("goes on from block to block, and tells how many are done", () => {
    const done: number[] = [];
    const places: number[] = [];
    const onBlock = (count: number) => done.push(count);
    const failures = runBlocks({ run, onBlock }, entrants(1, 2, "x", 4, "y", 6, 7), () => {
      return (row, place) => {
        expect(row).toBe(place % 3);
        places.push(place);
      };
    });
    expect(done).toEqual([3, 6, 7]);
    expect(places).toEqual([0, 1, 3, 5, 6]);
    expect(failures.map(({ index }) => index)).toEqual([2, 4]);
  });

  it("works on nobody", () => {
    expect(runBlocks({ run }, entrants(), () => expect.unreachable())).toEqual([]);
  });

  it("takes an error of ours for a failure of the row, and lets bugs through", () => {
    const failing = (error: Error) => () =>
      runBlocks({ run }, entrants(5), () => () => {
        throw error;
      });
    const [failure] = failing(new DomainError("core/precision-exceeded", "Too long."))();
    expect(failure).toMatchObject({ index: 0, error: { code: "core/precision-exceeded" } });
    expect(failing(new TypeError("a bug"))).toThrow(TypeError);
  });
});
