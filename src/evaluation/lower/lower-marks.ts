import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { Amount } from "../../rules/model.js";
import { absenceId, handedOnId, maximumId, movedId, rescaledId, restId } from "./figure-ids.js";
import type { IndicatorNode } from "./indicator-tree.js";
import {
  mayHandOn,
  mayLose,
  mayMoveWithin,
  mayRescale,
  movedWithin,
  rescaledWithin,
  restOf,
} from "./leaving-marks.js";
import { unlessAbsent } from "./lower-absence.js";
import { chooseFirst, constant, figure, isAboveZero, isWhole, sumOf, whole } from "./steps.js";

/**
 * Adds the figures that follow full marks on their way: those an indicator keeps for the site,
 * hands on to its group, or leaves to the whole scheme. Only what can differ between sites is
 * added.
 */
export function lowerMarks(draft: Draft, node: IndicatorNode): void {
  const { id } = node.indicator;
  const add = (figureId: string, amount: Amount): void =>
    addFigure(draft, node.pointer, { id: figureId, amount });
  if (node.kind === "group" && mayMoveWithin(node)) {
    add(restId(id), restOf(node.fullMarks, node.parts));
    add(movedId(id), movedWithin(node));
  }
  if (mayLose(node)) add(maximumId(id), unlessAbsent(node, presentMarksOf(node)));
  if (mayHandOn(node)) add(handedOnId(id), unlessGone(node, "redistribute", homelessMarksOf(node)));
  if (mayRescale(node)) add(rescaledId(id), unlessGone(node, "rescale", rescaledMarksOf(node)));
}

/** Full marks of an indicator that concerns the site. */
function presentMarksOf(node: IndicatorNode): Amount {
  if (node.kind === "item") return constant(node.fullMarks);
  if (!mayMoveWithin(node)) return restOf(node.fullMarks, node.parts);
  const { id } = node.indicator;
  const restored = sumOf([figure(restId(id)), figure(movedId(id))]);
  if (node.notApplicable === "full") return restored;
  return chooseFirst([{ when: isAboveZero(figure(restId(id))), then: restored }], whole(0));
}

/**
 * All full marks of an indicator that does not concern the site, if that is what it does with them,
 * and otherwise those that only parts of it leave.
 */
function unlessGone(
  node: IndicatorNode,
  policy: "redistribute" | "rescale",
  present: Amount,
): Amount {
  const { id, applies } = node.indicator;
  if (applies === undefined) return present;
  const gone = node.notApplicable === policy ? constant(node.fullMarks) : whole(0);
  return chooseFirst([{ when: isWhole(figure(absenceId(id)), 1), then: gone }], present);
}

/** Full marks that the parts of a group have left when nothing remains to take them. */
function homelessMarksOf(node: IndicatorNode): Amount {
  if (!mayMoveWithin(node)) return whole(0);
  const { id } = node.indicator;
  const taken = { when: isAboveZero(figure(restId(id))), then: whole(0) };
  return chooseFirst([taken], figure(movedId(id)));
}

function rescaledMarksOf(node: IndicatorNode): Amount {
  if (node.kind === "item") return whole(0);
  const own = node.notApplicable === "rescale" && mayMoveWithin(node);
  return sumOf([...rescaledWithin(node), ...(own ? [homelessMarksOf(node)] : [])]);
}
