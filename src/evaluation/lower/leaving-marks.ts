import { isZero, minus, signOf } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import type { Amount } from "../../rules/model.js";
import { handedOnId, maximumId, rescaledId } from "./figure-ids.js";
import type { GroupNode, IndicatorNode } from "./indicator-tree.js";
import { fullMarksOf } from "./indicator-tree.js";
import { constant, figure, sumOf, whole } from "./steps.js";

// What can be decided for a whole scheme is decided here, once: most indicators concern every
// site, and their full marks stay printed numbers.

/** Whether the full marks of an indicator can differ between sites. */
export function mayLose(node: IndicatorNode): boolean {
  const leaves = node.doubtful.some(({ notApplicable }) => notApplicable !== "full");
  if (leaves && !isZero(node.fullMarks)) return true;
  return node.kind === "group" && node.parts.some(mayLose);
}

/** Whether an indicator can leave full marks to the rest of the group around it. */
export function mayHandOn(node: IndicatorNode): boolean {
  return node.notApplicable === "redistribute" && (hasDoubt(node) || mayMoveWithin(node));
}

/** Whether parts of an indicator can leave full marks to the rest of it. */
export function mayMoveWithin(node: IndicatorNode): boolean {
  return node.kind === "group" && node.parts.some(mayHandOn);
}

/** Whether an indicator can leave full marks that the whole scheme is scaled up for. */
export function mayRescale(node: IndicatorNode): boolean {
  if (node.notApplicable === "rescale" && (hasDoubt(node) || mayMoveWithin(node))) return true;
  return node.kind === "group" && node.parts.some(mayRescale);
}

/** An indicator without full marks, such as a list of deductions, has none to leave. */
function hasDoubt(node: IndicatorNode): boolean {
  return node.indicator.applies !== undefined && !isZero(node.fullMarks);
}

/**
 * Full marks of a whole, less those of the parts that do not concern the site.
 *
 * Never below 0, though parts may print more points than their group.
 */
export function restOf(fullMarks: Decimal, parts: readonly IndicatorNode[]): Amount {
  const leaving = parts.filter(mayLose);
  const fixed = minus(fullMarks, fullMarksOf(leaving));
  const rest = sumOf([
    constant(fixed),
    ...leaving.map((part) => figure(maximumId(part.indicator.id))),
  ]);
  const least = whole(0);
  return signOf(fixed) < 0 ? { kind: "clamp", of: rest, least } : rest;
}

/** Full marks that parts of a group leave to the rest of it. */
export function movedWithin(node: GroupNode): Amount {
  return sumOf(node.parts.filter(mayHandOn).map((part) => figure(handedOnId(part.indicator.id))));
}

/** Full marks that parts of a group leave to the whole scheme. */
export function rescaledWithin(node: GroupNode): readonly Amount[] {
  return node.parts.filter(mayRescale).map((part) => figure(rescaledId(part.indicator.id)));
}
