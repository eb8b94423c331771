/**
 * The codes of the errors that network throws.
 *
 * - `network/invalid-document`: a network whose lists are none
 * - `network/invalid-record`: a region, site, secretary, venue or team that does not fit its schema
 * - `network/duplicate-id`: an id taken twice in one list
 * - `network/unknown-reference`: an id that points nowhere
 * - `network/wrong-level`: a region, site or team that stands on a level where it cannot
 * - `network/cycle`: a region or team that comes to be below itself
 * - `network/invalid-dates`: dated values out of order, or outside the life of what they describe
 * - `network/outside-existence`: a reference to something before it opens or after it closes
 * - `network/overlap`: two secretaries of a region, or two assignments of a team to a site, at once
 * - `network/invalid-origin`: a merger or split whose days do not meet
 * - `network/not-opened`: something other than what `openNetwork` returns
 * - `network/unknown-region`: a question about a region that the network does not hold
 * - `network/unknown-site`: a question about a site that the network does not hold
 * - `network/invalid-options`: a question with a level, kind or list that is none
 * - `network/invalid-figure`: a figure to be rolled up that names no one place
 * - `network/invalid-standard`: a facility standard that does not fit its schema
 * - `network/duplicate-have`: a have of a standard whose id is taken
 */
export type NetworkErrorCode =
  | "network/invalid-document"
  | "network/invalid-record"
  | "network/duplicate-id"
  | "network/unknown-reference"
  | "network/wrong-level"
  | "network/cycle"
  | "network/invalid-dates"
  | "network/outside-existence"
  | "network/overlap"
  | "network/invalid-origin"
  | "network/not-opened"
  | "network/unknown-region"
  | "network/unknown-site"
  | "network/invalid-options"
  | "network/invalid-figure"
  | "network/invalid-standard"
  | "network/duplicate-have";
