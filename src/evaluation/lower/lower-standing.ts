import { definitely } from "../../core/definitely.js";
import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { Amount, Condition } from "../../rules/model.js";
import type { ClassRule, EvaluationScheme, Veto } from "../model.js";
import { claimId, gateId, standingId, vetoId } from "./figure-ids.js";
import { whole } from "./steps.js";

/** Adds gates and vetoes as questions, and the class as a choice between the classes. */
export function lowerStanding(draft: Draft, scheme: EvaluationScheme): void {
  for (const [index, { id, label, when }] of (scheme.gates ?? []).entries()) {
    addFigure(draft, `/gates/${index}`, { id: gateId(id), label, condition: when });
  }
  for (const [index, { id, label, when }] of (scheme.vetoes ?? []).entries()) {
    addFigure(draft, `/vetoes/${index}`, { id: vetoId(id), label, condition: when });
  }
  lowerClasses(draft, scheme);
}

function lowerClasses(draft: Draft, { classification, vetoes = [] }: EvaluationScheme): void {
  if (classification === undefined) return;
  const { classes, matching, otherwise } = classification;
  const cases = classes.map((rule, index) => ({
    id: rule.id,
    label: rule.label,
    when: claimOf(classes, index, vetoes),
    then: whole(index),
  }));
  for (const [index, { id, label, when }] of cases.entries()) {
    const figure = { id: claimId(id), label, condition: when };
    addFigure(draft, `/classification/classes/${index}`, figure);
  }
  const amount: Amount = {
    kind: "choose",
    cases,
    matching,
    ...(otherwise === undefined ? {} : { otherwise: whole(classes.length) }),
  };
  addFigure(draft, "/classification", { id: standingId, amount });
}

/**
 * When a class is open to a site.
 *
 * A veto that caps a site closes the classes above its own to it, and opens its own to every site
 * that would have reached one of those.
 */
function claimOf(classes: readonly ClassRule[], index: number, vetoes: readonly Veto[]): Condition {
  const { id, when } = definitely(classes[index]);
  const lower = new Set(classes.slice(index + 1).map((rule) => rule.id));
  const higher = classes.slice(0, index).map((rule) => rule.when);
  const opening = strikesOf(vetoes, (capped) => capped === id);
  const closing = strikesOf(vetoes, (capped) => lower.has(capped));
  const reached: Condition =
    opening.length === 0 || higher.length === 0
      ? when
      : { kind: "any", of: [when, { kind: "all", of: [anyOf(higher), anyOf(opening)] }] };
  if (closing.length === 0) return reached;
  return { kind: "all", of: [reached, { kind: "not", of: anyOf(closing) }] };
}

/** The conditions of the vetoes that cap a site at certain classes. */
function strikesOf(
  vetoes: readonly Veto[],
  isMeant: (capped: string) => boolean,
): readonly Condition[] {
  return vetoes
    .filter(({ effect }) => effect.kind === "caps" && isMeant(effect.class))
    .map((veto) => veto.when);
}

function anyOf(of: readonly Condition[]): Condition {
  const [first] = of;
  return first !== undefined && of.length === 1 ? first : { kind: "any", of };
}
