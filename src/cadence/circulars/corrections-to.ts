import type { PlainDate } from "../../core/plain-date.js";
import { compareText } from "../duties/compare-text.js";
import type {
  Circular,
  CircularCorrection,
  CircularFigure,
  RestatedFigure,
} from "../model/circular.js";
import { correctionNotice } from "../tell/circular-reason.js";
import { compareFigures, figureKey, sameValue } from "./figure-key.js";

interface Printed {
  readonly issue: string;
  readonly value: CircularFigure["value"];
}

/** Finds the past figures of an issue that are no longer what was printed last, in their order. */
export function correctionsTo(
  issues: readonly Circular[],
  { restated = [] }: Circular,
): readonly CircularCorrection[] {
  const printed = lastPrinted(issues);
  const corrections = [...restated].sort(byPeriod).flatMap((figure) => {
    const last = printed.get(placeOf(figure, figure.from));
    if (last === undefined || sameValue(last.value, figure.value)) return [];
    const correction = { ...figure, issue: last.issue, printed: last.value };
    return [Object.freeze({ ...correction, reason: correctionNotice(correction) })];
  });
  return Object.freeze(corrections);
}

/** What each figure of each period was when it was printed last; issues come in their order. */
function lastPrinted(issues: readonly Circular[]): ReadonlyMap<string, Printed> {
  const printed = new Map<string, Printed>();
  for (const { id: issue, period, figures, restated = [] } of issues) {
    for (const figure of restated) {
      printed.set(placeOf(figure, figure.from), { issue, value: figure.value });
    }
    for (const figure of figures) {
      printed.set(placeOf(figure, period.from), { issue, value: figure.value });
    }
  }
  return printed;
}

const placeOf = (figure: CircularFigure, from: PlainDate): string => `${from} ${figureKey(figure)}`;

const byPeriod = (one: RestatedFigure, other: RestatedFigure): number =>
  compareText(one.from, other.from) || compareFigures(one, other);
