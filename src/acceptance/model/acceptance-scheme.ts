import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Figure } from "../../rules/model.js";
import type { Policy } from "../../rules/policy.js";
import type { ObjectionRule } from "./objection-rule.js";
import type { ProcessStep } from "./process-step.js";

/** The published way from an application to the plate (评定验收程序). */
export interface AcceptanceScheme extends Policy {
  /** Tells the kind of policy. */
  readonly kind: "acceptance";
  /** The facts that guards read. */
  readonly facts: FactSheet;
  /** Figures that guards read. */
  readonly figures?: readonly Figure[];
  /** The steps in their order. */
  readonly steps: readonly ProcessStep[];
  /** How objections are answered; without it there are none. */
  readonly objections?: ObjectionRule;
}
