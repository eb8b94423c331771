import { DomainError } from "../../core/error.js";
import type { Id } from "../../core/id.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { EvaluationErrorCode } from "../errors.js";
import type { Entrant, EvaluationScheme } from "../model.js";
import { classQuestionSchema, entrantSchema } from "../schema.js";
import type { ClassQuestion, GivenFacts, PossibleChange } from "./class-question.js";

/** A question after the check of its shape. */
export interface ReadClassQuestion {
  /** Ids of the class and of those above it. */
  readonly classes: ReadonlySet<Id>;
  readonly changes: readonly PossibleChange<GivenFacts>[];
}

/**
 * Copies an entrant whose facts are to be changed.
 *
 * @throws {@link DomainError} `evaluation/invalid-entrant` when it is none.
 */
export function copyEntrant(entrant: unknown): Entrant<GivenFacts> {
  const failure = { code: "evaluation/invalid-entrant", what: "entrant" } as const;
  return parseWith<Entrant<GivenFacts>, EvaluationErrorCode>(entrantSchema, entrant, failure);
}

/**
 * Copies and checks a question about a class.
 *
 * @throws {@link DomainError} `evaluation/classes-needed`, `evaluation/unknown-class` or
 * `evaluation/invalid-changes`.
 */
export function readClassQuestion(
  { classification, id }: EvaluationScheme,
  question: unknown,
): ReadClassQuestion {
  const failure = { code: "evaluation/invalid-changes", what: "question about a class" } as const;
  const read = parseWith<ClassQuestion<GivenFacts>, EvaluationErrorCode>(
    classQuestionSchema,
    question,
    failure,
  );
  if (classification === undefined) {
    throw new DomainError<EvaluationErrorCode>(
      "evaluation/classes-needed",
      `The scheme ${quote(id)} has no classes to reach. Add a classification.`,
    );
  }
  const classes = classification.classes.map((each) => each.id);
  const place = classes.indexOf(read.class);
  if (place < 0) {
    throw new DomainError<EvaluationErrorCode>(
      "evaluation/unknown-class",
      `There is no class ${quote(read.class)}.${suggestionFor(read.class, classes)}`,
    );
  }
  const again = repeatedIn(read.changes.map((change) => change.id));
  if (again !== undefined)
    throw invalidChanges(`Two changes have the id ${quote(again)}. Rename one of them.`);
  const fact = repeatedIn(read.changes.flatMap(({ facts }) => Object.keys(facts)));
  if (fact !== undefined) {
    throw invalidChanges(`Two changes set the fact ${quote(fact)}. Join them into one.`);
  }
  const enough = new Set(classes.slice(0, place + 1));
  return { classes: enough, changes: read.changes };
}

const repeatedIn = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) < index);

const invalidChanges = (message: string): DomainError =>
  new DomainError<EvaluationErrorCode>("evaluation/invalid-changes", message);
