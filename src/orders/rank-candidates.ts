import type { FactsOf } from "../rules/fact-sheet.js";
import type { RuleContext } from "../rules/rule-context.js";
import { checkedContext } from "../rules/rule-context.js";
import { judgeTeams } from "./judge/judge-teams.js";
import type { DispatchRanking } from "./judge/ranking.js";
import { readDispatch } from "./judge/schemes.js";
import type { DispatchCandidate, DispatchScheme } from "./model/dispatch-scheme.js";

/**
 * Proposes teams for an order, ranked by the parts of the scheme's score: skill, distance, load,
 * fairness, or whatever it names.
 *
 * A team whose facts do not fit costs no other the answer. The order of the list means nothing.
 *
 * @param scheme - The rules of dispatch.
 * @param candidates - The teams and their facts, each team once.
 * @param context - The day and the place, for rules that depend on them.
 * @returns The teams in their places with each part of the score, and those that have none.
 * @throws {@link core.DomainError} the codes of `defineDispatch`, when the rules do not fit.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when something that the rules read has no value to use.
 * @throws {@link core.DomainError} a `core/` code when the list or the context does not fit.
 * @example
 * import { fact, holds, product } from "wenming/rules";
 * const scheme = defineDispatch({
 *   kind: "dispatch", id: "dispatch", version: "2024", title: { zh: "派单", en: "Dispatch" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" },
 *   facts: { km: { kind: "decimal", least: "0" }, skilled: { kind: "boolean" } },
 *   requirements: [{ id: "skill", label: { zh: "会理发", en: "cuts hair" }, when: holds("skilled") }],
 *   parts: [{ id: "near", label: { zh: "就近", en: "nearness" }, amount: product(["-1", fact("km")]) }],
 * });
 * const { ranked, unsuitable } = rankCandidates(scheme, [
 *   { team: "east", facts: { km: "3.5", skilled: true } },
 *   { team: "west", facts: { km: "2", skilled: true } },
 *   { team: "north", facts: { km: "0", skilled: false } },
 * ]);
 * ranked.map(({ rank, team, total }) => [rank, team, total]); // [[1, "west", "-2"], [2, "east", "-3.5"]]
 * unsuitable[0]?.unmet.map(({ id }) => id); // ["skill"]
 */
export function rankCandidates<const S extends DispatchScheme>(
  scheme: S,
  candidates: readonly DispatchCandidate<FactsOf<S["facts"]>>[],
  context: RuleContext = {},
): DispatchRanking {
  return judgeTeams(readDispatch(scheme), candidates, checkedContext(context)).ranking;
}
