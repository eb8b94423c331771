/**
 * The codes of the errors that orders throws.
 *
 * - `orders/invalid-scheme`: a scheme that does not fit its schema
 * - `orders/duplicate-id`: an id taken twice
 * - `orders/ambiguous-transition`: two transitions for the same state and event
 * - `orders/unreachable-state`: a state that transitions leave and that no order can reach
 * - `orders/endless-state`: a state from which no order can come to an end
 * - `orders/unassigned-state`: a transition into a state that needs a team, from one without
 * - `orders/missing-view`: a state that is shown in no way, or in two ways
 * - `orders/reserved-id`: an id with a colon, which is kept for inner figures
 * - `orders/hours-needed`: rules by hours without a decimal fact `hours`
 * - `orders/floor-above-cap`: limits that nothing can meet
 * - `orders/invalid-log`: a list of events that does not fit its schema
 * - `orders/invalid-options`: options that do not fit their schema
 * - `orders/invalid-activities`: a list of activities that does not fit its schema
 * - `orders/invalid-book`: a book of check-ins that does not fit its schema
 * - `orders/invalid-record`: a service record or its fields that do not fit their schema
 * - `orders/invalid-register`: a register of people cared for that does not fit its schema
 * - `orders/unknown-order`: an order that the log does not hold
 * - `orders/unknown-activity`: an activity that is not listed
 * - `orders/unknown-person`: a person who is not listed
 * - `orders/unknown-booking`: a booking that is not listed, or one for another person or kind of contact
 * - `orders/unknown-way`: a way of checking in that the scheme does not have
 * - `orders/unknown-route`: a route of hours that the scheme does not have
 * - `orders/duplicate-team`: a team that occurs twice
 */
export type OrdersErrorCode =
  | "orders/invalid-scheme"
  | "orders/duplicate-id"
  | "orders/ambiguous-transition"
  | "orders/unreachable-state"
  | "orders/endless-state"
  | "orders/unassigned-state"
  | "orders/missing-view"
  | "orders/reserved-id"
  | "orders/hours-needed"
  | "orders/floor-above-cap"
  | "orders/invalid-log"
  | "orders/invalid-options"
  | "orders/invalid-activities"
  | "orders/invalid-book"
  | "orders/invalid-record"
  | "orders/invalid-register"
  | "orders/unknown-order"
  | "orders/unknown-activity"
  | "orders/unknown-person"
  | "orders/unknown-booking"
  | "orders/unknown-way"
  | "orders/unknown-route"
  | "orders/duplicate-team";
