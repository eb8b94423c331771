import type { Decimal } from "decimal.js";
import type { ChecklistPoints, ReachedStep, ShiftKind } from "./hand-items.js";
import { plainItems } from "./plain-items.js";

/** The facts that an item rests on. */
export type ItemFacts = Readonly<Record<string, boolean | number | string>>;

/** An item with its value, the reason for it and the facts that it rests on. */
export interface ExplainedItem {
  readonly id: string;
  readonly score: string;
  readonly reason: Reason;
  readonly facts: ItemFacts;
}

/** Why an item is worth what it is. */
export type Reason =
  | { readonly kind: "all-hold" }
  | { readonly kind: "missing"; readonly conditions: readonly string[] }
  | { readonly kind: "step"; readonly state: string; readonly from: string }
  | { readonly kind: "below-all-steps" }
  | { readonly kind: "per-shift"; readonly shifts: ShiftKind; readonly capped: boolean }
  | { readonly kind: "proportion"; readonly capped: boolean }
  | { readonly kind: "less-cases"; readonly floored: boolean }
  | { readonly kind: "per-award"; readonly capped: boolean }
  | { readonly kind: "not-applicable" };

/** Writes down what an item earned, and why. */
function note(
  items: ExplainedItem[],
  id: string,
  score: Decimal,
  reason: Reason,
  facts: ItemFacts,
): Decimal {
  items.push({ id, score: score.toFixed(), reason, facts });
  return score;
}

/** Explains a checklist by the conditions that do not hold. */
export function explainChecklist(
  items: ExplainedItem[],
  id: string,
  points: ChecklistPoints,
  facts: Readonly<Record<string, boolean>>,
): Decimal {
  const conditions = Object.keys(facts).filter((condition) => facts[condition] !== true);
  const holds = conditions.length === 0;
  const score = plainItems.checklist(points, holds, holds, holds, holds);
  const reason = holds
    ? ({ kind: "all-hold" } as const)
    : ({ kind: "missing", conditions } as const);
  return note(items, id, score, reason, facts);
}

/** Explains a table over counts by the step reached. */
export function explainLevel(
  items: ExplainedItem[],
  id: string,
  level: number,
  facts: ItemFacts,
): Decimal {
  return explainStep(items, id, plainItems.level(level), facts);
}

/** Explains a table over percentages by the step reached. */
export function explainPercent(
  items: ExplainedItem[],
  id: string,
  percent: string,
  facts: ItemFacts,
): Decimal {
  return explainStep(items, id, plainItems.percent(percent), facts);
}

function explainStep(
  items: ExplainedItem[],
  id: string,
  step: ReachedStep | undefined,
  facts: ItemFacts,
): Decimal {
  return step === undefined
    ? note(items, id, plainItems.zero, { kind: "below-all-steps" }, facts)
    : note(items, id, step.points, { kind: "step", state: step.id, from: step.from }, facts);
}

/** Explains hours by what a shift is worth and whether the cap was reached. */
export function explainShifts(
  items: ExplainedItem[],
  id: string,
  hours: string,
  kind: ShiftKind,
  facts: ItemFacts,
): Decimal {
  const score = plainItems.shifts(hours, kind);
  return note(items, id, score, { kind: "per-shift", shifts: kind, capped: score.eq(3) }, facts);
}

/** Explains a proportion by whether the target was met. */
export function explainProportion(
  items: ExplainedItem[],
  id: string,
  done: number,
  target: number,
  facts: ItemFacts,
): Decimal {
  const reason = { kind: "proportion", capped: done >= target } as const;
  return note(items, id, plainItems.proportion(done, target), reason, facts);
}

/** Explains a deduction by whether the floor was reached. */
export function explainCases(
  items: ExplainedItem[],
  id: string,
  cases: number,
  facts: ItemFacts,
): Decimal {
  const score = plainItems.cases(cases);
  return note(items, id, score, { kind: "less-cases", floored: score.isZero() }, facts);
}

/** Explains a bonus by whether the cap was reached. */
export function explainAwards(
  items: ExplainedItem[],
  id: string,
  awards: number,
  facts: ItemFacts,
): Decimal {
  const score = plainItems.awards(awards);
  return note(items, id, score, { kind: "per-award", capped: score.eq(2) }, facts);
}

/** Explains that an item does not concern the site. */
export function explainAbsence(items: ExplainedItem[], id: string, facts: ItemFacts): Decimal {
  return note(items, id, plainItems.zero, { kind: "not-applicable" }, facts);
}
