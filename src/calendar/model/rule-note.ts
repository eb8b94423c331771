import type { Citation } from "../../core/citation.js";
import type { Label } from "../../core/text.js";

/** In which calendar months and their days are counted. */
export type RuleCalendar = "solar" | "lunar";

/** A month by its number, or a leap month of the lunar calendar as RFC 7529 writes it. */
export type RuleMonth = number | `${number}L`;

/** What every rule may carry besides what it says. */
export interface DayRuleNote {
  /** What the rule is called. */
  readonly label?: Label;
  /** Where it is published. */
  readonly citation?: Citation;
}
