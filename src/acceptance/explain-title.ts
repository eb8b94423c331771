import { addDays } from "../core/plain-date.js";
import { isUnknown } from "../core/unknown.js";
import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { Title } from "./model/title.js";
import type { TitleScheme } from "./model/title-scheme.js";
import { readAnswer } from "./tell/read-answer.js";
import { titleSchema } from "./tell/schema.js";
import { partOf, say, tellerOf } from "./tell/teller.js";
import { readTitles } from "./titles/read-titles.js";

/**
 * Tells what a star is, since when and until when, by which event and sanction, when it is re-checked
 * and until when the site is barred.
 *
 * @param title - What the star is, as `titleOn` or `titleHistory` returns it.
 * @param scheme - The rules of titles that it was worked out with.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns The sentences in reading order, each with its depth; what it rests on is cited.
 * @throws {@link core.DomainError} `acceptance/invalid-record` when it is no such answer, or one of other
 * rules.
 * @throws {@link core.DomainError} the codes of `defineTitles`, when the rules do not fit.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, and another `core/`
 * code when the answer is not plain data, or ends with the first day of 1900.
 * @example
 * const citation = { document: "星级管理办法", clause: "第七条" };
 * const rules = defineTitles({
 *   kind: "titles", id: "titles", version: "2024", title: { zh: "星级管理", en: "stars" },
 *   issuer: "county office", region: "county", effective: { from: "2018-01-01" }, citation,
 *   sanctions: [{ id: "accident", label: { zh: "重大事故", en: "major accident" }, citation,
 *     effect: { kind: "removes" }, bars: { unit: "years", length: 2 } }],
 * });
 * const events = [
 *   { id: "a", kind: "awarded", site: "s1", on: "2018-07-01", star: 3 },
 *   { id: "b", kind: "sanctioned", site: "s1", on: "2019-03-01", sanction: "accident" },
 * ] as const;
 * explainTitle(titleOn(rules, events, { day: "2019-06-01" }), rules, "zh").map(({ text }) => text); // [
 * //   "星级已摘除，自 2019-03-01 起（事件 b）",
 * //   "重大事故，2019-03-01（事件 b）（依据《星级管理办法》第七条）",
 * //   "2021-03-01 起方可再获星级",
 * // ]
 */
export function explainTitle(
  title: Title,
  scheme: TitleScheme,
  language: Language,
): readonly Sentence[] {
  const { words, day, nameOf, cited } = tellerOf(language);
  const { sanctions: rules = [] } = readTitles(scheme);
  const read = readAnswer(titleSchema, title, "answer about a star");
  const { status, star, since, until, by, sanctions = [], recheckOn, barredUntil } = read;
  const is = words.title[status];
  const text = star === null ? is : words.starred(words.stars(star), is);
  // A site without a star has been so from the beginning.
  const undated = status === "unrated" || since === undefined || by === undefined;
  const dated = undated ? text : words.since(text, since, by);
  return Object.freeze([
    say(0, until === undefined ? dated : words.through(dated, addDays(until, -1))),
    ...(read.recheckFailed ? [say(1, words.recheckFailed)] : []),
    ...sanctions.map(({ sanction, on, by: event }) => {
      const rule = partOf(rules, sanction);
      return say(1, cited(words.sanction(nameOf(rule), on, event), rule));
    }),
    ...(recheckOn === undefined ? [] : [say(0, words.recheck(recheckOn))]),
    ...(barredUntil === undefined
      ? []
      : [
          say(
            0,
            isUnknown(barredUntil) ? words.barredOpen(day(barredUntil)) : words.barred(barredUntil),
          ),
        ]),
  ]);
}
