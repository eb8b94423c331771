import type { TimeLimit } from "./time-limit.js";
import type { MajorityRule } from "./vote.js";

/** How objections (异议) and appeals (申诉) are answered. */
export interface ObjectionRule {
  /** The vote that upholds one; without it the answer is given as it stands. */
  readonly vote?: MajorityRule;
  /** How long an answer may take. */
  readonly answerWithin?: TimeLimit;
  /** What an upheld one does: ends the round for the site, or sends it back to a step. */
  readonly upheld: "fails" | StepToReturnTo;
}

/** The step to which an upheld objection sends a site back. */
export interface StepToReturnTo {
  /** Id of the step. */
  readonly returnsTo: string;
}
