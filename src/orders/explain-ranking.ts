import { definitely } from "../core/definitely.js";
import { isUnknown } from "../core/unknown.js";
import type { Sentence } from "../rules/explain/explain.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { JudgedTeams } from "./judge/judge-teams.js";
import { judgeTeams } from "./judge/judge-teams.js";
import type { RuleName } from "./judge/open-subject.js";
import type { DispatchRanking } from "./judge/ranking.js";
import { readDispatch } from "./judge/schemes.js";
import type { DispatchCandidate, DispatchScheme } from "./model/dispatch-scheme.js";
import type { TellingContext } from "./tell/telling.js";
import { readTelling } from "./tell/telling.js";
import type { OrderVoice } from "./tell/voice.js";

/**
 * Tells in sentences which teams are proposed for an order, and why in this order.
 *
 * @param scheme - The rules of dispatch.
 * @param candidates - The teams and their facts, each team once.
 * @param context - The language, the day and the place.
 * @returns Each team with every part of its score and its reasons; then those that have no place.
 * @throws {@link core.DomainError} the codes of `rankCandidates`.
 * @example
 * import { fact, product } from "wenming/rules";
 * const scheme = defineDispatch({
 *   kind: "dispatch", id: "dispatch", version: "2024", title: { zh: "派单", en: "Dispatch" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" },
 *   facts: { km: { kind: "decimal", least: "0", label: { zh: "距离", en: "distance" }, unit: "km" } },
 *   parts: [{ id: "near", label: { zh: "就近", en: "nearness" }, amount: product(["-1", fact("km")]) }],
 * });
 * const teams = [{ team: "east", facts: { km: "3.5" } }] as const;
 * const sentences = explainRanking(scheme, teams, { language: "zh" });
 * sentences[0]; // { depth: 0, text: "第 1 位 east：-3.5 分" }
 * sentences[1]; // { depth: 1, text: "就近：-3.5" }
 */
export function explainRanking<const S extends DispatchScheme>(
  scheme: S,
  candidates: readonly DispatchCandidate<FactsOf<S["facts"]>>[],
  context: TellingContext,
): readonly Sentence[] {
  const read = readDispatch(scheme);
  const { voice, context: when } = readTelling(context);
  const judged = judgeTeams(read, candidates, when);
  return Object.freeze([
    ...rankedSentences(read.scheme, judged, voice),
    ...otherSentences(read.scheme, judged, voice),
  ]);
}

function rankedSentences(
  { parts }: DispatchScheme,
  { ranking, subjects }: JudgedTeams,
  { words, read, figure, reasons }: OrderVoice,
): readonly Sentence[] {
  return ranking.ranked.flatMap(({ rank, team, total, parts: scores }) => {
    const subject = definitely(subjects.get(team), "the ranking");
    const told = parts.flatMap((part, index) => {
      const { value } = definitely(scores[index], "the parts of the scheme");
      return [
        { depth: 1, text: words.value(read(part.label), figure(value)) },
        ...reasons(subject.trace("part", part), 2),
      ];
    });
    return [{ depth: 0, text: words.rank(rank, team, total) }, ...told];
  });
}

function otherSentences(
  { requirements = [] }: DispatchScheme,
  { ranking, subjects }: JudgedTeams,
  { words, read, figure }: OrderVoice,
): readonly Sentence[] {
  const names = (rules: readonly RuleName[]) => rules.map(({ label }) => read(label));
  const failed = ({ index, team, error }: DispatchRanking["failures"][number]) =>
    words.failed(team ?? `#${index + 1}`, error.code);
  return [
    ...ranking.unsuitable.map(({ team, unmet }) => ({
      depth: 0,
      text: words.unsuitable(team, names(unmet)),
    })),
    ...ranking.undetermined.flatMap(({ team, parts }) => [
      { depth: 0, text: words.undetermined(team) },
      ...requirements.flatMap((rule) => {
        const holds = definitely(subjects.get(team), "the ranking").holds("requirement", rule);
        if (!isUnknown(holds)) return [];
        return [{ depth: 1, text: words.value(read(rule.label), figure(holds)) }];
      }),
      ...parts.map(({ label, value }) => ({
        depth: 1,
        text: words.value(read(label), figure(value)),
      })),
    ]),
    ...ranking.failures.map((failure) => ({ depth: 0, text: failed(failure) })),
  ];
}
