import { remembered } from "../../rules/remembered.js";
import type { ReadScheme } from "../define/read-scheme.js";
import { columnsOfScores } from "./columns-of-scores.js";
import { readBatch } from "./read-batch.js";
import type { ReadOptions } from "./read-options.js";
import { makeReady } from "./ready-scheme.js";
import type { ScoredColumns } from "./score-columns.js";
import { scoreBatch } from "./score-columns.js";
import type { EntrantScorer } from "./score-entrants.js";
import { newEntrantScorer } from "./score-entrants.js";

/** A scheme ready to score in both ways. */
export interface SchemeScorer {
  readonly entrants: EntrantScorer;
  /** Scores a batch of facts into columns. */
  readonly columns: (batch: unknown, options: ReadOptions) => ScoredColumns;
}

/** Makes a scheme ready to score; what it needs for a kind of answer is made when first asked. */
export function newSchemeScorer(read: ReadScheme): SchemeScorer {
  const { cohort = [], facts } = read.scheme;
  const readyFor = remembered((cohortPlaces: number) =>
    remembered((states: boolean) => makeReady(read, states, cohortPlaces)),
  );
  // A fault of the rules is found now, not when the first site comes.
  const ready = readyFor(0)(false);
  const entrants = newEntrantScorer(read, readyFor);
  return {
    entrants,
    columns: (given, options) => {
      const batch = readBatch(facts, given);
      if (cohort.length === 0) return scoreBatch(ready, batch, options);
      // Who is compared is read twice, so rows are what is scored.
      const { rows, factsAt } = batch;
      const all = Array.from({ length: rows }, (_, row) => ({
        site: `${row}`,
        facts: factsAt(row),
      }));
      const scored = entrants(all, { ...options, detail: "totals" }, false);
      return columnsOfScores(read.scheme, rows, scored);
    },
  };
}
