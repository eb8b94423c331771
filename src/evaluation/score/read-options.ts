import { DomainError } from "../../core/error.js";
import type { WorkProgress } from "../../core/progress.js";
import { takeProgress } from "../../core/progress.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { checkedContext } from "../../rules/rule-context.js";
import type { EvaluationErrorCode } from "../errors.js";
import type { ScoreDetail, ScoringManyOptions } from "./scoring-options.js";

/** Options of scoring after the check. */
export interface ReadOptions extends WorkProgress {
  readonly context: RuleContext;
  readonly detail: ScoreDetail;
}

/**
 * Checks options of scoring.
 *
 * @throws {@link DomainError} `evaluation/invalid-options` when they are none.
 */
export function readOptions(options: ScoringManyOptions = {}): ReadOptions {
  const { progress, rest } = takeProgress(options, invalidOptions);
  const { detail = "totals", ...day } = rest;
  if (!isDetail(detail)) {
    throw invalidOptions(`"detail" is ${quote(detail)}. Use ${details.join(", ")}.`);
  }
  const context = safely(() => checkedContext(day));
  if (!context.success) throw invalidOptions(context.error.message, context.error);
  return { ...progress, context: context.data, detail };
}

const details: readonly ScoreDetail[] = ["totals", "items", "trace"];

const isDetail = (value: unknown): value is ScoreDetail => details.includes(value as ScoreDetail);

function invalidOptions(why: string, cause?: unknown): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/invalid-options",
    `The options of scoring do not fit: ${why}`,
    {},
    { cause },
  );
}
