import { describe, expect, it } from "vitest";
import { decideVote } from "../../src/acceptance/decide-vote.js";
import type { MajorityRule, Vote } from "../../src/acceptance/model/vote.js";
import { codeOf } from "../support/code-of.js";

const half = { majority: "more-than-half", of: "all-members" } as const;
const thirds = { majority: "two-thirds", of: "present" } as const;
const voting = { majority: "more-than-half", of: "voting" } as const;

describe("decideVote", () => {
  it.each<[MajorityRule, Vote, boolean, number, number]>([
    [half, { members: 15, votesFor: 7 }, false, 8, 15],
    [half, { members: 15, votesFor: 8 }, true, 8, 15],
    [half, { members: 14, votesFor: 7 }, false, 8, 14],
    [half, { members: 15, present: 8, votesFor: 7, votesAgainst: 1 }, false, 8, 15],
    [thirds, { members: 15, present: 9, votesFor: 5 }, false, 6, 9],
    [thirds, { members: 15, present: 9, votesFor: 6 }, true, 6, 9],
    [thirds, { members: 15, present: 10, votesFor: 6 }, false, 7, 10],
    [thirds, { members: 9, votesFor: 6 }, true, 6, 9],
    [voting, { members: 15, votesFor: 3, votesAgainst: 2 }, true, 3, 5],
    [voting, { members: 15, votesFor: 2, votesAgainst: 2 }, false, 3, 4],
    [voting, { members: 15, votesFor: 1 }, true, 1, 1],
    [voting, { members: 15, votesFor: 0 }, false, 1, 0],
    [{ ...thirds, of: "all-members" }, { members: 0, votesFor: 0 }, false, 0, 0],
  ])("%j of %j: %s", (rule, vote, carried, needed, outOf) => {
    expect(decideVote(rule, vote)).toEqual({ carried, needed, outOf });
  });

  it.each<[string, unknown]>([
    ["more votes than were present", { members: 9, present: 3, votesFor: 2, votesAgainst: 2 }],
    ["more present than there are", { members: 9, present: 10, votesFor: 2 }],
    ["more votes than members", { members: 1, votesFor: 2 }],
    ["half a vote", { members: 9, votesFor: 1.5 }],
    ["votes below none", { members: 9, votesFor: -1 }],
    ["no votes", { members: 9 }],
  ])("refuses %s", (_, vote) => {
    expect(codeOf(() => decideVote(half, vote as never))).toBe("acceptance/invalid-vote");
  });

  it("takes as many present as there are, and refuses a rule that is none", () => {
    expect(
      decideVote(thirds, { members: 3, present: 3, votesFor: 2, votesAgainst: 1 }).carried,
    ).toBe(true);
    expect(
      codeOf(() => decideVote({ majority: "all" } as never, { members: 1, votesFor: 1 })),
    ).toBe("acceptance/invalid-vote");
  });
});
