import type { ClosedPeriod } from "../core/period.js";
import { compileCadence } from "./compile-cadence.js";
import type { CadenceOptions } from "./duties/cadence-options.js";
import type { CadenceScheme } from "./model/cadence-scheme.js";
import type { DueDate } from "./model/duty.js";

/**
 * Lists when the duties of a scheme are due, for every period that begins in a stretch of days.
 *
 * @param scheme - The duties.
 * @param period - The days in which the periods begin; only those while the scheme is in force count.
 * @param options - The decrees about working days, and how much of them is known.
 * @returns One due date per duty and period, by the first day of the period, then in the order of the
 * scheme; the due day is unknown (`not-decreed`) where it hangs on a year without decree.
 * @throws {@link core.DomainError} the codes of `compileCadence`.
 * @throws {@link core.DomainError} `cadence/too-many-due-dates` when there are more than 200,000.
 * @throws {@link core.DomainError} `core/invalid-period` or `core/invalid-date` when the stretch does
 * not fit, `core/out-of-range` when a period or due day is not in the years 1900 to 2100.
 * @example
 * import { holidayDecrees } from "wenming/calendar";
 * const scheme = defineCadence({
 *   kind: "cadence", id: "ladder", version: "2026",
 *   title: { zh: "调度制度", en: "ladder of duties" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" }, facts: {},
 *   duties: [{
 *     id: "quarterly", label: { zh: "季通报", en: "quarterly circular" },
 *     submission: { zh: "通报", en: "circular" }, every: { unit: "quarter" },
 *     due: { kind: "days", from: "end", count: 1, shift: "next-workday" },
 *   }],
 * });
 * const year = { from: "2026-01-01", until: "2027-01-01" } as const;
 * listDueDates(scheme, year, { decrees: holidayDecrees }).map(({ due }) => due); // [
 * //   "2026-04-01", "2026-07-01", "2026-10-08", { unknown: "not-decreed" } ]
 */
export function listDueDates(
  scheme: CadenceScheme,
  period: ClosedPeriod,
  options: CadenceOptions = {},
): readonly DueDate[] {
  return compileCadence(scheme, options).listDueDates(period);
}
