/**
 * The codes of the errors that practitioners throws.
 *
 * - `practitioners/invalid-employment`: an employment record that does not fit its schema
 * - `practitioners/invalid-rules`: employment rules that do not fit their schema
 * - `practitioners/invalid-scheme`: a scheme that does not fit its schema
 * - `practitioners/invalid-villages`: a list of villages that does not fit its schema
 * - `practitioners/conflict`: two versions of one entry, neither recorded later
 * - `practitioners/unknown-appointment`: an entry that names no appointment of the record
 * - `practitioners/overlapping-appraisals`: appraisals by one scheme that share days
 * - `practitioners/duplicate-id`: an id taken twice
 * - `practitioners/reserved-id`: an id that the library keeps for itself
 * - `practitioners/unknown-grade`: a grade that the scheme does not have
 * - `practitioners/unsuitable-fact`: a dated bar that reads something other than a day
 * - `practitioners/floor-above-cap`: a quota that no number can meet
 * - `practitioners/duplicate-quota`: two quotas for the same role and kind of village
 * - `practitioners/duplicate-village`: a village that occurs twice
 * - `practitioners/unknown-role`: a role for which the scheme has no quota
 * - `practitioners/duplicate-person`: a person who occurs twice
 */
export type PractitionersErrorCode =
  | "practitioners/invalid-employment"
  | "practitioners/invalid-rules"
  | "practitioners/invalid-scheme"
  | "practitioners/invalid-villages"
  | "practitioners/conflict"
  | "practitioners/unknown-appointment"
  | "practitioners/overlapping-appraisals"
  | "practitioners/duplicate-id"
  | "practitioners/reserved-id"
  | "practitioners/unknown-grade"
  | "practitioners/unsuitable-fact"
  | "practitioners/floor-above-cap"
  | "practitioners/duplicate-quota"
  | "practitioners/duplicate-village"
  | "practitioners/unknown-role"
  | "practitioners/duplicate-person";
