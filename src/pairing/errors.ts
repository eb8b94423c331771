/**
 * The codes of the errors that pairing throws.
 *
 * - `pairing/invalid-scheme`: a scheme that does not fit its schema
 * - `pairing/invalid-round`: a round that does not fit its schema
 * - `pairing/invalid-facts`: facts of a giver, a site or a pair that do not fit their sheets
 * - `pairing/invalid-problem`: a problem with given costs that does not fit
 * - `pairing/invalid-rule`: a rule of classes that does not fit its schema
 * - `pairing/invalid-sites`: sites to be classified that do not fit
 * - `pairing/invalid-targets`: targets that do not fit their schema
 * - `pairing/invalid-record`: a record of bonds that does not fit its schema
 * - `pairing/invalid-preferences`: lists of preferences that do not fit
 * - `pairing/invalid-result`: something to be explained that is no result of this room
 * - `pairing/duplicate-id`: an id taken twice
 * - `pairing/reserved-id`: an id that the library keeps for itself
 * - `pairing/unknown-id`: an id that names nothing
 * - `pairing/unsuitable-fact`: a distance that is no count or decimal of pairs
 * - `pairing/least-above-most`: limits that no number meets
 * - `pairing/conflict`: a pair that is forced and barred, or two statements that exclude each other
 * - `pairing/forced-over-limit`: more forced pairs than a limit allows
 * - `pairing/costs-too-large`: costs beyond exact whole numbers
 */
export type PairingErrorCode =
  | "pairing/invalid-scheme"
  | "pairing/invalid-round"
  | "pairing/invalid-facts"
  | "pairing/invalid-problem"
  | "pairing/invalid-rule"
  | "pairing/invalid-sites"
  | "pairing/invalid-targets"
  | "pairing/invalid-record"
  | "pairing/invalid-preferences"
  | "pairing/invalid-result"
  | "pairing/duplicate-id"
  | "pairing/reserved-id"
  | "pairing/unknown-id"
  | "pairing/unsuitable-fact"
  | "pairing/least-above-most"
  | "pairing/conflict"
  | "pairing/forced-over-limit"
  | "pairing/costs-too-large";
