import type { Decimal } from "../../core/decimal.js";
import { toDecimal } from "../../core/decimal.js";
import { isDecimalString } from "../../core/decimal-text.js";
import { DomainError, isDomainError } from "../../core/error.js";
import { readList } from "../../core/list.js";
import { quote } from "../../core/quote.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import type { EvaluationErrorCode } from "../errors.js";
import type { Adjustment, SiteScore } from "../model.js";

/** A number of a score, or why it is unknown. */
export type Marks = Decimal | Unknown;

/** What can be read of a score about where its points went. */
export interface ScoreMarks {
  readonly total: Marks;
  readonly maximum: Marks;
  /** The score and the full marks of each indicator, by id. */
  readonly indicators: ReadonlyMap<string, { readonly score: Marks; readonly maximum: Marks }>;
  readonly adjustments: readonly { readonly kind: Adjustment["kind"]; readonly points: Marks }[];
}

/**
 * Reads the numbers of a score.
 *
 * @throws {@link DomainError} `evaluation/invalid-scores` when they cannot be read.
 */
export function readMarks(score: SiteScore): ScoreMarks {
  try {
    const { dimensions, indicators = [], items = [] } = score;
    const all = [...readList(dimensions), ...readList(indicators), ...readList(items)];
    return {
      total: marksOf(score.total),
      maximum: marksOf(score.maximum),
      indicators: new Map(
        all.map(({ id, score: own, maximum }) => [
          id,
          { score: marksOf(own), maximum: marksOf(maximum) },
        ]),
      ),
      adjustments: readList(score.adjustments).map(({ kind, points }) => ({
        kind: checkedKind(kind),
        points: marksOf(points),
      })),
    };
  } catch (cause) {
    if (isDomainError(cause, "evaluation/invalid-scores")) throw cause;
    throw invalidScore("it cannot be read", cause);
  }
}

function marksOf(value: unknown): Marks {
  // Made anew, so that the answer and the score of the caller have nothing in common.
  if (isUnknown(value)) return unknown(value.unknown);
  if (isDecimalString(value)) return toDecimal(value);
  throw invalidScore(`${quote(value)} is no number of points`);
}

const kinds: ReadonlySet<unknown> = new Set<Adjustment["kind"]>([
  "rescale",
  "rounding",
  "floor",
  "cap",
  "veto",
]);

function checkedKind(kind: Adjustment["kind"]): Adjustment["kind"] {
  if (kinds.has(kind)) return kind;
  throw invalidScore(`${quote(kind)} is no kind of adjustment`);
}

/** Says that a score cannot be used. */
export function invalidScore(why: string, cause?: unknown): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/invalid-scores",
    `The score does not fit: ${why}. Use one that this scheme made with the detail "items".`,
    {},
    { cause },
  );
}
