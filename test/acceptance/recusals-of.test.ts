import { describe, expect, it } from "vitest";
import { combineAssessorScores } from "../../src/acceptance/combine-assessor-scores.js";
import { decideVote } from "../../src/acceptance/decide-vote.js";
import type { BodyMember, MemberTie, RecusalRule } from "../../src/acceptance/model/recusal.js";
import { recusalsOf } from "../../src/acceptance/recusals-of.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { codeOf } from "../support/code-of.js";

/** Order 39: employed there within 2 years; kin while they are kin. */
const rule: RecusalRule = {
  ties: [
    {
      kind: "employed",
      within: { unit: "years", length: 2 },
      citation: { document: "社会组织评估管理办法 (Order 39)", grade: "A" },
    },
    { kind: "kin" },
  ],
};
const missing = { unknown: "missing-evidence" } as const;
const of = (...ties: readonly MemberTie[]): readonly BodyMember[] => [{ member: "li", ties }];

const placeOf = (ties: readonly MemberTie[], day: PlainDate) => {
  const { members, aside, undetermined } = recusalsOf(rule, of(...ties), day);
  expect(members.length + aside.length + undetermined.length).toBe(1);
  if (members.length === 1) return "stays";
  return aside.length === 1 ? "steps aside" : "cannot be told";
};

