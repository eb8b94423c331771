import type { Rounding } from "../../core/rounding.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Figure } from "../../rules/model.js";
import type { Policy } from "../../rules/policy.js";
import type { CitedRule, NamedRule } from "./named-rule.js";

/** Who must approve so many hours before they count (认定途径). */
export interface ServiceRoute extends NamedRule {
  /** Whether somebody must approve them; they count at once unless given. */
  readonly approval?: boolean;
}

/** The rules about those who serve: credit by hours, minors, what is not volunteering. */
export interface ServiceScheme extends Policy {
  /** Marks rules of service. */
  readonly kind: "service";
  /** What must be known; `hours` is the hours of one person on one day; ways ask about an activity. */
  readonly facts: FactSheet;
  /** Figures that rules share. */
  readonly figures?: readonly Figure[];
  /** How minutes are rounded to hours. */
  readonly rounding: Rounding;
  /** Who must approve so many hours before they count; the first that applies. */
  readonly routes: readonly ServiceRoute[];
  /** The ways of checking in and out (签到方式), and for which activities each is allowed. */
  readonly ways?: readonly CitedRule[];
  /** What is asked of someone of that age; the first that applies. */
  readonly minors?: readonly CitedRule[];
  /** What is not volunteering (不属于志愿服务); each that applies. */
  readonly exclusions?: readonly CitedRule[];
}
