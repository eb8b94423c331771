import { describe, expect, it } from "vitest";
import { compareCirculars } from "../../src/cadence/compare-circulars.js";
import type { Circular, CircularFigure, RestatedFigure } from "../../src/cadence/model/circular.js";
import { codeOf } from "../support/code-of.js";

const quarters = [
  { from: "2026-01-01", until: "2026-04-01" },
  { from: "2026-04-01", until: "2026-07-01" },
  { from: "2026-07-01", until: "2026-10-01" },
] as const;
const figure = (subject: string, value: CircularFigure["value"], name = "visits") => ({
  subject,
  figure: name,
  value,
});
const issue = (
  quarter: 0 | 1 | 2,
  figures: readonly CircularFigure[],
  restated?: readonly RestatedFigure[],
): Circular => ({
  id: `2026-${quarter + 1}`,
  period: quarters[quarter],
  figures,
  ...(restated === undefined ? {} : { restated }),
});
const restate = (
  subject: string,
  from: RestatedFigure["from"],
  value: CircularFigure["value"],
) => ({
  ...figure(subject, value),
  from,
});
const unpublished = { unknown: "not-published" } as const;

describe("comparing circulars", () => {
  it("tells what moved, came and went, by subject and figure", () => {
    const last = issue(0, [
      figure("gone", "1"),
      figure("same", "2.50"),
      figure("up", "3"),
      figure("down", "3"),
      figure("known", unpublished),
      figure("blank", "4"),
      figure("still", unpublished),
    ]);
    const next = issue(1, [
      figure("up", "5.5", "extra"),
      figure("up", "4.5"),
      figure("down", "2.75"),
      figure("same", "2.5"),
      figure("known", "7"),
      figure("blank", unpublished),
      figure("still", unpublished),
    ]);
    const { last: id, changes, corrections } = compareCirculars([last], next);
    expect([id, corrections]).toEqual(["2026-1", []]);
    expect(changes.map(({ reason, ...change }) => change)).toEqual([
      { subject: "blank", figure: "visits", before: "4", after: unpublished },
      { subject: "down", figure: "visits", before: "3", after: "2.75", difference: "-0.25" },
      { subject: "gone", figure: "visits", before: "1" },
      { subject: "known", figure: "visits", before: unpublished, after: "7" },
      { subject: "up", figure: "extra", after: "5.5" },
      { subject: "up", figure: "visits", before: "3", after: "4.5", difference: "1.5" },
    ]);
    expect(changes.map(({ reason }) => reason.zh)).toEqual([
      "blank 的 visits：上期 4，本期 未知（原文未公布）",
      "down 的 visits：上期 3，本期 2.75（-0.25）",
      "gone 的 visits：上期 1，本期 无",
      "known 的 visits：上期 未知（原文未公布），本期 7",
      "up 的 extra：上期 无，本期 5.5",
      "up 的 visits：上期 3，本期 4.5（+1.5）",
    ]);
    expect(changes[5]?.reason.en).toBe("visits of up: 3 in the last issue, 4.5 in this one (+1.5)");
    expect(changes[4]?.reason.en).toBe("extra of up: none in the last issue, 5.5 in this one");
  });

  it("compares with the last issue, in whatever order the past ones come", () => {
    const [first, second] = [issue(0, [figure("a", "1")]), issue(1, [figure("a", "2")])];
    const third = issue(2, [figure("a", "3")]);
    for (const past of [
      [first, second],
      [second, first],
    ]) {
      const compared = compareCirculars(past, third);
      expect([compared.last, compared.changes[0]?.difference]).toEqual(["2026-2", "1"]);
    }
  });

  it("says nothing moved in the first issue", () => {
    expect(compareCirculars([], issue(0, [figure("a", "1")]))).toEqual({
      changes: [],
      corrections: [],
    });
  });

  it("gives notice of past figures that are no longer what was printed last", () => {
    const first = issue(0, [figure("a", "1"), figure("b", "1"), figure("c", "1.0")]);
    const second = issue(1, [figure("a", "2")], [restate("a", "2026-01-01", "5")]);
    const third = issue(
      2,
      [],
      [
        restate("b", "2026-01-01", unpublished),
        restate("a", "2026-04-01", "3"),
        restate("a", "2026-01-01", "6"),
        restate("c", "2026-01-01", "1"),
        restate("d", "2026-01-01", "9"),
      ],
    );
    const { corrections } = compareCirculars([second, first], third);
    expect(corrections.map(({ reason, ...correction }) => correction)).toEqual([
      { ...restate("a", "2026-01-01", "6"), issue: "2026-2", printed: "5" },
      { ...restate("b", "2026-01-01", unpublished), issue: "2026-1", printed: "1" },
      { ...restate("a", "2026-04-01", "3"), issue: "2026-2", printed: "2" },
    ]);
    expect(corrections[0]?.reason).toEqual({
      zh: "更正：2026-2 所载 a 的 visits（自 2026-01-01）由 5 更正为 6",
      en: "correction: visits of a from 2026-01-01, printed in 2026-2 as 5, is 6",
    });
  });

  it("gives no notice where a figure was corrected already", () => {
    const first = issue(0, [figure("a", "1")]);
    const second = issue(1, [], [restate("a", "2026-01-01", "5")]);
    const third = issue(2, [], [restate("a", "2026-01-01", "5")]);
    expect(compareCirculars([first, second], third).corrections).toEqual([]);
  });

  const [a, again] = [figure("a", "1"), restate("a", "2026-01-01", "1")];

  it.each<[string, readonly Circular[], Circular]>([
    ["cadence/duplicate-id", [issue(0, [])], { ...issue(1, []), id: "2026-1" }],
    ["cadence/duplicate-id", [issue(0, []), { ...issue(0, []), id: "other" }], issue(1, [])],
    ["cadence/duplicate-id", [], issue(0, [a, a])],
    ["cadence/duplicate-id", [issue(0, [a, a])], issue(1, [])],
    ["cadence/duplicate-id", [], issue(1, [], [again, again])],
    ["cadence/out-of-order", [issue(1, [])], issue(0, [])],
    ["cadence/out-of-order", [{ ...issue(0, []), id: "other" }], issue(0, [])],
    ["cadence/out-of-order", [], issue(0, [], [again])],
    ["cadence/out-of-order", [issue(0, [], [again])], issue(1, [])],
    ["cadence/invalid-circulars", [], issue(0, [figure("a", "x" as never)])],
    ["cadence/invalid-circulars", [{} as never], issue(0, [])],
  ])("refuses with %s", (code, past, current) => {
    expect(codeOf(() => compareCirculars(past, current))).toBe(code);
  });
});
