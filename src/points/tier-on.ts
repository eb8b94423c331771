import type { Decimal } from "../core/decimal.js";
import { toDecimalString } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import { DomainError } from "../core/error.js";
import type { PlainDate } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { TraceEntry } from "../core/trace.js";
import { figuresReadBy } from "../rules/facts-read.js";
import type { Book } from "./book/book.js";
import type { PointsErrorCode } from "./errors.js";
import type { RecordFacts } from "./records.js";
import { tierFigure } from "./standing/figure-ids.js";
import type { GivenTitle } from "./standing/given-titles.js";
import { readTitles } from "./standing/given-titles.js";
import { askedDays, holdersOn } from "./standing/open-holder.js";
import { ratingDayOn } from "./standing/rating-day.js";
import type { LadderStanding } from "./standing/stand-on-ladder.js";
import { standOnLadder } from "./standing/stand-on-ladder.js";
import { partOf, standingOf } from "./standing/standing-of.js";

/** Which tier is asked about. */
export interface TierQuestion {
  /** Id of the purse. */
  readonly purse: string;
  /** Id of the ladder. */
  readonly ladder: string;
  /** The day, at its end. */
  readonly asOf: PlainDate;
  /** The day by which it was known; all that is on record unless given. */
  readonly knownOn?: PlainDate;
  /** Facts about the holder; what is left out is unknown. */
  readonly facts?: RecordFacts;
  /** The titles that the holder was given; those given later than the day do not count. */
  readonly given?: readonly GivenTitle[];
  /** Adds the reasons of every tier. */
  readonly detail?: "trace";
}

/** A measure as it was read. */
export interface ReadMeasure {
  /** Id of the measure. */
  readonly id: string;
  /** What it comes to. */
  readonly value: DecimalString;
}

/** Where a holder stands on a ladder, and what that was read from. */
export interface TierStanding extends LadderStanding {
  /** The day on which it was rated. */
  readonly ratedOn: PlainDate;
  /** The measures that the ladder reads. */
  readonly measures: readonly ReadMeasure[];
  /** The reasons of every tier, from the lowest, where asked for. */
  readonly trace?: readonly TraceEntry[];
}

/**
 * Tells where a holder stands on a ladder of tiers on a day.
 *
 * A title that was given stands or falls as the ladder says; which titles were given is for the host
 * to know, since they are given on application or at a ceremony.
 *
 * @param book - The book.
 * @param question - The purse, the ladder, the day, facts about the holder and titles given.
 * @returns The tier, what is due and what is not known yet.
 * @throws {@link DomainError} `points/invalid-book` when it is no book, `points/unknown-reference`
 * when there is no such ladder or tier,
 * `points/invalid-options` when the detail is none, `rules/invalid-facts` when the facts do not fit, another
 * `rules/` code when a parameter has no value on the day, and a `core/` code when the question, an id or
 * a day does not fit, or a day is before 1900.
 * @example
 * import { atLeast, fact, figure } from "wenming/rules";
 * const label = { zh: "时长", en: "hours" };
 * const book = openBook({
 *   kind: "points", id: "ladder", version: "1", title: label, issuer: "county", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 5" },
 *   balances: [{
 *     id: "hours", label, places: 1, rounding: "floor", expiry: { kind: "never" },
 *     shortfall: { kind: "refused" }, transfer: "refused", serviceHours: true,
 *   }],
 *   items: [{
 *     id: "service", label, countsFrom: "service", facts: { hours: { kind: "decimal" } },
 *     credits: [{ balance: "hours", amount: fact("hours") }],
 *   }],
 *   closedPeriods: "refused",
 *   standing: {
 *     measures: [{ id: "hours", balance: "hours", of: "earned" }],
 *     ladders: [{
 *       id: "stars", label, titles: "stand", tiers: [
 *         { id: "1", label, when: atLeast(figure("hours"), "100") },
 *         { id: "2", label, when: atLeast(figure("hours"), "300") },
 *       ],
 *     }],
 *   },
 * });
 * const { book: later } = post(book, {
 *   kind: "earn", id: "r1", purse: "p1", item: "service", facts: { hours: "120" },
 *   on: "2024-05-01", recordedOn: "2024-05-02",
 * });
 * tierOn(later, { purse: "p1", ladder: "stars", asOf: "2024-05-01" }).tier; // "1"
 * tierOn(later, { purse: "p1", ladder: "stars", asOf: "2024-04-30" }).status; // "unrated"
 */
export function tierOn(book: Book, question: TierQuestion): TierStanding {
  const ready = standingOf(book);
  const required = ["purse", "ladder", "asOf"] as const;
  const optional = ["knownOn", "facts", "given", "detail"] as const;
  const asked = readRecord(question, required, optional, "question about a tier");
  const { asOf, ...known } = askedDays(asked.asOf, asked.knownOn);
  const ladder = partOf(ready.rules.ladders ?? [], asked.ladder, "ladder");
  const titles = readTitles(ready.rules, asked.given, asOf);
  const ratedOn = ratingDayOn(ladder.rated, asOf);
  const open = holdersOn(book, ready, { asOf: ratedOn, ...known });
  const { tracer } = open(asked.purse, asked.facts);
  const figures = ladder.tiers.map(({ id }) => tierFigure(ladder.id, id));
  const read = figuresReadBy(ready.prepared, figures);
  const measures = ready.rules.measures.filter(({ id }) => read.has(id));
  const { detail } = asked;
  if (detail !== undefined && detail !== "trace") throw noDetail(detail);
  return Object.freeze({
    ...standOnLadder(tracer, ladder, titles),
    ratedOn,
    measures: Object.freeze(
      measures.map(({ id }) =>
        Object.freeze({ id, value: toDecimalString(tracer.valueOf(id) as Decimal) }),
      ),
    ),
    ...(detail === undefined
      ? {}
      : { trace: Object.freeze(figures.map((id) => tracer.traceOf(id))) }),
  });
}

const noDetail = (detail: unknown): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/invalid-options",
    `"detail" is ${quote(detail)}. Use trace, or leave it out.`,
  );
