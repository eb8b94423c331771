import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { HolidayDecree } from "../core/holiday-decree.js";
import { parseWith } from "../core/parse-with.js";
import type { ClosedPeriod } from "../core/period.js";
import { daysIn, toPeriod } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import { dayNumberOf } from "../core/plain-date.js";
import { toPlainJson } from "../core/plain-json.js";
import { checkedFields } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { Workdays } from "../core/workdays.js";
import { compileWorkdays } from "../core/workdays.js";
import { explainedDay } from "./days/explained-day.js";
import { longestRest } from "./days/longest-rest.js";
import type { RuleNode } from "./days/rule-node.js";
import { nodeMaker } from "./days/rule-node.js";
import { statesOf } from "./days/states-of.js";
import { daysWith, openWindow } from "./days/window.js";
import type { CalendarErrorCode } from "./errors.js";
import { holidayDecrees } from "./holiday-decrees.js";
import type {
  CalendarEvent,
  CalendarScheme,
  DayExplanation,
  EventDays,
  Festival,
} from "./model.js";
import { calendarSchemeSchema } from "./schema.js";
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
  readonly listDays: (period: ClosedPeriod) => readonly EventDays[];
  /** Tells why an event does or does not take place on a day; see `explainDay`. */
  readonly explainDay: (event: string, day: PlainDate) => DayExplanation;
}

/**
 * Checks a calendar scheme once and makes it ready for many questions.
 *
 * @param scheme - The events and their rules.
 * @param options - The decrees about working days, and how much of them is known.
 * @returns The questions, which throw as `listDays` and `explainDay` do.
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
  const read = parseWith(calendarSchemeSchema, scheme, {
    code: "calendar/invalid-scheme" satisfies CalendarErrorCode,
    what: "calendar scheme",
  });
  const { decrees, knownOn } = readOptions(options);
  const workdays = compileWorkdays(decrees, knownOn === undefined ? {} : { knownOn });
  const festivals = festivalsOf(read);
  const make = nodeMaker(festivals, longestRest(decrees));
  refuseTwice(read.events, "event");
  const rows = read.events.map((event) => ({ event, node: make(event.rule) }));
  const byId = new Map(rows.map((row) => [row.event.id, row]));
  return Object.freeze({
    listDays: (period: ClosedPeriod) => listed(rows, period, workdays),
    explainDay: (id: string, day: PlainDate) => {
      const number = dayNumberOf(day);
      const row = byId.get(id);
      if (row !== undefined) return explainedDay(row.event, row.node, number, workdays);
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
  refuseTwice([...traditionalFestivals, ...festivals], "festival");
  const known = new Map(traditionalFestivals.map((festival) => [festival.id, festival]));
  for (const festival of festivals) {
    nodeMaker(known, 0)(festival.rule);
    known.set(festival.id, festival);
  }
  return known;
}

function refuseTwice(all: readonly { readonly id: string }[], what: string): void {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) {
      throw new DomainError<CalendarErrorCode>(
        "calendar/duplicate-id",
        `The ${what} ${quote(id)} is there twice. Rename one of them.`,
        { id },
      );
    }
    seen.add(id);
  }
}

interface Row {
  readonly event: CalendarEvent;
  readonly node: RuleNode;
}

function listed(
  rows: readonly Row[],
  period: ClosedPeriod,
  workdays: Workdays,
): readonly EventDays[] {
  daysIn(period);
  const { from, until } = toPeriod(period);
  const stretch = { from: dayNumberOf(from), until: dayNumberOf(definitely(until)) };
  const reach = rows.reduce((most, { node }) => Math.max(most, node.reach), 0);
  const window = openWindow(stretch.from, stretch.until, reach, workdays);
  const lists = new Map<RuleNode, Omit<EventDays, "event">>();
  const answers = rows.map(({ event, node }) => {
    let list = lists.get(node);
    if (list === undefined) {
      const states = statesOf(node, window);
      list = {
        days: daysWith(2, states, window, stretch),
        unknown: daysWith(1, states, window, stretch),
      };
      lists.set(node, list);
    }
    return Object.freeze({ event: event.id, days: list.days, unknown: list.unknown });
  });
  return Object.freeze(answers);
}
