import type { Star } from "../../core/vocabulary.js";
import type { Language } from "../../rules/explain/phrases.js";
import type { RoundStatus } from "../model/progress.js";
import type { RefusalReason } from "../model/round-standing.js";
import type { TitleRefusalReason, TitleStatus } from "../model/title.js";

/** How the answers of acceptance are worded; steps, sanctions and days come as text. */
export interface AcceptancePhrases {
  readonly stars: (star: Star) => string;

  // Where a site stands in a round.
  readonly round: Readonly<Record<RoundStatus, string>>;
  readonly since: (text: string, day: string, event: string) => string;
  readonly reason: (reason: string) => string;
  readonly decided: (star: string | null) => string;
  readonly findings: (findings: readonly string[]) => string;
  readonly rectifyBy: (day: string) => string;
  readonly next: (step: string) => string;
  readonly notice: (step: string, from: string) => string;
  readonly noticeUntil: (day: string) => string;
  readonly due: (day: string) => string;
  readonly overdue: (text: string) => string;
  readonly objection: (id: string, on: string) => string;
  readonly unanswered: string;
  readonly answered: (upheld: boolean, on: string) => string;
  readonly done: (step: string, on: string) => string;
  readonly late: (text: string) => string;
  readonly latenessOpen: (text: string, why: string) => string;

  // Who steps aside.
  readonly stays: (members: readonly string[]) => string;
  readonly aside: (member: string, tie: string) => string;
  readonly openTie: (member: string, tie: string) => string;

  // Why an event did not count.
  readonly refused: (event: string, why: string) => string;
  readonly refusedAt: (text: string, next: string) => string;
  readonly refusals: Readonly<Record<RefusalReason | TitleRefusalReason, string>>;

  // What a star is.
  readonly title: Readonly<Record<TitleStatus, string>>;
  readonly starred: (stars: string, is: string) => string;
  readonly through: (text: string, lastDay: string) => string;
  readonly sanction: (label: string, on: string, event: string) => string;
  readonly recheckFailed: string;
  readonly recheck: (day: string) => string;
  readonly barred: (day: string) => string;
  readonly barredOpen: (why: string) => string;
}

const chineseNumbers = ["零", "一", "二", "三", "四", "五"] as const;

