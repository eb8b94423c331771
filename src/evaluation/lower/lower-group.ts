import { toDecimal } from "../../core/decimal.js";
import type { Rounding } from "../../core/rounding.js";
import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { Amount, ClampAmount } from "../../rules/model.js";
import type { IndicatorGroup, TotalRule } from "../model.js";
import { movedId, partsId, restId } from "./figure-ids.js";
import type { GroupNode } from "./indicator-tree.js";
import { mayMoveWithin } from "./leaving-marks.js";
import { unlessAbsent } from "./lower-absence.js";
import { chooseFirst, constant, figure, isAboveZero, isWhole, sumOf } from "./steps.js";

/** Adds the score of a group, under the group's own id. */
export function lowerGroup(draft: Draft, node: GroupNode, rounding: Rounding | undefined): void {
  const { id, label, citation } = node.indicator;
  const parts = sumOf(node.parts.map((part) => figure(part.indicator.id)));
  const score =
    rounding !== undefined && mayMoveWithin(node)
      ? lowerScaledParts(draft, node, parts, rounding)
      : parts;
  addFigure(draft, node.pointer, {
    id,
    label,
    ...(citation === undefined ? {} : { citation }),
    amount: unlessAbsent(node, withinLimits(score, node.indicator)),
  });
}

/**
 * Scales the parts that concern the site up to the full marks of the group, rounded once.
 *
 * Where nothing remains to be scaled, a group with the policy `full` counts what was left as
 * earned; otherwise those marks leave the group as well.
 */
function lowerScaledParts(
  draft: Draft,
  node: GroupNode,
  parts: Amount,
  rounding: Rounding,
): Amount {
  const { id } = node.indicator;
  addFigure(draft, node.pointer, { id: partsId(id), amount: parts });
  const [earned, rest, moved] = [figure(partsId(id)), figure(restId(id)), figure(movedId(id))];
  const nothingRests = node.notApplicable === "full" ? sumOf([earned, moved]) : earned;
  return chooseFirst(
    [
      { when: isWhole(moved, 0), then: earned },
      { when: isAboveZero(rest), then: scaledUp(earned, rest, moved, rounding) },
    ],
    nothingRests,
  );
}

/** What was earned of the remaining full marks, scaled up to those and what was left to them. */
function scaledUp(earned: Amount, rest: Amount, moved: Amount, rounding: Rounding): Amount {
  return {
    kind: "quotient",
    dividend: { kind: "product", of: [earned, sumOf([rest, moved])] },
    divisor: rest,
    rounding,
  };
}

/** An amount between the declared least and greatest score. */
export function withinLimits(
  of: Amount,
  { least, most }: Pick<IndicatorGroup | TotalRule, "least" | "most">,
): Amount {
  if (least === undefined && most === undefined) return of;
  const clamp: ClampAmount = {
    kind: "clamp",
    of,
    ...(least === undefined ? {} : { least: constant(toDecimal(least)) }),
    ...(most === undefined ? {} : { most: constant(toDecimal(most)) }),
  };
  return clamp;
}
