import { lastDayNumber } from "../../core/day-number.js";
import type { PlainDate } from "../../core/plain-date.js";
import { plainDateOf } from "../../core/plain-date.js";
import type { Workdays } from "../../core/workdays.js";
import { branchOfNumber } from "../day-cycle-of.js";
import type { DayBranch } from "../model/day-cycle.js";
import type { RuleCalendar } from "../model/rule-note.js";
import type { SolarTerm } from "../model/solar-term.js";
import type { Month } from "../months/month.js";
import { monthIndexOf, months } from "../months/month.js";
import { dayNumberOfTerm, solarTerms } from "../solar-terms.js";

/** What rules read of a day. */
export interface DayFacts {
  readonly number: number;
  readonly weekday: number;
  readonly branch: DayBranch;
  readonly term: SolarTerm | undefined;
  /** The month of each calendar; its first day tells the day of the month. */
  readonly in: Readonly<Record<RuleCalendar, Month>>;
}

/**
 * For each day of a window: 0 where a rule does not mean it, 2 where it does, 1 where that is not
 * known. So a union is the greater, an intersection the smaller, and 2 less a state its opposite.
 */
export type DayStates = Uint8Array;

/** Days that are looked at together, with what has been worked out about them. */
export interface DayWindow {
  /** The number of the first day. */
  readonly first: number;
  readonly facts: readonly DayFacts[];
  /** The days as text, which all lists of days share. */
  readonly texts: readonly PlainDate[];
  readonly workdays: Workdays;
  /** States of the rules that have been asked about, by their places. */
  readonly states: DayStates[];
}

/** Opens the days of a stretch and some days on either side, as far as the calendar reaches. */
export function openWindow(
  from: number,
  until: number,
  pad: number,
  workdays: Workdays,
): DayWindow {
  const first = Math.max(0, from - pad);
  const last = Math.min(lastDayNumber, until + pad - 1);
  const terms = termsBetween(first, last);
  const place = { solar: monthIndexOf("solar", first), lunar: monthIndexOf("lunar", first) };
  const facts: DayFacts[] = [];
  for (let number = first; number <= last; number += 1) {
    facts.push({
      number,
      weekday: (number % 7) + 1,
      branch: branchOfNumber(number),
      term: terms.get(number),
      in: { solar: monthAt(place, "solar", number), lunar: monthAt(place, "lunar", number) },
    });
  }
  const texts = facts.map(({ number }) => plainDateOf(number));
  return { first, facts, texts, workdays, states: [] };
}

/** The month of a day, from the place of the month of the day before. */
function monthAt(place: Record<RuleCalendar, number>, calendar: RuleCalendar, day: number): Month {
  const next = months[calendar][place[calendar] + 1];
  if (next !== undefined && next.first <= day) place[calendar] += 1;
  return months[calendar][place[calendar]] as Month;
}

function termsBetween(first: number, last: number): ReadonlyMap<number, SolarTerm> {
  const terms = new Map<number, SolarTerm>();
  const years = [first, last].map((day) => Number(plainDateOf(day).slice(0, 4)));
  for (let year = years[0] as number; year <= (years[1] as number); year += 1) {
    for (const [place, term] of solarTerms.entries()) terms.set(dayNumberOfTerm(year, place), term);
  }
  return terms;
}

/** The days of a window that have a state, of a stretch of it. */
export function daysWith(
  state: number,
  states: DayStates,
  window: DayWindow,
  stretch: { readonly from: number; readonly until: number },
): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let number = stretch.from; number < stretch.until; number += 1) {
    const at = number - window.first;
    if (states[at] === state) days.push(window.texts[at] as PlainDate);
  }
  return Object.freeze(days);
}
