/**
 * The codes of the errors that cadence throws.
 *
 * - `cadence/invalid-scheme`: a cadence scheme or draw scheme that does not fit its schema
 * - `cadence/invalid-register`: subjects, submissions and excuses that do not fit their schema
 * - `cadence/invalid-time`: no time of day
 * - `cadence/invalid-marks`: a list of marks that does not fit its schema
 * - `cadence/invalid-findings`: a list of findings that does not fit its schema
 * - `cadence/invalid-circulars`: issues of a circular that do not fit their schema
 * - `cadence/invalid-round`: sites and past rounds that do not fit their schema
 * - `cadence/invalid-draw`: a seed with a commitment, or a published draw, that does not fit
 * - `cadence/duplicate-id`: an id or round taken twice
 * - `cadence/reserved-id`: an id that the library keeps for itself
 * - `cadence/unknown-duty`: a duty that the scheme does not have
 * - `cadence/unknown-subject`: a subject that is not among those handed over
 * - `cadence/unknown-rule`: a streak rule that the scheme does not have
 * - `cadence/unknown-mark`: a mark of which a streak rule does not tell what it does
 * - `cadence/contradictory-mark`: a mark of which a streak rule tells two things
 * - `cadence/unknown-grade`: a grade of findings that the scheme does not have
 * - `cadence/unknown-stratum`: a stratum that the scheme does not have
 * - `cadence/place-beyond-cycle`: a place in a rotation beyond its length
 * - `cadence/too-many-due-dates`: a question that would be answered by more rows than are told
 * - `cadence/out-of-order`: a report or re-check of a finding before what it answers
 * - `cadence/rest-breaks-coverage`: a rest so long that no coverage can be promised
 * - `cadence/share-breaks-coverage`: seats that may become fewer, which no coverage can be promised by
 * - `cadence/seats-not-shared`: apportioned seats where none are shared, or shared seats for no stratum
 * - `cadence/least-beyond-seats`: strata that are to get more seats at least than they share
 * - `cadence/not-yet-round`: a past round or a site's first round that is later than it can be
 * - `cadence/no-sessions`: a schedule of visits where the scheme has no sessions, or the round no days
 * - `cadence/too-many-tickets`: a list with more tickets in all than are drawn at once
 */
export type CadenceErrorCode =
  | "cadence/invalid-scheme"
  | "cadence/invalid-register"
  | "cadence/invalid-time"
  | "cadence/invalid-marks"
  | "cadence/invalid-findings"
  | "cadence/invalid-circulars"
  | "cadence/invalid-round"
  | "cadence/invalid-draw"
  | "cadence/duplicate-id"
  | "cadence/reserved-id"
  | "cadence/unknown-duty"
  | "cadence/unknown-subject"
  | "cadence/unknown-rule"
  | "cadence/unknown-mark"
  | "cadence/contradictory-mark"
  | "cadence/unknown-grade"
  | "cadence/unknown-stratum"
  | "cadence/place-beyond-cycle"
  | "cadence/too-many-due-dates"
  | "cadence/out-of-order"
  | "cadence/rest-breaks-coverage"
  | "cadence/share-breaks-coverage"
  | "cadence/seats-not-shared"
  | "cadence/least-beyond-seats"
  | "cadence/not-yet-round"
  | "cadence/no-sessions"
  | "cadence/too-many-tickets";
