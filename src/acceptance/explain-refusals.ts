import type { Sentence } from "../rules/explain/explain.js";
import { explain } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { AcceptanceScheme } from "./model/acceptance-scheme.js";
import type { RefusedRoundEvent } from "./model/round-standing.js";
import { readAcceptance } from "./process/read-acceptance.js";
import { readAnswer } from "./tell/read-answer.js";
import { refusedRoundEventsSchema } from "./tell/schema.js";
import { partOf, say, tellerOf } from "./tell/teller.js";

/**
 * Tells which events of a round did not count, and why.
 *
 * @param refused - The events, as `roundOn` returns them; with the reasons of guards for
 * `detail: "trace"`.
 * @param scheme - The process that they were asked of.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns A sentence for each event, in their order, and below it why a guard does not hold.
 * @throws {@link core.DomainError} `acceptance/invalid-record` when they are no such events, or those of
 * another process.
 * @throws {@link core.DomainError} the codes of `defineAcceptance`, when the process does not fit.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language or the reasons are no
 * traces, and another `core/` code when the events are not plain data.
 * @example
 * import { atLeast, fact } from "wenming/rules";
 * const scheme = defineAcceptance({
 *   kind: "acceptance", id: "stars", version: "2024", title: { zh: "星级评定", en: "stars" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" },
 *   facts: { score: { kind: "decimal", label: { zh: "自评分", en: "own score" } } },
 *   steps: [{ kind: "check", id: "self", label: { zh: "自评", en: "self-assessment" },
 *     when: atLeast(fact("score"), "85") }],
 * });
 * const events = [
 *   { id: "e1", kind: "entered", site: "s1", on: "2024-06-01" },
 *   { id: "e2", kind: "completed", site: "s1", on: "2024-06-03", step: "self", facts: { score: "80" } },
 * ] as const;
 * const { refused } = roundOn(scheme, events, { day: "2024-06-30", detail: "trace" });
 * const told = explainRefusals(refused, scheme, "zh").map(({ text }) => text);
 * told[0]; // "事件 e2 不计：不符合这一步的条件（当时的下一步：自评）"
 */
export function explainRefusals(
  refused: readonly RefusedRoundEvent[],
  scheme: AcceptanceScheme,
  language: Language,
): readonly Sentence[] {
  const { words, nameOf } = tellerOf(language);
  const { steps } = readAcceptance(scheme).scheme;
  const read = readAnswer(refusedRoundEventsSchema, refused, "list of refused events");
  return Object.freeze(
    read.flatMap(({ id, reason, next, trace }) => {
      const text = words.refused(id, words.refusals[reason]);
      const reasons = trace === undefined ? [] : explain(trace, language);
      return [
        say(0, next === undefined ? text : words.refusedAt(text, nameOf(partOf(steps, next)))),
        ...reasons.map((told) => say(told.depth + 1, told.text)),
      ];
    }),
  );
}
