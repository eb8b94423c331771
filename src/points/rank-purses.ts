import type { Decimal } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { PlainDate } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown, unknown } from "../core/unknown.js";
import type { FactDefinition } from "../rules/fact-sheet.js";
import type { Book } from "./book/book.js";
import { amountFigure, whenFigure } from "./standing/figure-ids.js";
import type { OpenHolder } from "./standing/open-holder.js";
import { askedDays, holdersOn } from "./standing/open-holder.js";
import type { Contender } from "./standing/rank-holders.js";
import { rankHolders } from "./standing/rank-holders.js";
import type { Holder } from "./standing/read-holders.js";
import { readHolders } from "./standing/read-holders.js";
import { partOf, standingOf } from "./standing/standing-of.js";
import type { Ranking } from "./standing-rules.js";

/** Which ranking is asked for. */
export interface RankingQuestion {
  /** Id of the ranking. */
  readonly ranking: string;
  /** The day, at its end. */
  readonly asOf: PlainDate;
  /** The day by which it was known; all that is on record unless given. */
  readonly knownOn?: PlainDate;
}

/** What became of a purse in a ranking. */
export type RankedPurse = PurseWithRank | PurseWithoutRank;

/** A purse with a rank. */
export interface PurseWithRank {
  /** Tells that it has a rank. */
  readonly status: "ranked";
  /** Id of the purse. */
  readonly purse: string;
  /** The class in which it is ranked. */
  readonly class?: string;
  /** The rank; 1 for the first. */
  readonly rank: number;
  /** The numbers by which it is ranked. */
  readonly values: readonly DecimalString[];
  /** Whether it is chosen, or tied with others at the line; left out where nobody is chosen. */
  readonly chosen?: boolean | "tied";
  /** Ids of the awards that its rank is given. */
  readonly awards: readonly string[];
}

/** A purse without a rank. */
export interface PurseWithoutRank {
  /** Tells that it does not take part, or that this is not known. */
  readonly status: "not-eligible" | "undetermined";
  /** Id of the purse. */
  readonly purse: string;
  /** What is not known. */
  readonly reason?: Unknown;
}

/**
 * Ranks purses by measures, each class apart, and says who is chosen and what ranks are given.
 *
 * A purse of which something is not known has no rank; the ranks of the others may change when it is.
 *
 * @param book - The book.
 * @param holders - Who may take part, each purse once.
 * @param question - The ranking and the day.
 * @returns The purses, class by class and rank by rank, then those without a rank in the given order.
 * @throws {@link DomainError} `points/invalid-book` when it is no book, `points/unknown-reference`
 * when there is no such ranking, `points/duplicate-id` when a purse stands twice, and the codes of
 * `tierOn`; nobody is ranked then.
 * @example
 * import { fact, figure } from "wenming/rules";
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
 *       rankings: [{
 *         id: "year", label, by: [{ amount: figure("earned"), first: "highest" }], ties: "gaps",
 *         top: 2, atLine: "undetermined",
 *       }],
 *     },
 *   }),
 *   [["a", 10], ["b", 20], ["c", 10]].map(([purse, hours]) => ({
 *     kind: "earn", id: `of-${purse}`, purse: String(purse), item: "service", facts: { hours: Number(hours) },
 *     on: "2024-05-01", recordedOn: "2024-05-02",
 *   })),
 * );
 * const holders = ["a", "b", "c"].map((purse) => ({ purse }));
 * rankPurses(book, holders, { ranking: "year", asOf: "2024-05-01" })
 *   .map((each) => (each.status === "ranked" ? [each.rank, each.purse, each.chosen] : [])); // [[1, "b", true], [2, "a", "tied"], [2, "c", "tied"]]
 */
export function rankPurses(
  book: Book,
  holders: readonly Holder[],
  question: RankingQuestion,
): readonly RankedPurse[] {
  const ready = standingOf(book);
  const asked = readRecord(question, ["ranking", "asOf"], ["knownOn"], "question about a ranking");
  const ranking = partOf(ready.rules.rankings ?? [], asked.ranking, "ranking");
  const days = askedDays(asked.asOf, asked.knownOn);
  const seen = readHolders(holders, holdersOn(book, ready, days)).map((holder) =>
    look(ranking, holder),
  );
  const classes = new Map<string | undefined, Contender[]>();
  // Classes stand as the sheet lists their options.
  for (const option of optionsOf(ready.rules.facts?.[ranking.within ?? ""])) {
    classes.set(option, []);
  }
  for (const each of seen) if ("values" in each) classes.get(each.class)?.push(each);
  const ranked = [...classes].flatMap(([name, contenders]) =>
    rankHolders(ranking, contenders).map((contender): RankedPurse => {
      const awards = (ranking.awards ?? []).filter(
        ({ from = 1, upTo }) => from <= contender.rank && contender.rank <= upTo,
      );
      return Object.freeze({
        status: "ranked",
        ...(name === undefined ? {} : { class: name }),
        ...contender,
        awards: Object.freeze(awards.map(({ id }) => id)),
      });
    }),
  );
  return Object.freeze([...ranked, ...seen.flatMap((each) => ("values" in each ? [] : [each]))]);
}

const optionsOf = (fact: FactDefinition | undefined): readonly (string | undefined)[] =>
  fact?.kind === "choice" ? fact.options.map(({ id }) => id) : [undefined];

type Seen = (Contender & { readonly class: string | undefined }) | PurseWithoutRank;

function look(ranking: Ranking, { purse, wordOf, tracer }: OpenHolder): Seen {
  const takesPart = tracer.valueOf(whenFigure("ranking", ranking.id));
  if (takesPart === false) return Object.freeze({ status: "not-eligible", purse });
  const values = ranking.by.map((_, place) =>
    tracer.valueOf(amountFigure("ranking", ranking.id, place)),
  );
  const word = ranking.within === undefined ? undefined : wordOf(ranking.within);
  const noClass = ranking.within !== undefined && word === undefined;
  const reason = noClass ? unknown("missing-evidence") : [takesPart, ...values].find(isUnknown);
  if (reason !== undefined) return Object.freeze({ status: "undetermined", purse, reason });
  return { purse, class: word, values: values as readonly Decimal[] };
}
