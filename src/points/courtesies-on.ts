import type { Decimal } from "../core/decimal.js";
import { toDecimalString } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { PlainDate } from "../core/plain-date.js";
import { toPlainJson } from "../core/plain-json.js";
import { checkedFields } from "../core/plain-record.js";
import type { Label } from "../core/text.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import type { Tracer } from "../rules/trace/tracer.js";
import type { Book } from "./book/book.js";
import type { RecordFacts } from "./records.js";
import type { CourtesyUse } from "./standing/courtesy-uses.js";
import { readUses, usesLeft } from "./standing/courtesy-uses.js";
import { amountFigure, whenFigure } from "./standing/figure-ids.js";
import type { GivenTitle } from "./standing/given-titles.js";
import { readTitles } from "./standing/given-titles.js";
import { askedDays, holdersOn } from "./standing/open-holder.js";
import { ratingDayOn } from "./standing/rating-day.js";
import type { LadderStanding } from "./standing/stand-on-ladder.js";
import { standOnLadder } from "./standing/stand-on-ladder.js";
import { partOf, standingOf } from "./standing/standing-of.js";
import type { Courtesy, CourtesyDays, CourtesyTerm } from "./standing-rules.js";

/** Whose courtesies are asked about. */
export interface CourtesyQuestion {
  /** Id of the purse. */
  readonly purse: string;
  /** The day, at its end. */
  readonly asOf: PlainDate;
  /** The day by which it was known; all that is on record unless given. */
  readonly knownOn?: PlainDate;
  /** Facts about the holder; what is left out is unknown. */
  readonly facts?: RecordFacts;
  /** The titles that the holder was given; those given later than the day do not count. */
  readonly given?: readonly GivenTitle[];
  /** What was had before, by this holder and by others; what was had later does not count. */
  readonly uses?: readonly CourtesyUse[];
}

/** A courtesy as it stands for a holder on a day. */
export interface CourtesyStanding {
  /** Id of the courtesy. */
  readonly courtesy: string;
  /** What it is called for the holder's tier. */
  readonly label: Label;
  /**
   * Whether it may be had: `not-open` on another day, `used-up` where a quota is reached, and
   * `undetermined` where something that it depends on is not known.
   */
  readonly status: "entitled" | "not-entitled" | "undetermined" | "not-open" | "used-up";
  /** The tier that gives it. */
  readonly tier?: string;
  /** The department that provides it. */
  readonly provider?: string;
  /** What it comes to for the holder. */
  readonly value?: DecimalString | Unknown;
  /** How often it may still be had in the periods in which the day lies; the least of its quotas. */
  readonly left?: number;
}

/**
 * Lists the courtesies of a holder on a day (礼遇).
 *
 * Tiers, conditions, opening days and quotas are all looked at; each courtesy of the scheme is
 * listed with what became of it.
 *
 * @param book - The book.
 * @param question - The purse, the day, facts about the holder, titles given and what was had before.
 * @returns Every courtesy of the scheme, in its order.
 * @throws {@link DomainError} the codes of `tierOn`, and `points/unknown-reference` when something
 * was had that is no courtesy.
 * @example
 * import { atLeast, constant, fact, figure } from "wenming/rules";
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
 *       courtesies: [{ id: "bus", label, ladder: "stars", terms: [{ tiers: ["2"], value: constant("20") }] }],
 *     },
 *   }),
 *   [["a", 10], ["b", 20], ["c", 10]].map(([purse, hours]) => ({
 *     kind: "earn", id: `of-${purse}`, purse: String(purse), item: "service", facts: { hours: Number(hours) },
 *     on: "2024-05-01", recordedOn: "2024-05-02",
 *   })),
 * );
 * courtesiesOn(book, { purse: "b", asOf: "2024-05-01" })[0]?.value; // "20"
 * courtesiesOn(book, { purse: "a", asOf: "2024-05-01" })[0]?.status; // "not-entitled"
 */
export function courtesiesOn(book: Book, question: CourtesyQuestion): readonly CourtesyStanding[] {
  const ready = standingOf(book);
  const { ladders = [], courtesies = [] } = ready.rules;
  const optional = ["knownOn", "facts", "given", "uses"] as const;
  const plain = toPlainJson(question, { nodes: 1_000_000 });
  const asked = checkedFields(plain, ["purse", "asOf"], optional, "question about courtesies");
  const { asOf, ...known } = askedDays(asked.asOf, asked.knownOn);
  const titles = readTitles(ready.rules, asked.given, asOf);
  const uses = readUses(courtesies, asked.uses, asOf);
  const holderOn = (day: PlainDate) =>
    holdersOn(book, ready, { asOf: day, ...known })(asked.purse, asked.facts);
  const { purse, tracer } = holderOn(asOf);
  const standings = new Map<string, LadderStanding>();
  const standingOn = (id: string): LadderStanding => {
    const known = standings.get(id);
    if (known !== undefined) return known;
    const ladder = partOf(ladders, id, "ladder");
    const rater = holderOn(ratingDayOn(ladder.rated, asOf)).tracer;
    const standing = standOnLadder(rater, ladder, titles);
    standings.set(id, standing);
    return standing;
  };
  return Object.freeze(
    courtesies.map((courtesy) => {
      const had = uses.filter((use) => use.courtesy === courtesy.id);
      const left = (term: CourtesyTerm) => usesLeft(term, had, { purse, asOf });
      return stand(courtesy, standingOn(courtesy.ladder), { tracer, asOf, left });
    }),
  );
}

/** What a courtesy is looked at with. */
interface Look {
  readonly tracer: Tracer;
  readonly asOf: PlainDate;
  readonly left: (term: CourtesyTerm) => number | undefined;
}

function stand(
  courtesy: Courtesy,
  { tier, open }: LadderStanding,
  { tracer, asOf, left: leftOf }: Look,
): CourtesyStanding {
  const { id, label, provider, terms } = courtesy;
  const termOf = (wanted: string | undefined) =>
    terms.findIndex(({ tiers }) => tiers.some((each) => each === wanted));
  const place = termOf(tier);
  const term = terms[place];
  const sure = open.every((each) => termOf(each.tier) === place);
  const allowed = tracer.valueOf(whenFigure("courtesy", id));
  const named = {
    courtesy: id,
    label: term?.label ?? label,
    ...(provider === undefined ? {} : { provider }),
  };
  if (allowed === false || (sure && term === undefined)) {
    return Object.freeze({ ...named, status: "not-entitled" });
  }
  if (!sure || term === undefined || allowed !== true) {
    return Object.freeze({ ...named, status: "undetermined" });
  }
  const left = leftOf(term);
  return Object.freeze({
    ...named,
    status: statusOf(isOpen(term.open, asOf), left),
    // A term is found by the tier, so there is one.
    tier: tier as string,
    ...(term.value === undefined ? {} : { value: worthOf(tracer, id, place) }),
    ...(left === undefined ? {} : { left }),
  });
}

function statusOf(open: boolean, left: number | undefined): CourtesyStanding["status"] {
  if (!open) return "not-open";
  return left === 0 ? "used-up" : "entitled";
}

function worthOf(tracer: Tracer, courtesy: string, place: number): DecimalString | Unknown {
  const value = tracer.valueOf(amountFigure("courtesy", courtesy, place));
  return isUnknown(value) ? value : toDecimalString(value as Decimal);
}

const isOpen = ({ daysOfMonth, months }: CourtesyDays = {}, day: PlainDate): boolean =>
  (daysOfMonth?.includes(Number(day.slice(8))) ?? true) &&
  (months?.includes(Number(day.slice(5, 7))) ?? true);
