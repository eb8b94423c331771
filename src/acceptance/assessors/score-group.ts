import { compareDecimals, minus } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimal, toDecimalString } from "../../core/decimal.js";
import { maxOf, minOf, sumOf } from "../../core/decimal-list.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import type {
  AssessorGroup,
  AssessorRule,
  AssessorScore,
  PairAgreement,
} from "../model/assessor-score.js";

/** What a group came to: the sum of the scores that count, and how many they are. */
export interface GroupOutcome {
  readonly sum: Decimal | Unknown;
  readonly count: number;
  readonly told: AssessorGroup;
}

interface Scored {
  readonly assessor: string;
  readonly score: Decimal;
}

const missing = unknown("missing-evidence");

/** The fewest of whom the highest and the lowest can be dropped. */
const fewestToDrop = 3;

/** Puts the scores of one group together. */
export function scoreGroup(
  rule: AssessorRule,
  members: readonly AssessorScore[],
  group: string | undefined,
): GroupOutcome {
  const judging = members.filter(({ conflict }) => conflict !== true);
  const aside = members.filter(({ conflict }) => conflict === true).map(({ assessor }) => assessor);
  const open = judging.find(({ score }) => isUnknown(score))?.score;
  const scored = judging.flatMap(({ assessor, score }) =>
    isUnknown(score) ? [] : [{ assessor, score: toDecimal(score) }],
  );
  scored.sort(byScore);
  const drops = rule.drop !== undefined;
  const unclear = isUnknown(open)
    ? open
    : scored.length < (drops ? fewestToDrop : 1)
      ? missing
      : undefined;
  const dropping = drops && unclear === undefined;
  const counted = dropping ? scored.slice(1, -1) : scored;
  const dropped = dropping ? [...scored.slice(0, 1), ...scored.slice(-1)] : [];
  return {
    sum: unclear ?? sumOf(counted.map(({ score }) => score)),
    count: counted.length,
    told: Object.freeze({
      ...(group === undefined ? {} : { group }),
      counted: namesOf(unclear === undefined ? counted : []),
      aside: Object.freeze(aside.sort()),
      dropped: Object.freeze(dropped.map(({ assessor }) => assessor)),
      ...agreementOf(rule, scored, unclear),
    }),
  };
}

const namesOf = (scored: readonly Scored[]): readonly string[] =>
  Object.freeze(scored.map(({ assessor }) => assessor).sort());

/** The lowest first; of equal scores, by the id of the assessor. */
function byScore(one: Scored, other: Scored): number {
  const order = compareDecimals(one.score, other.score);
  return order === 0 ? (one.assessor < other.assessor ? -1 : 1) : order;
}

function agreementOf(
  { agreement }: AssessorRule,
  scored: readonly Scored[],
  unclear: Unknown | undefined,
): Pick<AssessorGroup, "spread" | "agrees" | "agreement"> {
  const allowed = agreement === undefined ? undefined : toDecimal(agreement);
  if (unclear !== undefined) {
    const open = { agrees: unclear, agreement: unclear };
    return { spread: unclear, ...(allowed === undefined ? {} : open) };
  }
  const scores = scored.map(({ score }) => score);
  const spread = minus(maxOf(scores), minOf(scores));
  return {
    spread: toDecimalString(spread),
    ...(allowed === undefined
      ? {}
      : { agrees: compareDecimals(spread, allowed) <= 0, agreement: pairsWithin(allowed, scores) }),
  };
}

/**
 * Counts the pairs of ascending scores that lie no farther apart than allowed.
 *
 * @source Pairwise percent agreement with a tolerance, as told of raters; K. A. Hallgren, "Computing
 * inter-rater reliability for observational data" (2012)
 */
function pairsWithin(allowed: Decimal, scores: readonly Decimal[]): PairAgreement {
  let agreeing = 0;
  let first = 0;
  for (const [place, score] of scores.entries()) {
    // The scores ascend, so whoever is too far from this one is too far from all that follow.
    while (compareDecimals(minus(score, scores[first] as Decimal), allowed) > 0) first += 1;
    agreeing += place - first;
  }
  return Object.freeze({ agreeing, pairs: (scores.length * (scores.length - 1)) / 2 });
}
