import { minus } from "../../core/arithmetic.js";
import { toDecimal, toDecimalString } from "../../core/decimal.js";
import { isUnknown } from "../../core/unknown.js";
import type { Circular, CircularChange, CircularFigure } from "../model/circular.js";
import { changeReason } from "../tell/circular-reason.js";
import { compareFigures, figureKey, sameValue } from "./figure-key.js";

/** Tells which figures moved, came or went since the last issue, by subject and figure. */
export function changesSince(last: Circular, current: Circular): readonly CircularChange[] {
  const before = byKey(last.figures);
  const after = byKey(current.figures);
  const changes = [...new Map([...before, ...after])].flatMap(([key, { subject, figure }]) => {
    const change = changeOf(before.get(key)?.value, after.get(key)?.value);
    if (change === undefined) return [];
    const reason = changeReason(subject, figure, change);
    return [Object.freeze({ subject, figure, ...change, reason })];
  });
  return Object.freeze(changes.sort(compareFigures));
}

type Value = CircularFigure["value"];

const byKey = (figures: readonly CircularFigure[]) =>
  new Map(figures.map((figure) => [figureKey(figure), figure]));

function changeOf(
  before: Value | undefined,
  after: Value | undefined,
): Pick<CircularChange, "before" | "after" | "difference"> | undefined {
  if (before === undefined || after === undefined) {
    return {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  }
  if (sameValue(before, after)) return undefined;
  if (isUnknown(before) || isUnknown(after)) return { before, after };
  const difference = toDecimalString(minus(toDecimal(after), toDecimal(before)));
  return { before, after, difference };
}
