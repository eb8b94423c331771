import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { Recusals, RecusedMember } from "./model/recusal.js";
import { readAnswer } from "./tell/read-answer.js";
import { recusalsSchema } from "./tell/schema.js";
import { say, tellerOf } from "./tell/teller.js";

/**
 * Tells who steps aside because of a tie to the site, by which rule and until when, and who stays.
 *
 * @param recusals - The answer, as `recusalsOf` returns it.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns A sentence about those who stay, and one for each of the others; a tie is told with its
 * citation.
 * @throws {@link core.DomainError} `acceptance/invalid-record` when it is no such answer.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, and another `core/`
 * code when the answer is not plain data.
 * @example
 * const rule = { ties: [{
 *   kind: "employed", label: { zh: "曾在该单位任职", en: "was employed there" },
 *   within: { unit: "years", length: 2 }, citation: { document: "社会组织评估管理办法" },
 * }] } as const;
 * const members = [
 *   { member: "li" }, { member: "wang", ties: [{ kind: "employed", until: "2022-06-30" }] },
 * ] as const;
 * explainRecusals(recusalsOf(rule, members, "2024-06-30"), "zh").map(({ text }) => text);
 * // ["参加表决：li（1 人）", "wang 回避：曾在该单位任职，至 2024-06-30（依据《社会组织评估管理办法》）"]
 */
export function explainRecusals(recusals: Recusals, language: Language): readonly Sentence[] {
  const { words, day, nameOf, cited } = tellerOf(language);
  const { members, aside, undetermined } = readAnswer(
    recusalsSchema,
    recusals,
    "answer about who steps aside",
  );
  const tieOf = ({ tie, label, through }: RecusedMember): string => {
    const name = label === undefined ? tie : nameOf({ label });
    return through === undefined ? name : words.through(name, day(through));
  };
  return Object.freeze([
    say(0, words.stays(members)),
    ...aside.map((each) => say(0, cited(words.aside(each.member, tieOf(each)), each))),
    ...undetermined.map((each) => say(0, cited(words.openTie(each.member, tieOf(each)), each))),
  ]);
}
