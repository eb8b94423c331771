import { safely } from "../../src/core/safely.js";
import { rulesFrom } from "../../src/rules/define-rules.js";
import type { Amount, Condition, Figure } from "../../src/rules/model.js";

/** A rule set in the making: whatever a test leaves out is empty. */
export interface RuleSketch {
  readonly facts?: unknown;
  readonly parameters?: unknown;
  readonly figures?: readonly unknown[];
}

/** Tells the static faults of a rule set, each as "code at path". */
export function faultsOf({ facts = {}, figures = [], ...rest }: RuleSketch): readonly string[] {
  const result = safely(() => rulesFrom({ facts, figures, ...rest }));
  if (result.success) return [];
  return result.error.issues.map(({ code, path }) => `${code} at ${path}`);
}

/** The first message about a rule set, or nothing when it is sound. */
export function complaintOf({ facts = {}, figures = [], ...rest }: RuleSketch): string {
  const result = safely(() => rulesFrom({ facts, figures, ...rest }));
  return result.success ? "" : result.error.message;
}

/** A figure "x" of an amount. */
export const amountFigure = (amount: Amount): Figure => ({ id: "x", amount });

/** A figure "x" of a condition. */
export const conditionFigure = (condition: Condition): Figure => ({ id: "x", condition });
