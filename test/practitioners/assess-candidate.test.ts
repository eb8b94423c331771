import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { assessCandidate } from "../../src/practitioners/assess-candidate.js";
import { compileReserve } from "../../src/practitioners/compile-reserve.js";
import type { BarTerm, Eligibility, ReserveScheme } from "../../src/practitioners/model.js";
import { codeOf } from "../support/code-of.js";
import {
  bar,
  clause,
  frozen,
  holds,
  labelOf,
  perhaps,
  requirement,
  reserveOf,
} from "../support/practitioner-documents.js";

const day = { kind: "date", mayBeUnknown: true } as const;
const unknown = { unknown: "missing-evidence" } as const;

const scheme: ReserveScheme = frozen(
  reserveOf({
    facts: { born: { kind: "date" }, member: perhaps, fraud: perhaps, sanction: perhaps },
    figures: [
      {
        id: "age",
        amount: {
          kind: "elapsed",
          from: { kind: "fact", fact: "born" },
          until: { kind: "as-of" },
          unit: "years",
        },
      },
    ],
    requirements: [
      {
        ...requirement("age", {
          kind: "compare",
          left: { kind: "figure", figure: "age" },
          is: "at-most",
          right: { kind: "constant", value: "35" },
        }),
        citation: clause,
      },
      requirement("member"),
    ],
    bars: [bar("fraud"), bar("sanction", { legalBasis: clause })],
  } as const),
);

const { assessCandidate: assess } = compileReserve(scheme);
const facts = { born: "1990-05-01", member: true, fraud: false, sanction: false };
const assessed = (change: object, asOf: PlainDate = "2024-01-01"): Eligibility =>
  assess({ person: "p1", facts: { ...facts, ...change } }, { asOf });
const sides = (answer: Eligibility) =>
  [
    answer.status,
    ...[answer.for, answer.against, answer.open].map((side) => side.map(({ id }) => id)),
  ] as const;

describe("assessing a candidate", () => {
  it.each<[object, ReturnType<typeof sides>]>([
    [{}, ["eligible", ["age", "member", "fraud", "sanction"], [], []]],
    [{ member: false }, ["ineligible", ["age", "fraud", "sanction"], ["member"], []]],
    [{ fraud: true }, ["ineligible", ["age", "member", "sanction"], ["fraud"], []]],
    [{ member: unknown }, ["undetermined", ["age", "fraud", "sanction"], [], ["member"]]],
    [{ sanction: unknown }, ["undetermined", ["age", "member", "fraud"], [], ["sanction"]]],
    [
      { member: unknown, sanction: unknown, fraud: true },
      ["ineligible", ["age"], ["fraud"], ["member", "sanction"]],
    ],
  ])("sorts what speaks for and against: %j", (change, expected) => {
    expect(sides(assessed(change))).toEqual(expected);
  });

  it.each<[PlainDate, string, string]>([
    ["2026-04-30", "35", "eligible"],
    ["2026-05-01", "36", "ineligible"],
  ])("depends on the day: %s", (asOf, age, status) => {
    const answer = assessed({}, asOf);
    expect(answer.status).toBe(status);
    expect(answer.figures).toEqual([{ id: "age", value: age }]);
  });

  it("tells every rule with its grounds, in a frozen answer", () => {
    const answer = assessed({ sanction: true, member: unknown });
    expect(answer).toMatchObject({
      person: "p1",
      scheme: { id: "reserve", version: "2024" },
      asOf: "2024-01-01",
    });
    expect(answer.for[0]).toEqual({
      kind: "requirement",
      id: "age",
      label: labelOf("age"),
      citation: clause,
      holds: true,
    });
    expect(answer.against).toEqual([
      {
        kind: "bar",
        id: "sanction",
        label: labelOf("sanction"),
        citation: clause,
        legalBasis: clause,
        holds: true,
      },
    ]);
    expect(answer.open).toEqual([
      { kind: "requirement", id: "member", label: labelOf("member"), holds: unknown },
    ]);
    expect(Object.isFrozen(answer) && Object.isFrozen(answer.against[0])).toBe(true);
  });

  it.each([
    ["below", "2023-02-27", "eligible"],
    ["below", "2023-02-28", "ineligible"],
    ["at-most", "2024-02-28", "eligible"],
    ["at-most", "2024-02-29", "ineligible"],
  ] as const)("has a birthday on 29 February: %s 35 on %s", (is, asOf, status) => {
    const scheme = reserveOf({
      facts: { born: { kind: "date" } },
      requirements: [
        requirement("age", {
          kind: "compare",
          left: {
            kind: "elapsed",
            from: { kind: "fact", fact: "born" },
            until: { kind: "as-of" },
            unit: "years",
          },
          is,
          right: { kind: "constant", value: "35" },
        }),
      ],
    });
    const born = { person: "p1", facts: { born: "1988-02-29" } } as const;
    expect(assessCandidate(scheme, born, { asOf }).status).toBe(status);
  });

  it("traces conditions on request, where the scheme prints them", () => {
    const asked = { asOf: "2024-01-01", detail: "trace" } as const;
    const answer = assess({ person: "p1", facts }, asked);
    expect(answer.for.map(({ trace }) => trace?.at)).toEqual([
      "/requirements/0",
      "/requirements/1",
      "/bars/0",
      "/bars/1",
    ]);
    expect(answer.for.map(({ trace }) => trace?.value)).toEqual([true, true, false, false]);
  });

  it.each<[unknown, object | undefined, string]>([
    [{ person: "p1", facts }, undefined, "rules/day-needed"],
    [{ person: "p1", facts: {} }, { asOf: "2024-01-01" }, "rules/invalid-facts"],
    [{ person: " p1", facts }, { asOf: "2024-01-01" }, "core/invalid-id"],
    [{ facts }, { asOf: "2024-01-01" }, "core/invalid-shape"],
    [{ person: "p1", facts }, { asOf: "2024-13-01" }, "core/invalid-date"],
  ])("refuses %j with options %j", (candidate, options, code) => {
    expect(codeOf(() => assessCandidate(scheme, candidate as never, options as never))).toBe(code);
  });

  it("refuses a scheme that is none", () => {
    expect(codeOf(() => assessCandidate([] as never, { person: "p1", facts: {} }))).toBe(
      "practitioners/invalid-scheme",
    );
  });
});

