import { isUnknown } from "../../core/unknown.js";
import type { Eligibility, Reason, ReserveScheme } from "../model.js";
import type { Question } from "../scheme/question.js";
import { reserveQuestions } from "../scheme/question.js";
import type { ReadScheme } from "../scheme/read-scheme.js";
import { barOn } from "./bar-on.js";
import type { Judge } from "./judge-persons.js";
import type { ReadJudging } from "./judging-options.js";
import type { OpenPerson } from "./open-person.js";
import { answeredBy, openPersons } from "./open-person.js";

/** Makes what tells of one person after another who may be listed, on one day in one place. */
export function newAssessor(
  read: ReadScheme<ReserveScheme>,
  options: ReadJudging,
): Judge<Eligibility> {
  const answered = answeredBy(read.scheme, options);
  const questions = reserveQuestions(read.scheme);
  const open = openPersons(read, options);
  return ({ person, facts }) => {
    const opened = open(facts);
    const reasons = questions.map((question) => reasonFor(question, opened, options));
    const { figures } = opened;
    return Object.freeze({ person, ...answered, figures, ...sidesOf(reasons) });
  };
}

function reasonFor(question: Question, person: OpenPerson, { context }: ReadJudging): Reason {
  const { rule } = question;
  if (!("term" in rule) || rule.term === undefined) return person.reason(question);
  const holds = person.holds(question);
  return person.reason(question, barOn(holds, rule.term, person.facts, context.asOf));
}

/** What speaks for a person, what against, and what is open. */
function sidesOf(
  reasons: readonly Reason[],
): Pick<Eligibility, "status" | "for" | "against" | "open"> {
  const speaking = (side: boolean) =>
    Object.freeze(reasons.filter(({ kind, holds }) => holds === (side === (kind !== "bar"))));
  const against = speaking(false);
  const open = Object.freeze(reasons.filter(({ holds }) => isUnknown(holds)));
  return { status: statusOf(against, open), for: speaking(true), against, open };
}

function statusOf(against: readonly Reason[], open: readonly Reason[]): Eligibility["status"] {
  if (against.length > 0) return "ineligible";
  return open.length > 0 ? "undetermined" : "eligible";
}
