import { lastDayNumber } from "../../core/day-number.js";
import type { Period } from "../../core/period.js";
import { toPeriod } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { dayNumberOf } from "../../core/plain-date.js";
import type { Workdays } from "../../core/workdays.js";
import type { RuleNode } from "../days/rule-node.js";
import { statesOf } from "../days/states-of.js";
import type { DayWindow } from "../days/window.js";
import { daysWith, openWindow } from "../days/window.js";
import type { CalendarEvent } from "../model/calendar-scheme.js";
import type { EventDays } from "../model/event-days.js";

/** An event with its rule made ready. */
export interface PlanRow {
  readonly event: CalendarEvent;
  readonly node: RuleNode;
}

/** Day numbers from the first up to the last, which is not one of them. */
export interface DaySpan {
  readonly from: number;
  readonly until: number;
}

/** The events of a period. */
export interface OpenPlan {
  readonly rows: readonly PlanRow[];
  readonly span: DaySpan;
  readonly window: DayWindow;
}

/**
 * Opens the days of a period, and as many around it as the rules look at; without an end it goes on to
 * the last day of the calendar.
 */
export function openPlan(rows: readonly PlanRow[], period: Period, workdays: Workdays): OpenPlan {
  const { from, until } = toPeriod(period);
  const end = until === undefined ? lastDayNumber + 1 : dayNumberOf(until);
  const span = { from: dayNumberOf(from), until: end };
  const reach = rows.reduce((most, { node }) => Math.max(most, node.reach), 0);
  return { rows, span, window: openWindow(span.from, span.until, reach, workdays) };
}

const none: readonly PlainDate[] = Object.freeze([]);

/** Lists the days of every event of a plan; events of one rule share their lists. */
export function daysOfPlan({ rows, span, window }: OpenPlan): readonly EventDays[] {
  const lists = [] as Omit<EventDays, "event">[];
  const answers = rows.map(({ event, node }) => {
    let list = lists[node.place];
    if (list === undefined) {
      const states = statesOf(node, window);
      list = {
        days: daysWith(2, states, window, span),
        unknown: states.includes(1) ? daysWith(1, states, window, span) : none,
      };
      lists[node.place] = list;
    }
    return Object.freeze({ event: event.id, days: list.days, unknown: list.unknown });
  });
  return Object.freeze(answers);
}
