import type { CalendarScheme } from "wenming/calendar";
import type { PlainDate } from "wenming/core";
import { addDays } from "wenming/core";
import type { DayFacts } from "./day-facts.js";
import { factsOf, preparedFactsOf } from "./day-facts.js";
import { fitsDay } from "./fits-day.js";

type Days = readonly (readonly PlainDate[])[];

/** Looks at every day of the year for every township, as one would for a single one. */
export function scanDays({ events }: CalendarScheme, from: PlainDate, until: PlainDate): Days {
  return events.map(({ rule }) => {
    const days: PlainDate[] = [];
    for (let day = from; day < until; day = addDays(day, 1)) {
      if (fitsDay(rule, factsOf(day))) days.push(day);
    }
    return days;
  });
}

/** The same with the facts of every day worked out once. */
export function scanPreparedDays(
  { events }: CalendarScheme,
  from: PlainDate,
  until: PlainDate,
): Days {
  const facts: DayFacts[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) facts.push(preparedFactsOf(day));
  return events.map(({ rule }) =>
    facts.filter((each) => fitsDay(rule, each)).map(({ text }) => text),
  );
}
