/**
 * The codes of the errors that points throw.
 *
 * - `points/invalid-scheme`: a scheme that does not fit its schema
 * - `points/duplicate-id`: an id taken twice
 * - `points/reserved-id`: an id or a fact with a colon, which the library keeps for itself
 * - `points/unknown-reference`: a balance, item or ladder that is not there
 * - `points/unsuitable-number`: a number finer than its balance, or out of place
 * - `points/hours-not-apart`: service hours that lapse, are redeemed, given away or held back
 * - `points/invalid-record`: a record that does not fit
 * - `points/invalid-book`: no book of this library
 * - `points/invalid-options`: options that do not fit
 * - `points/invalid-columns`: columns of deeds that do not fit
 * - `points/callback-failed`: a function of the caller that throws
 * - `points/aborted`: work that a signal ended
 * - `points/unknown-version`: a snapshot of another format
 * - `points/damaged`: a snapshot or an export that was altered
 * - `points/shared-purse`: books to be merged that both hold records of a purse
 * - `points/not-mergeable`: a record that would come out differently in a merged book
 * - `points/other-scheme`: a scheme that does not go with the book
 */
export type PointsErrorCode =
  | "points/invalid-scheme"
  | "points/duplicate-id"
  | "points/reserved-id"
  | "points/unknown-reference"
  | "points/unsuitable-number"
  | "points/hours-not-apart"
  | "points/invalid-record"
  | "points/invalid-book"
  | "points/invalid-options"
  | "points/invalid-columns"
  | "points/callback-failed"
  | "points/aborted"
  | "points/unknown-version"
  | "points/damaged"
  | "points/shared-purse"
  | "points/not-mergeable"
  | "points/other-scheme";
