import { describe, expect, it } from "vitest";
import type { ApportionMethod } from "../../src/core/apportion.js";
import { apportion } from "../../src/core/apportion.js";
import { apportioned } from "../support/apportioned.js";

/** Five methods, five answers: the example of Balinski and Young, Fair Representation. */
const states = [9061, 7179, 5259, 3319, 1182];
const answers: readonly (readonly [ApportionMethod, readonly number[]])[] = [
  ["largest-remainder", [9, 7, 5, 4, 1]],
  ["d-hondt", [10, 7, 5, 3, 1]],
  ["sainte-lague", [9, 8, 5, 3, 1]],
  ["huntington-hill", [9, 7, 6, 3, 1]],
  ["adams", [9, 7, 5, 3, 2]],
  ["quota", [10, 7, 5, 3, 1]],
];
const methods = answers.map(([method]) => method);

describe("apportion", () => {
  it.each(answers)("splits by %s as printed", (method, printed) => {
    expect(apportioned(26, states, method)).toEqual(printed);
  });

  it.each(methods)("gives nothing to nobody by %s", (method) => {
    expect(apportioned(0, states, method)).toEqual([0, 0, 0, 0, 0]);
    expect(apportioned(0, [], method)).toEqual([]);
    expect(apportioned(5, [], method)).toEqual([]);
    expect(apportioned(5, [0, 0], method)).toEqual([0, 0]);
    expect(apportioned(7, [3], method)).toEqual([7]);
    expect(apportioned(7, [0, 3], method)).toEqual([0, 7]);
  });

  it.each(methods)("gives what is left to the first of equals by %s", (method) => {
    expect(apportioned(5, [1, 1, 1], method)).toEqual([2, 2, 1]);
    expect(apportioned(5, [1, 1, 1], method, (one, other) => other - one)).toEqual([1, 2, 2]);
  });

  it("tells the whole units of exact shares beside the result", () => {
    const claims = {
      weights: Float64Array.of(6, 3, 1),
      floors: Float64Array.of(0, 0, 2),
      caps: Float64Array.of(4, 9, 9),
      order: (one: number, other: number) => one - other,
    };
    const { units, exact } = apportion(11, claims, "largest-remainder");
    expect([...units]).toEqual([4, 5, 2]);
    expect([...exact]).toEqual([4, 5, 2]);
    const tight = { ...claims, caps: Float64Array.of(4, 4, 2) };
    expect([...apportion(12, tight, "largest-remainder").units]).toEqual([4, 4, 2]);
    expect([...apportion(12, tight, "d-hondt").units]).toEqual([4, 4, 2]);
  });

  it("binds floor and cap together where both are wrong by as much", () => {
    const claims = {
      weights: Float64Array.of(4, 2, 1, 1),
      floors: Float64Array.of(0, 0, 2, 0),
      caps: Float64Array.of(3, 9, 9, 9),
      order: (one: number, other: number) => one - other,
    };
    expect([...apportion(8, claims, "largest-remainder").units]).toEqual([3, 2, 2, 1]);
  });

  it("stays exact beyond the safe integers", () => {
    const [total, one, other] = [999_999_999_999_999, 999_983_000, 1_999_993_001];
    const sum = BigInt(one + other);
    const product = BigInt(total) * BigInt(one);
    // Of two claimants the one with the larger remainder gets the last unit.
    const exact = product / sum + (2n * (product % sum) >= sum ? 1n : 0n);
    const units = apportioned(total, [one, other], "largest-remainder");
    expect(units).toEqual([Number(exact), total - Number(exact)]);
  });
});