describe("recusalsOf", () => {
  it.each<[string, readonly MemberTie[], PlainDate, string]>([
    ["no tie", [], "2024-06-30", "stays"],
    ["within two years, the last day", [employed("2022-06-30")], "2024-06-30", "steps aside"],
    ["within two years, the day after", [employed("2022-06-30")], "2024-07-01", "stays"],
    ["of a leap day, the last day", [employed("2024-02-29")], "2026-02-28", "steps aside"],
    ["of a leap day, the day after", [employed("2024-02-29")], "2026-03-01", "stays"],
    ["still employed", [{ kind: "employed" }], "2024-06-30", "steps aside"],
    ["the last day of kin", [{ kind: "kin", until: "2024-06-30" }], "2024-06-30", "steps aside"],
    ["kin no longer", [{ kind: "kin", until: "2024-06-30" }], "2024-07-01", "stays"],
    ["the day before", [{ kind: "kin", from: "2024-07-01" }], "2024-06-30", "stays"],
    ["the first day", [{ kind: "kin", from: "2024-07-01" }], "2024-07-01", "steps aside"],
    ["one day of it", [day("2024-07-01")], "2024-07-01", "steps aside"],
    [
      "no day when it ended",
      [{ kind: "employed", until: missing }],
      "2024-07-01",
      "cannot be told",
    ],
    [
      "an unknown end and a beginning to come",
      [{ kind: "employed", from: "2024-07-02", until: missing }],
      "2024-07-01",
      "stays",
    ],
    [
      "an unknown end beside a known tie",
      [{ kind: "employed", until: missing }, { kind: "kin" }],
      "2024-07-01",
      "steps aside",
    ],
  ])("%s", (_, ties, on, place) => {
    expect(placeOf(ties, on)).toBe(place);
    expect(placeOf([...ties].reverse(), on)).toBe(place);
  });

  it.each<[readonly MemberTie[], { readonly tie: string; readonly through?: unknown }]>([
    [[employed("2023-01-31"), employed("2023-03-01")], { tie: "employed", through: "2025-03-01" }],
    [[employed("2023-01-31"), { kind: "kin" }], { tie: "kin" }],
    [[{ kind: "kin" }, { kind: "employed" }], { tie: "employed" }],
    [
      [
        { kind: "kin", until: missing },
        { kind: "employed", until: missing },
      ],
      { tie: "employed", through: missing },
    ],
  ])("names the tie that holds longest: %j", (ties, told) => {
    for (const each of [ties, [...ties].reverse()]) {
      const { aside, undetermined } = recusalsOf(rule, of(...each), "2024-01-01");
      const cited = rule.ties.find(({ kind }) => kind === told.tie)?.citation;
      const expected = {
        member: "li",
        ...told,
        ...(cited === undefined ? {} : { citation: cited }),
      };
      expect([...aside, ...undetermined]).toEqual([expected]);
    }
  });

  it("lists everybody once, by id, frozen", () => {
    const answer = recusalsOf(
      rule,
      [
        { member: "zhou" },
        { member: "wang", ties: [{ kind: "kin" }] },
        { member: "gu", ties: [{ kind: "kin" }] },
        { member: "li" },
        { member: "hu", ties: [{ kind: "kin", until: missing }] },
      ],
      "2024-01-01",
    );
    expect(answer).toEqual({
      members: ["li", "zhou"],
      aside: [
        { member: "gu", tie: "kin" },
        { member: "wang", tie: "kin" },
      ],
      undetermined: [{ member: "hu", tie: "kin", through: missing }],
    });
    expect(Object.values(answer).every((each) => Object.isFrozen(each))).toBe(true);
    expect(Object.isFrozen(answer.aside[0])).toBe(true);
  });

  it("leaves the vote and the score to those who stay", () => {
    const body = ["a", "b", "c", "d", "e"].map((member) =>
      member === "e" ? { member, ties: [employed("2023-06-30")] } : { member },
    );
    const { members, aside } = recusalsOf(rule, body, "2024-06-30");
    const half = { majority: "more-than-half", of: "all-members" } as const;
    expect(decideVote(half, { members: members.length, votesFor: 3 })).toMatchObject({
      carried: true,
      outOf: 4,
    });
    const scores = body.map(({ member }, index) => ({
      assessor: member,
      score: `${80 + index * 5}` as const,
      conflict: aside.some((each) => each.member === member),
    }));
    const mean = { rounding: { places: 1, mode: "half-up" } } as const;
    expect(combineAssessorScores(mean, scores)).toMatchObject({
      score: "87.5",
      groups: [{ aside: ["e"] }],
    });
  });

  it.each<[string, unknown, unknown, unknown, string]>([
    ["a rule without ties", { ties: [] }, [], "2024-01-01", "acceptance/invalid-recusal"],
    [
      "a kind twice",
      { ties: [{ kind: "kin" }, { kind: "kin" }] },
      [],
      "2024-01-01",
      "acceptance/invalid-recusal",
    ],
    [
      "a member twice",
      rule,
      [{ member: "a" }, { member: "a" }],
      "2024-01-01",
      "acceptance/invalid-recusal",
    ],
    [
      "a tie that is none of the rule",
      rule,
      of({ kind: "kim" }),
      "2024-01-01",
      "acceptance/invalid-recusal",
    ],
    [
      "a tie that ends first",
      rule,
      of({ kind: "kin", from: "2024-01-02", until: "2024-01-01" }),
      "2024-01-01",
      "acceptance/invalid-recusal",
    ],
    ["a member who is none", rule, [{ name: "a" }], "2024-01-01", "acceptance/invalid-recusal"],
    ["a day that is none", rule, [], "2024-02-30", "core/invalid-date"],
    [
      "a term behind the calendar",
      rule,
      of(employed("2099-06-30")),
      "2024-01-01",
      "core/out-of-range",
    ],
  ])("refuses %s", (_, ties, members, on, code) => {
    expect(codeOf(() => recusalsOf(ties as never, members as never, on as never))).toBe(code);
  });

  it("says what to do about a tie that it does not know", () => {
    expect(() => recusalsOf(rule, of({ kind: "kim" }), "2024-01-01")).toThrow(
      '"li" has a tie "kim", which the rule does not have. Add it, or correct the word. Did you mean "kin"?',
    );
  });
});

function employed(until: PlainDate): MemberTie {
  return { kind: "employed", until };
}

function day(on: PlainDate): MemberTie {
  return { kind: "kin", from: on, until: on };
}