/** The wording of acceptance, by language. */
export const acceptancePhrases: Readonly<Record<Language, AcceptancePhrases>> = {
  zh: {
    stars: (star) => `${chineseNumbers[star]}星级`,
    round: {
      "under-way": "评定进行中",
      rectifying: "限期整改中",
      accepted: "全部程序已完成",
      declined: "未授予星级",
      failed: "未通过",
      lapsed: "逾期，已退出评定",
      withdrawn: "已撤回申报",
    },
    since: (text, day, event) => `${text}，自 ${day} 起（事件 ${event}）`,
    reason: (reason) => `原因：${reason}`,
    decided: (star) => (star === null ? "审定结果：不授予星级" : `审定结果：${star}`),
    findings: (findings) => `须整改：${findings.join("；")}`,
    rectifyBy: (day) => `整改期限：${day}`,
    next: (step) => `下一步：${step}`,
    notice: (step, from) => `${step}中，${from} 起`,
    noticeUntil: (day) => `公示最后一日：${day}`,
    due: (day) => `最迟：${day}`,
    overdue: (text) => `${text}，已逾期`,
    objection: (id, on) => `异议 ${id}（${on}）`,
    unanswered: "尚未答复",
    answered: (upheld, on) => `${on} 答复：异议${upheld ? "成立" : "不成立"}`,
    done: (step, on) => `已完成：${step}，${on}`,
    late: (text) => `${text}，逾期`,
    latenessOpen: (text, why) => `${text}，是否逾期${why}`,
    stays: (members) =>
      members.length === 0
        ? "没有人参加表决"
        : `参加表决：${members.join("、")}（${members.length} 人）`,
    aside: (member, tie) => `${member} 回避：${tie}`,
    openTie: (member, tie) => `${member} 是否回避尚不能确定：${tie}`,
    refused: (event, why) => `事件 ${event} 不计：${why}`,
    refusedAt: (text, next) => `${text}（当时的下一步：${next}）`,
    refusals: {
      "not-entered": "该站点未申报",
      "already-entered": "该站点已申报",
      "round-over": "该站点的评定已结束",
      "out-of-order": "尚未轮到这一步",
      "wrong-kind": "这一步不是这类事件办理的",
      "guard-not-met": "不符合这一步的条件",
      "guard-undetermined": "这一步的条件是否符合尚不能确定",
      "notice-running": "公示尚未期满",
      "no-notice": "当日没有可提异议的公示",
      "objection-open": "异议尚未答复",
      "no-objection": "没有待答复的该项异议",
      "no-order": "没有待复查的该项整改",
      "vote-needed": "答复须附表决记录",
      "answer-needed": "答复须说明异议是否成立",
      "wrong-authority": "该星级由其他单位审定",
      rectifying: "须先完成整改",
      "day-unknown": "放假安排未公布，工作日无法计算",
      barred: "仍在禁止参评期内",
      "no-star": "该站点没有有效星级",
      "nothing-to-repair": "没有可修复的处理",
      "too-late-to-repair": "修复期限已过",
    },
    title: {
      held: "有效",
      unrated: "尚未评定星级",
      suspended: "星级暂停",
      lapsed: "星级已到期",
      removed: "星级已摘除",
    },
    starred: (stars, is) => `${stars}，${is}`,
    through: (text, lastDay) => `${text}，至 ${lastDay}`,
    sanction: (label, on, event) => `${label}，${on}（事件 ${event}）`,
    recheckFailed: "复查未通过",
    recheck: (day) => `应复查之日：${day}`,
    barred: (day) => `${day} 起方可再获星级`,
    barredOpen: (why) => `何时可再获星级：${why}`,
  },
  en: {
    stars: (star) => (star === 1 ? "1 star" : `${star} stars`),
    round: {
      "under-way": "under way",
      rectifying: "has faults to set right",
      accepted: "every step is complete",
      declined: "no star was given",
      failed: "not passed",
      lapsed: "dropped out, as a deadline has passed",
      withdrawn: "withdrawn",
    },
    since: (text, day, event) => `${text}, since ${day} (event ${event})`,
    reason: (reason) => `reason: ${reason}`,
    decided: (star) => `decided: ${star === null ? "no star" : star}`,
    findings: (findings) => `to be set right: ${findings.join("; ")}`,
    rectifyBy: (day) => `last day for setting it right: ${day}`,
    next: (step) => `next: ${step}`,
    notice: (step, from) => `${step} is up, from ${from}`,
    noticeUntil: (day) => `last day of the notice: ${day}`,
    due: (day) => `last day for it: ${day}`,
    overdue: (text) => `${text}, which is over`,
    objection: (id, on) => `objection ${id} (${on})`,
    unanswered: "not answered yet",
    answered: (upheld, on) => `answered on ${on}: ${upheld ? "upheld" : "not upheld"}`,
    done: (step, on) => `complete: ${step}, ${on}`,
    late: (text) => `${text}, late`,
    latenessOpen: (text, why) => `${text}, whether late is ${why}`,
    stays: (members) =>
      members.length === 0 ? "nobody stays" : `${members.length} stay: ${members.join(", ")}`,
    aside: (member, tie) => `${member} steps aside: ${tie}`,
    openTie: (member, tie) => `whether ${member} steps aside cannot be told: ${tie}`,
    refused: (event, why) => `event ${event} does not count: ${why}`,
    refusedAt: (text, next) => `${text} (next at that time: ${next})`,
    refusals: {
      "not-entered": "the site has not applied",
      "already-entered": "the site has applied already",
      "round-over": "the round is over for the site",
      "out-of-order": "that step has not its turn",
      "wrong-kind": "that step is not done by such an event",
      "guard-not-met": "what the step asks for does not hold",
      "guard-undetermined": "whether what the step asks for holds is not known",
      "notice-running": "the notice is not over",
      "no-notice": "no notice that could be objected to is up on that day",
      "objection-open": "an objection has not been answered",
      "no-objection": "no such objection waits for an answer",
      "no-order": "no such faults wait for a re-check",
      "vote-needed": "the answer needs a recorded vote",
      "answer-needed": "the answer must say whether the objection is upheld",
      "wrong-authority": "somebody else decides that star",
      rectifying: "faults are to be set right first",
      "day-unknown": "the holidays are not decreed, so working days cannot be counted",
      barred: "the site is still barred",
      "no-star": "the site holds no star",
      "nothing-to-repair": "there is nothing that can be repaired",
      "too-late-to-repair": "the time for repair is over",
    },
    title: {
      held: "held",
      unrated: "not given a star yet",
      suspended: "the star is suspended",
      lapsed: "the time of the star is over",
      removed: "the star was taken away",
    },
    starred: (stars, is) => `${stars}, ${is}`,
    through: (text, lastDay) => `${text}, through ${lastDay}`,
    sanction: (label, on, event) => `${label}, ${on} (event ${event})`,
    recheckFailed: "a re-check was failed",
    recheck: (day) => `re-check due on ${day}`,
    barred: (day) => `may be given a star again from ${day} on`,
    barredOpen: (why) => `from when on it may be given a star again: ${why}`,
  },
};