const fiveYears = { from: "on", length: { unit: "years", length: 5 } } as const;
const dated = (term: BarTerm) =>
  compileReserve(
    reserveOf({
      facts: { on: day, convicted: perhaps },
      bars: [bar("bar", { when: holds("convicted"), term })],
    }) as ReserveScheme,
  );

/** The one reason that a dated bar gives. */
function barFor(term: BarTerm, given: object, asOf: PlainDate) {
  const person = { person: "p1", facts: { convicted: true, ...given } };
  const answer = dated(term).assessCandidate(person, { asOf });
  const [reason] = [...answer.for, ...answer.against, ...answer.open];
  return reason;
}

describe("a dated bar", () => {
  it.each<[BarTerm, string, PlainDate, boolean, PlainDate]>([
    [{ ...fiveYears, ends: "on-day" }, "2019-06-30", "2019-06-29", false, "2024-06-30"],
    [{ ...fiveYears, ends: "on-day" }, "2019-06-30", "2019-06-30", true, "2024-06-30"],
    [{ ...fiveYears, ends: "on-day" }, "2019-06-30", "2024-06-29", true, "2024-06-30"],
    [{ ...fiveYears, ends: "on-day" }, "2019-06-30", "2024-06-30", false, "2024-06-30"],
    [{ ...fiveYears, ends: "day-after" }, "2019-06-30", "2024-06-30", true, "2024-07-01"],
    [{ ...fiveYears, ends: "day-after" }, "2019-06-30", "2024-07-01", false, "2024-07-01"],
    [{ ...fiveYears, ends: "on-day" }, "2020-02-29", "2025-02-27", true, "2025-02-28"],
    [{ ...fiveYears, ends: "on-day" }, "2020-02-29", "2025-02-28", false, "2025-02-28"],
    [{ ...fiveYears, ends: "day-after" }, "2019-02-28", "2024-02-28", true, "2024-02-29"],
    [{ ...fiveYears, ends: "day-after" }, "2019-02-28", "2024-02-29", false, "2024-02-29"],
    [
      { from: "on", length: { unit: "months", length: 1 }, ends: "on-day" },
      "2024-01-31",
      "2024-02-28",
      true,
      "2024-02-29",
    ],
    [
      { from: "on", length: { unit: "days", length: 30 }, ends: "on-day" },
      "2024-01-31",
      "2024-03-01",
      false,
      "2024-03-01",
    ],
  ])("stands for its time: %j from %s on %s", (term, on, asOf, stands, until) => {
    expect(barFor(term, { on }, asOf)).toMatchObject({ holds: stands, from: on, until });
  });

  it.each<["on-day" | "day-after", PlainDate, boolean, PlainDate]>([
    ["on-day", "2024-06-29", true, "2024-06-30"],
    ["on-day", "2024-06-30", false, "2024-06-30"],
    ["day-after", "2024-06-30", true, "2024-07-01"],
    ["day-after", "2024-07-01", false, "2024-07-01"],
  ])("stands up to a day: %s, asked on %s", (ends, asOf, stands, until) => {
    const reason = barFor({ until: "on", ends }, { on: "2024-06-30" }, asOf);
    expect(reason).toMatchObject({ holds: stands, until });
    expect(reason).not.toHaveProperty("from");
  });

  const term = { ...fiveYears, ends: "on-day" } as const;

  it.each<[string, object, PlainDate, boolean | object]>([
    ["its condition does not hold", { convicted: false, on: "2023-01-01" }, "2024-01-01", false],
    [
      "its condition does not hold and its day is unknown",
      { convicted: false },
      "2024-01-01",
      false,
    ],
    ["its day is unknown", {}, "2024-01-01", unknown],
    ["nothing is known", { convicted: unknown }, "2024-01-01", unknown],
    [
      "its condition is unknown in its term",
      { convicted: unknown, on: "2023-01-01" },
      "2024-01-01",
      unknown,
    ],
    [
      "its condition is unknown after its term",
      { convicted: unknown, on: "2013-01-01" },
      "2024-01-01",
      false,
    ],
  ])("keeps to three answers where %s", (_, given, asOf, expected) => {
    expect(barFor(term, given, asOf)?.holds).toEqual(expected);
  });

  it.each<[string, object, object, string]>([
    ["without a day", { on: "2020-01-01" }, {}, "rules/day-needed"],
    ["beyond the calendar", { on: "2097-01-01" }, { asOf: "2099-01-01" }, "core/out-of-range"],
  ])("refuses to answer %s", (_, given, options, code) => {
    const person = { person: "p1", facts: { convicted: true, ...given } };
    expect(codeOf(() => dated(term).assessCandidate(person, options))).toBe(code);
  });
});
