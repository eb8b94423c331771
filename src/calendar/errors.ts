/**
 * The codes of the errors that calendar throws.
 *
 * - `calendar/invalid-scheme`: a calendar scheme that does not fit its schema
 * - `calendar/duplicate-id`: an id taken twice among events, festivals or requirements
 * - `calendar/unknown-festival`: a festival that neither the library nor the scheme has
 * - `calendar/unknown-event`: a question about an event that the scheme does not have
 * - `calendar/no-such-lunar-day`: a day that the lunar calendar does not have
 * - `calendar/unknown-term`: a solar term that is none of the 24
 * - `calendar/invalid-plan`: a list of events and days that does not fit its schema
 * - `calendar/invalid-requirements`: requirements of a plan that do not fit their schema
 * - `calendar/unknown-kind`: a kind of event that no event of the scheme has
 * - `calendar/invalid-options`: options of an export that do not fit their schema
 */
export type CalendarErrorCode =
  | "calendar/invalid-scheme"
  | "calendar/duplicate-id"
  | "calendar/unknown-festival"
  | "calendar/unknown-event"
  | "calendar/no-such-lunar-day"
  | "calendar/unknown-term"
  | "calendar/invalid-plan"
  | "calendar/invalid-requirements"
  | "calendar/unknown-kind"
  | "calendar/invalid-options";
