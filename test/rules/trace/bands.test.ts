import { describe, expect, it } from "vitest";
import type { DecimalString } from "../../../src/core/decimal-text.js";
import type { Amount, Interval, Matching } from "../../../src/rules/model.js";
import {
  factAmount,
  leftOut,
  missing,
  printed,
  traceOfAmount,
  undivided,
  valueOfAmount,
  zeroDivisor,
} from "../../support/trace-one.js";

const noCase = { unknown: "no-case-applies" };
const severalCases = { unknown: "several-cases-apply" };

const bandsOf = (
  of: Amount,
  intervals: readonly Interval[],
  matching: Matching = "first",
): Amount => ({
  kind: "bands",
  of,
  bands: intervals.map((interval, index) => ({
    ...interval,
    then: printed(`${index}`),
  })),
  matching,
});

describe("bands", () => {
  it.each<[Interval, DecimalString, boolean]>([
    [{ from: "2" }, "1.99", false],
    [{ from: "2" }, "2", true],
    [{ above: "2" }, "2", false],
    [{ above: "2" }, "2.01", true],
    [{ upTo: "2" }, "2", true],
    [{ upTo: "2" }, "2.01", false],
    [{ below: "2" }, "1.99", true],
    [{ below: "2" }, "2", false],
    [{}, "-99", true],
    [{ from: "1", below: "2" }, "0.99", false],
    [{ from: "1", below: "2" }, "1", true],
    [{ from: "1", below: "2" }, "2", false],
    [{ from: "2.0", upTo: "2" }, "2", true],
  ])("%j holds %s: %s", (interval, value, inside) => {
    expect(valueOfAmount(bandsOf(printed(value), [interval]))).toEqual(inside ? "0" : noCase);
  });

  const overlapping: readonly Interval[] = [{ upTo: "5" }, { from: "5", upTo: "9" }];

  it.each<[Matching, DecimalString, unknown]>([
    ["first", "5", "0"],
    ["only", "5", severalCases],
    ["only", "4", "0"],
    ["only", "6", "1"],
    ["first", "9.1", noCase],
    ["only", "9.1", noCase],
  ])("matching %s settles %s as %j", (matching, value, result) => {
    expect(valueOfAmount(bandsOf(printed(value), overlapping, matching))).toEqual(result);
  });

  it("takes the other amount for a value in no band", () => {
    const step: Amount = {
      kind: "bands",
      of: printed("10"),
      bands: [{ upTo: "5", then: undivided }],
      matching: "only",
      otherwise: printed("-1"),
    };
    const entry = traceOfAmount(step);
    expect(entry).toMatchObject({ value: "-1", detail: { chosen: "otherwise" } });
    expect(entry.parts).toHaveLength(2);
  });

  it("tells the bands, the one chosen, and nothing that was not read", () => {
    const label = { zh: "甲等", en: "grade A" };
    const citation = { document: "办法", clause: "第五条" };
    const entry = traceOfAmount({
      kind: "bands",
      of: printed("7"),
      bands: [
        { below: "5", then: undivided },
        { id: "A", from: "5", then: printed("3"), label, citation },
      ],
      matching: "first",
    });
    expect(entry).toEqual({
      kind: "bands",
      at: "/figures/0/amount",
      value: "3",
      detail: {
        matching: "first",
        bands: [{ below: "5" }, { from: "5" }],
        chosen: { index: 1, id: "A", label, citation },
      },
      parts: [
        { kind: "constant", at: "/figures/0/amount/of", value: "7" },
        { kind: "constant", at: "/figures/0/amount/bands/1/then", value: "3" },
      ],
    });
  });

  it("is unknown with its amount or with the band chosen", () => {
    const late = bandsOf(factAmount("late"), [{}]);
    const entry = traceOfAmount(late, { late: leftOut });
    expect(entry.value).toEqual(missing);
    expect(entry.detail).not.toHaveProperty("chosen");
    expect(entry.parts).toHaveLength(1);
    const bands = [{ from: "0", then: undivided }] as const;
    const chosen: Amount = { kind: "bands", of: printed("1"), bands, matching: "only" };
    expect(valueOfAmount(chosen)).toEqual(zeroDivisor);
  });
});
