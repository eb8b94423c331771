import type { ClosedPeriod } from "../core/period.js";
import type { CalendarOptions } from "./compile-calendar.js";
import { compileCalendar } from "./compile-calendar.js";
import type { CalendarScheme } from "./model/calendar-scheme.js";
import type { PlanRequirements } from "./model/plan-requirements.js";
import type { PlanReview } from "./plan/reviewed.js";

/**
 * Finds the gaps and clashes of a plan: weeks or months with fewer events than are owed, and days on
 * which two events want one place or one team.
 *
 * Weeks and months count where the period holds them whole. An event counts once on each of its days.
 * Where days of which it is unknown decide, a gap or clash is told with `certain: false`.
 *
 * @param scheme - The events with their kinds, places and teams.
 * @param requirements - What is owed, and what may not meet.
 * @param period - The days to look at.
 * @param options - The decrees about working days, and how much of them is known.
 * @returns The gaps and the clashes, each with the reasons of the events that take part.
 * @throws {@link core.DomainError} the codes of `listDays`, and `core/invalid-period` when the period has
 * no end.
 * @throws {@link core.DomainError} `calendar/invalid-requirements` when the requirements do not fit their schema.
 * @throws {@link core.DomainError} `calendar/duplicate-id` when two requirements have one id.
 * @throws {@link core.DomainError} `calendar/unknown-kind` when events of a kind may not meet that no event has.
 * @example
 * const scheme: CalendarScheme = {
 *   id: "markets",
 *   label: { zh: "圩日", en: "market days" },
 *   events: [{ id: "shadi", label: { zh: "沙地圩", en: "Shadi market" }, place: "shadi",
 *     rule: { kind: "last-digits", calendar: "lunar", digits: [5, 10] } }],
 * };
 * const owed = [{ id: "weekly", label: { zh: "每周一圩", en: "one each week" }, every: "week" }] as const;
 * const { gaps } = reviewPlan(scheme, { owed }, { from: "2026-04-01", until: "2026-05-01" });
 * gaps.map(({ period }) => period.from); // ["2026-04-13"]
 */
export function reviewPlan(
  scheme: CalendarScheme,
  requirements: PlanRequirements,
  period: ClosedPeriod,
  options?: CalendarOptions,
): PlanReview {
  return compileCalendar(scheme, options).reviewPlan(requirements, period);
}
