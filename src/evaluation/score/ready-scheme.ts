import type { DomainError } from "../../core/error.js";
import { compileRules } from "../../rules/compile/compile-rules.js";
import type { CompiledRules, RuleBlock, RuleRun } from "../../rules/compile/compiled-rules.js";
import { remembered } from "../../rules/remembered.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { ReadScheme } from "../define/read-scheme.js";
import type { LoweredScheme } from "../lower/lower-scheme.js";
import { lowerScheme } from "../lower/lower-scheme.js";
import { keptForOneContext } from "./kept-for-one-context.js";
import { readMissing } from "./read-missing.js";
import type { BlockReading } from "./read-numbers.js";
import type { ScoreReading } from "./read-score.js";
import { itemPlansOf, readScores, roomForReasons } from "./read-score.js";
import type { ScoreDetail } from "./scoring-options.js";

/** Room for as many entrants at a time as the rules take. */
const mostRows = Number.POSITIVE_INFINITY;

/** A scheme lowered and compiled for one kind of answer. */
export interface ReadyScheme {
  readonly lowered: LoweredScheme;
  readonly rules: CompiledRules;
  readonly missing: BlockReading<DomainError | undefined> | undefined;
  /** Opens the rules and hands them to the work together with what reads scores from them. */
  readonly open: <Result>(asked: Asked, work: (opened: Opened) => Result) => Result;
}

/** What the opening depends on. */
interface Asked {
  readonly context: RuleContext;
  readonly detail: ScoreDetail;
  /** How many entrants there are. */
  readonly rows: number;
}

interface Opened {
  readonly run: RuleRun;
  readonly scores: (block: RuleBlock) => ScoreReading;
}

/**
 * Lowers and compiles a scheme; what sites have in common is kept from one opening to the next.
 *
 * @param states - Whether the states of items are asked for.
 * @param cohortPlaces - The most decimal places of a cohort figure.
 */
export function makeReady(
  { scheme, pointers, prepare }: ReadScheme,
  states: boolean,
  cohortPlaces: number,
): ReadyScheme {
  const lowered = lowerScheme(scheme, pointers, { states, cohortPlaces, prepare });
  const plans = itemPlansOf(lowered);
  const rules = compileRules(lowered.rules);
  const scores = remembered((detail: ScoreDetail) => readScores(lowered, plans, detail));
  const withReasons = keptForOneContext(
    (context: RuleContext, rows: number) => {
      const room = roomForReasons();
      const run = rules.open(context, rows);
      return { run, scores: readScores(lowered, plans, "trace", room), room };
    },
    // Sites that come later may have little in common with those that filled it.
    ({ room }) => room.left <= 0,
  );
  return {
    lowered,
    rules,
    missing: readMissing(plans),
    open: ({ context, detail, rows }, work) =>
      detail === "trace"
        ? withReasons(context, rows === 1 ? 1 : mostRows, work)
        : work({ run: rules.open(context, rows), scores: scores(detail) }),
  };
}
