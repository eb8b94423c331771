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
import type { HonorEntry, HoursDecision, ServiceBook } from "../model/service-book.js";
import type { ServiceScheme } from "../model/service-scheme.js";
import { allowedChecks } from "./allowed-checks.js";
import type { CreditedTime } from "./credited-days.js";
import { creditedDays } from "./credited-days.js";
import type { HoursStatus } from "./hours-status.js";
import { hoursStatus } from "./hours-status.js";
import { refuseUnnamed } from "./read-book.js";
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
  /** Whether they count. */
  readonly status: HoursStatus;
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
  book: Required<ServiceBook>,
  context: RuleContext,
): JudgedBook {
  refuseUnnamed(scheme, book);
  const open = openSubjects(rules, context);
  const allowed = allowedChecks(scheme.ways ?? [], open, book.activities, book.checks);
  const { sessions, faults } = sessionsOf(allowed.checks);
  const credited = creditedDays(sessions);
  const sorted = [...credited.days].sort(
    (one, other) => compareTexts(one.person, other.person) || compareTexts(one.on, other.on),
  );
  const decided = decisionsByDay(book.decisions);
  const judged = sorted.map(({ person, on, times }) => {
    const minutes = times.reduce((sum, time) => sum + time.minutes, 0);
    const hours = hoursIn(minutes, scheme.rounding);
    const subject = open(hasHours(scheme) ? { hours } : {});
    const taken = subject.first("route", scheme.routes);
    const status = hoursStatus(taken, hours, decided.get(dayKey(person, on)) ?? []);
    const route = named(taken);
    const day = { person, on, minutes, hours, route, status, times: Object.freeze(times) };
    return { day: Object.freeze(day), subject };
  });
  const { honors, above } = plannedHonors(book, scheme.rounding);
  const credit = {
    days: Object.freeze(judged.map(({ day }) => day)),
    honors,
    faults: Object.freeze([...allowed.faults, ...faults, ...credited.faults, ...above]),
  };
  return { credited: Object.freeze(credit), subjects: judged.map(({ subject }) => subject) };
}

/** The honor hours within the planned length, and what is above it. */
function plannedHonors({ activities, honors }: Required<ServiceBook>, rounding: Rounding) {
  const planned = new Map(
    activities.map(({ id, from, until }) => [id, minuteNumberOf(until) - minuteNumberOf(from)]),
  );
  const fits = ({ activity, minutes }: HonorEntry): boolean =>
    minutes <= definitely(planned.get(activity), "readBook");
  const taken = honors
    .filter(fits)
    .map(
      (entry): HonorHours => Object.freeze({ ...entry, hours: hoursIn(entry.minutes, rounding) }),
    );
  const above = honors
    .filter((entry) => !fits(entry))
    .map(
      ({ person, activity }): ServiceFault =>
        Object.freeze({ code: "above-plan", person, activity }),
    );
  return { honors: Object.freeze(taken), above };
}

const dayKey = (person: string, on: PlainDate): string => JSON.stringify([person, on]);

function decisionsByDay(
  decisions: readonly HoursDecision[],
): ReadonlyMap<string, readonly HoursDecision[]> {
  const days = new Map<string, HoursDecision[]>();
  for (const decision of decisions) {
    const key = dayKey(decision.person, decision.on);
    const others = days.get(key) ?? [];
    days.set(key, others);
    others.push(decision);
  }
  return days;
}

/** So many minutes in hours. */
export const hoursIn = (minutes: number, rounding: Rounding): DecimalString =>
  toDecimalString(divide(toDecimal(`${minutes}`), toDecimal("60"), rounding));

const hasHours = ({ facts }: ServiceScheme): boolean => Object.hasOwn(facts, "hours");

/** What is known of a rule by its name, or why none applies. */
export const named = (rule: NamedRule | Unknown): RuleName | Unknown =>
  "unknown" in rule ? rule : nameOf(rule);
