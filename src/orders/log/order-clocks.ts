import { definitely } from "../../core/definitely.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import { dayOf, minuteNumberOf, minuteOfDay, plainDateTimeOf } from "../../core/plain-date-time.js";
import type { Unknown } from "../../core/unknown.js";
import { unknown } from "../../core/unknown.js";
import type { Workdays } from "../../core/workdays.js";
import type { OrderClock, OrderStep } from "../model/order.js";
import type { OrderDeadline } from "../model/order-scheme.js";

/** A time that runs or ran, while the log is read. */
export interface Clock {
  readonly deadline: OrderDeadline;
  readonly from: PlainDateTime;
  readonly due: PlainDateTime | Unknown;
  ended?: PlainDateTime;
}

/** What the times are, and which days are worked. */
export interface ClockRules {
  readonly deadlines: readonly OrderDeadline[];
  readonly workdays: Workdays;
}

/** The last minute of the calendar; no time ends later. */
const lastMinute = minuteNumberOf("2100-12-31T23:59");

/** Whether some time that runs had run out before a minute; unknown where that cannot be ruled out. */
export function isOverdue(clocks: readonly Clock[], at: PlainDateTime): boolean | Unknown {
  const dues = clocks.filter(({ ended }) => ended === undefined).map(({ due }) => due);
  if (dues.some((due) => isPast(due, at))) return true;
  return dues.find((due) => typeof due !== "string") === undefined ? false : unknown("not-decreed");
}

/** Ends and begins times with a step; answers the deadlines that it ended too late. */
export function stepClocks(
  clocks: Clock[],
  { deadlines, workdays }: ClockRules,
  { from, to, on, at }: Pick<OrderStep, "from" | "to" | "on" | "at">,
): readonly string[] {
  return deadlines.flatMap((deadline) => {
    const { in: states, restarts = [] } = deadline;
    const [was, is] = [isAmong(states, from), isAmong(states, to)];
    const anew = restarts.includes(on);
    const late = was && (!is || anew) ? endClock(clocks, deadline, at) : [];
    if (is && (!was || anew))
      clocks.push({ deadline, from: at, due: dueOf(deadline, at, workdays) });
    return late;
  });
}

/** The times as seen from a minute, or from none. */
export function clocksAsOf(clocks: readonly Clock[], now?: PlainDateTime): readonly OrderClock[] {
  return Object.freeze(clocks.map((clock) => Object.freeze(told(clock, now))));
}

function endClock(
  clocks: readonly Clock[],
  deadline: OrderDeadline,
  at: PlainDateTime,
): readonly string[] {
  const clock = definitely(
    clocks.find((each) => each.deadline === deadline && each.ended === undefined),
    "the step that entered the state",
  );
  clock.ended = at;
  return isPast(clock.due, at) ? [deadline.id] : [];
}

const isAmong = (states: readonly string[], state: string): boolean => states.includes(state);

const isPast = (due: Clock["due"], at: PlainDateTime): boolean =>
  typeof due === "string" && due < at;

/** The last minute in time. */
function dueOf(
  { within: { unit, length }, until = "23:59" }: OrderDeadline,
  from: PlainDateTime,
  workdays: Workdays,
): PlainDateTime | Unknown {
  if (unit === "working-days") {
    const day = workdays.plus(dayOf(from), length);
    if (typeof day !== "string") return day;
    return plainDateTimeOf(minuteNumberOf(`${day}T00:00`) + minuteOfDay(until));
  }
  const minutes = unit === "hours" ? 60 * length : length;
  const due =
    unit === "days"
      ? minuteNumberOf(`${dayOf(from)}T00:00`) + 1_440 * length + minuteOfDay(until)
      : minuteNumberOf(from) + minutes;
  return plainDateTimeOf(Math.min(due, lastMinute));
}

function told({ deadline, from, due, ended }: Clock, now: PlainDateTime | undefined): OrderClock {
  const clock = { deadline: deadline.id, from, due, ...(ended === undefined ? {} : { ended }) };
  if (typeof due !== "string") return { ...clock, status: "unknown" };
  if (ended !== undefined) return { ...clock, status: due < ended ? "late" : "met" };
  if (now === undefined) return { ...clock, status: "running" };
  return { ...clock, status: due < now ? "overdue" : "open" };
}
