import { DomainError } from "../../core/error.js";
import type { Id } from "../../core/id.js";
import { toId } from "../../core/id.js";
import { readList } from "../../core/list.js";
import { readRecord } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import { faultOfSubject } from "../../rules/fault-of-subject.js";
import type { PractitionersErrorCode } from "../errors.js";
import type { PersonFacts } from "../model.js";

/** A person who cannot be judged, and why. */
export interface JudgingFailure {
  /** Place of the person in the list. */
  readonly index: number;
  /** The person, as far as the id can be read. */
  readonly person?: string;
  /** Why nothing can be answered. */
  readonly error: DomainError;
}

/** The answers about many persons. */
export interface JudgedPersons<Answer> {
  /** The answers, in the order of the persons. */
  readonly results: readonly Answer[];
  /** The persons of whom nothing could be answered, in their order. */
  readonly failures: readonly JudgingFailure[];
}

/** Answers about one person. */
export type Judge<Answer> = (subject: PersonFacts) => Answer;

/**
 * Reads a person and the facts; the facts are checked by the rules.
 *
 * @throws {@link DomainError} `core/invalid-id`, or the codes of `readRecord`.
 */
export function readSubject(subject: unknown): PersonFacts {
  const { person, facts } = readRecord(subject, ["person", "facts"], [], "person with facts");
  // What is no text is no id either.
  return { person: toId(person as Id), facts };
}

/** Judges many persons; what is wrong with one of them is listed, and costs no other the answer. */
export function judgeMany<Answer>(
  judge: Judge<Answer>,
  subjects: readonly unknown[],
): JudgedPersons<Answer> {
  const results: Answer[] = [];
  const failures: JudgingFailure[] = [];
  const seen = new Set<string>();
  for (const [index, subject] of readList(subjects).entries()) {
    const read = safely(() => readSubject(subject));
    if (!read.success) {
      failures.push(Object.freeze({ index, error: read.error }));
      continue;
    }
    const { person } = read.data;
    const outcome = safely(() => judgeOnce(judge, read.data, seen));
    if (outcome.success) results.push(outcome.data);
    else failures.push(Object.freeze({ index, person, error: faultOfSubject(outcome.error) }));
  }
  return Object.freeze({ results: Object.freeze(results), failures: Object.freeze(failures) });
}

function judgeOnce<Answer>(judge: Judge<Answer>, subject: PersonFacts, seen: Set<string>): Answer {
  const { person } = subject;
  if (!seen.has(person)) {
    seen.add(person);
    return judge(subject);
  }
  throw new DomainError<PractitionersErrorCode>(
    "practitioners/duplicate-person",
    `The person ${quote(person)} is in the list already. Give each person one set of facts.`,
    { person },
  );
}
