import { DomainError } from "../../core/error.js";
import type { CoreErrorCode } from "../../core/errors.js";
import type { PlainDate } from "../../core/plain-date.js";
import { readRecord } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import type { Places } from "../../rules/parameter-sheet.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { checkedContext } from "../../rules/rule-context.js";

/**
 * How much of an answer is asked for.
 *
 * - `reasons`: every rule and whether it holds.
 * - `trace`: also why its condition holds or not.
 */
export type JudgingDetail = "reasons" | "trace";

/** How persons are judged. */
export interface JudgingOptions {
  /** The day asked about; owed by schemes that read a parameter, the day itself or a term. */
  readonly asOf?: PlainDate;
  /** What was on record by this day; everything on record unless given. */
  readonly knownOn?: PlainDate;
  /** The places of the persons, which decide between the layers of a parameter. */
  readonly places?: Places;
  /** How much of each answer is asked for; `reasons` unless given. */
  readonly detail?: JudgingDetail;
}

/** Options of judging after the check. */
export interface ReadJudging {
  readonly context: RuleContext;
  readonly traced: boolean;
}

/** Checks options of judging. */
export function readJudging(options: JudgingOptions = {}): ReadJudging {
  const fields = ["asOf", "knownOn", "places", "detail"] as const;
  const what = "set of judging options";
  const { detail = "reasons", ...context } = readRecord(options, [], fields, what);
  if (detail === "reasons" || detail === "trace") {
    return { context: checkedContext(context), traced: detail === "trace" };
  }
  throw new DomainError<CoreErrorCode>(
    "core/invalid-shape",
    `The detail is ${quote(detail)}. Use reasons or trace.`,
    { path: "/detail" },
  );
}
