import { DomainError } from "../core/error.js";
import type { HolidayDecree } from "../core/holiday-decree.js";
import type { ClosedPeriod, Period } from "../core/period.js";
import { daysIn } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import { dayNumberOf } from "../core/plain-date.js";
import { toPlainJson } from "../core/plain-json.js";
import { checkedFields } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import { compileWorkdays } from "../core/workdays.js";
import { byId } from "./by-id.js";
import { explainedDay } from "./days/explained-day.js";
import { longestRest } from "./days/longest-rest.js";
import { nodeMaker } from "./days/rule-node.js";
import type { CalendarErrorCode } from "./errors.js";
import { holidayDecrees } from "./holiday-decrees.js";
import type { CalendarScheme, Festival } from "./model/calendar-scheme.js";
import type { DayExplanation } from "./model/day-explanation.js";
import type { EventDays } from "./model/event-days.js";
import type { PlanRequirements } from "./model/plan-requirements.js";
import { daysOfPlan, openPlan } from "./plan/open-plan.js";
import { readRequirements } from "./plan/read-requirements.js";
import type { PlanReview } from "./plan/reviewed.js";
import { reviewed } from "./plan/reviewed.js";
import { readScheme } from "./read/read-documents.js";
import { traditionalFestivals } from "./traditional-festivals.js";

/** What is known about working days. */
export interface CalendarOptions {
  /** The decrees about holidays and adjusted workdays; those of the library unless given. */
  readonly decrees?: readonly HolidayDecree[];
  /** Leaves out decrees published after this day, to repeat an earlier plan. */
  readonly knownOn?: PlainDate;
}

/** A calendar scheme made ready for many questions. */
export interface CompiledCalendar {
  /** Lists the days of every event in a period; see `listDays`. */
  readonly listDays: (period: Period) => readonly EventDays[];
  /** Finds gaps and clashes of a period; see `reviewPlan`. */
  readonly reviewPlan: (requirements: PlanRequirements, period: ClosedPeriod) => PlanReview;
  /** Tells why an event does or does not take place on a day; see `explainDay`. */
  readonly explainDay: (event: string, day: PlainDate) => DayExplanation;
}

/**
 * Checks a calendar scheme once and makes it ready for many questions.
 *
 * @param scheme - The events and their rules.
 * @param options - The decrees about working days, and how much of them is known.
 * @returns The questions, which throw as `listDays`, `reviewPlan` and `explainDay` do.
 * @throws {@link core.DomainError} `calendar/invalid-scheme` when the scheme does not fit its schema.
 * @throws {@link core.DomainError} `calendar/duplicate-id` when an id is taken twice.
 * @throws {@link core.DomainError} `calendar/unknown-festival` when a rule names no festival.
 * @throws {@link core.DomainError} `core/invalid-decrees` or `core/conflict` when decrees do not fit,
 * and the codes of what is not plain data.
 * @example
 * const calendar = compileCalendar({
 *   id: "markets",
 *   label: { zh: "圩日", en: "market days" },
 *   events: [{ id: "dafen", label: { zh: "大汾圩", en: "Dafen market" },
 *     rule: { kind: "last-digits", calendar: "lunar", digits: [1, 4, 7] } }],
 * });
 * calendar.listDays({ from: "2025-07-20", until: "2025-08-01" })[0]?.days; // [
 * //   "2025-07-21", "2025-07-25", "2025-07-28", "2025-07-31" ]
 */
export function compileCalendar(
  scheme: CalendarScheme,
  options: CalendarOptions = {},
): CompiledCalendar {
  const read = readScheme(scheme);
  const { decrees, knownOn } = readOptions(options);
  const workdays = compileWorkdays(decrees, knownOn === undefined ? {} : { knownOn });
  const festivals = festivalsOf(read);
  const make = nodeMaker(festivals, longestRest(decrees));
  const events = byId(read.events, "event");
  const rows = read.events.map((event) => ({ event, node: make(event.rule) }));
  return Object.freeze({
    listDays: (period: Period) => daysOfPlan(openPlan(rows, period, workdays)),
    reviewPlan: (requirements: PlanRequirements, period: ClosedPeriod) => {
      const wanted = readRequirements(requirements, read);
      // Weeks and months of a plan without end would have none either.
      daysIn(period);
      return reviewed(wanted, openPlan(rows, period, workdays));
    },
    explainDay: (id: string, day: PlainDate) => {
      const number = dayNumberOf(day);
      const event = events.get(id);
      if (event !== undefined) return explainedDay(event, make(event.rule), number, workdays);
      throw new DomainError<CalendarErrorCode>(
        "calendar/unknown-event",
        `The scheme has no event ${quote(id)}. Add it, or correct the id.`,
        { event: quote(id) },
      );
    },
  });
}

function readOptions(options: unknown) {
  const plain = toPlainJson(options);
  const read = checkedFields(plain, [], ["decrees", "knownOn"], "set of calendar options");
  const { decrees = holidayDecrees, knownOn } = read as unknown as CalendarOptions;
  return { decrees, knownOn };
}

/** The festivals that rules may name; those of the scheme may name the ones before them. */
function festivalsOf({ festivals = [] }: CalendarScheme): ReadonlyMap<string, Festival> {
  byId([...traditionalFestivals, ...festivals], "festival");
  const known = new Map(traditionalFestivals.map((festival) => [festival.id, festival]));
  for (const festival of festivals) {
    nodeMaker(known, 0)(festival.rule);
    known.set(festival.id, festival);
  }
  return known;
}
