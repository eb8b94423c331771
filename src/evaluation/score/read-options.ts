import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { checkedContext } from "../../rules/rule-context.js";
import type { EvaluationErrorCode } from "../errors.js";
import type { ScoreDetail, ScoringManyOptions } from "./scoring-options.js";

/** Options of scoring after the check. */
export interface ReadOptions {
  readonly context: RuleContext;
  readonly detail: ScoreDetail;
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Checks options of scoring.
 *
 * @throws {@link DomainError} `evaluation/invalid-options` when they are none.
 */
export function readOptions(options: ScoringManyOptions = {}): ReadOptions {
  const { onProgress, ...rest } = spread(options);
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw invalidOptions(`"onProgress" is a function, not ${quote(onProgress)}.`);
  }
  const { detail = "totals", ...day } = rest;
  if (!details.includes(detail)) {
    throw invalidOptions(`"detail" is ${quote(detail)}. Use ${details.join(", ")}.`);
  }
  const context = safely(() => checkedContext(day));
  if (!context.success) throw invalidOptions(context.error.message, context.error);
  return { context: context.data, detail, ...(onProgress === undefined ? {} : { onProgress }) };
}

const details: readonly ScoreDetail[] = ["totals", "items", "trace"];

/** The only field that is no plain data is the function, so it is taken out before the check. */
function spread(options: ScoringManyOptions): ScoringManyOptions {
  try {
    if (typeof options === "object" && options !== null) return { ...options };
  } catch (cause) {
    throw invalidOptions("They cannot be read. Hand over plain data.", cause);
  }
  throw invalidOptions(`They are a record, not ${quote(options)}.`);
}

function invalidOptions(why: string, cause?: unknown): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/invalid-options",
    `The options of scoring do not fit: ${why}`,
    {},
    { cause },
  );
}
