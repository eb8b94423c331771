import { definitely } from "../../core/definitely.js";
import type { Figure } from "../../rules/model.js";
import { prepareRules } from "../../rules/prepare-rules.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { AppraisalScheme, ReserveScheme } from "../model.js";
import type { Question } from "./question.js";
import { questionId } from "./question.js";

/**
 * Turns a scheme into a rule set: its figures, and one question for each of its rules.
 *
 * The conditions that the scheme prints are used as they are, so that whatever reads the rule
 * language finds each step where the scheme prints it.
 *
 * @throws {@link DomainError} a `rules/` code when a rule refers to something that is not there.
 */
export function lowerQuestions(
  { facts, parameters = {}, figures = [] }: AppraisalScheme | ReserveScheme,
  questions: readonly Question[],
  pointers: ReadonlyMap<object, string>,
): PreparedRules {
  const places = new Map(pointers);
  const asked = questions.map((question): Figure => {
    const { label, citation } = question.rule;
    const note = citation === undefined ? { label } : { label, citation };
    const figure = { id: questionId(question), ...note, condition: question.when };
    places.set(figure, definitely(pointers.get(question.rule), "the pointers of the scheme"));
    return figure;
  });
  return prepareRules({ facts, parameters, figures: [...figures, ...asked] }, places);
}
