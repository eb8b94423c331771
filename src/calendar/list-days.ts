import type { Period } from "../core/period.js";
import type { CalendarOptions } from "./compile-calendar.js";
import { compileCalendar } from "./compile-calendar.js";
import type { CalendarScheme } from "./model/calendar-scheme.js";
import type { EventDays } from "./model/event-days.js";

/**
 * Lists the days of every event in a period.
 *
 * @param scheme - The events and their rules.
 * @param period - The days to look at; without an end, all days up to 2100-12-31.
 * @param options - The decrees about working days, and how much of them is known.
 * @returns For each event its days, and the days of which it is not known.
 * @throws {@link core.DomainError} the codes of `compileCalendar`.
 * @throws {@link core.DomainError} `core/invalid-period` when the period does not end after it begins.
 * @throws {@link core.DomainError} `core/invalid-date` or `core/out-of-range` when a day does not exist.
 * @example
 * const scheme: CalendarScheme = {
 *   id: "activities",
 *   label: { zh: "活动日", en: "activity days" },
 *   events: [{ id: "third", label: { zh: "第三周周六", en: "Saturday of the third week" },
 *     rule: { kind: "weekdays", weekdays: [6], weeks: [3], reading: "monday-weeks" } }],
 * };
 * listDays(scheme, { from: "2022-05-01", until: "2022-07-01" })[0]?.days; // ["2022-05-14", "2022-06-18"]
 */
export function listDays(
  scheme: CalendarScheme,
  period: Period,
  options?: CalendarOptions,
): readonly EventDays[] {
  return compileCalendar(scheme, options).listDays(period);
}
