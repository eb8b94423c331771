/**
 * The codes of the errors that acceptance throws.
 *
 * - `acceptance/invalid-scheme`: a process or a set of title rules that does not fit its schema
 * - `acceptance/duplicate-id`: an id taken twice
 * - `acceptance/unknown-step`: a rule that names no step of its process
 * - `acceptance/reserved-id`: an id that the library keeps for itself
 * - `acceptance/invalid-events`: a log that does not fit its schema
 * - `acceptance/conflict`: two events with one id and other content
 * - `acceptance/unknown-sanction`: an event that names no sanction of the rules
 * - `acceptance/invalid-assessor-scores`: scores of assessors or their rule that do not fit
 * - `acceptance/invalid-vote`: a vote whose numbers contradict each other
 * - `acceptance/invalid-round`: a round to be closed or reviewed that does not fit
 * - `acceptance/invalid-options`: options that do not fit
 */
export type AcceptanceErrorCode =
  | "acceptance/invalid-scheme"
  | "acceptance/duplicate-id"
  | "acceptance/unknown-step"
  | "acceptance/reserved-id"
  | "acceptance/invalid-events"
  | "acceptance/conflict"
  | "acceptance/unknown-sanction"
  | "acceptance/invalid-assessor-scores"
  | "acceptance/invalid-vote"
  | "acceptance/invalid-round"
  | "acceptance/invalid-options";
