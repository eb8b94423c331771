import { toDecimal, toDecimalString } from "../../core/decimal.js";
import { isUnknown } from "../../core/unknown.js";
import { compareText } from "../duties/compare-text.js";
import type { CircularFigure } from "../model/circular.js";

/** What names a figure of an issue. */
export type FigureName = Pick<CircularFigure, "subject" | "figure">;

/** What tells the figures of one issue apart. */
export const figureKey = ({ subject, figure }: FigureName): string =>
  JSON.stringify([subject, figure]);

/** Orders figures by subject, then by figure. */
export const compareFigures = (one: FigureName, other: FigureName): number =>
  compareText(one.subject, other.subject) || compareText(one.figure, other.figure);

/** Whether two values are the same, however they are spelt. */
export const sameValue = (one: CircularFigure["value"], other: CircularFigure["value"]): boolean =>
  spelt(one) === spelt(other);

const spelt = (value: CircularFigure["value"]): string =>
  isUnknown(value) ? `unknown: ${value.unknown}` : toDecimalString(toDecimal(value));
