import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { AcceptanceScheme } from "./model/acceptance-scheme.js";
import type { Objection, Progress } from "./model/progress.js";
import { readAcceptance } from "./process/read-acceptance.js";
import { readAnswer } from "./tell/read-answer.js";
import { progressSchema } from "./tell/schema.js";
import type { Named, Teller } from "./tell/teller.js";
import { partOf, say, tellerOf } from "./tell/teller.js";

/**
 * Tells where a site stands in a round: which step is next, until when, what is open, and what is
 * complete.
 *
 * What was refused is told by `explainRefusals`.
 *
 * @param progress - Where it stands, as `roundOn` returns it.
 * @param scheme - The process that it was asked of.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns The sentences in reading order, each with its depth; steps are told with their citation.
 * @throws {@link core.DomainError} `acceptance/invalid-record` when it is no such answer, or one of
 * another process.
 * @throws {@link core.DomainError} the codes of `defineAcceptance`, when the process does not fit.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, and another `core/`
 * code when the answer is not plain data.
 * @example
 * const scheme = defineAcceptance({
 *   kind: "acceptance", id: "stars", version: "2024", title: { zh: "星级评定", en: "stars" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, facts: {},
 *   steps: [
 *     { kind: "check", id: "self", label: { zh: "自评", en: "self-assessment" } },
 *     { kind: "check", id: "visit", label: { zh: "实地考察", en: "visit" },
 *       within: { unit: "days", length: 30 } },
 *   ],
 * });
 * const events = [
 *   { id: "e1", kind: "entered", site: "s1", on: "2024-06-01" },
 *   { id: "e2", kind: "completed", site: "s1", on: "2024-06-03", step: "self" },
 * ] as const;
 * const [site] = roundOn(scheme, events, { day: "2024-06-10" }).sites;
 * site && explainProgress(site, scheme, "zh").map(({ text }) => text); // [
 * //   "评定进行中，自 2024-06-01 起（事件 e1）", "下一步：实地考察", "最迟：2024-07-03",
 * //   "已完成：自评，2024-06-03",
 * // ]
 */
export function explainProgress(
  progress: Progress,
  scheme: AcceptanceScheme,
  language: Language,
): readonly Sentence[] {
  const teller = tellerOf(language);
  const { words, nameOf } = teller;
  const { steps } = readAcceptance(scheme).scheme;
  const read = readAnswer(progressSchema, progress, "answer about a site");
  const { status, since, by, reason, star, objections } = read;
  return Object.freeze([
    say(0, words.since(words.round[status], since, by)),
    ...(reason === undefined ? [] : [say(1, words.reason(reason))]),
    ...(star === undefined
      ? []
      : [say(0, words.decided(star === null ? null : words.stars(star)))]),
    ...openSentences(read, steps, teller),
    ...objections.flatMap((objection) => objectionSentences(objection, teller)),
    ...read.steps.map(({ step, on, late }) =>
      say(0, lateness(words.done(nameOf(partOf(steps, step)), on), late, teller)),
    ),
  ]);
}

/** What is to be done, and until when. */
function openSentences(
  { next, due, overdue, noticeOn, findings }: Progress,
  steps: readonly Named[],
  { words, day, nameOf, cited }: Teller,
): readonly Sentence[] {
  if (next === undefined) return [];
  const step = partOf(steps, next);
  const name = nameOf(step);
  const stepText = noticeOn === undefined ? words.next(name) : words.notice(name, noticeOn);
  const dueText = (tell: (day: string) => string, depth: number) => {
    if (due === undefined) return [];
    return [say(depth, overdue === true ? words.overdue(tell(day(due))) : tell(day(due)))];
  };
  if (findings !== undefined) {
    return [
      say(0, words.findings(findings)),
      ...dueText(words.rectifyBy, 1),
      say(0, cited(stepText, step)),
    ];
  }
  const tell = noticeOn === undefined ? words.due : words.noticeUntil;
  return [say(0, cited(stepText, step)), ...dueText(tell, 1)];
}

function objectionSentences(
  { id, on, reason, due, answer }: Objection,
  teller: Teller,
): readonly Sentence[] {
  const { words, day } = teller;
  const told = [
    say(0, words.objection(id, on)),
    ...(reason === undefined ? [] : [say(1, words.reason(reason))]),
  ];
  if (answer !== undefined) {
    return [
      ...told,
      say(1, lateness(words.answered(answer.upheld, answer.on), answer.late, teller)),
    ];
  }
  return [
    ...told,
    say(1, words.unanswered),
    ...(due === undefined ? [] : [say(1, words.due(day(due)))]),
  ];
}

/** A text with whether what it tells came late, or that nobody can tell. */
function lateness(text: string, late: boolean | Unknown, { words, day }: Teller): string {
  if (isUnknown(late)) return words.latenessOpen(text, day(late));
  return late ? words.late(text) : text;
}
