import type { Citation } from "../../core/citation.js";
import type { Label } from "../../core/text.js";
import type { Subject } from "../../evaluation/index.js";
import type { GrantSeats } from "../../funding/index.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Amount, Condition, Figure } from "../../rules/model.js";
import type { Policy } from "../../rules/policy.js";

/** Something that must hold before a candidate is recommended. */
export interface HonorRequirement {
  /** Unique among the requirements of the honor. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** What must hold. */
  readonly when: Condition;
}

/** Something that keeps a candidate from an honor (不得评先评优). */
export interface HonorBar {
  /** Unique among the bars of the honor. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published; owed, as it takes something. */
  readonly citation: Citation;
  /** What entitles the issuer to take something from a person or household. */
  readonly legalBasis?: Citation;
  /** When it stands. */
  readonly when: Condition;
}

/** An honor, a title or a list of recommendations, and who may be on it. */
export interface Honor {
  /** Unique among the honors. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** All of these must hold. */
  readonly requires: readonly HonorRequirement[];
  /** None of these may stand. */
  readonly bars?: readonly HonorBar[];
  /** How many are recommended, in all or for each town; no limit unless given. */
  readonly seats?: readonly GrantSeats[];
  /** By which number seats are filled, the highest first; owed where there are seats. */
  readonly rank?: Amount;
}

/**
 * A published policy that links results to honors (与评先评优、文明村镇挂钩).
 *
 * Its facts are results of other schemes: stars, grades, ranks, duties met.
 */
export interface LinkageScheme<Facts extends FactSheet = FactSheet> extends Policy {
  /** Marks a scheme of linkage. */
  readonly kind: "linkage";
  /** Who is honored. */
  readonly subject: Subject;
  /** The facts about a candidate. */
  readonly facts: Facts;
  /** Numbers and questions that the rules share. */
  readonly figures?: readonly Figure[];
  /** The honors, each with its own requirements. */
  readonly honors: readonly Honor[];
  /** What is done about candidates of equal rank that no seat is left for all of; `unresolved` unless given. */
  readonly ties?: "by-id" | "unresolved";
}
