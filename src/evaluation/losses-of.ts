import { decimalOf, toDecimalString } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import { quote } from "../core/quote.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import { readScheme } from "./define/read-scheme.js";
import type { Marks, ScoreMarks } from "./losses/read-marks.js";
import { invalidScore, readMarks } from "./losses/read-marks.js";
import { addMarks, subtractMarks } from "./losses/subtract-marks.js";
import type { DimensionNode, IndicatorNode } from "./lower/indicator-tree.js";
import { indicatorTreeOf, nodesOf } from "./lower/indicator-tree.js";
import { isBase } from "./lower/lower-total.js";
import type { Adjustment, EvaluationScheme, SiteScore } from "./model.js";

/**
 * Points lost in one place or, below 0, won there.
 *
 * - `item`: what an item falls short of its full marks
 * - `group`: what the cap, the floor or the scaling of a group took, and what its parts print beside
 *   its own full marks
 * - `bonus`: what a dimension outside the full marks adds
 * - `full-marks`: what the whole scheme prints beside its dimensions, or scales its score up for
 * - an adjustment of the total
 */
export interface Loss {
  /** What took the points. */
  readonly kind: "item" | "group" | "bonus" | "full-marks" | Adjustment["kind"];
  /** Id of the indicator, where it is one. */
  readonly id?: string;
  /** How many; below 0 where points were won. @unit points */
  readonly points: DecimalString | Unknown;
}

/** Where the points of a site went. */
export interface Losses {
  /** What the total falls short of the full marks; below 0 where it passes them. @unit points */
  readonly lost: DecimalString | Unknown;
  /** The losses that are not 0, in the order of the scheme; they add up to what was lost. */
  readonly parts: readonly Loss[];
}

/**
 * Tells where every point of a site was lost.
 *
 * @param scheme - The scheme.
 * @param score - A score of this scheme with the detail `items` or `trace`.
 * @returns What was lost, and its parts; as far as all of them are known, they add up exactly.
 * @throws {@link DomainError} the codes of `defineEvaluation`, when the scheme does not fit.
 * @throws {@link DomainError} `evaluation/invalid-scores` when the score is not one of this scheme,
 * or came without its items.
 * @example
 * import { fact } from "wenming/rules";
 * const scheme = defineEvaluation({
 *   kind: "evaluation", id: "stations", version: "2024", subject: "site",
 *   title: { zh: "文明实践站评估", en: "Evaluation of stations" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: { events: { kind: "count", most: 100 } },
 *   dimensions: [{ id: "activities", label: { zh: "活动", en: "activities" }, of: [{
 *     id: "events", label: { zh: "活动场次", en: "events" }, points: "100", rule: fact("events"),
 *   }] }],
 *   total: {}, missing: "unknown", notApplicable: "drop",
 * });
 * const score = scoreSite(scheme, { site: "riverside", facts: { events: 96 } }, { detail: "items" });
 * lossesOf(scheme, score); // { lost: "4", parts: [{ kind: "item", id: "events", points: "4" }] }
 */
export function lossesOf(scheme: EvaluationScheme, score: SiteScore): Losses {
  const read = readScheme(scheme);
  const dimensions = indicatorTreeOf(read.scheme, read.pointers);
  const marks = readMarks(score);
  const parts = [
    ...dimensions.flatMap((dimension) => dimensionLosses(marks, dimension)),
    fullMarksLoss(marks, dimensions),
    ...marks.adjustments.map(({ kind, points }) => lossOf(kind, taken(points))),
  ];
  return {
    lost: textOf(subtractMarks(marks.maximum, marks.total)),
    parts: parts.filter(({ points }) => points !== "0"),
  };
}

function dimensionLosses(marks: ScoreMarks, dimension: DimensionNode): readonly Loss[] {
  const { id } = dimension.indicator;
  if (!isBase(dimension)) return [lossOf("bonus", taken(marksIn(marks, dimension).score), id)];
  return nodesOf([dimension]).map((node) => {
    const { maximum, score } = marksIn(marks, node);
    const lost = subtractMarks(maximum, score);
    if (node.kind === "item") return lossOf("item", lost, node.indicator.id);
    const inParts = addMarks(node.parts.map((part) => lostIn(marks, part)));
    return lossOf("group", subtractMarks(lost, inParts), node.indicator.id);
  });
}

function fullMarksLoss(marks: ScoreMarks, dimensions: readonly DimensionNode[]): Loss {
  const base = dimensions.filter(isBase).map((dimension) => marksIn(marks, dimension).maximum);
  return lossOf("full-marks", subtractMarks(marks.maximum, addMarks(base)));
}

function lostIn(marks: ScoreMarks, node: IndicatorNode): Marks {
  const { maximum, score } = marksIn(marks, node);
  return subtractMarks(maximum, score);
}

function marksIn(
  { indicators }: ScoreMarks,
  { indicator: { id } }: IndicatorNode,
): { readonly score: Marks; readonly maximum: Marks } {
  const marks = indicators.get(id);
  if (marks !== undefined) return marks;
  throw invalidScore(`it does not hold the indicator ${quote(id)}`);
}

/** What was added is a loss below 0. */
function taken(points: Marks): Marks {
  return subtractMarks(decimalOf(0), points);
}

function lossOf(kind: Loss["kind"], points: Marks, id?: string): Loss {
  return { kind, ...(id === undefined ? {} : { id }), points: textOf(points) };
}

function textOf(marks: Marks): DecimalString | Unknown {
  return isUnknown(marks) ? marks : toDecimalString(marks);
}
