import { round, times } from "../../core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { Classification, SeatCount, SeatRule } from "../model.js";
import type { Contender } from "./contender.js";

/** A number of seats, and how many of them are gone. */
export interface SeatLimit {
  /** Numbers of the classes, from the highest to the lowest, whose sites use up the seats. */
  readonly highest: number;
  readonly lowest: number;
  readonly seats: number;
  taken: number;
}

/** Finds the number of a class, counted from the highest, which is 0. */
export type ClassNumber = (classId: string) => number;

/** Numbers the classes of a scheme. */
export function classNumbersOf({ classes }: Classification): ClassNumber {
  const numbers = new Map(classes.map(({ id }, number) => [id, number]));
  return (classId) => definitely(numbers.get(classId), "the check of class ids");
}

/** Works out how many seats the classes have in a stratum. */
export function seatLimitsOf(
  rules: readonly SeatRule[],
  stratum: string | undefined,
  contenders: readonly Contender[],
  numberOf: ClassNumber,
): readonly SeatLimit[] {
  return rulesFor(rules, stratum).map(({ class: id, andAbove, count }) => {
    const lowest = numberOf(id);
    const highest = andAbove === true ? 0 : lowest;
    return { highest, lowest, seats: seatsOf(count, id, contenders, numberOf), taken: 0 };
  });
}

/** The rules of a stratum: its own, and those for every stratum that it has none of its own for. */
function rulesFor(rules: readonly SeatRule[], stratum: string | undefined): readonly SeatRule[] {
  const own = rules.filter((rule) => rule.stratum !== undefined && rule.stratum === stratum);
  const isOverruled = (rule: SeatRule): boolean =>
    own.some((one) => one.class === rule.class && isAndAbove(one) === isAndAbove(rule));
  const general = rules.filter((rule) => rule.stratum === undefined && !isOverruled(rule));
  return [...own, ...general];
}

function isAndAbove({ andAbove }: SeatRule): boolean {
  return andAbove === true;
}

function seatsOf(
  count: SeatCount,
  id: string,
  contenders: readonly Contender[],
  numberOf: ClassNumber,
): number {
  switch (count.kind) {
    case "fixed":
      return count.seats;
    case "open":
      return Number.POSITIVE_INFINITY;
    case "share": {
      const line = numberOf(count.line ?? id);
      const qualified = contenders.filter((contender) => qualifies(contender, line, numberOf));
      const sites = count.of === "entrants" ? contenders.length : qualified.length;
      const share = times(toDecimal(count.share), decimalOf(sites));
      const seats = round(share, { places: 0, mode: count.rounding });
      // A share of at most a million sites is a small whole number.
      return Number(toDecimalString(seats));
    }
  }
}

/** Whether a site reaches the line of a class or of a higher one. */
function qualifies({ standing }: Contender, line: number, numberOf: ClassNumber): boolean {
  return standing?.status === "rated" && numberOf(standing.class) <= line;
}
