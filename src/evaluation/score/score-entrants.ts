import { definitely } from "../../core/definitely.js";
import { DomainError } from "../../core/error.js";
import { compileRules } from "../../rules/compile/compile-rules.js";
import type { CompiledRules } from "../../rules/compile/compiled-rules.js";
import type { ReadScheme } from "../define/read-scheme.js";
import type { EvaluationErrorCode } from "../errors.js";
import { prepareCohort } from "../lower/lower-cohort.js";
import type { LoweredScheme } from "../lower/lower-scheme.js";
import { lowerScheme } from "../lower/lower-scheme.js";
import type { SiteScore } from "../model.js";
import type { Admitted, ScoringFailure } from "./admit-entrants.js";
import { admitEntrants } from "./admit-entrants.js";
import { joinCohort } from "./join-cohort.js";
import { readMissing } from "./read-missing.js";
import type { ReadOptions } from "./read-options.js";
import { itemPlansOf, readScores } from "./read-score.js";
import { runBlocks } from "./run-blocks.js";

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
  const made = new Map<string, ReadyScheme>();
  const readyFor = (states: boolean, cohortPlaces: number): ReadyScheme => {
    const key = `${states} ${cohortPlaces}`;
    const ready = made.get(key) ?? makeReady(read, states, cohortPlaces);
    made.set(key, ready);
    return ready;
  };
  // A fault of the rules is found now, not when the first site comes.
  readyFor(false, 0);
  return (entrants, options, alone) => {
    const { context } = options;
    const admission = admitEntrants(entrants);
    const joined =
      cohortRules === undefined
        ? { admitted: admission.admitted, failures: [], places: 0 }
        : joinCohort({ rules: cohortRules, context }, cohort, admission.admitted, alone);
    const ready = readyFor(options.detail !== "totals", joined.places);
    const scored = scoreAdmitted(ready, joined.admitted, options);
    return {
      results: scored.results,
      failures: inOrder([...admission.failures, ...joined.failures, ...scored.failures]),
    };
  };
}

/** A scheme lowered and compiled for one kind of answer. */
interface ReadyScheme {
  readonly lowered: LoweredScheme;
  readonly rules: CompiledRules;
}

function makeReady(
  { scheme, pointers, prepare }: ReadScheme,
  states: boolean,
  cohortPlaces: number,
): ReadyScheme {
  const lowered = lowerScheme(scheme, pointers, { states, cohortPlaces, prepare });
  return { lowered, rules: compileRules(lowered.rules) };
}

function scoreAdmitted(
  { lowered, rules }: ReadyScheme,
  admitted: Admitted,
  { context, detail, onProgress }: ReadOptions,
): ScoredSites {
  const plans = itemPlansOf(lowered);
  const missing = readMissing(plans);
  const scores = readScores(lowered, plans, detail);
  const results: SiteScore[] = [];
  const onBlock = (done: number): void => report(onProgress, done, admitted.sites.length);
  const failures = runBlocks({ rules, context, onBlock }, admitted, (block) => {
    const missingAt = missing(block);
    const scoreAt = scores(block);
    return (row, place) => {
      const error = missingAt(row);
      if (error !== undefined) throw error;
      results.push(scoreAt(row, definitely(admitted.sites[place])));
    };
  });
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
