import { Decimal } from "decimal.js";
import type { Shifts } from "./items.js";
import { forAwards, lessCases, perShift, proportion, stepOfCount, stepOfPercent } from "./items.js";
import { awardCap, levelSteps, nothing, percentSteps } from "./points.js";

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
  | { readonly kind: "per-shift"; readonly each: string; readonly capped: boolean }
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
  points: Decimal,
  facts: Readonly<Record<string, boolean>>,
): Decimal {
  const conditions = Object.keys(facts).filter((condition) => facts[condition] !== true);
  return conditions.length === 0
    ? note(items, id, points, { kind: "all-hold" }, facts)
    : note(items, id, nothing, { kind: "missing", conditions }, facts);
}

/** Explains a table over counts by the step reached. */
export function explainLevel(
  items: ExplainedItem[],
  id: string,
  level: number,
  facts: ItemFacts,
): Decimal {
  const step = stepOfCount(level, levelSteps);
  if (step === undefined) return note(items, id, nothing, { kind: "below-all-steps" }, facts);
  const reason = { kind: "step", state: step.id, from: String(step.from) } as const;
  return note(items, id, step.points, reason, facts);
}

/** Explains a table over percentages by the step reached. */
export function explainPercent(
  items: ExplainedItem[],
  id: string,
  percent: string,
  facts: ItemFacts,
): Decimal {
  const step = stepOfPercent(new Decimal(percent), percentSteps);
  if (step === undefined) return note(items, id, nothing, { kind: "below-all-steps" }, facts);
  const reason = { kind: "step", state: step.id, from: step.from.toFixed() } as const;
  return note(items, id, step.points, reason, facts);
}

/** Explains hours by what a shift is worth and whether the cap was reached. */
export function explainShifts(
  items: ExplainedItem[],
  id: string,
  hours: string,
  shifts: Shifts,
  facts: ItemFacts,
): Decimal {
  const score = perShift(new Decimal(hours), shifts);
  const capped = score === shifts.cap;
  return note(items, id, score, { kind: "per-shift", each: shifts.each.toFixed(), capped }, facts);
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
  return note(items, id, proportion(done, target), reason, facts);
}

/** Explains a deduction by whether the floor was reached. */
export function explainCases(
  items: ExplainedItem[],
  id: string,
  cases: number,
  facts: ItemFacts,
): Decimal {
  const score = lessCases(cases);
  return note(items, id, score, { kind: "less-cases", floored: score === nothing }, facts);
}

/** Explains a bonus by whether the cap was reached. */
export function explainAwards(
  items: ExplainedItem[],
  id: string,
  awards: number,
  facts: ItemFacts,
): Decimal {
  const score = forAwards(awards);
  return note(items, id, score, { kind: "per-award", capped: score === awardCap }, facts);
}

/** Explains that an item does not concern the site. */
export function explainAbsence(items: ExplainedItem[], id: string, facts: ItemFacts): Decimal {
  return note(items, id, nothing, { kind: "not-applicable" }, facts);
}
