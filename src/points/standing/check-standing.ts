import type { Fault } from "../../core/fault.js";
import { quote } from "../../core/quote.js";
import { scaledIntegerOf } from "../../core/scaled.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { PointsErrorCode } from "../errors.js";
import type { PointsScheme } from "../model.js";
import type { Courtesy, Ladder, Pool, Ranking, StandingRules } from "../standing-rules.js";

type PointsFault = Fault<PointsErrorCode>;

interface WithId {
  readonly id: string;
}

/** The lists of ids that must differ among themselves and hold no colon. */
export const listsOfStanding = ({
  measures,
  ladders = [],
  courtesies = [],
  rankings = [],
  pools = [],
  clearings = [],
}: StandingRules): readonly (readonly WithId[])[] => [
  ...[measures, ladders, courtesies, rankings, pools, clearings],
  ...ladders.flatMap(({ tiers }) => [tiers, ...tiers.map(({ awards = [] }) => awards)]),
  ...rankings.map(({ awards = [] }) => awards),
];

/** Says what of the standing rules does not fit the rest of the scheme. */
export function standingFaults(
  { balances }: PointsScheme,
  rules: StandingRules,
): readonly PointsFault[] {
  const { measures, ladders = [], courtesies = [], rankings = [], pools = [] } = rules;
  return [
    ...measures.flatMap((at) => unknownFaults(at, at.balance, balances, "balance")),
    ...ladders.flatMap((ladder) => ladderFaults(rules, ladder)),
    ...courtesies.flatMap((courtesy) => courtesyFaults(ladders, courtesy)),
    ...rankings.flatMap((ranking) => rankingFaults(rules, ranking)),
    ...pools.flatMap(poolFaults),
  ];
}

function ladderFaults({ measures }: StandingRules, { cycle }: Ladder): readonly PointsFault[] {
  if (cycle === undefined) return [];
  const known = unknownFaults(cycle, cycle.measure, measures, "measure");
  if (scaledIntegerOf(cycle.length, 6) > 0) return known;
  return [...known, unsuitable(cycle, `A cycle has a length above 0, not ${quote(cycle.length)}.`)];
}

function courtesyFaults(ladders: readonly Ladder[], courtesy: Courtesy): readonly PointsFault[] {
  const ladder = ladders.find(({ id }) => id === courtesy.ladder);
  if (ladder === undefined) return unknownFaults(courtesy, courtesy.ladder, ladders, "ladder");
  return courtesy.terms.flatMap((term) =>
    term.tiers.flatMap((tier) => unknownFaults(term, tier, ladder.tiers, "tier")),
  );
}

function rankingFaults({ facts = {} }: StandingRules, ranking: Ranking): readonly PointsFault[] {
  const { within, top, atLine, ties, awards = [] } = ranking;
  const lineNeeded = top !== undefined && ties !== "by-id";
  return [
    ...(within === undefined || choiceIn(facts, within)
      ? []
      : unknownFaults(ranking, within, [], "choice fact")),
    ...(lineNeeded === (atLine !== undefined)
      ? []
      : [
          unsuitable(
            ranking,
            "What becomes of ties at the line is said where a number is chosen and ids do not decide. Correct it.",
          ),
        ]),
    ...awards.flatMap((at) => {
      const { from = 1, upTo, yuan } = at;
      const money = yuan === undefined || scaledIntegerOf(yuan, 2) >= 0;
      return from <= upTo && money
        ? []
        : [
            unsuitable(
              at,
              "Ranks run upward, and yuan are at least 0 with two places. Correct it.",
            ),
          ];
    }),
  ];
}

const choiceIn = (facts: object, name: string): boolean =>
  Object.hasOwn(facts, name) &&
  (facts as Record<string, { readonly kind: string }>)[name]?.kind === "choice";

function poolFaults(pool: Pool): readonly PointsFault[] {
  const share = scaledIntegerOf(pool.share, 6);
  if (share >= 0 && share <= 1_000_000) return [];
  return [unsuitable(pool, `The share ${quote(pool.share)} is none of 0 to 1 with six places.`)];
}

const unsuitable = (at: object, message: string): PointsFault => ({
  code: "points/unsuitable-number",
  at,
  message,
});

/** Says that an id names nothing. */
export function unknownFaults(
  at: object,
  id: string,
  known: readonly WithId[],
  what: string,
): readonly PointsFault[] {
  const ids = known.map((entry) => entry.id);
  if (ids.includes(id)) return [];
  const message = `There is no ${what} ${quote(id)}. Add it, or correct the id.${suggestionFor(id, ids)}`;
  return [{ code: "points/unknown-reference", at, message }];
}
