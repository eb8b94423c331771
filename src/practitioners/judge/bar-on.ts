import { definitely } from "../../core/definitely.js";
import { DomainError } from "../../core/error.js";
import type { PlainDate } from "../../core/plain-date.js";
import { addDays, addMonths } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { CheckedFacts } from "../../rules/checked-facts.js";
import type { RulesErrorCode } from "../../rules/errors.js";
import type { Duration } from "../../rules/model.js";
import type { BarTerm, Reason } from "../model.js";

/**
 * Decides a dated bar: it stands when its condition holds and the day lies in its term.
 *
 * The end is worked out as a day rather than asked in the rule language: whole years between two
 * days do not tell the day on which a time is over from the day after.
 *
 * @param applies - Whether its condition holds.
 * @param term - The term.
 * @param facts - The facts, among them the day that the term counts from or ends on.
 * @param asOf - The day asked about.
 * @returns Whether it stands, and its days as far as they are known.
 * @throws {@link DomainError} `rules/day-needed` without a day.
 */
export function barOn(
  applies: boolean | Unknown,
  term: BarTerm,
  facts: CheckedFacts,
  asOf: PlainDate | undefined,
): Pick<Reason, "holds" | "from" | "until"> {
  if (asOf === undefined) throw dayNeeded();
  if (applies === false) return { holds: false };
  const day = dayOf(facts, "from" in term ? term.from : term.until);
  if (isUnknown(day)) return { holds: day };
  const days = daysOf(term, day);
  const stands = (days.from ?? asOf) <= asOf && asOf < days.until;
  return { holds: stands ? applies : false, ...days };
}

interface BarDays {
  readonly from?: PlainDate;
  readonly until: PlainDate;
}

function daysOf(term: BarTerm, day: PlainDate): BarDays {
  const over = "from" in term ? later(day, term.length) : day;
  const until = term.ends === "on-day" ? over : addDays(over, 1);
  return "from" in term ? { from: day, until } : { until };
}

function later(day: PlainDate, { unit, length }: Duration): PlainDate {
  if (unit === "days") return addDays(day, length);
  return addMonths(day, unit === "months" ? length : 12 * length);
}

function dayOf(facts: CheckedFacts, name: string): PlainDate | Unknown {
  const fact = definitely(facts.get(name), "the check of the facts");
  // The check of the scheme lets nothing but date facts through.
  return fact.value as PlainDate | Unknown;
}

function dayNeeded(): DomainError {
  return new DomainError<RulesErrorCode>(
    "rules/day-needed",
    "The bars of this scheme have a term. Say for which day they are asked: { asOf }.",
  );
}
