import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { MissingPolicy } from "../model.js";
import { evidenceId } from "./figure-ids.js";
import type { ItemNode } from "./indicator-tree.js";
import { unlessPerhapsAbsent } from "./lower-absence.js";
import { figure, whole } from "./steps.js";

/**
 * Adds the score of an item, under the item's own id.
 *
 * Where missing evidence counts as 0 a second figure keeps what was worked out before, so that a
 * site that earned nothing and a site that proved nothing can be told apart.
 */
export function lowerItem(draft: Draft, node: ItemNode, missing: MissingPolicy): void {
  const { id, label, citation, rule } = node.indicator;
  const amount = unlessPerhapsAbsent(node, rule);
  const note = citation === undefined ? { label } : { label, citation };
  if (missing !== "zero") {
    addFigure(draft, node.pointer, { id, ...note, amount });
    return;
  }
  addFigure(draft, node.pointer, { id: evidenceId(id), ...note, amount });
  const otherwise = whole(0);
  addFigure(draft, node.pointer, {
    id,
    ...note,
    amount: { kind: "or-else", of: figure(evidenceId(id)), otherwise },
  });
}
