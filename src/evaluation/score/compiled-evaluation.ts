import { definitely } from "../../core/definitely.js";
import type { Entrant, SiteScore } from "../model.js";
import { readOptions } from "./read-options.js";
import type { SchemeScorer } from "./scheme-scorer.js";
import type { ScoredColumns } from "./score-columns.js";
import type { ScoredSites } from "./score-entrants.js";
import type {
  ScoringColumnsOptions,
  ScoringManyOptions,
  ScoringOptions,
} from "./scoring-options.js";
import type { SiteBatch } from "./site-batch.js";

/** A scheme made ready for many runs. */
export interface CompiledEvaluation<Facts> {
  /** Scores one site, as `scoreSite` does. */
  readonly scoreSite: (entrant: Entrant<Facts>, options?: ScoringOptions) => SiteScore;
  /** Scores many sites, as `scoreMany` does. */
  readonly scoreMany: (
    entrants: readonly Entrant<Facts>[],
    options?: ScoringManyOptions,
  ) => ScoredSites;
  /** Scores many sites into columns, as `scoreColumns` does. */
  readonly scoreColumns: (
    batch: SiteBatch<Facts>,
    options?: ScoringColumnsOptions,
  ) => ScoredColumns;
}

/** The operations of a scheme that is ready to score. */
export function compiledFrom<Facts>({
  entrants: score,
  columns,
}: SchemeScorer): CompiledEvaluation<Facts> {
  return {
    scoreSite: (entrant, options) => {
      const { results, failures } = score([entrant], readOptions(options), true);
      if (failures[0] !== undefined) throw failures[0].error;
      return definitely(results[0], "the one entrant without a failure");
    },
    scoreMany: (entrants, options) => score(entrants, readOptions(options), false),
    scoreColumns: (batch, options) => columns(batch, readOptions(options)),
  };
}
