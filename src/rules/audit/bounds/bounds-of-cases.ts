import { toDecimal } from "../../../core/decimal.js";
import type { Amount, BandsAmount, ChooseAmount, OrElseAmount, TableAmount } from "../../model.js";
import {
  complementOf,
  intersectionOf,
  isWithinSet,
  nothing,
  onGrid,
  setOfInterval,
  unionOf,
} from "../line/value-set.js";
import type { AmountBounds } from "./amount-bounds.js";
import { eitherOf, exactly, perhapsUnknown, reachOf } from "./amount-bounds.js";
import type { BoundsScope } from "./bounds-scope.js";
import { mayBeUnknownIn, optionsIn } from "./bounds-scope.js";

/** The bounds of bands: those of the bands that the amount can reach. */
export function bandsBounds(step: BandsAmount, scope: BoundsScope): AmountBounds {
  const of = scope.boundsOf(step.of, scope);
  const reach = onGrid(reachOf(of), of.places);
  const branches: Amount[] = [];
  let taken = nothing;
  let mayBeUnknown = of.mayBeUnknown;
  for (const band of step.bands) {
    const values = intersectionOf([reach, onGrid(setOfInterval(band), of.places)]);
    const fresh = intersectionOf([values, complementOf(taken)]);
    if (step.matching === "only" && !isWithinSet(values, fresh)) mayBeUnknown = true;
    if (fresh.length > 0) branches.push(band.then);
    taken = unionOf([taken, values]);
  }
  const rest = isWithinSet(reach, taken) ? [] : [step.otherwise];
  const bounds = branchBounds(branches, rest, scope);
  return mayBeUnknown ? perhapsUnknown(bounds) : bounds;
}

/** The bounds of a choice: those of the cases that can be taken. */
export function chooseBounds(step: ChooseAmount, scope: BoundsScope): AmountBounds {
  const branches: Amount[] = [];
  let mayBeUnknown = step.matching === "only" && step.cases.length > 1;
  let isDecided = false;
  for (const { when, then } of step.cases) {
    const outcomes = scope.outcomesOf(when, scope);
    if (outcomes.mayBeUnknown) mayBeUnknown = true;
    if (outcomes.mayHold) branches.push(then);
    isDecided = step.matching === "first" && !outcomes.mayFail;
    if (isDecided) break;
  }
  const bounds = branchBounds(branches, isDecided ? [] : [step.otherwise], scope);
  return mayBeUnknown ? perhapsUnknown(bounds) : bounds;
}

/** The bounds of whichever branch is taken; where a rest without an amount can be, also unknown. */
function branchBounds(
  branches: readonly Amount[],
  rest: readonly (Amount | undefined)[],
  scope: BoundsScope,
): AmountBounds {
  const given = rest.flatMap((amount) => amount ?? []);
  const bounds = eitherOf([...branches, ...given].map((amount) => scope.boundsOf(amount, scope)));
  return given.length < rest.length ? perhapsUnknown(bounds) : bounds;
}

/** The bounds of a table: those of its rows. */
export function tableBounds(step: TableAmount, scope: BoundsScope): AmountBounds {
  const rows = step.rows.map(({ value }) => exactly(toDecimal(value)));
  const isComplete = step.rows.length === combinationsOf(step, scope);
  const rest = isComplete
    ? []
    : [step.otherwise ? scope.boundsOf(step.otherwise, scope) : undefined];
  const given = rest.flatMap((bounds) => bounds ?? []);
  const bounds = eitherOf([...rows, ...given]);
  const open = given.length < rest.length;
  return open || step.keys.some((key) => mayBeUnknownIn(scope, key))
    ? perhapsUnknown(bounds)
    : bounds;
}

/** How many combinations of options the keys of a table have. */
function combinationsOf({ keys }: TableAmount, scope: BoundsScope): number {
  return keys.reduce((count, key) => count * optionsIn(scope, key).length, 1);
}

/** The bounds of an amount that has a substitute. */
export function orElseBounds({ of, otherwise }: OrElseAmount, scope: BoundsScope): AmountBounds {
  const bounds = scope.boundsOf(of, scope);
  if (!bounds.mayBeUnknown) return bounds;
  const substitute = scope.boundsOf(otherwise, scope);
  return { ...eitherOf([bounds, substitute]), mayBeUnknown: substitute.mayBeUnknown };
}
