import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Figure } from "../../rules/model.js";
import type { Policy } from "../../rules/policy.js";
import type { Duty } from "./duty.js";
import type { FindingGrade } from "./finding.js";
import type { StreakRule } from "./streak.js";

/** The ladder of duties of a county, and what follows from visits. */
export interface CadenceScheme extends Policy {
  /** Tells it from other policies. */
  readonly kind: "cadence";
  /** What is asked about those who may owe a duty. */
  readonly facts: FactSheet;
  /** Values that several conditions read. */
  readonly figures?: readonly Figure[];
  /** The duties, in the order in which they are told. */
  readonly duties: readonly Duty[];
  /** What follows from marks several times running. */
  readonly streaks?: readonly StreakRule[];
  /** How soon findings are put right. */
  readonly findingGrades?: readonly FindingGrade[];
}
