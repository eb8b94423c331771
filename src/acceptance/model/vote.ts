/** Which share of whom decides. */
export interface MajorityRule {
  /** The share that is needed: more than half, or at least two thirds. */
  readonly majority: "more-than-half" | "two-thirds";
  /** Of whom: all members, those present, or those who voted for or against. */
  readonly of: "all-members" | "present" | "voting";
}

/** A recorded vote. */
export interface Vote {
  /** How many members the body has, without those who stepped aside. */
  readonly members: number;
  /** How many were present; all unless given. */
  readonly present?: number;
  /** How many voted for it. */
  readonly votesFor: number;
  /** How many voted against it; the rest of those present abstained. */
  readonly votesAgainst?: number;
}
