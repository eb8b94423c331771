import type { Rounding } from "../../core/rounding.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Figure } from "../../rules/model.js";
import type { Policy } from "../../rules/policy.js";
import type { CitedRule, NamedRule } from "./named-rule.js";

/** The rules about those who serve: credit by hours, minors, what is not volunteering. */
export interface ServiceScheme extends Policy {
  /** Marks rules of service. */
  readonly kind: "service";
  /** What must be known; `hours` is the hours of one person on one day. */
  readonly facts: FactSheet;
  /** Figures that rules share. */
  readonly figures?: readonly Figure[];
  /** How minutes are rounded to hours. */
  readonly rounding: Rounding;
  /** Who must approve so many hours before they count; the first that applies. */
  readonly routes: readonly NamedRule[];
  /** What is asked of someone of that age; the first that applies. */
  readonly minors?: readonly CitedRule[];
  /** What is not volunteering (不属于志愿服务); each that applies. */
  readonly exclusions?: readonly CitedRule[];
}
