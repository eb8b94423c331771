import { describe, expect, it } from "vitest";
import { medianOf, outcomeOf, reportOf, tableOf, wordOutcome } from "../../bench/report.js";

const ways = [
  { key: "a", name: "ours", paces: [1_000_000, 500_000, 2_200_000] },
  { key: "b", name: "by hand", paces: [50_000, 25_000, 100_000] },
];

describe("outcomeOf", () => {
  it.each([
    [19, true],
    [20, true],
    [21, false],
  ])("holds the median of the rounds, 20, against a bar of %d", (least, met) => {
    const bar = { faster: "a", slower: "b", least };
    expect(outcomeOf(ways, bar)).toEqual({ ...bar, ratio: 20, met });
  });

  it("refuses a bar of which a side was not timed", () => {
    const bar = { faster: "a", slower: "c", least: 1 };
    expect(() => outcomeOf(ways, bar)).toThrow('Nothing was timed under "c".');
  });
});

describe("reportOf", () => {
  const wordsOf = (least: number) =>
    reportOf(ways, outcomeOf(ways, { faster: "a", slower: "b", least })).split("\n");

  it("is a table with the bar below it", () => {
    expect(wordsOf(19)).toEqual([
      "            sites/s  slowest  fastest  µs/site",
      "a  ours     1000000   500000  2200000     1.00",
      "b  by hand    50000    25000   100000    20.00",
      "a : b = 20.0  (at least 19)  met",
      "",
    ]);
  });

  it("tells a ratio that has no bar", () => {
    const outcome = outcomeOf(ways, { faster: "a", slower: "b" });
    expect(outcome.met).toBe(true);
    expect(reportOf(ways, outcome).split("\n")).toContain("a : b = 20.0  (no bar)");
  });

  it("tells a ratio below 2 with two places", () => {
    const bar = { faster: "a", slower: "b", ratio: 0.254, least: 0.25, met: true };
    expect(wordOutcome(bar)).toBe("a : b = 0.25  (at least 0.25)  met");
  });

  it("says loudly that a bar is missed", () => {
    expect(wordsOf(21)).toContain("a : b = 20.0  (at least 21)  MISSED");
  });
});

describe("tableOf", () => {
  it("puts further cells behind the common ones", () => {
    const [one, other] = ways;
    const lines = tableOf(
      [
        { ...one, more: ["90"] },
        { ...other, more: ["7"] },
      ] as never,
      "row",
      ["peak MB"],
    );
    expect(lines).toEqual([
      "             rows/s  slowest  fastest  µs/row  peak MB",
      "a  ours     1000000   500000  2200000    1.00       90",
      "b  by hand    50000    25000   100000   20.00        7",
    ]);
  });
});

describe("medianOf", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])("of %j is %d", (numbers, median) => {
    expect(medianOf(numbers)).toBe(median);
  });
});
