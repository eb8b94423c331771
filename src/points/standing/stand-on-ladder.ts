import type { Decimal } from "../../core/decimal.js";
import { toDecimalString } from "../../core/decimal.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Tracer } from "../../rules/trace/tracer.js";
import type { Ladder } from "../standing-rules.js";
import { cycleFigure, tierFigure } from "./figure-ids.js";
import type { GivenTitle } from "./given-titles.js";

/** A tier of which it is not known whether it is met, and why. */
export interface OpenTier {
  /** Id of the tier. */
  readonly tier: string;
  /** What is not known. */
  readonly reason: Unknown;
}

/** Where a holder stands on a ladder. */
export interface LadderStanding {
  /**
   * Whether the tier is certain: `undetermined` where a higher one may be met, `unrated` where there
   * is none.
   */
  readonly status: "rated" | "unrated" | "undetermined";
  /** The highest tier that is met, or that was given and stands. */
  readonly tier?: string;
  /** The highest tier whose condition is met now. */
  readonly met?: string;
  /** Higher tiers of which it is not known whether they are met. */
  readonly open: readonly OpenTier[];
  /** Tiers that are met and have not been given, from the lowest. */
  readonly due: readonly string[];
  /** Titles that were given and are not met any more, whether they stand or fall. */
  readonly lost: readonly string[];
  /** In which cycle of the ladder the holder is; 1 for the first. */
  readonly cycle?: number;
  /** What comes with the tier that is met, in this cycle. */
  readonly awards: readonly string[];
}

/** Tells where a holder stands on a ladder. */
export function standOnLadder(
  tracer: Tracer,
  ladder: Ladder,
  titles: readonly GivenTitle[],
): LadderStanding {
  const { id, tiers } = ladder;
  const answers = tiers.map(({ id: tier }) => tracer.valueOf(tierFigure(id, tier)));
  const given = tiers.map((tier) =>
    titles.some((title) => title.ladder === id && title.tier === tier.id),
  );
  const met = answers.lastIndexOf(true);
  const kept = ladder.titles === "stand" ? given.lastIndexOf(true) : -1;
  const held = Math.max(met, kept);
  const open = tiers.flatMap((tier, place): readonly OpenTier[] => {
    const answer = answers[place];
    return place > held && isUnknown(answer)
      ? [Object.freeze({ tier: tier.id, reason: answer })]
      : [];
  });
  const chosen = (wanted: (place: number) => boolean): readonly string[] =>
    Object.freeze(tiers.flatMap((tier, place) => (wanted(place) ? [tier.id] : [])));
  const cycle = cycleOf(tracer, ladder);
  const [holding, meeting] = [tiers[held], tiers[met]];
  return Object.freeze({
    status: statusOf(open.length, held),
    ...(holding === undefined ? {} : { tier: holding.id }),
    ...(meeting === undefined ? {} : { met: meeting.id }),
    open: Object.freeze(open),
    due: chosen((place) => answers[place] === true && given[place] === false),
    lost: chosen((place) => answers[place] === false && given[place] === true),
    ...(ladder.cycle === undefined ? {} : { cycle }),
    awards: Object.freeze(
      (meeting?.awards ?? []).flatMap((award) =>
        award.each === "cycle" || cycle === 1 ? [award.id] : [],
      ),
    ),
  });
}

function statusOf(open: number, held: number): LadderStanding["status"] {
  if (open > 0) return "undetermined";
  return held === -1 ? "unrated" : "rated";
}

const cycleOf = (tracer: Tracer, { id, cycle }: Ladder): number =>
  cycle === undefined ? 1 : Number(toDecimalString(tracer.valueOf(cycleFigure(id)) as Decimal));
