import { signOf } from "../../../core/arithmetic.js";
import { toDecimal } from "../../../core/decimal.js";
import type { Amount } from "../../model.js";
import type { Step } from "../../prepare/step-parts.js";

/**
 * Names the facts of which a step prices what is missing: so much for each unit that a fact lies
 * below a target.
 *
 * A target less a fact, never below 0, is taken for a shortfall only where it is multiplied, as full
 * points less a loss look just the same.
 *
 * @param step - A step.
 * @returns The facts; none where the step prices no shortfall.
 */
export function shortfallsIn(step: Step): readonly string[] {
  if (step.kind === "units") return [...lackingIn(step.of), ...shortfallOf(step.of)];
  return step.kind === "product" ? step.of.flatMap(shortfallOf) : [];
}

/** The facts of a target less a fact, never below 0. */
function shortfallOf(amount: Amount): readonly string[] {
  if (amount.kind === "max") return amount.of.some(isZero) ? amount.of.flatMap(lackingIn) : [];
  if (amount.kind !== "clamp" || amount.least === undefined) return [];
  return isZero(amount.least) ? lackingIn(amount.of) : [];
}

/** The facts that a sum takes from a printed or dated target. */
function lackingIn(amount: Amount): readonly string[] {
  if (amount.kind !== "sum" || !amount.of.some(isTarget)) return [];
  return amount.of.flatMap(takenFact);
}

function isTarget(amount: Amount): boolean {
  return amount.kind === "parameter" || printedSign(amount) > 0;
}

function isZero(amount: Amount): boolean {
  return amount.kind === "constant" && printedSign(amount) === 0;
}

/** The sign of a printed number; 0 for anything else. */
function printedSign(amount: Amount): number {
  return amount.kind === "constant" ? signOf(toDecimal(amount.value)) : 0;
}

/** The fact that a product of a negative number and a fact takes away. */
function takenFact(part: Amount): readonly string[] {
  if (part.kind !== "product") return [];
  const [fact, ...others] = part.of.filter((factor) => factor.kind !== "constant");
  const isTaken = part.of.filter((factor) => printedSign(factor) < 0).length % 2 === 1;
  return isTaken && fact?.kind === "fact" && others.length === 0 ? [fact.fact] : [];
}
