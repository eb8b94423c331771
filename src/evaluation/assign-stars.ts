import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import { readScheme } from "./define/read-scheme.js";
import type { EvaluationErrorCode } from "./errors.js";
import type {
  Classification,
  EvaluationScheme,
  RankingRule,
  SeatedSite,
  SeatingRule,
  SiteScore,
} from "./model.js";
import type { Contender } from "./rank/contender.js";
import { readContenders } from "./rank/contender.js";
import type { Seat } from "./rank/fill-seats.js";
import { fillSeats } from "./rank/fill-seats.js";
import { orderContenders } from "./rank/order-contenders.js";
import { classNumbersOf, seatLimitsOf } from "./rank/seat-limits.js";
import type { Stratum } from "./rank/strata.js";
import { splitIntoStrata } from "./rank/strata.js";

const unordered: RankingRule = { by: [], ties: "gaps" };
const unlimited: SeatingRule = { seats: [], ties: "admit-all", overflow: "no-class" };

/**
 * Gives sites their classes, as far as there are seats.
 *
 * A site that finds its class full is offered the next lower one or gets none, as the scheme says; a
 * tie at the last seat is settled by the rule of the scheme or stays unresolved, never by chance.
 * While the standing of some site is undetermined, the seats of the others are provisional.
 *
 * @param scheme - The scheme, with its classes and seats.
 * @param scores - Scores that `scoreMany` made by this scheme, in any order.
 * @returns The sites, stratum by stratum and rank by rank, as `rankSites` orders them.
 * @throws {@link DomainError} the codes of `defineEvaluation`, when the scheme does not fit.
 * @throws {@link DomainError} `evaluation/classes-needed` when the scheme has no classes.
 * @throws {@link DomainError} `evaluation/invalid-scores` when a score is not one of this scheme.
 * @throws {@link DomainError} `evaluation/duplicate-site` when a site has two scores.
 * @throws {@link DomainError} `core/invalid-shape` or `core/too-large` when the scores are no list.
 * @example
 * import { atLeast, fact, figure } from "wenming/rules";
 * const scheme = defineEvaluation({
 *   kind: "evaluation", id: "stations", version: "2024", subject: "site",
 *   title: { zh: "文明实践站评估", en: "Evaluation of stations" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: { events: { kind: "count", most: 100 } },
 *   dimensions: [{ id: "activities", label: { zh: "活动", en: "activities" }, of: [{
 *     id: "events", label: { zh: "活动场次", en: "events" }, points: "100", rule: fact("events"),
 *   }] }],
 *   total: {}, missing: "unknown", notApplicable: "drop",
 *   classification: {
 *     classes: [{
 *       id: "five-star", label: { zh: "五星", en: "five stars" }, star: 5,
 *       when: atLeast(figure("total"), "90"),
 *     }],
 *     matching: "first", otherwise: { id: "none", label: { zh: "不定星级", en: "unrated" } },
 *   },
 *   ranking: { by: [{ figure: "total", first: "highest" }], ties: "gaps" },
 *   seating: {
 *     seats: [{ class: "five-star", count: { kind: "fixed", seats: 1 } }],
 *     ties: "unresolved", overflow: "no-class",
 *   },
 * });
 * const { results } = scoreMany(scheme, [
 *   { site: "hillside", facts: { events: 92 } },
 *   { site: "riverside", facts: { events: 95 } },
 *   { site: "lakeside", facts: { events: 40 } },
 * ]);
 * assignStars(scheme, results)[0]; // { site: "riverside", class: "five-star", star: 5, qualifiedFor: "five-star", outcome: "seated" }
 * assignStars(scheme, results).map(({ outcome }) => outcome); // ["seated", "no-seat", "unrated"]
 */
export function assignStars(
  scheme: EvaluationScheme,
  scores: readonly SiteScore[],
): readonly SeatedSite[] {
  const { scheme: checked } = readScheme(scheme);
  const { classification } = checked;
  if (classification === undefined) throw classesNeeded(checked.id);
  const strata = splitIntoStrata(checked, readContenders(checked, scores));
  return strata.flatMap((stratum) => seatStratum(checked, classification, stratum));
}

function seatStratum(
  { ranking = unordered, seating = unlimited }: EvaluationScheme,
  classification: Classification,
  { id, contenders }: Stratum,
): readonly SeatedSite[] {
  const numberOf = classNumbersOf(classification);
  const limits = seatLimitsOf(seating.seats, id, contenders, numberOf);
  const seats = new Map<Contender, Seat>();
  const ranked = orderContenders(ranking, contenders);
  const { length: classes } = classification.classes;
  fillSeats({ rule: seating, limits, classes, numberOf, seats }, ranked);
  return ranked.map(({ contender }) => ({
    site: contender.site,
    ...(id === undefined ? {} : { stratum: id }),
    ...resultOf(classification, contender, seats.get(contender)),
  }));
}

function resultOf(
  { classes }: Classification,
  contender: Contender,
  seat: Seat | undefined,
): Pick<SeatedSite, "class" | "star" | "qualifiedFor" | "outcome"> {
  const standing = definitely(contender.standing, "the check of scores");
  if (standing.status !== "rated") return { outcome: standing.status };
  const { outcome, given } = definitely(seat, "the filling of seats");
  const qualifiedFor = standing.class;
  if (given === undefined) return { qualifiedFor, outcome };
  const { id, star } = definitely(classes[given], "the number of a class");
  return { class: id, ...(star === undefined ? {} : { star }), qualifiedFor, outcome };
}

function classesNeeded(scheme: string): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/classes-needed",
    `The scheme "${scheme}" has no classes to give. Add a classification to it.`,
    { scheme },
  );
}
