import type { AppraisalScheme, Appraised } from "../model.js";
import { appraisalQuestions } from "../scheme/question.js";
import type { ReadScheme } from "../scheme/read-scheme.js";
import { gradeOf } from "./grade-of.js";
import type { Judge } from "./judge-persons.js";
import type { ReadJudging } from "./judging-options.js";
import { answeredBy, openPersons } from "./open-person.js";

/** Makes what appraises one person after another on one day in one place. */
export function newAppraiser(
  read: ReadScheme<AppraisalScheme>,
  options: ReadJudging,
): Judge<Appraised> {
  const answered = answeredBy(read.scheme, options);
  const questions = appraisalQuestions(read.scheme);
  const open = openPersons(read, options);
  return ({ person, facts }) => {
    const { figures, reason } = open(facts);
    const reasons = Object.freeze(questions.map((question) => reason(question)));
    return Object.freeze({
      person,
      ...answered,
      figures,
      ...gradeOf(read.scheme, reasons),
      reasons,
    });
  };
}
