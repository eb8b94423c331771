import { definitely } from "../../core/definitely.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import { dayOf, minuteNumberOf, minuteOfDay, plainDateTimeOf } from "../../core/plain-date-time.js";
import type { OrderClock, OrderDeadline, OrderStep } from "../model.js";

/** A time that runs or ran, while the log is read. */
export interface Clock {
  readonly deadline: OrderDeadline;
  readonly from: PlainDateTime;
  readonly due: PlainDateTime;
  ended?: PlainDateTime;
}

/** The last minute of the calendar; no time ends later. */
const lastMinute = minuteNumberOf("2100-12-31T23:59");

/** Whether some time that runs had run out before a minute. */
export const isOverdue = (clocks: readonly Clock[], at: PlainDateTime): boolean =>
  clocks.some(({ ended, due }) => ended === undefined && due < at);

/** Ends and begins times with a step; answers the deadlines that it ended too late. */
export function stepClocks(
  clocks: Clock[],
  deadlines: readonly OrderDeadline[],
  { from, to, on, at }: Pick<OrderStep, "from" | "to" | "on" | "at">,
): readonly string[] {
  return deadlines.flatMap((deadline) => {
    const { in: states, restarts = [] } = deadline;
    const [was, is] = [isAmong(states, from), isAmong(states, to)];
    const anew = restarts.includes(on);
    const late = was && (!is || anew) ? endClock(clocks, deadline, at) : [];
    if (is && (!was || anew)) clocks.push({ deadline, from: at, due: dueOf(deadline, at) });
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
  return clock.due < at ? [deadline.id] : [];
}

const isAmong = (states: readonly string[], state: string): boolean => states.includes(state);

/** The last minute in time. */
function dueOf({ within, until = "23:59" }: OrderDeadline, from: PlainDateTime): PlainDateTime {
  const minutes = within.unit === "hours" ? 60 * within.length : within.length;
  const due =
    within.unit === "days"
      ? minuteNumberOf(`${dayOf(from)}T00:00`) + 1_440 * within.length + minuteOfDay(until)
      : minuteNumberOf(from) + minutes;
  return plainDateTimeOf(Math.min(due, lastMinute));
}

function told({ deadline, from, due, ended }: Clock, now: PlainDateTime | undefined): OrderClock {
  const clock = { deadline: deadline.id, from, due };
  if (ended !== undefined) return { ...clock, ended, status: due < ended ? "late" : "met" };
  if (now === undefined) return { ...clock, status: "running" };
  return { ...clock, status: due < now ? "overdue" : "open" };
}
