import { DomainError } from "../core/error.js";
import { parseWith } from "../core/parse-with.js";
import type { AcceptanceErrorCode } from "./errors.js";
import type { MajorityRule, Vote } from "./model/vote.js";
import { majorityRuleSchema, voteSchema } from "./schema.js";

/** What a vote came to. */
export interface VoteResult {
  /** Whether it carried. */
  readonly carried: boolean;
  /** How many votes for it were needed. */
  readonly needed: number;
  /** Out of how many the rule counts. */
  readonly outOf: number;
}

/**
 * Tells whether a vote carried, and how many votes it needed.
 *
 * "More than half of all members" counts those who are absent; of nobody no vote carries.
 *
 * @param rule - The majority that is needed, and of whom.
 * @param vote - The recorded vote, without members who stepped aside.
 * @returns Whether it carried, the votes needed and the number they are counted out of.
 * @throws {@link core.DomainError} `acceptance/invalid-vote` when the rule or the vote does not fit, more
 * voted than were present, or more were present than there are.
 * @throws {@link core.DomainError} a `core/` code when they are not plain data.
 * @example
 * const rule = { majority: "more-than-half", of: "all-members" } as const;
 * decideVote(rule, { members: 15, votesFor: 7 }); // { carried: false, needed: 8, outOf: 15 }
 * decideVote(rule, { members: 15, votesFor: 8 }).carried; // true
 */
export function decideVote(rule: MajorityRule, vote: Vote): VoteResult {
  const code = "acceptance/invalid-vote";
  const { majority, of } = parseWith(majorityRuleSchema, rule, { code, what: "rule of majority" });
  const {
    members,
    votesFor,
    votesAgainst = 0,
    present = members,
  } = soundVote(parseWith(voteSchema, vote, { code, what: "vote" }));
  const outOf = { "all-members": members, present, voting: votesFor + votesAgainst }[of];
  const needed =
    majority === "more-than-half" ? Math.floor(outOf / 2) + 1 : Math.ceil((outOf * 2) / 3);
  return Object.freeze({ carried: outOf > 0 && votesFor >= needed, needed, outOf });
}

function soundVote(vote: Vote): Vote {
  const { members, present = members, votesFor, votesAgainst = 0 } = vote;
  if (present <= members && votesFor + votesAgainst <= present) return vote;
  throw new DomainError<AcceptanceErrorCode>(
    "acceptance/invalid-vote",
    `${votesFor + votesAgainst} voted, ${present} were present, and there are ${members} members. ` +
      "Correct the numbers.",
    { members, present, voted: votesFor + votesAgainst },
  );
}
