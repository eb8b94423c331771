import { DomainError } from "../../core/error.js";
import { ownEntriesOf } from "../../core/own-entries.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { checkedContext } from "../../rules/rule-context.js";
import type { EvaluationErrorCode } from "../errors.js";
import type { ScoreDetail, ScoringManyOptions, StopSignal } from "./scoring-options.js";

/** Options of scoring after the check. */
export interface ReadOptions {
  readonly context: RuleContext;
  readonly detail: ScoreDetail;
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: StopSignal;
}

/**
 * Checks options of scoring.
 *
 * @throws {@link DomainError} `evaluation/invalid-options` when they are none.
 */
export function readOptions(options: ScoringManyOptions = {}): ReadOptions {
  const { onProgress, signal, ...rest } = fieldsOf(options);
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw invalidOptions(`"onProgress" is a function, not ${quote(onProgress)}.`);
  }
  if (signal !== undefined && (typeof signal !== "object" || signal === null)) {
    throw invalidOptions(`"signal" is an abort signal, not ${quote(signal)}.`);
  }
  const { detail = "totals", ...day } = rest;
  if (!details.includes(detail)) {
    throw invalidOptions(`"detail" is ${quote(detail)}. Use ${details.join(", ")}.`);
  }
  const context = safely(() => checkedContext(day));
  if (!context.success) throw invalidOptions(context.error.message, context.error);
  return {
    context: context.data,
    detail,
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** More than options have, so that a misspelt one is told by its name. */
const mostFields = 100;
const longestField = 100;

const details: readonly ScoreDetail[] = ["totals", "items", "trace"];

/** The function and the signal are no plain data, so they are taken out before the check. */
function fieldsOf(options: ScoringManyOptions): ScoringManyOptions {
  if (typeof options !== "object" || options === null) {
    throw invalidOptions(`They are a record, not ${quote(options)}.`);
  }
  const read = ownEntriesOf(options, mostFields, longestField);
  if (!read.plain) throw invalidOptions(`The value handed over ${read.message}`);
  if (read.list) throw invalidOptions("They are a record, not an array.");
  return Object.fromEntries(read.entries);
}

function invalidOptions(why: string, cause?: unknown): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/invalid-options",
    `The options of scoring do not fit: ${why}`,
    {},
    { cause },
  );
}
