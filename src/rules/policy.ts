import type { Citation } from "../core/citation.js";
import type { Period } from "../core/period.js";
import type { Label } from "../core/text.js";
import type { ParameterSheet } from "./parameter-sheet.js";

/** What every published policy carries, whatever room it belongs to. */
export interface Policy {
  /** Id of the policy. */
  readonly id: string;
  /** The edition of the policy, such as `2018` or `2024.1`. */
  readonly version: string;
  /** The title. */
  readonly title: Label;
  /** The body that issued it, in its own words. */
  readonly issuer: string;
  /** The place where it holds, in its own words. */
  readonly region: string;
  /** The days on which it is in force. */
  readonly effective: Period;
  /** Where the policy is published. */
  readonly citation: Citation;
  /** The dated numbers that its rules read. */
  readonly parameters?: ParameterSheet;
}
