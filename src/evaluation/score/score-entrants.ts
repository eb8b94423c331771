import { definitely } from "../../core/definitely.js";
import { compileRules } from "../../rules/compile/compile-rules.js";
import type { ReadScheme } from "../define/read-scheme.js";
import { prepareCohort } from "../lower/lower-cohort.js";
import type { SiteScore } from "../model.js";
import type { Admitted, ScoringFailure } from "./admit-entrants.js";
import { admitEntrants } from "./admit-entrants.js";
import { joinCohort } from "./join-cohort.js";
import type { ReadOptions } from "./read-options.js";
import type { ReadyScheme } from "./ready-scheme.js";
import { scoringReporterOf } from "./report-progress.js";
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

/** Makes the scoring of entrants ready, with what the scheme is lowered to for each kind of answer. */
export function newEntrantScorer(
  read: ReadScheme,
  readyFor: (cohortPlaces: number) => (states: boolean) => ReadyScheme,
): EntrantScorer {
  const { scheme, pointers, prepare } = read;
  const { cohort = [] } = scheme;
  const cohortRules =
    cohort.length === 0 ? undefined : compileRules(prepareCohort(scheme, pointers, prepare));
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

function scoreAdmitted(
  { missing, open }: ReadyScheme,
  admitted: Admitted,
  options: ReadOptions,
): ScoredSites {
  const { context, detail } = options;
  const results: SiteScore[] = [];
  const rows = admitted.sites.length;
  const onBlock = scoringReporterOf(options, rows);
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

function inOrder(failures: readonly ScoringFailure[]): readonly ScoringFailure[] {
  return [...failures].sort((one, other) => one.index - other.index);
}
