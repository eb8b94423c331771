import { decimalOf, toDecimal } from "../../../core/decimal.js";
import { definitely } from "../../../core/definitely.js";
import type { PlainDate } from "../../../core/plain-date.js";
import { isUnknown } from "../../../core/unknown.js";
import { entryOf } from "../../entry-of.js";
import { boundsOf, isNumericFact } from "../../fact-bounds.js";
import type {
  DayOperand,
  EarlierAmount,
  ElapsedAmount,
  FactAmount,
  ParameterAmount,
} from "../../model.js";
import { elapsedBetween } from "../../trace/days.js";
import type { AmountBounds } from "./amount-bounds.js";
import { boundless, boundsFrom, eitherOf, exactly, perhapsUnknown } from "./amount-bounds.js";
import type { BoundsScope } from "./bounds-scope.js";
import { definitionIn, mayBeUnknownIn } from "./bounds-scope.js";

const firstDay: PlainDate = "1900-01-01";
const lastDay: PlainDate = "2100-12-31";

/** The bounds of a fact, by its definition. */
export function factBounds({ fact }: FactAmount, scope: BoundsScope): AmountBounds {
  const definition = definitionIn(scope, fact);
  if (definition === undefined || !isNumericFact(definition)) return boundless;
  const { least, most, places } = boundsOf(definition);
  return boundsFrom({
    least: least === undefined ? undefined : toDecimal(least),
    most: most === undefined ? undefined : toDecimal(most),
    places,
    mayBeUnknown: definition.mayBeUnknown === true,
  });
}

/** The bounds of a parameter: all values of all its layers. */
export function parameterBounds(
  { parameter }: ParameterAmount,
  { parameters }: BoundsScope,
): AmountBounds {
  const { layers } = definitely(entryOf(parameters, parameter), "the check of the references");
  const values = layers.flatMap((layer) => layer.values.flatMap(({ value }) => value ?? []));
  const known = values.flatMap((value) => (isUnknown(value) ? [] : [exactly(toDecimal(value))]));
  const bounds = eitherOf(known);
  return known.length < values.length ? perhapsUnknown(bounds) : bounds;
}

/** The bounds of the number of earlier rows: all the others of the list. */
export function earlierBounds({ same, on }: EarlierAmount, scope: BoundsScope): AmountBounds {
  const rows = definitely(scope.row, "the check of the rules").most;
  return boundsFrom({
    least: decimalOf(0),
    most: decimalOf(Math.max(0, rows - 1)),
    places: 0,
    mayBeUnknown: [...same, on].some((fact) => mayBeUnknownIn(scope, fact)),
  });
}

/** The bounds of a length of time. */
export function elapsedBounds(
  { from, until, unit }: ElapsedAmount,
  scope: BoundsScope,
): AmountBounds {
  const [start, end] = [daysOf(from), daysOf(until)];
  return boundsFrom({
    least: decimalOf(elapsedBetween(start.last, end.first, unit)),
    most: decimalOf(elapsedBetween(start.first, end.last, unit)),
    places: 0,
    mayBeUnknown: [from, until].some(
      (day) => day.kind === "fact" && mayBeUnknownIn(scope, day.fact),
    ),
  });
}

function daysOf(operand: DayOperand): { readonly first: PlainDate; readonly last: PlainDate } {
  if (operand.kind === "day") return { first: operand.day, last: operand.day };
  return { first: firstDay, last: lastDay };
}
