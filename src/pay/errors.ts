/**
 * The codes of the errors that pay throws.
 *
 * - `pay/invalid-scheme`: a scheme that does not fit its schema
 * - `pay/reserved-id`: an id that the library keeps for itself
 * - `pay/duplicate-name`: a name taken twice among facts of days and months
 * - `pay/unknown-rate`: an item that pays a rate which is not there
 * - `pay/unsuitable-rounding`: an amount rounded to less than a fen
 * - `pay/invalid-month`: text that is no month
 * - `pay/invalid-options`: options that do not fit
 * - `pay/invalid-record`: a record of a person that does not fit
 * - `pay/invalid-columns`: columns of people that do not fit
 * - `pay/duplicate-person`: a person whom a list of records names again
 * - `pay/invalid-entry`: a booked line that does not fit
 * - `pay/invalid-recovery`: a debt, a limit or a month of a recovery that does not fit
 * - `pay/invalid-payslips`: payslips that are none
 * - `pay/no-such-payslip`: a place of a payroll that it does not have
 * - `pay/callback-failed`: a function of the caller that throws
 * - `pay/aborted`: work that a signal ended
 * - `pay/not-in-force`: a month in which no scheme is in force
 * - `pay/conflict`: schemes in force at the same time
 */
export type PayErrorCode =
  | "pay/invalid-scheme"
  | "pay/reserved-id"
  | "pay/duplicate-name"
  | "pay/unknown-rate"
  | "pay/unsuitable-rounding"
  | "pay/invalid-month"
  | "pay/invalid-options"
  | "pay/invalid-record"
  | "pay/invalid-columns"
  | "pay/duplicate-person"
  | "pay/invalid-entry"
  | "pay/invalid-recovery"
  | "pay/invalid-payslips"
  | "pay/no-such-payslip"
  | "pay/callback-failed"
  | "pay/aborted"
  | "pay/not-in-force"
  | "pay/conflict";
