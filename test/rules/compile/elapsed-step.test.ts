import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeMonthsBetween, wholeYearsBetween } from "../../../src/core/date-distance.js";
import { plainDateOf } from "../../../src/core/plain-date.js";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import type { DayOperand, RuleSet } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import { expectAgreement, readFast } from "../../support/compare-readers.js";

const asOf = { asOf: "2024-02-29" } as const;
const rows = [
  { start: "2019-02-28" },
  { start: "2020-02-29" },
  { start: "2020-03-01" },
  { start: "2024-02-29" },
  { start: "2024-03-01" },
  { start: "1900-01-01" },
  { start: "2100-12-31" },
  {},
  { start: { unknown: "not-published" } },
  { start: "2024-02-30" },
];

function rulesOf(from: DayOperand, until: DayOperand, unit: "days" | "months" | "years"): RuleSet {
  return {
    facts: { start: { kind: "date", mayBeUnknown: true } },
    figures: [
      { id: "x", amount: { kind: "elapsed", from, until, unit } },
      {
        id: "twice",
        amount: {
          kind: "product",
          of: [
            { kind: "constant", value: "2" },
            { kind: "figure", figure: "x" },
          ],
        },
      },
    ],
  };
}

const start = { kind: "fact", fact: "start" } as const;
const asked = { kind: "as-of" } as const;
const printed = { kind: "day", day: "2021-06-30" } as const;

describe("addElapsed", () => {
  it.each(["days", "months", "years"] as const)("counts %s as the exact reader does", (unit) => {
    expectAgreement(rulesOf(start, asked, unit), rows, asOf);
    expectAgreement(rulesOf(asked, start, unit), rows, asOf);
    expectAgreement(rulesOf(start, printed, unit), rows, asOf);
    expectAgreement(rulesOf(printed, start, unit), rows, {});
  });

  it("counts whole years up to the day asked about", () => {
    const values = readFast(rulesOf(start, asked, "years"), rows.slice(0, 5), asOf);
    expect(values.map(([years]) => years)).toEqual(["5", "4", "3", "0", "-1"]);
  });

  it("forgets the day of a row of the block before", () => {
    const rules = prepareRules(rulesOf(start, printed, "days"), new Map());
    const run = compileRules(rules).open({}, 1);
    const days = [{ start: "2021-06-29" }, {}, { start: "2021-06-28" }].map((row) =>
      run.evaluate([row]).numbers("x").values.slice(0, 1),
    );
    expect(days.map(([value]) => value)).toEqual([1, Number.NaN, 2]);
  });

  it("counts whole months and years as the calendar does, on any two days", () => {
    const day = fc.integer({ min: 0, max: 73_413 }).map((number) => plainDateOf(number));
    fc.assert(
      fc.property(day, day, (from, until) => {
        const [months] = readFast(
          rulesOf(start, { kind: "day", day: until }, "months"),
          [{ start: from }],
          {},
        );
        const [years] = readFast(
          rulesOf(start, { kind: "day", day: until }, "years"),
          [{ start: from }],
          {},
        );
        expect([months?.[0], years?.[0]]).toEqual([
          `${wholeMonthsBetween(from, until)}`,
          `${wholeYearsBetween(from, until)}`,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("needs the day where the rules ask for it", () => {
    expectAgreement(rulesOf(start, asked, "days"), rows, {});
    expect(readFast(rulesOf(start, asked, "days"), rows.slice(0, 1), {})).toEqual([
      ["rules/day-needed", "rules/day-needed"],
    ]);
  });

  it("is worked out exactly for the rows of a list", () => {
    const rules: RuleSet = {
      facts: { posts: { kind: "list", most: 3, rows: { start: { kind: "date" } } } },
      figures: [
        {
          id: "x",
          amount: {
            kind: "over",
            list: "posts",
            take: "sum",
            amount: { kind: "elapsed", from: start, until: asked, unit: "years" },
          },
        },
      ],
    };
    const posts = [{ start: "2019-02-28" }, { start: "2022-03-01" }];
    expectAgreement(rules, [{ posts }, { posts: [] }], asOf);
    expectAgreement(rules, [{ posts }, { posts: [] }], {});
    expect(readFast(rules, [{ posts }], asOf)).toEqual([["6"]]);
    expect(readFast(rules, [{ posts }], {})).toEqual([["rules/day-needed"]]);
  });

  it("counts between the first and the last day there is", () => {
    const first = { kind: "day", day: "1900-01-01" } as const;
    const last = { kind: "day", day: "2100-12-31" } as const;
    expect(readFast(rulesOf(first, last, "days"), [{}], {})).toEqual([["73413", "146826"]]);
    expect(readFast(rulesOf(last, first, "days"), [{}], {})).toEqual([["-73413", "-146826"]]);
  });
});
