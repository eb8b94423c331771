import { divide, isZero, plus, times } from "../core/arithmetic.js";
import type { Decimal } from "../core/decimal.js";
import { decimalOf, toDecimal, toDecimalString } from "../core/decimal.js";
import { sumOf } from "../core/decimal-list.js";
import type { DecimalString } from "../core/decimal-text.js";
import { DomainError } from "../core/error.js";
import { parseWith } from "../core/parse-with.js";
import { quote } from "../core/quote.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import { suggestionFor } from "../rules/nearest-name.js";
import type { GroupOutcome } from "./assessors/score-group.js";
import { scoreGroup } from "./assessors/score-group.js";
import type { AcceptanceErrorCode } from "./errors.js";
import type { AssessorRule, AssessorScore, CombinedScore } from "./model/assessor-score.js";
import { assessorRuleSchema, assessorScoresSchema } from "./schema.js";

/**
 * Makes one score of what several assessors found.
 *
 * Who has an interest in the outcome steps aside. Each group comes to the mean of its scores, the
 * groups to their weighted mean, and only that is rounded. Where the highest and the lowest do not
 * count, a group of fewer than three is unknown, as is one in which a score is not in.
 *
 * @param rule - What is dropped, the weights of groups, how far scores may lie apart, the rounding.
 * @param scores - What the assessors found, in any order.
 * @returns The score, and for each group who counted, who stepped aside, who was dropped, and whether
 * they agree.
 * @throws {@link core.DomainError} `acceptance/invalid-assessor-scores` when the rule or a score does
 * not fit, an assessor occurs twice, a group has no weight, or all weights are 0.
 * @throws {@link core.DomainError} `core/precision-exceeded` when the score needs more than 40 digits on
 * the way, and another `core/` code when an argument is not plain data.
 * @example
 * const rule = { drop: "highest-and-lowest", rounding: { places: 2, mode: "half-up" } } as const;
 * const combined = combineAssessorScores(rule, [
 *   { assessor: "a", score: "80" }, { assessor: "b", score: "91" }, { assessor: "c", score: "84.5" },
 *   { assessor: "d", score: "100", conflict: true }, { assessor: "e", score: "86" },
 * ]);
 * combined.score; // "85.25"
 * combined.groups[0]?.dropped; // ["a", "b"]
 */
export function combineAssessorScores(
  rule: AssessorRule,
  scores: readonly AssessorScore[],
): CombinedScore {
  const code = "acceptance/invalid-assessor-scores";
  const checked = parseWith(assessorRuleSchema, rule, { code, what: "rule of assessors" });
  const all = parseWith(assessorScoresSchema, scores, {
    code,
    what: "list of scores of assessors",
  });
  refuseRepeated(all);
  const outcomes = groupsOf(checked, all).map(([group, weight, members]) => ({
    weight,
    outcome: scoreGroup(checked, members, group),
  }));
  return Object.freeze({
    score: weightedMean(outcomes, checked),
    groups: Object.freeze(outcomes.map(({ outcome }) => outcome.told)),
  });
}

type Group = readonly [
  group: string | undefined,
  weight: Decimal,
  members: readonly AssessorScore[],
];

const one = decimalOf(1);

function groupsOf({ weights }: AssessorRule, all: readonly AssessorScore[]): readonly Group[] {
  if (weights === undefined) return [[undefined, one, all]];
  const names = Object.keys(weights).sort();
  const stray = all.find(({ group }) => group === undefined || !names.includes(group));
  if (stray !== undefined) {
    throw misfit(
      stray.group === undefined
        ? `The assessor ${quote(stray.assessor)} is in no group, and groups have weights. Name the group.`
        : `The group ${quote(stray.group)} has no weight. Add one, or correct the group.` +
            suggestionFor(stray.group, names),
    );
  }
  const weighed = Object.entries(weights).map(
    ([name, weight]) => [name, toDecimal(weight)] as const,
  );
  if (weighed.every(([, weight]) => isZero(weight))) {
    throw misfit("All weights are 0. Give one of the groups a weight.");
  }
  return weighed
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => [name, weight, all.filter(({ group }) => group === name)]);
}

function refuseRepeated(all: readonly AssessorScore[]): void {
  const known = new Set<string>();
  for (const { assessor } of all) {
    if (known.has(assessor)) {
      throw misfit(`The assessor ${quote(assessor)} occurs twice. Leave one score of each.`);
    }
    known.add(assessor);
  }
}

const misfit = (message: string): DomainError =>
  new DomainError<AcceptanceErrorCode>("acceptance/invalid-assessor-scores", message);

interface Weighed {
  readonly weight: Decimal;
  readonly outcome: GroupOutcome;
}

/** Σ weight × sum ÷ count ÷ Σ weight, over one denominator, so that it is rounded once. */
function weightedMean(
  all: readonly Weighed[],
  { rounding }: AssessorRule,
): DecimalString | Unknown {
  let [dividend, divisor] = [decimalOf(0), one];
  const counting = all.filter(({ weight }) => !isZero(weight));
  for (const { weight, outcome } of counting) {
    const { sum, count } = outcome;
    if (isUnknown(sum)) return sum;
    const members = decimalOf(count);
    dividend = plus(times(dividend, members), times(times(weight, sum), divisor));
    divisor = times(divisor, members);
  }
  const weights = sumOf(counting.map(({ weight }) => weight));
  return toDecimalString(divide(dividend, times(divisor, weights), rounding));
}
