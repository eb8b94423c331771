import { describe, expect, it } from "vitest";
import type { DecimalString } from "../../../src/core/decimal-text.js";
import type { Amount, Bracket, PartBlock } from "../../../src/rules/model.js";
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

describe("units", () => {
  const units = (of: Amount, part: PartBlock, each: Amount = printed("1")): Amount => ({
    kind: "units",
    of,
    size: "4",
    each,
    part,
  });

  it.each<[DecimalString, PartBlock, string]>([
    ["-5", "dropped", "0"],
    ["-5", "counts", "0"],
    ["0", "counts", "0"],
    ["0.01", "dropped", "0"],
    ["0.01", "counts", "1"],
    ["3.99", "dropped", "0"],
    ["4", "dropped", "1"],
    ["4", "counts", "1"],
    ["4.01", "dropped", "1"],
    ["4.01", "counts", "2"],
  ])("finds in %s, where a part %s, %s blocks of 4", (of, part, blocks) => {
    const entry = traceOfAmount(units(printed(of), part));
    expect(entry.value).toBe(blocks);
    expect(entry.detail).toEqual({ size: "4", part, blocks });
  });

  it("multiplies the blocks by their worth", () => {
    expect(valueOfAmount(units(printed("9"), "dropped", printed("-0.5")))).toBe("-1");
  });

  it("needs the quantity first, then the worth", () => {
    const late = factAmount("late");
    const unmeasured = traceOfAmount(units(late, "dropped", undivided), { late: leftOut });
    expect(unmeasured).toMatchObject({ value: missing, detail: { size: "4", part: "dropped" } });
    expect(unmeasured.detail).not.toHaveProperty("blocks");
    const worthless = traceOfAmount(units(printed("8"), "dropped", undivided));
    expect(worthless).toMatchObject({ value: zeroDivisor, detail: { blocks: "2" } });
  });
});

describe("brackets", () => {
  // Up to 50,000 5 %, to 100,000 15 %, above 10 %.
  const rates: readonly Bracket[] = [
    { upTo: "50000", rate: "0.05" },
    { upTo: "100000", rate: "0.15" },
    { rate: "0.1" },
  ];
  const earned = (of: DecimalString, brackets: readonly Bracket[]) =>
    valueOfAmount({ kind: "brackets", of: printed(of), brackets });

  it.each<[DecimalString, string]>([
    ["-1", "0"],
    ["0", "0"],
    ["49999", "2499.95"],
    ["50000", "2500"],
    ["50001", "2500.15"],
    ["100000", "10000"],
    ["100001", "10000.1"],
    ["300000", "30000"],
  ])("earns from %s by rates %s", (of, value) => {
    expect(earned(of, rates)).toBe(value);
  });

  const blocks: readonly Bracket[] = [
    { upTo: "10", size: "4", each: "1", part: "dropped" },
    { upTo: "20", size: "4", each: "-2", part: "counts" },
  ];

  it.each<[DecimalString, string]>([
    ["3", "0"],
    ["4", "1"],
    ["10", "2"],
    ["10.5", "0"],
    ["18", "-2"],
    ["20", "-4"],
    ["99", "-4"],
  ])("earns from %s by blocks, and nothing above the last end: %s", (of, value) => {
    expect(earned(of, blocks)).toBe(value);
  });

  it("tells what lies in each bracket", () => {
    const entry = traceOfAmount({
      kind: "brackets",
      of: printed("11"),
      brackets: [{ upTo: "10", rate: "2", label: { zh: "首档", en: "first" } }, ...blocks.slice(1)],
    });
    expect(entry).toEqual({
      kind: "brackets",
      at: "/figures/0/amount",
      value: "18",
      detail: {
        brackets: [
          { upTo: "10", rate: "2" },
          { upTo: "20", size: "4", each: "-2", part: "counts" },
        ],
        shares: [
          { bracket: 0, portion: "10", worth: "20" },
          { bracket: 1, portion: "1", blocks: "1", worth: "-2" },
        ],
      },
      parts: [{ kind: "constant", at: "/figures/0/amount/of", value: "11" }],
    });
  });

  it("stays unknown, and has no shares then", () => {
    const step: Amount = { kind: "brackets", of: factAmount("late"), brackets: rates };
    const entry = traceOfAmount(step, { late: leftOut });
    expect(entry.value).toEqual(missing);
    expect(entry.detail).not.toHaveProperty("shares");
  });
});
