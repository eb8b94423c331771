import { refuse } from "../../core/fault.js";
import type { ParsingSchema } from "../../core/parse-with.js";
import { parseWith } from "../../core/parse-with.js";
import { pointersOf } from "../../rules/pointers.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { PractitionersErrorCode } from "../errors.js";
import type { AppraisalScheme, ReserveScheme } from "../model.js";
import { appraisalSchemeSchema, reserveSchemeSchema } from "../schema.js";
import { appraisalFaults } from "./appraisal-faults.js";
import { lowerQuestions } from "./lower-questions.js";
import type { PractitionersFault } from "./practitioners-fault.js";
import type { Question } from "./question.js";
import { appraisalQuestions, reserveQuestions } from "./question.js";
import { reserveFaults } from "./reserve-faults.js";

/** A scheme that has passed every check, and its rules. */
export interface ReadScheme<Scheme> {
  readonly scheme: Scheme;
  readonly rules: PreparedRules;
}

/**
 * Copies and checks an appraisal scheme.
 *
 * @throws {@link DomainError} the codes of `defineAppraisal`.
 */
export function readAppraisal(document: unknown): ReadScheme<AppraisalScheme> {
  const schema = { of: appraisalSchemeSchema, what: "appraisal scheme" };
  return readScheme(document, schema, appraisalFaults, appraisalQuestions);
}

/**
 * Copies and checks a scheme of reserve candidates.
 *
 * @throws {@link DomainError} the codes of `defineReserve`.
 */
export function readReserve(document: unknown): ReadScheme<ReserveScheme> {
  const schema = { of: reserveSchemeSchema, what: "scheme of reserve candidates" };
  return readScheme(document, schema, reserveFaults, reserveQuestions);
}

function readScheme<Scheme extends AppraisalScheme | ReserveScheme>(
  document: unknown,
  schema: { readonly of: ParsingSchema<Scheme>; readonly what: string },
  faultsOf: (scheme: Scheme) => readonly PractitionersFault[],
  questionsOf: (scheme: Scheme) => readonly Question[],
): ReadScheme<Scheme> {
  const failure = { code: "practitioners/invalid-scheme", what: schema.what } as const;
  const scheme = parseWith<Scheme, PractitionersErrorCode>(schema.of, document, failure);
  const pointers = pointersOf(scheme);
  refuse(faultsOf(scheme), pointers);
  return { scheme, rules: lowerQuestions(scheme, questionsOf(scheme), pointers) };
}
