import { compareDecimals, plus, round, times } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal, toDecimalString } from "../../../core/decimal.js";
import { boundsOf, isNumericFact } from "../../fact-bounds.js";
import type { FactDefinition, FactValue } from "../../fact-sheet.js";

/** No fact has more digits than so many halvings tell apart. */
const mostHalvings = 200;

/**
 * Halves the way from a value of a number to one for which a question has the other answer.
 *
 * @param definition - The definition of the fact.
 * @param from - A value for which the question holds.
 * @param to - A value for which it does not.
 * @param holds - The question.
 * @returns A value for which it does not hold, next to one for which it does; `to` itself for a fact
 * that is no number.
 */
export function halveBetween(
  definition: FactDefinition,
  from: FactValue,
  to: FactValue,
  holds: (value: FactValue) => boolean,
): FactValue {
  if (!isNumericFact(definition)) return to;
  const { places } = boundsOf(definition);
  let [held, failed] = [toDecimal(String(from)), toDecimal(String(to))];
  for (let step = 0; step < mostHalvings; step += 1) {
    const middle = middleOf(held, failed, places);
    if (compareDecimals(middle, held) === 0 || compareDecimals(middle, failed) === 0) break;
    if (holds(factValue(definition, middle))) held = middle;
    else failed = middle;
  }
  return factValue(definition, failed);
}

/** The middle of two values, moved toward the lesser where the fact has too few places for it. */
function middleOf(a: Decimal, b: Decimal, places: number): Decimal {
  return round(times(plus(a, b), toDecimal("0.5")), { places, mode: "floor" });
}

function factValue({ kind }: FactDefinition, value: Decimal): FactValue {
  const text = toDecimalString(value);
  return kind === "count" ? Number(text) : text;
}
