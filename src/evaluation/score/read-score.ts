import type { RuleBlock } from "../../rules/compile/compiled-rules.js";
import { nodesOf } from "../lower/indicator-tree.js";
import type { LoweredScheme } from "../lower/lower-scheme.js";
import { missingPolicyOf } from "../lower/lower-scheme.js";
import { isBase } from "../lower/lower-total.js";
import type { IndicatorScore, ItemScore, SiteScore, Standing } from "../model.js";
import type { ShelfRoom } from "./new-shelf.js";
import { readAdjustments } from "./read-adjustments.js";
import { readClass } from "./read-class.js";
import { readFigures, readFiguresWithTrace } from "./read-figures.js";
import { readIndicator } from "./read-indicator.js";
import type { ItemPlan } from "./read-item.js";
import { readItem, readItemWithTrace } from "./read-item.js";
import type { BlockReading } from "./read-numbers.js";
import { readAll } from "./read-numbers.js";
import { readQuestions } from "./read-questions.js";
import { readStratum } from "./read-stratum.js";
import { readFullMarks, readTotal } from "./read-total.js";
import type { ScoreDetail } from "./scoring-options.js";

/** A score while it is put together. */
export type GrowingScore = { -readonly [Field in keyof SiteScore]: SiteScore[Field] };

/** Puts together the score of a site from its row of a block. */
export type ScoreReading = (row: number, site: string) => GrowingScore;

/** What a scheme or a caller asks of a score besides what every score holds. */
interface Extras {
  readonly stratum?: BlockReading<string>;
  readonly class?: BlockReading<Standing>;
  readonly indicators?: BlockReading<readonly IndicatorScore[]>;
  readonly items?: BlockReading<readonly ItemScore[]>;
}

/**
 * Prepares the reading of scores from blocks of a lowered scheme.
 *
 * What sites have in common – a dimension of equal score, an item in the same state – is made once
 * and shared, frozen, by all of them.
 */
export function readScores(
  lowered: LoweredScheme,
  plans: readonly ItemPlan[],
  detail: ScoreDetail,
  room: ShelfRoom = roomForReasons(),
): (block: RuleBlock) => ScoreReading {
  const { scheme, dimensions, stages } = lowered;
  const total = readTotal(stages);
  const maximum = readFullMarks(stages);
  const scores = readAll(dimensions.map(readIndicator));
  const adjustments = readAdjustments(stages);
  const answers = readQuestions(scheme);
  const figures = detail === "trace" ? readFiguresWithTrace(scheme, room) : readFigures(scheme);
  const extras = extrasOf(lowered, plans, detail, room);
  return (block) => {
    const totalAt = total(block);
    const maximumAt = maximum(block);
    const dimensionsAt = scores(block);
    const adjustmentsAt = adjustments(block);
    const answersAt = answers(block);
    const figuresAt = figures(block);
    const stratumAt = extras.stratum?.(block);
    const classAt = extras.class?.(block);
    const indicatorsAt = extras.indicators?.(block);
    const itemsAt = extras.items?.(block);
    return (row, site) => {
      const { failedGates, struckVetoes, ruling } = answersAt(row);
      const standing = classAt && (ruling ?? classAt(row));
      const total = totalAt(row);
      const maximum = maximumAt(row);
      const dimensions = dimensionsAt(row);
      const adjustments = adjustmentsAt(row);
      const figures = figuresAt(row);
      const plain = { site, total, maximum, dimensions, adjustments, failedGates, struckVetoes };
      const score = newScore(plain, figures, standing);
      if (stratumAt !== undefined) score.stratum = stratumAt(row);
      if (indicatorsAt !== undefined) score.indicators = indicatorsAt(row);
      if (itemsAt !== undefined) score.items = itemsAt(row);
      return score;
    };
  };
}

/** What every score holds, but for the last of it. */
type PlainScore = Omit<SiteScore, "figures" | "standing" | "stratum" | "indicators" | "items">;

/** A score in one piece: a field that is added later lies apart and makes every score larger. */
function newScore(
  { site, total, maximum, dimensions, adjustments, failedGates, struckVetoes }: PlainScore,
  figures: SiteScore["figures"],
  standing: Standing | undefined,
): GrowingScore {
  if (standing === undefined) {
    return { site, total, maximum, dimensions, adjustments, failedGates, struckVetoes, figures };
  }
  return {
    site,
    total,
    maximum,
    dimensions,
    adjustments,
    failedGates,
    struckVetoes,
    figures,
    standing,
  };
}

/** Room for items with their reasons, of which each takes one or two kilobytes. */
export function roomForReasons(): ShelfRoom {
  return { left: 65_536 };
}

function extrasOf(
  { scheme, dimensions, stages }: LoweredScheme,
  plans: readonly ItemPlan[],
  detail: ScoreDetail,
  room: ShelfRoom,
): Extras {
  const { classification, ranking, facts } = scheme;
  const always: Extras = {
    ...(ranking?.within === undefined ? {} : { stratum: readStratum(facts, ranking.within) }),
    ...(classification === undefined
      ? {}
      : { class: readClass(classification, readTotal(stages)) }),
  };
  if (detail === "totals") return always;
  const inner = dimensions.flatMap((node) => nodesOf(node.parts));
  return {
    ...always,
    indicators: readAll(inner.filter((node) => node.kind === "group").map(readIndicator)),
    items: readAll(
      plans.map((plan) => (detail === "trace" ? readItemWithTrace(plan, room) : readItem(plan))),
    ),
  };
}

/** The items of a scheme, in its order, as scores show them. */
export function itemPlansOf({ scheme, dimensions, states }: LoweredScheme): readonly ItemPlan[] {
  return dimensions.flatMap((dimension) =>
    nodesOf(dimension.parts)
      .filter((node) => node.kind === "item")
      .map((node) => ({
        node,
        missing: missingPolicyOf(scheme, node),
        states: states.get(node.indicator.id) ?? [],
        bonus: !isBase(dimension),
      })),
  );
}
