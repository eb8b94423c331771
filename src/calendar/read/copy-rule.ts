import {
  copyCitation,
  copyDay,
  copyDistinct,
  copyId,
  copyLabel,
  copyPeriod,
  copyText,
  copyWhole,
  copyWord,
} from "../../core/copies.js";
import type { Copy } from "../../core/copy-shape.js";
import { copyFitting, copyFrozen, copyIf, copyList, copyRecord } from "../../core/copy-shape.js";
import { unknownReasons } from "../../core/unknown.js";
import { dayBranches } from "../day-cycle-of.js";
import {
  areDifferentWeekdays,
  areInOrder,
  fitsFrequency,
  hasReadingOfWeeks,
} from "../fits-together.js";
import type { DayRule } from "../model/day-rule.js";
import { leapMonthPattern, mostDays, mostParts } from "../schema.js";
import { solarTerms } from "../solar-terms.js";

const kindOf = (source: unknown): unknown =>
  Object.getOwnPropertyDescriptor(Object(source), "kind")?.value;

/** Copies a rule that surely fits. */
export const copyRule: Copy<object> = (source, room) => copies.get(kindOf(source))?.(source, room);

/** Lets a check of some fields follow; the copy before has checked each of them. */
const fitting = <T extends object>(copy: Copy, fits: (value: T) => boolean): Copy<T> =>
  copyFitting(copy as Copy<T>, fits);

const some = (element: Copy): Copy => copyList(element, 1, mostParts);
const different = (element: Copy): Copy => copyDistinct(element, 1, mostParts);
const days = copyDistinct(copyDay, 0, mostDays);

/** Counted from the beginning or, below 0, from the end. */
function placeUpTo(most: number): Copy {
  const whole = copyWhole(-most, most);
  return (value) => whole(value) || undefined;
}

const solarMonth = copyWhole(1, 12);
const leapMonth = copyIf(
  (value) => typeof value === "string" && value.length <= 3 && leapMonthPattern.test(value),
);
const months = different((value) => solarMonth(value) ?? leapMonth(value));
const calendar = copyWord("solar", "lunar");
const weekday = copyWhole(1, 7);
const upTo366 = copyWhole(0, 366);
const recurringWeekdays = some(copyRecord({ weekday }, { ordinal: placeUpTo(54) }));

const citation = copyFrozen(copyCitation);
const suspension = copyFrozen(
  copyRecord({ period: copyFrozen(copyPeriod), reason: copyText }, { citation }),
);
const change = copyRecord(
  { from: copyDay, rule: (source, room) => (source === null ? null : copyRule(source, room)) },
  { citation },
);

type Fields = Readonly<Record<string, Copy>>;

const rule = (kind: DayRule["kind"], owed: Fields = {}, optional: Fields = {}): Copy<object> =>
  copyRecord(
    { kind: copyWord(kind), ...owed },
    { label: copyFrozen(copyLabel), citation, ...optional },
  );

const kinds: Readonly<Record<DayRule["kind"], Copy<object>>> = {
  dates: rule("dates", { days }),
  "last-digits": rule("last-digits", { calendar, digits: different(copyWhole(1, 10)) }),
  "month-days": rule("month-days", { calendar, days: different(placeUpTo(31)) }, { months }),
  weekdays: fitting(
    rule(
      "weekdays",
      { weekdays: different(weekday) },
      {
        weeks: different(placeUpTo(6)),
        reading: copyWord("by-sevens", "monday-weeks"),
        months: different(solarMonth),
      },
    ),
    hasReadingOfWeeks,
  ),
  "day-branches": rule("day-branches", { branches: different(copyWord(...dayBranches)) }),
  "solar-terms": rule("solar-terms", { terms: different(copyWord(...solarTerms)) }),
  recurrence: fitting(
    rule(
      "recurrence",
      { frequency: copyWord("daily", "weekly", "monthly", "yearly"), from: copyDay },
      {
        calendar,
        interval: copyWhole(1, mostDays),
        months,
        monthDays: different(placeUpTo(31)),
        yearDays: different(placeUpTo(385)),
        weekdays: fitting(recurringWeekdays, areDifferentWeekdays),
        skip: copyWord("omit", "backward", "forward"),
        count: copyWhole(1, 100_000),
        until: copyDay,
        except: copyList(copyDay, 0, mostDays),
      },
    ),
    fitsFrequency,
  ),
  festivals: rule("festivals", {}, { festivals: different(copyId) }),
  standing: rule("standing", {
    is: different(copyWord("workday", "weekend", "holiday", "adjusted-workday")),
  }),
  unknown: rule("unknown", { reason: copyWord(...unknownReasons) }),
  union: rule("union", { of: some(copyRule) }),
  intersection: rule("intersection", { of: some(copyRule) }),
  difference: rule("difference", { of: copyRule, without: copyRule }),
  shift: rule("shift", { of: copyRule, days: copyWhole(-366, 366) }),
  around: rule("around", { of: copyRule, before: upTo366, after: upTo366 }),
  "to-workday": rule("to-workday", { of: copyRule, direction: copyWord("next", "previous") }),
  suspended: rule("suspended", { of: copyRule, during: some(suspension) }),
  changes: rule("changes", { changes: fitting(some(change), areInOrder) }),
};

const copies: ReadonlyMap<unknown, Copy<object>> = new Map(Object.entries(kinds));
