import { divide } from "../../core/arithmetic.js";
import { toDecimal, toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { minuteNumberOf } from "../../core/plain-date-time.js";
import type { Rounding } from "../../core/rounding.js";
import type { Unknown } from "../../core/unknown.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { OpenSubject, RuleName } from "../judge/open-subject.js";
import { nameOf, openSubjects } from "../judge/open-subject.js";
import type { ReadJudged } from "../judge/read-judged.js";
import { compareTexts } from "../log/compare-texts.js";
import type { NamedRule } from "../model/named-rule.js";
import type { ServiceBook } from "../model/service-book.js";
import type { ServiceScheme } from "../model/service-scheme.js";
import type { CreditedTime } from "./credited-days.js";
import { creditedDays } from "./credited-days.js";
import type { ServiceFault } from "./sessions.js";
import { sessionsOf } from "./sessions.js";

/** Credit hours (信用时数) of one person on one day. */
export interface CreditedDay {
  /** The person. */
  readonly person: string;
  /** The day. */
  readonly on: PlainDate;
  /** How many minutes, each counted once. */
  readonly minutes: number;
  /** The same in hours, rounded as the scheme says. */
  readonly hours: DecimalString;
  /** Who must approve them; unknown where no route applies. */
  readonly route: RuleName | Unknown;
  /** The times that make them up. */
  readonly times: readonly CreditedTime[];
}

/** Honor hours (荣誉时数) of one entry. */
export interface HonorHours {
  /** Id of the entry. */
  readonly id: string;
  /** The person. */
  readonly person: string;
  /** The activity. */
  readonly activity: string;
  /** How many minutes. */
  readonly minutes: number;
  /** The same in hours. */
  readonly hours: DecimalString;
}

/** What a book of hours comes to. */
export interface CreditedBook {
  /** Credit hours, by person and day. */
  readonly days: readonly CreditedDay[];
  /** Honor hours that are taken, in the order of the book. */
  readonly honors: readonly HonorHours[];
  /** What does not fit. */
  readonly faults: readonly ServiceFault[];
}

/** A book of hours, and the reasons of each day. */
export interface JudgedBook {
  readonly credited: CreditedBook;
  readonly subjects: readonly OpenSubject[];
}

/** Credits the hours of a book. */
export function creditBook(
  { scheme, rules }: ReadJudged<ServiceScheme>,
  { activities, checks, honors }: Required<ServiceBook>,
  context: RuleContext,
): JudgedBook {
  const open = openSubjects(rules, context);
  const { sessions, faults } = sessionsOf(checks);
  const credited = creditedDays(sessions);
  const sorted = [...credited.days].sort(
    (one, other) => compareTexts(one.person, other.person) || compareTexts(one.on, other.on),
  );
  const hoursOf = (minutes: number): DecimalString => hoursIn(minutes, scheme.rounding);
  const judged = sorted.map(({ person, on, times }) => {
    const minutes = times.reduce((sum, time) => sum + time.minutes, 0);
    const hours = hoursOf(minutes);
    const subject = open(hasHours(scheme) ? { hours } : {});
    const route = named(subject.first("route", scheme.routes));
    const day = { person, on, minutes, hours, route, times: Object.freeze(times) };
    return { day: Object.freeze(day), subject };
  });
  const planned = new Map(
    activities.map(({ id, from, until }) => [id, minuteNumberOf(until) - minuteNumberOf(from)]),
  );
  const [taken, above] = [true, false].map((within) =>
    honors.filter(
      ({ activity, minutes }) =>
        minutes <= definitely(planned.get(activity), "readBook") === within,
    ),
  );
  const book = {
    days: Object.freeze(judged.map(({ day }) => day)),
    honors: Object.freeze(
      definitely(taken).map((entry) => Object.freeze({ ...entry, hours: hoursOf(entry.minutes) })),
    ),
    faults: Object.freeze([
      ...faults,
      ...credited.faults,
      ...definitely(above).map(({ person, activity }) =>
        Object.freeze({ code: "above-plan" as const, person, activity }),
      ),
    ]),
  };
  return { credited: Object.freeze(book), subjects: judged.map(({ subject }) => subject) };
}

/** So many minutes in hours. */
export const hoursIn = (minutes: number, rounding: Rounding): DecimalString =>
  toDecimalString(divide(toDecimal(`${minutes}`), toDecimal("60"), rounding));

const hasHours = ({ facts }: ServiceScheme): boolean => Object.hasOwn(facts, "hours");

/** What is known of a rule by its name, or why none applies. */
export const named = (rule: NamedRule | Unknown): RuleName | Unknown =>
  "unknown" in rule ? rule : nameOf(rule);
