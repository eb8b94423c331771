import type { PlainDate } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import type { CalendarOptions } from "./compile-calendar.js";
import { compileCalendar } from "./compile-calendar.js";
import type { CalendarScheme } from "./model/calendar-scheme.js";
import type { DayExplanation } from "./model/day-explanation.js";

/** Which event and day is asked about. */
export interface DayQuestion {
  /** Id of the event. */
  readonly event: string;
  /** The day. */
  readonly day: PlainDate;
}

/**
 * Tells why an event does or does not take place on a day.
 *
 * @param scheme - The events and their rules.
 * @param question - The event and the day.
 * @param options - The decrees about working days, and how much of them is known.
 * @returns Whether it takes place, what the day is, and a tree of reasons in the shape of the rule.
 * @throws {@link core.DomainError} the codes of `compileCalendar`.
 * @throws {@link core.DomainError} `calendar/unknown-event` when the scheme has no such event.
 * @throws {@link core.DomainError} `core/invalid-date` or `core/out-of-range` when there is no such day.
 * @example
 * const scheme: CalendarScheme = {
 *   id: "markets",
 *   label: { zh: "圩日", en: "market days" },
 *   events: [{ id: "town", label: { zh: "圩", en: "market" },
 *     rule: { kind: "last-digits", calendar: "lunar", digits: [1, 4, 7] } }],
 * };
 * const { held, lunar } = explainDay(scheme, { event: "town", day: "2025-07-25" });
 * held; // true
 * lunar.name; // "闰六月初一"
 */
export function explainDay(
  scheme: CalendarScheme,
  question: DayQuestion,
  options?: CalendarOptions,
): DayExplanation {
  const { event, day } = readRecord(question, ["event", "day"], [], "question about a day");
  return compileCalendar(scheme, options).explainDay(event as string, day as PlainDate);
}
