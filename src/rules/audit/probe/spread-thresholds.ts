import { divide, isZero, minus, times } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal } from "../../../core/decimal.js";
import { sumOf } from "../../../core/decimal-list.js";
import { definitely } from "../../../core/definitely.js";
import { safely } from "../../../core/safely.js";
import { isUnknown } from "../../../core/unknown.js";
import { entryOf } from "../../entry-of.js";
import type { Amount, Bracket, Condition, Interval, UnitsAmount } from "../../model.js";
import type { Step } from "../../prepare/step-parts.js";
import { partsOf } from "../../prepare/step-parts.js";
import { insideList } from "../bounds/bounds-scope.js";
import { spreadDays } from "./spread-days.js";
import type { Tracking } from "./thresholds.js";
import { addNumbers, addTexts, factKey, lengthKey } from "./thresholds.js";

/** A step to be looked at, and the values of it at which the rules around it change their course. */
interface Spread {
  readonly step: Step;
  readonly values: readonly Decimal[];
  /** Name of the list in whose rows the step is read. */
  readonly list?: string | undefined;
}

/**
 * Carries thresholds from an amount or condition back to the facts that it reads.
 *
 * A cap of 10 on `2 × done` is a threshold of 5 for `done`. Where several facts come together only
 * the printed numbers are reckoned with, so that not every threshold is found.
 */
export function spreadThresholds(root: Step, values: readonly Decimal[], into: Tracking): void {
  const waiting: Spread[] = [{ step: root, values }];
  // The array also yields what is added during the loop.
  for (const spread of waiting) {
    note(spread, into);
    waiting.push(...spreadParts(spread, into));
  }
}

/** Notes what a step says of the facts that it names itself. */
function note({ step, values, list }: Spread, into: Tracking): void {
  switch (step.kind) {
    case "fact":
      addNumbers(into.numbers, keyIn(into, step.fact, list), values);
      break;
    case "figure":
      addNumbers(into.figures, step.figure, values);
      break;
    case "over":
      if (step.take === "count") addNumbers(into.numbers, lengthKey(step.list), values);
      break;
    case "among":
      addTexts(into.words, keyIn(into, step.fact, list), step.options);
      break;
    case "earlier":
    case "elapsed":
      spreadDays(step, values, into, (fact) => keyIn(into, fact, list));
      break;
  }
}

/** Inside a list a name means the fact of a row, unless the rows have none of that name. */
function keyIn({ rules }: Tracking, fact: string, list: string | undefined): string {
  return entryOf(rules.facts, fact) === undefined ? factKey(fact, list) : factKey(fact);
}

/** The parts of a step with the thresholds that they inherit. */
function spreadParts(spread: Spread, into: Tracking): readonly Spread[] {
  const { step, list } = spread;
  const inside = step.kind === "over" ? step.list : list;
  return partsOf(step).map((part) => ({
    step: part,
    values: valuesFor(spread, part, into),
    list: inside,
  }));
}

function valuesFor({ step, values, list }: Spread, part: Step, into: Tracking): readonly Decimal[] {
  switch (step.kind) {
    case "sum":
      return values.flatMap((value) => exact(() => minus(value, sumOf(printedIn(step.of, into)))));
    case "product":
      return values.flatMap((value) => sharedBy(value, printedIn(step.of, into)));
    case "quotient":
      return quotientValues(part === step.dividend, printedIn([step.divisor], into), values);
    case "min":
    case "max":
    case "clamp":
      return [...values, ...endsOf(partsOf(step), list, into)];
    case "units":
      return part === step.of ? unitValues(step, values) : values;
    case "bands":
      return part === step.of ? boundsOf(step.bands) : values;
    case "brackets":
      return step.brackets.flatMap(bracketValues);
    case "compare":
      return endsOf([step.left, step.right], list, into);
    default:
      return values;
  }
}

/** The numbers that amounts print or take from parameters. */
function printedIn(parts: readonly Step[], { rules }: Tracking): readonly Decimal[] {
  return parts.flatMap((part) => {
    if (part.kind === "constant") return [toDecimal(part.value)];
    if (part.kind !== "parameter") return [];
    const found = entryOf(rules.parameters, part.parameter);
    const { layers } = definitely(found, "the check of the references");
    const values = layers.flatMap((layer) => layer.values.map(({ value }) => value));
    // One value stands for all: each of them would multiply the probes.
    return values
      .flatMap((value) => (value === null || isUnknown(value) ? [] : toDecimal(value)))
      .slice(0, 1);
  });
}

/** Printed numbers, and the ends of what else amounts can come to. */
function endsOf(
  parts: readonly Step[],
  list: string | undefined,
  into: Tracking,
): readonly Decimal[] {
  const scope = list === undefined ? into.bounds : insideList(into.bounds, list);
  return parts.flatMap((part) => {
    // A fact is tried at its own ends anyway; conditions have none.
    if (part.kind === "fact" || !isAmount(part)) return [];
    const { least, most } = scope.boundsOf(part, scope);
    return [least, most].flatMap((end) => end ?? []);
  });
}

function isAmount(part: Step): part is Amount {
  return !conditionKinds.has(part.kind);
}

const conditionKinds: ReadonlySet<string> = new Set<Condition["kind"]>([
  "compare",
  "holds",
  "among",
  "known",
  "all",
  "any",
  "some",
  "not",
]);

function exact(value: () => Decimal): readonly Decimal[] {
  const found = safely(value);
  return found.success ? [found.data] : [];
}

/** What the other factors must be for a product to come to a value. */
function sharedBy(value: Decimal, factors: readonly Decimal[]): readonly Decimal[] {
  return exact(() => {
    const factor = factors.reduce(times, toDecimal("1"));
    return isZero(factor) ? value : divide(value, factor, { places: 6, mode: "half-even" });
  });
}

function quotientValues(
  isDividend: boolean,
  divisors: readonly Decimal[],
  values: readonly Decimal[],
): readonly Decimal[] {
  if (!isDividend) return [toDecimal("0")];
  return values.flatMap((value) =>
    divisors.flatMap((divisor) => exact(() => times(value, divisor))),
  );
}

/** The first blocks, and where the blocks come to the values. */
function unitValues({ size, each }: UnitsAmount, values: readonly Decimal[]): readonly Decimal[] {
  const block = toDecimal(size);
  const worth = each.kind === "constant" ? [toDecimal(each.value)] : [];
  const reached = values.flatMap((value) => sharedBy(value, worth));
  return [block, ...reached.flatMap((blocks) => exact(() => times(blocks, block)))];
}

function boundsOf(bands: readonly Interval[]): readonly Decimal[] {
  return bands.flatMap(({ from, above, upTo, below }) =>
    [from, above, upTo, below].flatMap((bound) => (bound === undefined ? [] : toDecimal(bound))),
  );
}

function bracketValues(bracket: Bracket): readonly Decimal[] {
  const ends = bracket.upTo === undefined ? [] : [toDecimal(bracket.upTo)];
  return "size" in bracket ? [toDecimal(bracket.size), ...ends] : ends;
}
