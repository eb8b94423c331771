import type { FactsOf } from "../rules/fact-sheet.js";
import { readScheme } from "./define/read-scheme.js";
import type { Entrant, EvaluationScheme, SiteScore } from "./model.js";
import { compiledFrom } from "./score/compiled-evaluation.js";
import { newSchemeScorer } from "./score/scheme-scorer.js";
import type { ScoringOptions } from "./score/scoring-options.js";
import type { ClassQuestion, WayToClass } from "./ways/class-question.js";
import { copyEntrant, readClassQuestion } from "./ways/read-class-question.js";

/**
 * Tells by how few changes a site would reach a class: what to do for the next star.
 *
 * Every set of the changes is scored, the small ones first, so that no smaller set reaches the class
 * than those that are told. A site whose class stays open has not reached it. Seats are not counted.
 *
 * @param scheme - The scheme.
 * @param entrant - The site as it is.
 * @param question - The class, and what the site could do.
 * @param options - The day, the places, and how much of each score is wanted.
 * @returns Every way with the fewest changes, in the order of the changes; none where even all of
 * them are not enough.
 * @throws {@link core.DomainError} the codes of `scoreSite`; a change that does not fit the facts of the
 * scheme is told with the first set that holds it.
 * @throws {@link core.DomainError} `evaluation/classes-needed` or `evaluation/unknown-class` when there
 * is no such class.
 * @throws {@link core.DomainError} `evaluation/invalid-changes` when the question does not fit, or when
 * two changes have one id or set one fact.
 * @example
 * import { atLeast, fact, figure } from "wenming/rules";
 * const item = (id: string) =>
 *   ({ id, label: { zh: id, en: id }, points: "50", rule: fact(id) }) as const;
 * const scheme = defineEvaluation({
 *   kind: "evaluation", id: "stations", version: "2024", subject: "site",
 *   title: { zh: "文明实践站评估", en: "Evaluation of stations" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" },
 *   facts: { events: { kind: "count", most: 50 }, team: { kind: "count", most: 50 } },
 *   dimensions: [{ id: "all", label: { zh: "得分", en: "points" }, of: [item("events"), item("team")] }],
 *   total: {}, missing: "unknown", notApplicable: "drop",
 *   classification: { matching: "first", classes: [
 *     { id: "5", star: 5, label: { zh: "五星", en: "5 stars" }, when: atLeast(figure("total"), "90") },
 *   ], otherwise: { id: "unrated", label: { zh: "不定星级", en: "unrated" } } },
 * });
 * const site = { site: "riverside", facts: { events: 40, team: 38 } };
 * const ways = waysToClass(scheme, site, { class: "5", changes: [
 *   { id: "hold ten more events", facts: { events: 50 } },
 *   { id: "fill the team", facts: { team: 50 } },
 * ] });
 * ways.map(({ changes, score }) => [changes, score.total]); // [[["fill the team"], "90"]]
 */
export function waysToClass<const S extends EvaluationScheme>(
  scheme: S,
  entrant: Entrant<FactsOf<S["facts"]>>,
  question: ClassQuestion<FactsOf<S["facts"]>>,
  options?: ScoringOptions,
): readonly WayToClass[] {
  const read = readScheme(scheme);
  const { scoreSite } = compiledFrom(newSchemeScorer(read));
  const { site, facts } = copyEntrant(entrant);
  const { classes, changes } = readClassQuestion(read.scheme, question);
  const reaches = ({ standing }: SiteScore): boolean =>
    standing?.status === "rated" && classes.has(standing.class);
  for (let size = 0; size <= changes.length; size += 1) {
    const ways = setsOf(changes, size).map((set): WayToClass => {
      const changed = Object.assign({}, facts, ...set.map((change) => change.facts));
      return Object.freeze({
        changes: Object.freeze(set.map(({ id }) => id)),
        score: scoreSite({ site, facts: changed }, options),
      });
    });
    const reached = ways.filter(({ score }) => reaches(score));
    if (reached.length > 0) return Object.freeze(reached);
  }
  return Object.freeze([]);
}

/** All sets of so many elements, in the order of the list. */
function setsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return all.flatMap((first, index) =>
    setsOf(all.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}
