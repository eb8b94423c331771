import { quote } from "../../core/quote.js";
import type { Label } from "../../core/text.js";

/** The sentences of the audit of evaluation schemes. */
export const evaluationPhrases = {
  sumDiffers: (id: string, printed: string, parts: string): Label => ({
    zh: `${quote(id)} 标明 ${printed} 分，而各部分合计 ${parts} 分。`,
    en: `${quote(id)} prints ${printed} points, and its parts add up to ${parts}.`,
  }),
  totalDiffers: (printed: string, parts: string): Label => ({
    zh: `总分标明 ${printed} 分，而各一级指标合计 ${parts} 分。`,
    en: `The total prints ${printed} points, and the dimensions add up to ${parts}.`,
  }),
  pointsExceeded: (id: string, points: string): Label => ({
    zh: `${quote(id)} 的得分可以超过所标的 ${points} 分，请写明是否封顶。`,
    en: `${quote(id)} can earn more than its ${points} points. Say whether it is capped.`,
  }),
  totalExceeded: (points: string): Label => ({
    zh: `总分可以超过所标的 ${points} 分，请写明是否封顶。`,
    en: `The total can pass its ${points} points. Say whether it is capped.`,
  }),
  pointsOutOfReach: (id: string, points: string, most: string): Label => ({
    zh: `${quote(id)} 标明 ${points} 分，但最多只能得 ${most} 分。`,
    en: `${quote(id)} prints ${points} points, and can earn ${most} at most.`,
  }),
  pointsNotReached: (id: string, points: string, most: string): Label => ({
    zh: `${quote(id)} 标明 ${points} 分，而试算中最多得 ${most} 分（试算，并非证明）。`,
    en: `${quote(id)} prints ${points} points, and the probes earned ${most} at most (no proof).`,
  }),
  itemWithoutFloor: (id: string): Label => ({
    zh: `${quote(id)} 的得分可以低于 0；如果本意是扣完为止，请加下限。`,
    en: `${quote(id)} can fall below 0. Add a floor if its points are all that can be lost.`,
  }),
  classGap: (value: string): Label => ({
    zh: `${value} 分落在两个等次之间，不属于任何等次。`,
    en: `A score of ${value} lies between two classes and belongs to none.`,
  }),
  classGapBeyond: (value: string): Label => ({
    zh: `${value} 分可能出现，但不属于任何等次，也没有写明不定等次。`,
    en: `A score of ${value} can occur and belongs to no class, and nothing is said of the unrated.`,
  }),
  classOverlap: (value: string): Label => ({
    zh: `${value} 分同时属于两个等次。`,
    en: `A score of ${value} belongs to two classes.`,
  }),
  classOutOfReach: (id: string): Label => ({
    zh: `无论事实如何，都达不到等次 ${quote(id)} 的条件。`,
    en: `Whatever the facts are, no site reaches the class ${quote(id)}.`,
  }),
  classShadowed: (id: string): Label => ({
    zh: `达到 ${quote(id)} 条件的都已归入排在前面的等次，永远轮不到它。`,
    en: `Whoever reaches the class ${quote(id)} gets one that is listed before it.`,
  }),
  floorOutOfReach: (id: string): Label => ({
    zh: `${quote(id)} 的得分到不了这条底线。`,
    en: `The score of ${quote(id)} cannot reach this floor.`,
  }),
  gateNeverOpens: (id: string): Label => ({
    zh: `前置条件 ${quote(id)} 不可能满足，没有对象能通过。`,
    en: `The gate ${quote(id)} can never hold, so that it keeps everyone out.`,
  }),
  gateAlwaysOpen: (id: string): Label => ({
    zh: `前置条件 ${quote(id)} 总是满足，不起作用。`,
    en: `The gate ${quote(id)} always holds, so that it keeps no one out.`,
  }),
  vetoNeverStrikes: (id: string): Label => ({
    zh: `否决事项 ${quote(id)} 的条件不可能成立。`,
    en: `The veto ${quote(id)} can never strike.`,
  }),
  vetoAlwaysStrikes: (id: string): Label => ({
    zh: `否决事项 ${quote(id)} 的条件总是成立，所有对象都被否决。`,
    en: `The veto ${quote(id)} always strikes, whatever the facts are.`,
  }),
  vetoWithoutEffect: (id: string): Label => ({
    zh: `否决事项 ${quote(id)} 以最高等次为限，不起作用。`,
    en: `The veto ${quote(id)} caps sites at the highest class, which takes nothing away.`,
  }),
  bonusOpensGate: (gate: string, bonus: string): Label => ({
    zh: `附加分 ${quote(bonus)} 可以使前置条件 ${quote(gate)} 由不满足变为满足。`,
    en: `Points of the bonus ${quote(bonus)} can open the gate ${quote(gate)}.`,
  }),
  bonusCountsForGate: (gate: string, bonus: string): Label => ({
    zh: `附加分 ${quote(bonus)} 计入前置条件 ${quote(gate)} 所看的分数。`,
    en: `The bonus ${quote(bonus)} counts in the score that the gate ${quote(gate)} looks at.`,
  }),
  seatsVanish: (classId: string, sites: number): Label => ({
    zh: `参评对象不超过 ${sites} 个时，按比例算不出 ${quote(classId)} 的名额。`,
    en: `With ${sites} sites or fewer the share leaves no seat for the class ${quote(classId)}.`,
  }),
  noSeats: (classId: string): Label => ({
    zh: `等次 ${quote(classId)} 没有名额。`,
    en: `The class ${quote(classId)} has no seat at all.`,
  }),
  stratumWithoutSeats: (classId: string, stratum: string): Label => ({
    zh: `等次 ${quote(classId)} 对 ${quote(stratum)} 没有规定名额，名额不限；请确认这是本意。`,
    en:
      `No seats of the class ${quote(classId)} are set for ${quote(stratum)}, where it is open. ` +
      "Check that it should be.",
  }),
  tiesUnresolved: (): Label => ({
    zh: "最后一个名额遇到并列时如何处理，方案没有规定。",
    en: "The scheme does not say who gets the last seat when sites are level.",
  }),
  totalsNotComparable: (fewest: string, most: string): Label => ({
    zh: `不涉及的内容不计分，各对象满分从 ${fewest} 到 ${most} 分不等，却按同一总分排名。`,
    en:
      `What does not concern a site is dropped, so that totals out of ${fewest} and of ${most} ` +
      "points are ranked together.",
  }),
  notApplicableWithoutPoints: (id: string): Label => ({
    zh: `${quote(id)} 没有标明分值，不涉及时无分可转。`,
    en: `${quote(id)} prints no points, so that none can be moved where it does not apply.`,
  }),
  legalBasisMissing: (id: string): Label => ({
    zh: `${quote(id)} 使个人或家庭受到扣减，但没有写明法律依据。`,
    en: `${quote(id)} takes something from persons or households and names no legal basis.`,
  }),
  touchesRight: (id: string, word: string, reason: Label): Label => ({
    zh: `${quote(id)} 涉及“${word}”：${reason.zh}`,
    en: `${quote(id)} touches "${word}": ${reason.en}`,
  }),
} as const;
