import type { PlainDate } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import type { Book } from "./book/book.js";
import { askedDays, holdersOn } from "./standing/open-holder.js";
import { ratingDayOn } from "./standing/rating-day.js";
import type { Holder } from "./standing/read-holders.js";
import { readHolders } from "./standing/read-holders.js";
import { standOnLadder } from "./standing/stand-on-ladder.js";
import { partOf, standingOf } from "./standing/standing-of.js";

/** Which tiers are counted. */
export interface TierCountQuestion {
  /** Id of the ladder. */
  readonly ladder: string;
  /** The day, at its end. */
  readonly asOf: PlainDate;
  /** The day by which it was known; all that is on record unless given. */
  readonly knownOn?: PlainDate;
}

/** How many holders have a tier. */
export interface TierCount {
  /** Id of the tier. */
  readonly tier: string;
  /** How many have it as their highest. */
  readonly holders: number;
}

/** How many holders have which tier; the counts and those without add up to the holders. */
export interface TierCounts {
  /** How many have a tier. */
  readonly rated: number;
  /** How many have none. */
  readonly unrated: number;
  /** Of how many it is not known. */
  readonly undetermined: number;
  /** The tiers, from the lowest. */
  readonly tiers: readonly TierCount[];
}

/**
 * Counts how many holders meet which tier on a day.
 *
 * Titles that were given and are no longer met do not count.
 *
 * @param book - The book.
 * @param holders - Who is counted, each purse once.
 * @param question - The ladder and the day.
 * @returns The counts.
 * @throws {@link DomainError} the codes of `tierOn`, and `points/duplicate-id` when a purse stands
 * twice; nothing is counted then.
 */
export function countTiers(
  book: Book,
  holders: readonly Holder[],
  question: TierCountQuestion,
): TierCounts {
  const ready = standingOf(book);
  const asked = readRecord(question, ["ladder", "asOf"], ["knownOn"], "question about tiers");
  const { asOf, ...known } = askedDays(asked.asOf, asked.knownOn);
  const ladder = partOf(ready.rules.ladders ?? [], asked.ladder, "ladder");
  const days = { asOf: ratingDayOn(ladder.rated, asOf), ...known };
  const standings = readHolders(holders, holdersOn(book, ready, days)).map(({ tracer }) =>
    standOnLadder(tracer, ladder, []),
  );
  const statuses = (wanted: string) => standings.filter(({ status }) => status === wanted);
  const rated = statuses("rated");
  return Object.freeze({
    rated: rated.length,
    unrated: statuses("unrated").length,
    undetermined: statuses("undetermined").length,
    tiers: Object.freeze(
      ladder.tiers.map(({ id }) =>
        Object.freeze({ tier: id, holders: rated.filter(({ tier }) => tier === id).length }),
      ),
    ),
  });
}
