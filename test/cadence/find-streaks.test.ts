import { describe, expect, it } from "vitest";
import { findStreaks } from "../../src/cadence/find-streaks.js";
import type { StreakRule } from "../../src/cadence/model/streak.js";
import { addDays } from "../../src/core/plain-date.js";
import { ladderOf } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";

const interview: StreakRule = {
  id: "interview",
  label: { zh: "约谈", en: "interview" },
  citation: { document: "Notice 3" },
  counts: ["red"],
  breaks: ["yellow", "green"],
  neither: ["no-visit"],
  running: 3,
  repeats: "every-time",
};
const names: Readonly<Record<string, string>> = {
  r: "red",
  y: "yellow",
  g: "green",
  n: "no-visit",
};
const marksOf = (letters: string) =>
  [...letters].map((letter, at) => ({
    on: addDays("2026-01-31", 31 * at),
    mark: names[letter] ?? letter,
  }));

/** The places at which an interview follows, and the marks that it follows from. */
const placesOf = (letters: string, parts: Partial<StreakRule> = {}) =>
  findStreaks(ladderOf({ streaks: [{ ...interview, ...parts }] }), {
    rule: "interview",
    marks: marksOf(letters),
  }).map(({ place, because }) => [place, ...because]);

describe("streaks", () => {
  it.each<[string, Partial<StreakRule>, readonly number[][]]>([
    ["rr", {}, []],
    ["rrr", {}, [[3, 1, 2, 3]]],
    ["rryrr", {}, []],
    ["rrgrrr", {}, [[6, 4, 5, 6]]],
    ["rrnr", {}, [[4, 1, 2, 4]]],
    ["nnn", {}, []],
    [
      "rrrnrr",
      {},
      [
        [3, 1, 2, 3],
        [5, 2, 3, 5],
        [6, 3, 5, 6],
      ],
    ],
    ["rrrrrrr", { repeats: "once" }, [[3, 1, 2, 3]]],
    [
      "rrryrrr",
      { repeats: "once" },
      [
        [3, 1, 2, 3],
        [7, 5, 6, 7],
      ],
    ],
    [
      "rrrrrrr",
      { repeats: "every-full-run" },
      [
        [3, 1, 2, 3],
        [6, 4, 5, 6],
      ],
    ],
    [
      "rr",
      { running: 1, repeats: "every-full-run" },
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ["yy", { running: 1, repeats: "every-full-run" }, []],
    ["ryr", { counts: ["red", "yellow"], breaks: ["green"] }, [[3, 1, 2, 3]]],
    ["", {}, []],
  ])("%s %j", (letters, parts, expected) => {
    expect(placesOf(letters, parts)).toEqual(expected);
  });

  it("go by day, whatever the order of the list, and tell why", () => {
    const scheme = ladderOf({ streaks: [{ ...interview, running: 2 }] });
    const marks = [
      { on: "2026-03-01", mark: "red" },
      { on: "2026-02-01", mark: "yellow" },
      { on: "2026-01-01", mark: "red" },
      { on: "2026-03-01", mark: "red" },
    ] as const;
    const expected = [
      {
        rule: "interview",
        on: "2026-03-01",
        place: 4,
        because: [3, 4],
        reason: {
          zh: "约谈：截至 2026-03-01 连续 2 次 red（第 3, 4 次）",
          en: "interview: 2 × red running by 2026-03-01 (numbers 3, 4)",
        },
      },
    ];
    expect(findStreaks(scheme, { rule: "interview", marks })).toEqual(expected);
    expect(findStreaks(scheme, { rule: "interview", marks: [...marks].reverse() })).toEqual(
      expected,
    );
  });

  it("may be made of the standings of duties", () => {
    const parts = { counts: ["overdue"], breaks: ["met"], neither: ["excused"], running: 2 };
    const scheme = ladderOf({ streaks: [{ ...interview, ...parts }] });
    const marks = ["overdue", "excused", "overdue"].map((mark, at) => ({
      on: addDays("2026-01-05", 7 * at),
      mark,
    }));
    expect(findStreaks(scheme, { rule: "interview", marks }).map(({ on }) => on)).toEqual([
      "2026-01-19",
    ]);
  });

  const of = (series: object, parts: object = { streaks: [interview] }) =>
    codeOf(() => findStreaks(ladderOf(parts), series as never));

  it.each<[string, string | undefined]>([
    ["cadence/unknown-rule", of({ rule: "talk", marks: [] })],
    ["cadence/unknown-rule", of({ rule: "interview", marks: [] }, {})],
    ["cadence/unknown-mark", of({ rule: "interview", marks: marksOf("rb") })],
    ["cadence/invalid-marks", of({ rule: "interview" })],
    ["cadence/invalid-scheme", of({ rule: "interview", marks: [] }, { streaks: 1 })],
  ])("refuse with %s", (code, refused) => {
    expect(refused).toBe(code);
  });

  it("know no marks but those of the rule where it passes none over", () => {
    const { neither, ...strict } = interview;
    expect(neither).toEqual(["no-visit"]);
    const series = { rule: "interview", marks: marksOf("n") };
    expect(of(series, { streaks: [strict] })).toBe("cadence/unknown-mark");
  });
});
