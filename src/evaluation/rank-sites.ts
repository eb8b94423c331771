import { DomainError } from "../core/error.js";
import { readScheme } from "./define/read-scheme.js";
import type { EvaluationErrorCode } from "./errors.js";
import type { EvaluationScheme, RankedSite, SiteScore } from "./model.js";
import { readContenders } from "./rank/contender.js";
import { orderContenders } from "./rank/order-contenders.js";
import { splitIntoStrata } from "./rank/strata.js";

/**
 * Ranks sites by their scores, each stratum apart.
 *
 * @param scheme - The scheme, which says how sites are ranked.
 * @param scores - Scores that `scoreMany` made by this scheme, in any order.
 * @returns The sites, stratum by stratum and rank by rank; sites of equal rank by their ids, and
 * sites without a known key behind all others of their stratum, without a rank.
 * @throws {@link DomainError} the codes of `defineEvaluation`, when the scheme does not fit.
 * @throws {@link DomainError} `evaluation/ranking-needed` when the scheme does not rank sites.
 * @throws {@link DomainError} `evaluation/invalid-scores` when a score is not one of this scheme.
 * @throws {@link DomainError} `evaluation/duplicate-site` when a site has two scores.
 * @throws {@link DomainError} `core/invalid-shape` or `core/too-large` when the scores are no list.
 * @example
 * import { fact } from "wenming/rules";
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
 *   ranking: { by: [{ figure: "total", first: "highest" }], ties: "gaps" },
 * });
 * const { results } = scoreMany(scheme, [
 *   { site: "hillside", facts: { events: 4 } },
 *   { site: "riverside", facts: { events: 9 } },
 *   { site: "lakeside", facts: { events: 4 } },
 * ]);
 * rankSites(scheme, results).map(({ site, rank }) => `${rank} ${site}`); // ["1 riverside", "2 hillside", "2 lakeside"]
 */
export function rankSites(
  scheme: EvaluationScheme,
  scores: readonly SiteScore[],
): readonly RankedSite[] {
  const { scheme: checked } = readScheme(scheme);
  const { ranking } = checked;
  if (ranking === undefined) throw rankingNeeded(checked.id);
  const strata = splitIntoStrata(checked, readContenders(checked, scores));
  return strata.flatMap(({ id, contenders }) =>
    orderContenders(ranking, contenders).map(({ contender, rank }) => ({
      site: contender.site,
      ...(rank === undefined ? {} : { rank }),
      ...(id === undefined ? {} : { stratum: id }),
    })),
  );
}

function rankingNeeded(scheme: string): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/ranking-needed",
    `The scheme "${scheme}" does not say how sites are ranked. Add a ranking to it.`,
    { scheme },
  );
}
