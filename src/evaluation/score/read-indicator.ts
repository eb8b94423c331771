import { toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { maximumId } from "../lower/figure-ids.js";
import type { IndicatorNode } from "../lower/indicator-tree.js";
import { mayLose } from "../lower/leaving-marks.js";
import type { IndicatorScore } from "../model.js";
import type { BlockReading, RowReading } from "./read-numbers.js";
import { readNumbers, shareByValue } from "./read-numbers.js";

/** Reads the score of a dimension or a group; sites of equal score share one frozen object. */
export function readIndicator(node: IndicatorNode): BlockReading<IndicatorScore> {
  const { id } = node.indicator;
  const scoreOf =
    (maximum: DecimalString) =>
    (score: DecimalString | Unknown): IndicatorScore =>
      Object.freeze({ id, score, maximum });
  if (!mayLose(node)) return shareByValue(id, scoreOf(toDecimalString(node.fullMarks)));
  return shareByMaximum(id, (maximum) => shareByValue(id, scoreOf(maximum)));
}

/** Reads full marks first and then, among the sites with as many, the score. */
function shareByMaximum<T>(
  id: string,
  withMaximum: (maximum: DecimalString) => BlockReading<T>,
): BlockReading<T> {
  const readMaximum = readNumbers(maximumId(id));
  const byMaximum = new Map<DecimalString, BlockReading<T>>();
  return (block) => {
    const maximumAt = readMaximum(block);
    const opened = new Map<DecimalString, RowReading<T>>();
    const open = (maximum: DecimalString): RowReading<T> => {
      const reading = byMaximum.get(maximum) ?? withMaximum(maximum);
      byMaximum.set(maximum, reading);
      const scoreAt = opened.get(maximum) ?? reading(block);
      opened.set(maximum, scoreAt);
      return scoreAt;
    };
    // Most sites have the same full marks as the one before.
    let last: DecimalString | Unknown | undefined;
    let lastScoreAt: RowReading<T> | undefined;
    return (row) => {
      const maximum = maximumAt(row);
      if (maximum !== last) {
        lastScoreAt = open(knownMarks(maximum));
        last = maximum;
      }
      return definitely(lastScoreAt, "the full marks of some row")(row);
    };
  };
}

/** Full marks are worked out from printed numbers and from absences, which are never unknown. */
export function knownMarks(marks: DecimalString | Unknown): DecimalString {
  if (!isUnknown(marks)) return marks;
  throw new Error("Full marks are unknown. This is a bug.");
}
