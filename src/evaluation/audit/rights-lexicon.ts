import type { Label } from "../../core/text.js";
import type { EvaluationAuditCode } from "./evaluation-finding.js";

/** Words that name a right, and why a score should not weigh it. */
export interface LexiconEntry {
  readonly code: Extract<EvaluationAuditCode, "touches-petitioning" | "touches-benefits">;
  /** Chinese words, found anywhere in a text. */
  readonly zh: readonly string[];
  /** Beginnings of English words, found whatever their case. */
  readonly en: readonly string[];
  readonly reason: Label;
}

/** Rights that rules of points and stars have been seen to touch. */
export const rightsLexicon: readonly LexiconEntry[] = Object.freeze([
  {
    code: "touches-petitioning",
    zh: ["信访", "上访", "缠访", "闹访", "越级访", "进京访", "访民"],
    en: ["petition", "letters and visits"],
    reason: {
      zh: "提出批评、申诉、控告、检举是公民的权利，不得因此受到压制或报复（宪法第四十一条）。",
      en:
        "to criticize, complain and report is a right, for which no one may be suppressed or " +
        "retaliated against (Constitution, article 41).",
    },
  },
  {
    code: "touches-benefits",
    zh: [
      "低保",
      "最低生活保障",
      "特困",
      "五保",
      "社会救助",
      "社会保险",
      "社会保障",
      "社保",
      "医保",
      "医疗保险",
      "养老保险",
      "养老金",
      "失业保险",
      "工伤保险",
      "生育保险",
      "优抚",
      "抚恤",
    ],
    en: [
      "subsistence allowance",
      "minimum living",
      "dibao",
      "social assistance",
      "social insurance",
      "social security",
      "medical insurance",
      "health insurance",
      "pension",
      "unemployment insurance",
      "unemployment benefit",
    ],
    reason: {
      zh: "社会保险和社会救助待遇由法律规定，不能因评分而增减（宪法第四十五条，社会保险法）。",
      en:
        "social insurance and assistance are set by law and cannot depend on a score " +
        "(Constitution, article 45; Social Insurance Law).",
    },
  },
]);

/** Finds the first word of an entry that stands in a text. */
export function wordIn(text: string, { zh, en }: LexiconEntry): string | undefined {
  const lower = text.toLowerCase();
  return zh.find((word) => text.includes(word)) ?? en.find((word) => beginsWord(lower, word));
}

/** Whether a word begins with certain letters: "competition" does not begin with "petition". */
function beginsWord(lower: string, start: string): boolean {
  for (let at = lower.indexOf(start); at !== -1; at = lower.indexOf(start, at + 1)) {
    if (at === 0 || !/[a-z]/.test(lower.charAt(at - 1))) return true;
  }
  return false;
}
