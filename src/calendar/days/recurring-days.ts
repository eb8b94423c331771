import { definitely } from "../../core/definitely.js";
import { dayNumberOf } from "../../core/plain-date.js";
import type { RecurrenceRule } from "../model/recurrence-rule.js";
import type { RuleMonth } from "../model/rule-note.js";
import type { Month } from "../months/month.js";
import { isNamed, monthIndexOf, monthOf, months } from "../months/month.js";

/** A recurrence with what follows from the day on which it begins. */
interface Recurring {
  readonly rule: RecurrenceRule;
  readonly start: number;
  readonly all: readonly Month[];
  /** The place of the month in which it begins. */
  readonly place: number;
  readonly month: Month;
}

/**
 * Lists the days of a recurrence up to a day.
 *
 * Each stretch is found from the first one by its number, never from the one before it, so that a
 * short month leaves no mark on those that follow.
 *
 * @source RFC 5545, section 3.3.10; RFC 7529, section 4
 */
export function recurringDays(rule: RecurrenceRule, last: number): ReadonlySet<number> {
  const { from, interval = 1, count = Number.POSITIVE_INFINITY, until, except = [] } = rule;
  const calendar = rule.calendar ?? "solar";
  const start = dayNumberOf(from);
  const place = monthIndexOf(calendar, start);
  const month = monthOf(calendar, start);
  const recurring = { rule, start, all: months[calendar], place, month };
  const end = Math.min(last, until === undefined ? last : dayNumberOf(until));
  const found = new Set<number>();
  for (let turn = firstTurn(recurring); ; turn += interval) {
    const stretch = stretchOf(recurring, turn);
    if (stretch === undefined || stretch.first > end || found.size > count) break;
    for (const day of stretch.days) if (day >= start && day <= end) found.add(day);
  }
  const counted = [...found].sort((a, b) => a - b).slice(0, count);
  const left = new Set(counted);
  for (const day of except) left.delete(dayNumberOf(day));
  return left;
}

/**
 * The month or year before the one in which a recurrence begins, where skipping forward may carry
 * days of it into that; so beginning earlier only ever adds days.
 */
function firstTurn(recurring: Recurring): number {
  const { frequency, interval = 1, skip } = recurring.rule;
  const ofMonths = frequency === "monthly" || frequency === "yearly";
  const isCarried = ofMonths && skip === "forward" && interval === 1;
  return isCarried && stretchOf(recurring, -1) !== undefined ? -1 : 0;
}

interface Stretch {
  readonly first: number;
  readonly days: readonly number[];
}

/** The day, week, month or year that comes so many after the first one; none past the calendar. */
function stretchOf(recurring: Recurring, turn: number): Stretch | undefined {
  const { rule, start, all, place, month } = recurring;
  const calendar = rule.calendar ?? "solar";
  switch (rule.frequency) {
    case "daily":
      return { first: start + turn, days: limited(recurring, [start + turn]) };
    case "weekly": {
      const first = start - (start % 7) + 7 * turn;
      const weekdays = rule.weekdays ?? [{ weekday: (start % 7) + 1 }];
      return {
        first,
        days: limited(
          recurring,
          weekdays.map(({ weekday }) => first + weekday - 1),
        ),
      };
    }
    case "monthly": {
      const found = all[place + turn];
      if (found === undefined) return undefined;
      const days = isNamed(found, rule.months) ? daysOfMonth(recurring, found) : [];
      return { first: found.first, days };
    }
    default: {
      const inYear = all.filter(({ year }) => year === month.year + turn);
      const [found] = inYear;
      if (found === undefined) return undefined;
      return { first: found.first, days: daysOfYear(recurring, inYear, calendar === "lunar") };
    }
  }
}

/** Of the days of a daily or weekly recurrence, those of the months and weekdays that it names. */
function limited(recurring: Recurring, days: readonly number[]): readonly number[] {
  const { calendar = "solar", months: named, monthDays } = recurring.rule;
  return days.filter((day) => {
    const month = monthOf(calendar, day);
    const place = day - month.first + 1;
    return (
      isNamed(month, named) &&
      (monthDays === undefined ||
        monthDays.includes(place) ||
        monthDays.includes(place - month.length - 1)) &&
      fitsWeekday(recurring, month, day)
    );
  });
}

