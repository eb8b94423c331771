import type { Decimal } from "../../core/decimal.js";
import { toDecimalString } from "../../core/decimal.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { checkFacts } from "../../rules/check-facts.js";
import type { CheckedFacts } from "../../rules/checked-facts.js";
import type { Tracer } from "../../rules/trace/tracer.js";
import { tracersOn } from "../../rules/trace/tracer.js";
import type { AppraisalScheme, Appraised, PersonFigure, Reason, ReserveScheme } from "../model.js";
import type { Question } from "../scheme/question.js";
import { questionId } from "../scheme/question.js";
import type { ReadScheme } from "../scheme/read-scheme.js";
import type { ReadJudging } from "./judging-options.js";

/** What every answer about the persons of one scheme on one day says alike. */
export function answeredBy(
  { id, version }: AppraisalScheme | ReserveScheme,
  { context: { asOf } }: ReadJudging,
): Pick<Appraised, "scheme" | "asOf"> {
  return { scheme: Object.freeze({ id, version }), ...(asOf === undefined ? {} : { asOf }) };
}

/** One person before the rules of a scheme. */
export interface OpenPerson {
  readonly facts: CheckedFacts;
  /** The figures of the scheme itself. */
  readonly figures: readonly PersonFigure[];
  /** Whether the condition of a rule holds. */
  readonly holds: (question: Question) => boolean | Unknown;
  /** A rule and whether it holds; by its condition, unless something else decides as well. */
  readonly reason: (question: Question, decided?: Partial<Reason>) => Reason;
}

/**
 * Opens the rules of a scheme for many persons on one day in one place.
 *
 * @returns What opens one person by the facts, and throws `rules/invalid-facts` where they do not
 * fit.
 */
export function openPersons(
  { scheme, rules }: ReadScheme<AppraisalScheme | ReserveScheme>,
  { context, traced }: ReadJudging,
): (facts: unknown) => OpenPerson {
  const { figures = [] } = scheme;
  const tracerFor = tracersOn(rules, context);
  return (given) => {
    const facts = checkFacts(rules.facts, given);
    const tracer = tracerFor(facts);
    const holds = (question: Question) => answerOf(tracer, questionId(question));
    return {
      facts,
      figures: Object.freeze(figures.map(({ id }) => figureOf(tracer, id, traced))),
      holds,
      reason: (question, decided = {}) => {
        const trace = traced ? { trace: tracer.traceOf(questionId(question)) } : {};
        const held = { holds: holds(question), ...decided };
        return Object.freeze({ ...printedOf(question), ...held, ...trace });
      },
    };
  };
}

function printedOf({ kind, rule }: Question) {
  const { id, label, citation } = rule;
  const legalBasis = "legalBasis" in rule ? rule.legalBasis : undefined;
  return {
    kind,
    id,
    label,
    ...(citation === undefined ? {} : { citation }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
  };
}

function figureOf(tracer: Tracer, id: string, traced: boolean): PersonFigure {
  const value = tracer.valueOf(id);
  const known = typeof value === "boolean" || isUnknown(value);
  return Object.freeze({
    id,
    value: known ? value : toDecimalString(value),
    ...(traced ? { trace: tracer.traceOf(id) } : {}),
  });
}

/** A question is answered by yes, no or unknown; a number cannot come of one. */
function answerOf(tracer: Tracer, id: string): boolean | Unknown {
  const value: Decimal | boolean | Unknown = tracer.valueOf(id);
  return isUnknown(value) ? value : value === true;
}
