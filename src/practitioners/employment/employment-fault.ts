import type { Citation } from "../../core/citation.js";
import type { Period } from "../../core/period.js";

/**
 * What is wrong with an employment record.
 *
 * - `same-post-twice`: two appointments to one post at one site share days
 * - `two-primary-posts`: two main posts share days
 * - `leave-without-post`: a leave holds days on which there is no post to be on leave from
 * - `leave-twice`: two leaves from the same share days
 * - `membership-twice`: two memberships of the union share days
 * - `transfer-gap`: days lie between an appointment and the one that it follows
 * - `transfer-overlap`: an appointment begins before the one that it follows has ended
 * - `probation-too-long`: a probation is longer than the contract allows
 */
export type EmploymentFaultCode =
  | "same-post-twice"
  | "two-primary-posts"
  | "leave-without-post"
  | "leave-twice"
  | "membership-twice"
  | "transfer-gap"
  | "transfer-overlap"
  | "probation-too-long";

/** Something that is wrong with an employment record. */
export interface EmploymentFault {
  /** The kind of fault. */
  readonly code: EmploymentFaultCode;
  /** Id of the entry that is at fault. */
  readonly entry: string;
  /** Id of the other entry that it does not agree with. */
  readonly other?: string;
  /** The days at fault. */
  readonly days: Period;
  /** The rule that is broken, where it is one. */
  readonly citation?: Citation;
}
