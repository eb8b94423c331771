import { definitely } from "../../core/definitely.js";
import { DomainError } from "../../core/error.js";
import { compileRules } from "../../rules/compile/compile-rules.js";
import type { RuleBlock, RuleRun } from "../../rules/compile/compiled-rules.js";
import { remembered } from "../../rules/remembered.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { ReadScheme } from "../define/read-scheme.js";
import type { EvaluationErrorCode } from "../errors.js";
import { prepareCohort } from "../lower/lower-cohort.js";
import { lowerScheme } from "../lower/lower-scheme.js";
import type { SiteScore } from "../model.js";
import type { Admitted, ScoringFailure } from "./admit-entrants.js";
import { admitEntrants } from "./admit-entrants.js";
import { joinCohort } from "./join-cohort.js";
import { keptForOneContext } from "./kept-for-one-context.js";
import { readMissing } from "./read-missing.js";
import type { BlockReading } from "./read-numbers.js";
import type { ReadOptions } from "./read-options.js";
import type { ScoreReading } from "./read-score.js";
import { itemPlansOf, readScores, roomForReasons } from "./read-score.js";
import { runBlocks } from "./run-blocks.js";
import type { ScoreDetail } from "./scoring-options.js";

/** The scores of many sites. */
export interface ScoredSites {
  /** The scores, in the order of the entrants. */
  readonly results: readonly SiteScore[];
  /** The entrants that could not be scored, in their order. */
  readonly failures: readonly ScoringFailure[];
}

/** Scores entrants; `alone` says that there is no cohort to compare them with. */
export type EntrantScorer = (
  entrants: readonly unknown[],
  options: ReadOptions,
  alone: boolean,
) => ScoredSites;

/** Makes a scheme ready to score; what it needs for a kind of answer is made when first asked. */
export function newEntrantScorer(read: ReadScheme): EntrantScorer {
  const { scheme, pointers, prepare } = read;
  const { cohort = [] } = scheme;
  const cohortRules =
    cohort.length === 0 ? undefined : compileRules(prepareCohort(scheme, pointers, prepare));
  const readyFor = remembered((cohortPlaces: number) =>
    remembered((states: boolean) => makeReady(read, states, cohortPlaces)),
  );
  // A fault of the rules is found now, not when the first site comes.
  readyFor(0)(false);
  return (entrants, options, alone) => {
    const { context } = options;
    const admission = admitEntrants(entrants);
    const joined =
      cohortRules === undefined
        ? { admitted: admission.admitted, failures: [], places: 0 }
        : joinCohort(
            { run: cohortRules.open(context, admission.admitted.sites.length) },
            cohort,
            admission.admitted,
            alone,
          );
    const ready = readyFor(joined.places)(options.detail !== "totals");
    const scored = scoreAdmitted(ready, joined.admitted, options);
    return {
      results: scored.results,
      failures: inOrder([...admission.failures, ...joined.failures, ...scored.failures]),
    };
  };
}

/** Room for as many entrants at a time as the rules take. */
const mostRows = Number.POSITIVE_INFINITY;

/** A scheme lowered and compiled for one kind of answer. */
interface ReadyScheme {
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

/** What sites have in common is kept from one opening to the next. */
function makeReady(
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
    missing: readMissing(plans),
    open: ({ context, detail, rows }, work) =>
      detail === "trace"
        ? withReasons(context, rows === 1 ? 1 : mostRows, work)
        : work({ run: rules.open(context, rows), scores: scores(detail) }),
  };
}

function scoreAdmitted(
  { missing, open }: ReadyScheme,
  admitted: Admitted,
  { context, detail, onProgress }: ReadOptions,
): ScoredSites {
  const results: SiteScore[] = [];
  const onBlock = (done: number): void => report(onProgress, done, admitted.sites.length);
  const rows = admitted.sites.length;
  const failures = open({ context, detail, rows }, ({ run, scores }) =>
    runBlocks({ run, onBlock }, admitted, (block) => {
      const missingAt = missing?.(block);
      const scoreAt = scores(block);
      return (row, place) => {
        const error = missingAt?.(row);
        if (error !== undefined) throw error;
        results.push(scoreAt(row, definitely(admitted.sites[place])));
      };
    }),
  );
  return { results, failures };
}

/** Tells the caller how far the work has come; what the caller's function throws ends it. */
function report(onProgress: ReadOptions["onProgress"], done: number, of: number): void {
  try {
    onProgress?.(done, of);
  } catch (cause) {
    throw new DomainError<EvaluationErrorCode>(
      "evaluation/callback-failed",
      '"onProgress" threw an error, so scoring ended. Correct the function; see the cause.',
      {},
      { cause },
    );
  }
}

function inOrder(failures: readonly ScoringFailure[]): readonly ScoringFailure[] {
  return [...failures].sort((one, other) => one.index - other.index);
}
