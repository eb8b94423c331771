/**
 * The faults that the core reports.
 *
 * - `core/invalid-number`: a number that is not finite, or not whole where it must be
 * - `core/out-of-range`: a number, day or amount beyond the declared range
 * - `core/invalid-decimal`: no exact decimal text, or no decimal of this library
 * - `core/precision-exceeded`: an exact result of more than 40 digits
 * - `core/division-by-zero`: a divisor of zero
 * - `core/invalid-rounding`: no such mode, places or step
 * - `core/invalid-money`: no amount of yuan with at most two decimal places
 * - `core/invalid-date`: no day of the calendar
 * - `core/invalid-period`: a period that does not end after it begins, or no calendar unit
 * - `core/invalid-timeline`: a timeline without entries
 * - `core/before-timeline`: a question about a day on which a timeline holds nothing yet
 * - `core/invalid-decrees`: decrees about working days that do not fit their schema
 * - `core/conflict`: entries that contradict each other
 * - `core/invalid-id`: no id
 * - `core/invalid-text`: no line of text that can be shown
 * - `core/invalid-shape`: not plain data, or not the fields that are wanted
 * - `core/empty-list`: a list without elements where one is needed
 * - `core/cycle`: data that contains itself
 * - `core/too-deep`: data nested too deeply
 * - `core/too-large`: data, a list or a text beyond its limit
 */
export type CoreErrorCode =
  | "core/invalid-number"
  | "core/out-of-range"
  | "core/invalid-decimal"
  | "core/precision-exceeded"
  | "core/division-by-zero"
  | "core/invalid-rounding"
  | "core/invalid-money"
  | "core/invalid-date"
  | "core/invalid-period"
  | "core/invalid-timeline"
  | "core/before-timeline"
  | "core/invalid-decrees"
  | "core/conflict"
  | "core/invalid-id"
  | "core/invalid-text"
  | "core/invalid-shape"
  | "core/empty-list"
  | "core/cycle"
  | "core/too-deep"
  | "core/too-large";
