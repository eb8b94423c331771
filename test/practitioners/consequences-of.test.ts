import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { consequencesOf } from "../../src/practitioners/consequences-of.js";
import type { AppraisalEntry, Consequence } from "../../src/practitioners/model.js";
import { codeOf } from "../support/code-of.js";
import {
  appraisalOf,
  appraised,
  clause,
  consequence,
  fourGrades,
  frozen,
  labelOf,
  recordOf,
  yearOf,
} from "../support/practitioner-documents.js";

const asOf = "2030-01-01";
const letters = new Map([
  ["e", "excellent"],
  ["q", "qualified"],
  ["u", "unqualified"],
]);

/** One appraisal a year from 2020 on, a letter each; a point is a year without one. */
const yearsOf = (grades: string): readonly AppraisalEntry[] =>
  [...grades].flatMap((letter, index) => {
    const given = letters.get(letter);
    return given === undefined ? [] : [appraised(2020 + index, given)];
  });

const dueIn = (
  rules: readonly Consequence[],
  appraisals: readonly AppraisalEntry[],
  options: { asOf: PlainDate; knownOn?: PlainDate } = { asOf },
) =>
  consequencesOf(
    frozen(appraisalOf({ consequences: rules })),
    frozen(recordOf([], { appraisals })),
    options,
  );

/** The years in which a consequence falls due. */
const dueYears = (rest: Partial<Consequence>, grades: string): readonly string[] =>
  dueIn([consequence("c", rest)], yearsOf(grades)).map(({ because }) => because.at(-1) ?? "");

describe("what follows from grades", () => {
  it.each<[Partial<Consequence>, string, readonly string[]]>([
    [{ running: 1 }, "q", []],
    [{ running: 1 }, "uqu", ["2020", "2022"]],
    [{ running: 2 }, "u", []],
    [{ running: 2 }, "uu", ["2021"]],
    [{ running: 2 }, "uuu", ["2021", "2022"]],
    [{ running: 2 }, "uqu", []],
    [{ running: 3 }, "uuquuu", ["2025"]],
    [{ running: 2, repeats: "once" }, "uuuu", ["2021"]],
    [{ running: 2, repeats: "once" }, "uuquuu", ["2021", "2024"]],
    [{ running: 1, repeats: "every-full-run" }, "quu", ["2021", "2022"]],
    [{ running: 2, repeats: "every-full-run" }, "uuuuu", ["2021", "2023"]],
    [{ running: 2, repeats: "every-full-run" }, "uuuquu", ["2021", "2025"]],
    [{ running: 2, gaps: "break" }, "u.u", []],
    [{ running: 2, gaps: "break" }, "u.uu", ["2023"]],
    [{ running: 2, gaps: "bridge" }, "u.u", ["2022"]],
    [{ running: 2, gaps: "bridge" }, "u.q.u", []],
    [{ running: 2, grades: ["unqualified", "qualified"] }, "uq", ["2021"]],
    [{ running: 3, grades: ["excellent"] }, "eee", ["2022"]],
  ])("needs a streak: %j on %s", (rest, grades, expected) => {
    expect(dueYears(rest, grades)).toEqual(expected);
  });

  it("is told with its effect, its grounds and its days, in the order of time", () => {
    const cut = consequence("cut", {
      running: 1,
      effect: { kind: "pay", change: "-0.25" },
      legalBasis: clause,
    });
    const due = dueIn([consequence("end"), cut], [...yearsOf("uu")].reverse());
    const fields = (id: string) => ({ consequence: id, label: labelOf(id), citation: clause });
    const cutIn = (year: number) => ({
      ...fields("cut"),
      legalBasis: clause,
      effect: { kind: "pay", change: "-0.25" },
      period: yearOf(year),
      because: [`${year}`],
    });
    expect(due).toEqual([
      cutIn(2020),
      {
        ...fields("end"),
        effect: { kind: "dismissal" },
        period: yearOf(2021),
        because: ["2020", "2021"],
      },
      cutIn(2021),
    ]);
    expect(Object.isFrozen(due) && Object.isFrozen(due[0])).toBe(true);
  });

  it.each<[PlainDate, number]>([
    ["2021-12-31", 0],
    ["2022-01-01", 1],
    ["2022-01-02", 1],
  ])("waits for the end of the period: %s", (day, count) => {
    expect(dueIn([consequence("c")], yearsOf("uu"), { asOf: day })).toHaveLength(count);
  });

  it.each<[PlainDate, number]>([
    ["2022-01-31", 0],
    ["2022-02-01", 1],
    ["2022-06-30", 1],
    ["2022-07-01", 0],
  ])("rests on what was known on %s", (knownOn, count) => {
    const appraisals = [
      appraised(2020, "unqualified"),
      appraised(2021, "unqualified", { recordedOn: "2022-02-01" }),
      appraised(2021, "qualified", { recordedOn: "2022-07-01" }),
    ];
    expect(dueIn([consequence("c")], appraisals, { asOf, knownOn })).toHaveLength(count);
  });

  it("passes over appraisals by other schemes", () => {
    const other = { scheme: "monthly", grade: "red", period: yearOf(2020) };
    const appraisals = [...yearsOf("uu"), appraised(2020, "red", { ...other, id: "m" })];
    expect(dueIn([consequence("c")], appraisals)).toHaveLength(1);
  });

  it("is nothing without consequences or without a record", () => {
    expect(consequencesOf(appraisalOf({}), recordOf([]), { asOf })).toEqual([]);
    expect(dueIn([consequence("c")], [])).toEqual([]);
  });

  it.each<[string, readonly AppraisalEntry[], object, string]>([
    [
      "a grade of another scheme",
      [appraised(2020, "good")],
      { asOf },
      "practitioners/unknown-grade",
    ],
    [
      "appraisals that share days",
      [appraised(2020, "basic"), appraised(2020, "basic", { id: "x" })],
      { asOf },
      "practitioners/overlapping-appraisals",
    ],
    [
      "an appraisal without end",
      [{ ...appraised(2020, "basic"), period: { from: "2020-01-01" } } as never],
      { asOf },
      "practitioners/invalid-employment",
    ],
    ["no day", [], {}, "core/invalid-shape"],
    ["no such day", [], { asOf: "2020-02-30" }, "core/invalid-date"],
    ["no day of knowledge", [], { asOf, knownOn: 7 }, "core/invalid-date"],
  ])("refuses %s", (_, appraisals, options, code) => {
    expect(codeOf(() => dueIn([], appraisals, options as never))).toBe(code);
  });

  it("refuses a scheme that is none", () => {
    const scheme = { ...appraisalOf({}), grades: [...fourGrades, ...fourGrades] };
    expect(codeOf(() => consequencesOf(scheme, recordOf([]), { asOf }))).toBe(
      "practitioners/duplicate-id",
    );
  });
});
