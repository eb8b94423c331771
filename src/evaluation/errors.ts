/**
 * The codes of the errors that evaluation throws.
 *
 * - `evaluation/invalid-scheme`: a scheme that does not fit its schema
 * - `evaluation/duplicate-id`: an id taken twice
 * - `evaluation/reserved-id`: an id that the library keeps for itself
 * - `evaluation/unknown-class`: a veto or seat rule that names no class
 * - `evaluation/unknown-figure`: a rank key that names no number of a score
 * - `evaluation/unknown-stratum`: a seat rule that names no stratum
 * - `evaluation/unsuitable-fact`: strata split by something other than an owed choice
 * - `evaluation/rounding-needed`: a division without a declared rounding, or the reverse
 * - `evaluation/floor-above-cap`: limits that nothing can lie between
 * - `evaluation/ranking-needed`: ranks or seats without a rule of ranking
 * - `evaluation/classes-needed`: classes or seats asked of a scheme without classes
 * - `evaluation/duplicate-seats`: two seat rules for the same class and stratum
 * - `evaluation/invalid-options`: options of scoring that are none
 * - `evaluation/invalid-entrants`: a list of entrants that cannot be read
 * - `evaluation/invalid-entrant`: an entrant without a site or facts
 * - `evaluation/duplicate-site`: a site that occurs twice
 * - `evaluation/missing-evidence`: facts that the scheme does not score without
 * - `evaluation/invalid-changes`: changes towards a class that do not fit
 * - `evaluation/aborted`: the caller's signal ended the work
 * - `evaluation/callback-failed`: an error thrown by the caller's own function
 * - `evaluation/invalid-scores`: scores that do not belong to the scheme
 */
export type EvaluationErrorCode =
  | "evaluation/invalid-scheme"
  | "evaluation/duplicate-id"
  | "evaluation/reserved-id"
  | "evaluation/unknown-class"
  | "evaluation/unknown-figure"
  | "evaluation/unknown-stratum"
  | "evaluation/unsuitable-fact"
  | "evaluation/rounding-needed"
  | "evaluation/floor-above-cap"
  | "evaluation/ranking-needed"
  | "evaluation/classes-needed"
  | "evaluation/duplicate-seats"
  | "evaluation/invalid-options"
  | "evaluation/invalid-entrants"
  | "evaluation/invalid-entrant"
  | "evaluation/duplicate-site"
  | "evaluation/missing-evidence"
  | "evaluation/invalid-changes"
  | "evaluation/aborted"
  | "evaluation/callback-failed"
  | "evaluation/invalid-scores";
