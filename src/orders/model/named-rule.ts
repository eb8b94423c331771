import type { Citation } from "../../core/citation.js";
import type { Id } from "../../core/id.js";
import type { Label } from "../../core/text.js";
import type { Condition } from "../../rules/model.js";

/** A rule with a name and a condition. */
export interface NamedRule {
  /** Id of the rule. */
  readonly id: Id;
  /** Its name. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** When it applies. */
  readonly when: Condition;
}

/** A rule that takes something from a person, and therefore says where it is published. */
export interface CitedRule extends NamedRule {
  /** Where it is published. */
  readonly citation: Citation;
}
