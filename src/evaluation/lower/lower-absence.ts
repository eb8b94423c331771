import type { Decimal } from "../../core/decimal.js";
import { decimalOf } from "../../core/decimal.js";
import type { Label } from "../../core/text.js";
import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { Amount, Case, Condition } from "../../rules/model.js";
import { absenceId } from "./figure-ids.js";
import type { Doubtful, IndicatorNode } from "./indicator-tree.js";
import { chooseFirst, constant, figure, isWhole, whole } from "./steps.js";

const notApplicable: Label = { zh: "不涉及", en: "not applicable" };

/**
 * Adds the figure that is 1 where an indicator does not concern the site.
 *
 * While that is unknown the indicator counts as concerning it: nothing leaves the full marks on a
 * guess, and the score itself says that evidence is missing.
 */
export function lowerAbsence(draft: Draft, node: IndicatorNode): void {
  const { applies, id } = node.indicator;
  if (applies === undefined) return;
  addFigure(draft, node.pointer, {
    id: absenceId(id),
    amount: {
      kind: "or-else",
      of: chooseFirst([{ when: applies, then: whole(0) }], whole(1)),
      otherwise: whole(0),
    },
  });
}

/** An amount that is replaced where the indicator, or a group around it, is known not to apply. */
export function unlessAbsent(node: IndicatorNode, present: Amount): Amount {
  return chooseFirst(node.doubtful.map(absenceCaseOf(node, isKnownAbsent)), present);
}

/**
 * As {@link unlessAbsent}, but unknown while it is not known whether the indicator applies.
 *
 * What is known comes first, so that a doubt about a group does not hide that the item itself does
 * not concern the site.
 */
export function unlessPerhapsAbsent(node: IndicatorNode, present: Amount): Amount {
  const known =
    node.doubtful.length > 1 ? node.doubtful.map(absenceCaseOf(node, isKnownAbsent)) : [];
  return chooseFirst([...known, ...node.doubtful.map(absenceCaseOf(node, isAbsent))], present);
}

function absenceCaseOf(
  node: IndicatorNode,
  isGone: (doubtful: Doubtful) => Condition,
): (doubtful: Doubtful) => Case {
  return (doubtful) => ({
    label: notApplicable,
    when: isGone(doubtful),
    then: constant(marksWithout(node, doubtful)),
  });
}

/** What a node is worth, in score and in full marks, once it does not concern the site. */
export function marksWithout(node: IndicatorNode, doubtful: Doubtful): Decimal {
  return doubtful.notApplicable === "full" ? node.fullMarks : decimalOf(0);
}

/** Whether an indicator with a condition of its own is known not to concern the site. */
function isKnownAbsent({ id }: Doubtful): Condition {
  return isWhole(figure(absenceId(id)), 1);
}

function isAbsent({ applies }: Doubtful): Condition {
  return { kind: "not", of: applies };
}
