import { quote } from "../../core/quote.js";
import type { Label } from "../../core/text.js";

/** The sentences of the audit of rules. */
export const rulesPhrases = {
  gapBetween: (value: string): Label => ({
    zh: `${value} 落在两档之间，不属于任何一档，结果无法确定。`,
    en: `${value} lies between two bands and belongs to none, so the result is unknown.`,
  }),
  gapBetweenWithRest: (value: string): Label => ({
    zh: `${value} 落在两档之间，按“其他”处理；请确认这是本意。`,
    en: `${value} lies between two bands and gets what is meant for the rest. Check that it should.`,
  }),
  gapBeyond: (value: string): Label => ({
    zh: `${value} 可能出现，但在各档之外，结果无法确定。`,
    en: `${value} can occur, but lies beyond the bands, so the result is unknown.`,
  }),
  overlapOnly: (value: string): Label => ({
    zh: `${value} 同时属于两档，规则没有说明按哪一档，结果无法确定。`,
    en: `${value} belongs to two bands and nothing says which counts, so the result is unknown.`,
  }),
  overlapFirst: (value: string): Label => ({
    zh: `${value} 同时属于两档，按排在前面的一档计；请确认这是本意。`,
    en: `${value} belongs to two bands, and the one listed first counts. Check that it should.`,
  }),
  caseOutOfReach: (): Label => ({
    zh: "无论事实如何，这一档的条件都不可能成立。",
    en: "Whatever the facts are, this band or case can never apply.",
  }),
  caseShadowed: (): Label => ({
    zh: "这一档的情形都已归入排在前面的档，永远轮不到它。",
    en: "Earlier bands or cases take everything that this one claims, so it never applies.",
  }),
  betterEvidenceLowers: (fact: string): Label => ({
    zh: `事实 ${quote(fact)} 变得更好时，结果反而降低。`,
    en: `As the fact ${quote(fact)} gets better, the result falls.`,
  }),
  shortfallRewarded: (fact: string): Label => ({
    zh: `${quote(fact)} 缺得越多，结果反而越高；请检查扣分的正负号。`,
    en: `The more of ${quote(fact)} is missing, the higher the result. Check the sign.`,
  }),
  proportionUncapped: (points: string): Label => ({
    zh: `按比例得分可以超过 ${points}，没有封顶；超额完成是否多得，请写明。`,
    en: `The proportion can earn more than ${points} and has no cap. Say what doing more earns.`,
  }),
  divisorZero: (): Label => ({
    zh: "除数可以为 0，此时结果无法确定；请写明此种情形如何计分。",
    en: "The divisor can be 0, which leaves the result unknown. Say what counts then.",
  }),
  divisorPerhapsZero: (): Label => ({
    zh: "除数的取值范围包含 0，未能排除除数为 0 的情形。",
    en: "The range of the divisor includes 0, and nothing was found that rules it out.",
  }),
  tooFewRows: (list: string): Label => ({
    zh: `${quote(list)} 的记录可能太少，取不出这个数，结果无法确定。`,
    en: `The list ${quote(list)} can have too few rows for this, which leaves the result unknown.`,
  }),
  tableIncomplete: (missing: number): Label => ({
    zh: `表中缺少 ${missing} 种组合，遇到时结果无法确定。`,
    en: `The table has no row for ${missing} of the combinations, which leave the result unknown.`,
  }),
  factUnread: (fact: string): Label => ({
    zh: `要求填报 ${quote(fact)}，但没有任何规则用到它。`,
    en: `The fact ${quote(fact)} is asked for, and no rule reads it.`,
  }),
  parameterUnread: (parameter: string): Label => ({
    zh: `设定了参数 ${quote(parameter)}，但没有任何规则用到它。`,
    en: `The parameter ${quote(parameter)} is set, and no rule reads it.`,
  }),
  factWithoutInfluence: (fact: string, probes: number): Label => ({
    zh: `规则用到 ${quote(fact)}，但在 ${probes} 次试算中它从未改变结果（试算，并非证明）。`,
    en: `Rules read ${quote(fact)}, yet it changed nothing in ${probes} probes (no proof).`,
  }),
  figureConstant: (figure: string): Label => ({
    zh: `${quote(figure)} 用到事实，但无论事实如何结果都一样。`,
    en: `${quote(figure)} reads facts, and comes to the same whatever they are.`,
  }),
  limitWithoutInfluence: (): Label => ({
    zh: "这个上限或下限永远用不上：数值本来就到不了那里。",
    en: "This limit never binds: the value cannot pass it anyway.",
  }),
  limitAlwaysBinds: (): Label => ({
    zh: "数值总被这个上限或下限取代，下面的计算不起作用。",
    en: "This limit always binds, so what it limits decides nothing.",
  }),
  partWithoutInfluence: (): Label => ({
    zh: "无论事实如何，这一部分都不影响结果。",
    en: "Whatever the facts are, this part decides nothing.",
  }),
  conditionDecided: (holds: boolean): Label => ({
    zh: `无论事实如何，这个条件总是${holds ? "成立" : "不成立"}。`,
    en: `Whatever the facts are, this condition ${holds ? "always" : "never"} holds.`,
  }),
  parameterGap: (parameter: string, day: string): Label => ({
    zh: `参数 ${quote(parameter)} 在 ${day} 没有有效的值。`,
    en: `The parameter ${quote(parameter)} has no value on ${day}.`,
  }),
  parameterConflict: (parameter: string, day: string): Label => ({
    zh: `参数 ${quote(parameter)} 在 ${day} 被下级作了不允许的改动。`,
    en: `On ${day} a lower level changes the parameter ${quote(parameter)} in a way it may not.`,
  }),
  parameterConflictPerhaps: (parameter: string, day: string): Label => ({
    zh: `如果两地有隶属关系，参数 ${quote(parameter)} 在 ${day} 被下级作了不允许的改动。`,
    en:
      `On ${day} a lower level changes the parameter ${quote(parameter)} in a way it may not, if ` +
      "its place lies in the higher one.",
  }),
  probesExhausted: (): Label => ({
    zh: "规则规模太大，试算没有做完；没有报告问题不等于没有问题。",
    en: "The rules are too large for all probes, so that faults may have gone unseen.",
  }),
} as const;
