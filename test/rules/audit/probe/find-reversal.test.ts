import { describe, expect, it } from "vitest";
import { findReversal } from "../../../../src/rules/audit/probe/find-reversal.js";
import type { Amount } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import { added, isTrue, multiplied, number, read } from "../../../support/audit-texts.js";

const reversal = (
  amount: Amount,
  better: "more" | "less",
  steps: readonly number[] = [0, 1, 2],
) => {
  const { prober } = audited({ amount });
  const found = findReversal(prober, "only", { fact: "n", varied: "n", better, steps });
  return found?.map(({ facts, result }) => [Object.fromEntries(facts), result]);
};
const falling = multiplied(number("-1"), read("n"));

describe("findReversal", () => {
  it("finds where more lowers, and where less raises", () => {
    expect(reversal(falling, "more")).toEqual([
      [{ n: 0 }, "0"],
      [{ n: 1 }, "-1"],
    ]);
    expect(reversal(read("n"), "less")).toEqual([
      [{ n: 0 }, "0"],
      [{ n: 1 }, "1"],
    ]);
  });

  it("finds nothing where a number goes the right way, or stands still", () => {
    expect(reversal(read("n"), "more")).toBeUndefined();
    expect(reversal(falling, "less")).toBeUndefined();
    expect(reversal(number("1"), "more")).toBeUndefined();
    expect(reversal(falling, "more", [])).toBeUndefined();
  });

  it("looks where other facts let it show", () => {
    const amount: Amount = {
      kind: "choose",
      cases: [{ when: isTrue("yes"), then: falling }],
      matching: "first",
      otherwise: read("n"),
    };
    expect(reversal(amount, "more")).toEqual([
      [{ n: 0, yes: true }, "0"],
      [{ n: 1, yes: true }, "-1"],
    ]);
  });

  it("gives up where all probes are used up", () => {
    const { prober } = audited({ amount: falling });
    const ladder = { fact: "n", varied: "n", better: "more", steps: [0, 1] } as const;
    expect(findReversal({ ...prober, isExhausted: () => true }, "only", ladder)).toBeUndefined();
    let asked = 0;
    const isExhausted = () => {
      asked += 1;
      return asked > 1;
    };
    expect(findReversal({ ...prober, isExhausted }, "only", ladder)).toBeUndefined();
  });

  it("passes over what is unknown", () => {
    const amount: Amount = {
      kind: "bands",
      of: read("n"),
      bands: [
        { upTo: "0", then: number("5") },
        { from: "2", then: number("3") },
      ],
      matching: "only",
    };
    expect(reversal(amount, "more")).toEqual([
      [{ n: 0 }, "5"],
      [{ n: 2 }, "3"],
    ]);
    expect(
      reversal(added(falling, { kind: "parameter", parameter: "masked" }), "more"),
    ).toBeUndefined();
  });
});
