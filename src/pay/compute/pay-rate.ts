import { divide, plus, times } from "../../core/arithmetic.js";
import { daysBetween } from "../../core/date-distance.js";
import type { Decimal } from "../../core/decimal.js";
import { decimalOf, toDecimal, toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { Money } from "../../core/money.js";
import { minusMoney, toMoney } from "../../core/money.js";
import type { ClosedPeriod } from "../../core/period.js";
import type { Rounding } from "../../core/rounding.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { PayPart, RateBasis } from "../model.js";

/** What a full month is worth on days that were served. */
export interface RatedDays extends ClosedPeriod {
  readonly rate: DecimalString | Unknown;
  readonly trace?: TraceEntry;
}

/** How the days of a month are paid. */
export interface RatePayment {
  readonly proration: RateBasis["proration"];
  readonly rounding: Rounding;
  readonly daysInMonth: number;
}

/**
 * Pays a rate for the days served of a month.
 *
 * What all days up to the end of a part are worth is rounded, and a part is what that adds to the
 * parts before it: so the parts add up to the whole to the fen, however the month is cut.
 *
 * @param served - The days served, at least some, in their order.
 * @param payment - How they are paid.
 * @returns The parts, in the order of their days; behind a rate that is unknown no part is known.
 */
export function payRate(
  served: readonly RatedDays[],
  { proration, rounding, daysInMonth }: RatePayment,
): readonly PayPart[] {
  let worth: Decimal | Unknown = toDecimal("0");
  let paid: Money = "0";
  return partsOf(served, proration).map(({ weight, ...part }) => {
    worth = addRate(worth, part.rate, weight ?? daysInMonth);
    if (isUnknown(worth)) return { ...part, amount: worth };
    const total = toMoney(toDecimalString(divide(worth, decimalOf(daysInMonth), rounding)));
    const amount = minusMoney(total, paid);
    paid = total;
    return { ...part, amount };
  });
}

function addRate(
  worth: Decimal | Unknown,
  rate: DecimalString | Unknown,
  weight: number,
): Decimal | Unknown {
  if (isUnknown(worth)) return worth;
  return isUnknown(rate) ? rate : plus(worth, times(toDecimal(rate), decimalOf(weight)));
}

/** A part before it is paid, and how many days of its month it weighs; all of them without that. */
type WeighedPart = Omit<PayPart, "amount"> & { readonly weight?: number };

function partsOf(
  served: readonly RatedDays[],
  proration: RateBasis["proration"],
): readonly WeighedPart[] {
  if (proration === "calendar-days") {
    return mergedByRate(
      served.map((part) => ({ ...part, days: daysBetween(part.from, part.until) })),
    ).map((part) => ({
      ...part,
      weight: part.days,
    }));
  }
  const [first, last] = [definitely(served[0]), definitely(served.at(-1))];
  const days = served.reduce((sum, part) => sum + daysBetween(part.from, part.until), 0);
  const { rate, trace } = proration === "first-day" ? first : last;
  const { from } = first;
  const { until } = last;
  return [{ from, until, days, rate, ...(trace === undefined ? {} : { trace }) }];
}

type CountedDays = RatedDays & { readonly days: number };

/** Days on end at the same rate are one part. */
function mergedByRate(parts: readonly CountedDays[]): readonly CountedDays[] {
  const merged: CountedDays[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (before === undefined || before.until !== part.from || !isSameRate(before, part)) {
      merged.push(part);
    } else {
      const { until, days } = part;
      merged[merged.length - 1] = { ...before, until, days: before.days + days };
    }
  }
  return merged;
}

/** Unknowns with one reason are one object. */
const isSameRate = (one: RatedDays, other: RatedDays): boolean => one.rate === other.rate;
