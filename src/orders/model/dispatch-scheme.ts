import type { Citation } from "../../core/citation.js";
import type { Id } from "../../core/id.js";
import type { Label } from "../../core/text.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Amount, Figure } from "../../rules/model.js";
import type { Policy } from "../../rules/policy.js";
import type { NamedRule } from "./named-rule.js";

/** One part of the score by which candidates are ranked, such as distance or load. */
export interface DispatchPart {
  /** Id of the part. */
  readonly id: Id;
  /** Its name. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** What it comes to; below 0 where it speaks against the team. */
  readonly amount: Amount;
}

/** The rules by which teams are proposed for an order. */
export interface DispatchScheme extends Policy {
  /** Marks rules of dispatch. */
  readonly kind: "dispatch";
  /** What must be known about a team and the order. */
  readonly facts: FactSheet;
  /** Figures that rules share. */
  readonly figures?: readonly Figure[];
  /** What a team must be or have (技能 …). */
  readonly requirements?: readonly NamedRule[];
  /** The parts of the score, which are added. */
  readonly parts: readonly DispatchPart[];
}

/** A team and what is known about it. */
export interface DispatchCandidate<Facts = Readonly<Record<string, unknown>>> {
  /** Id of the team. */
  readonly team: Id;
  /** The facts by name. */
  readonly facts: Facts;
}
