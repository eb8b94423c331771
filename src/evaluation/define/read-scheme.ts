import { parseWith } from "../../core/parse-with.js";
import type { RulePreparation } from "../../rules/arrange-rules.js";
import { pointersOf } from "../../rules/pointers.js";
import { prepareRules } from "../../rules/prepare-rules.js";
import type { EvaluationErrorCode } from "../errors.js";
import type { EvaluationScheme } from "../model.js";
import { evaluationSchemeSchema } from "../schema.js";
import { checkScheme } from "./check-scheme.js";

/** A scheme that fits its schema and refers to nothing that it does not have. */
export interface ReadScheme {
  readonly scheme: EvaluationScheme;
  /** Where each object of the scheme stands in it, as a JSON pointer. */
  readonly pointers: ReadonlyMap<object, string>;
  /** How the rules that it comes down to are made ready. */
  readonly prepare: RulePreparation;
}

/**
 * Copies a scheme and checks everything but its rules.
 *
 * @throws {@link DomainError} `evaluation/invalid-scheme` when it does not fit the schema, and the
 * code of the first fault when something in it does not fit the rest.
 */
export function readScheme(document: unknown): ReadScheme {
  const failure = { code: "evaluation/invalid-scheme", what: "evaluation scheme" } as const;
  const scheme = parseWith<EvaluationScheme, EvaluationErrorCode>(
    evaluationSchemeSchema,
    document,
    failure,
  );
  const pointers = pointersOf(scheme);
  checkScheme(scheme, pointers);
  return { scheme, pointers, prepare: prepareRules };
}
