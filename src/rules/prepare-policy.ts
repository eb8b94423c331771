import { definitely } from "../core/definitely.js";
import { addFigure } from "./draft.js";
import type { FactSheet } from "./fact-sheet.js";
import type { Figure } from "./model.js";
import type { ParameterSheet } from "./parameter-sheet.js";
import { prepareRules } from "./prepare-rules.js";
import type { PreparedRules } from "./prepared-rules.js";

/** The rules of a policy, before what its body adds. */
interface PolicyRules {
  readonly facts: FactSheet;
  readonly parameters?: ParameterSheet;
  readonly figures?: readonly Figure[];
}

/** A figure that is made for an object of a policy. */
export interface MadeFigure {
  /** The object of the policy, at which faults and reasons are told. */
  readonly at: object;
  readonly figure: Figure;
}

/**
 * Makes the rule set of a policy ready: its own figures, and those made for parts of its body.
 *
 * @param policy - The policy, whose shape has been checked.
 * @param made - The figures of its parts.
 * @param pointers - Where its objects stand.
 * @throws {@link DomainError} a `rules/` code when a rule refers to something that is not there.
 */
export function preparePolicy(
  { facts, parameters = {}, figures = [] }: PolicyRules,
  made: readonly MadeFigure[],
  pointers: ReadonlyMap<object, string>,
): PreparedRules {
  const draft = { figures: [...figures], pointers: new Map(pointers) };
  for (const { at, figure } of made) {
    addFigure(draft, definitely(pointers.get(at), "the pointers of the policy"), figure);
  }
  return prepareRules({ facts, parameters, figures: draft.figures }, draft.pointers);
}