function daysOfYear(
  recurring: Recurring,
  inYear: readonly Month[],
  lunar: boolean,
): readonly number[] {
  const { rule, month } = recurring;
  const [opening, closing] = [definitely(inYear[0]), definitely(inYear.at(-1))];
  // The lunar year 1899 lies in the calendar with its last month alone.
  const year = { first: opening.first, length: closing.first + closing.length - opening.first };
  if (rule.yearDays !== undefined) {
    const days = rule.yearDays.flatMap((day) => placed(year, day, "omit"));
    return days.filter(
      (day) =>
        isNamed(monthOf(rule.calendar ?? "solar", day), rule.months) &&
        fitsWeekday(recurring, year, day),
    );
  }
  if (rule.months === undefined && rule.monthDays === undefined && rule.weekdays !== undefined) {
    return everyDay(year).filter((day) => fitsWeekday(recurring, year, day));
  }
  const own: RuleMonth = month.leap ? `${month.month}L` : month.month;
  const named = rule.months ?? (rule.monthDays === undefined ? [own] : undefined);
  if (named === undefined) {
    // Without months the ordinals of weekdays are counted in the year.
    const days = inYear.flatMap((each) => monthDaysOf(recurring, each));
    return days.filter((day) => fitsWeekday(recurring, year, day));
  }
  const wanted = named.flatMap((each) =>
    monthNamed(recurring, opening.year, each, lunar ? rule.skip : "omit"),
  );
  return [...new Set(wanted)].flatMap((each) => daysOfMonth(recurring, each));
}

/** A month of a year by its name; a leap month that is not there is skipped as the rule says. */
function monthNamed(
  { all }: Recurring,
  year: number,
  name: RuleMonth,
  skip: RecurrenceRule["skip"] = "omit",
): readonly Month[] {
  const named = (each: RuleMonth, of = year): readonly Month[] =>
    all.filter((month) => month.year === of && isNamed(month, [each]));
  const found = named(name);
  if (found.length > 0 || skip === "omit") return found;
  const before = Number.parseInt(String(name), 10);
  if (skip === "backward") return named(before);
  return before === 12 ? named(1, year + 1) : named(before + 1);
}

function daysOfMonth(recurring: Recurring, month: Month): readonly number[] {
  const { monthDays, weekdays } = recurring.rule;
  const every = monthDays === undefined && weekdays !== undefined;
  const days = every ? everyDay(month) : monthDaysOf(recurring, month);
  return days.filter((day) => fitsWeekday(recurring, month, day));
}

/** The days of the month that a rule names, or the one on which it begins. */
function monthDaysOf({ rule, start, month: opening }: Recurring, month: Month): readonly number[] {
  const { monthDays = [start - opening.first + 1], skip = "omit" } = rule;
  return monthDays.flatMap((day) => placed(month, day, skip));
}

interface Span {
  readonly first: number;
  readonly length: number;
}

const everyDay = ({ first, length }: Span): readonly number[] =>
  Array.from({ length }, (_, place) => first + place);

/** The day number of a day of a month or year, counted from its beginning or its end. */
function placed(
  { first, length }: Span,
  day: number,
  skip: RecurrenceRule["skip"],
): readonly number[] {
  const place = day > 0 ? day : length + 1 + day;
  if (place >= 1 && place <= length) return [first + place - 1];
  if (place < 1 || skip === "omit") return [];
  return [first + length - (skip === "backward" ? 1 : 0)];
}

/** Whether a day is one of the weekdays of a rule, counted in its month or year. */
function fitsWeekday({ rule }: Recurring, { first, length }: Span, day: number): boolean {
  const { weekdays } = rule;
  if (weekdays === undefined) return true;
  const fromStart = Math.floor((day - first) / 7) + 1;
  const fromEnd = -Math.floor((first + length - 1 - day) / 7) - 1;
  return weekdays.some(
    ({ weekday, ordinal }) =>
      weekday === (day % 7) + 1 &&
      (ordinal === undefined || ordinal === fromStart || ordinal === fromEnd),
  );
}
