/**
 * The codes of the errors that funding throws.
 *
 * - `funding/invalid-scheme`: a scheme that does not fit its schema
 * - `funding/invalid-sites`: a list of sites that does not fit, or holds one twice
 * - `funding/invalid-record`: payments, a stage record or a table of totals that do not fit
 * - `funding/duplicate-id`: an id taken twice
 * - `funding/reserved-id`: an id that the library keeps for itself
 * - `funding/unknown-id`: a source, use, grant, row or column that is not there
 * - `funding/unknown-site`: a site that is not among those handed over
 * - `funding/unsuitable-fact`: seats counted by a fact that is neither a choice nor a text
 * - `funding/unsuitable-rounding`: a rounding to less than a fen
 * - `funding/unsuitable-method`: bounds under a method that knows none
 * - `funding/unsuitable-shares`: shares of stages or sources that do not add up to the whole
 * - `funding/unsuitable-amount`: a weight, bound or grant below zero, or one that does not fit
 * - `funding/too-many-units`: more units than a method or an exact sum can take
 */
export type FundingErrorCode =
  | "funding/invalid-scheme"
  | "funding/invalid-sites"
  | "funding/invalid-record"
  | "funding/duplicate-id"
  | "funding/reserved-id"
  | "funding/unknown-id"
  | "funding/unknown-site"
  | "funding/unsuitable-fact"
  | "funding/unsuitable-rounding"
  | "funding/unsuitable-method"
  | "funding/unsuitable-shares"
  | "funding/unsuitable-amount"
  | "funding/too-many-units";
