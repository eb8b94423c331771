import { dayNumberOf, plainDateOf } from "../../core/plain-date.js";
import type { DayRule } from "../model/day-rule.js";
import type { MonthDaysRule, WeekdaysRule } from "../model/plain-rules.js";
import { isNamed } from "../months/month.js";
import { recurringDays } from "./recurring-days.js";
import type { DayFacts, DayStates, DayWindow } from "./window.js";

/** A rule that has no rules inside. */
type LeafRule = Exclude<
  DayRule,
  { readonly of: unknown } | { readonly kind: "changes" | "festivals" }
>;

/** The states of a rule that has no rules inside. */
export function leafStates(rule: LeafRule, window: DayWindow): DayStates {
  if (rule.kind === "unknown") return new Uint8Array(window.facts.length).fill(1);
  if (rule.kind === "standing") {
    return Uint8Array.from(window.facts, ({ number }) => {
      const standing = window.workdays.on(plainDateOf(number));
      if ("unknown" in standing) return 1;
      return rule.is.includes(standing.kind) ? 2 : 0;
    });
  }
  if (rule.kind === "dates") return statesWith(rule.days.map(dayNumberOf), window);
  if (rule.kind === "recurrence") {
    return statesWith(recurringDays(rule, window.first + window.facts.length - 1), window);
  }
  const test = testOf(rule);
  return Uint8Array.from(window.facts, (facts) => (test(facts) ? 2 : 0));
}

function statesWith(days: Iterable<number>, { first, facts }: DayWindow): DayStates {
  const states = new Uint8Array(facts.length);
  // A place outside the array is passed over.
  for (const day of days) states[day - first] = 2;
  return states;
}

type DayTest = (facts: DayFacts) => boolean;

function testOf(
  rule: Exclude<LeafRule, { readonly kind: "unknown" | "standing" | "dates" | "recurrence" }>,
): DayTest {
  switch (rule.kind) {
    case "last-digits":
      return (facts) => rule.digits.includes(((dayOf(facts, rule.calendar) - 1) % 10) + 1);
    case "month-days":
      return (facts) => fitsMonthDay(rule, facts);
    case "weekdays":
      return (facts) => fitsWeekday(rule, facts);
    case "day-branches":
      return ({ branch }) => rule.branches.includes(branch);
    default:
      return ({ term }) => term !== undefined && rule.terms.includes(term);
  }
}

const dayOf = (facts: DayFacts, calendar: "solar" | "lunar"): number =>
  facts.number - facts.in[calendar].first + 1;

function fitsMonthDay({ calendar, days, months }: MonthDaysRule, facts: DayFacts): boolean {
  const month = facts.in[calendar];
  const day = dayOf(facts, calendar);
  return isNamed(month, months) && (days.includes(day) || days.includes(day - month.length - 1));
}

function fitsWeekday({ weekdays, weeks, reading, months }: WeekdaysRule, facts: DayFacts): boolean {
  const month = facts.in.solar;
  if (!(weekdays.includes(facts.weekday) && isNamed(month, months))) return false;
  if (weeks === undefined) return true;
  const day = dayOf(facts, "solar");
  if (reading === "by-sevens") {
    return (
      weeks.includes(Math.ceil(day / 7)) || weeks.includes(-Math.ceil((month.length - day + 1) / 7))
    );
  }
  const daysBefore = month.first % 7;
  const weekOf = (each: number): number => Math.ceil((each + daysBefore) / 7);
  return weeks.includes(weekOf(day)) || weeks.includes(weekOf(day) - weekOf(month.length) - 1);
}
