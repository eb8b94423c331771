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
 * @example
 * import { atLeast, fact, figure } from "wenming/rules";
 * const label = { zh: "积分", en: "points" };
 * const { book } = postMany(
 *   openBook({
 *     kind: "points", id: "village", version: "1", title: label, issuer: "village", region: "village",
 *     effective: { from: "2024-01-01" }, citation: { document: "Notice 5" },
 *     balances: [{
 *       id: "points", label, places: 0, rounding: "floor", expiry: { kind: "never" },
 *       shortfall: { kind: "refused" }, transfer: "refused",
 *     }],
 *     items: [{
 *       id: "service", label, countsFrom: "service", facts: { hours: { kind: "count" } },
 *       credits: [{ balance: "points", amount: fact("hours") }],
 *     }],
 *     closedPeriods: "refused",
 *     standing: {
 *       measures: [{ id: "earned", balance: "points", of: "earned" }],
 *       ladders: [{ id: "stars", label, titles: "stand", tiers: [
 *         { id: "1", label, when: atLeast(figure("earned"), "10") },
 *         { id: "2", label, when: atLeast(figure("earned"), "20") },
 *       ] }],
 *     },
 *   }),
 *   [["a", 10], ["b", 20], ["c", 10]].map(([purse, hours]) => ({
 *     kind: "earn", id: `of-${purse}`, purse: String(purse), item: "service", facts: { hours: Number(hours) },
 *     on: "2024-05-01", recordedOn: "2024-05-02",
 *   })),
 * );
 * const holders = ["a", "b", "c"].map((purse) => ({ purse }));
 * countTiers(book, holders, { ladder: "stars", asOf: "2024-05-01" }).tiers; // [{ tier: "1", holders: 2 }, { tier: "2", holders: 1 }]
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
