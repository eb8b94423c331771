import type { Language } from "../../rules/explain/phrases.js";
import type { GrantOutcome } from "../grants/computed-grants.js";
import type { StagePayments } from "../stages/stage-payments.js";

/** What makes the difference between two shares. */
export type ShareCause = "byWeight" | "byBounds" | "byRounding";

/** How the answers of funding are worded; amounts come as text. */
export interface FundingPhrases {
  readonly yuan: (amount: string) => string;
  /** So much more, less, or the same. */
  readonly more: (way: "more" | "less" | "same", amount: string) => string;
  /** Two shares and what lies between them. */
  readonly shares: (one: string, other: string, more: string) => string;
  /** Why a sum cannot be split: bounds that contradict it, or something unknown. */
  readonly infeasible: (total: string, missing: string) => string;
  readonly bounded: (site: string) => string;
  readonly open: (total: string) => string;
  readonly waiting: (site: string, reason: string) => string;
  readonly share: (site: string, amount: string) => string;
  readonly causes: Readonly<Record<Exclude<ShareCause, "byWeight">, string>>;
  readonly cause: (cause: string, more: string) => string;
  readonly weight: (site: string, weight: string) => string;
  readonly weights: (one: string, other: string) => string;
  readonly bound: (site: string, bound: "floor" | "cap") => string;
  readonly apart: (site: string) => string;
  readonly clause: (period: string, actual: string, owed: string) => string;
  readonly allYears: string;
  readonly missing: (amount: string) => string;
  readonly added: (amount: string) => string;
  readonly grant: (label: string, outcome: GrantOutcome, amount: string) => string;
  readonly entitled: (amount: string) => string;
  readonly total: (amount: string) => string;
  readonly stage: (label: string, amount: string, reached: string) => string;
  readonly reached: (holds: boolean) => string;
  readonly setOff: (amount: string) => string;
  readonly ground: (label: string, kind: "suspension" | "claw-back") => string;
  readonly status: (status: StagePayments["status"], due: string, clawBack: string) => string;
  readonly nextYear: (share: string) => string;
}

const chineseOutcomes: Readonly<Record<GrantOutcome, string>> = {
  granted: "发放",
  "not-eligible": "不在奖补范围",
  "no-seat": "名额已满",
  "tie-unresolved": "并列，名额待定",
  received: "以前已领取",
  undetermined: "尚不能确定",
};

const englishOutcomes: Readonly<Record<GrantOutcome, string>> = {
  granted: "granted",
  "not-eligible": "for other sites",
  "no-seat": "no seat is left",
  "tie-unresolved": "tied for a seat that nobody has decided on",
  received: "received before",
  undetermined: "cannot be told yet",
};

/** The wording of funding, by language. */
export const fundingPhrases: Readonly<Record<Language, FundingPhrases>> = {
  zh: {
    yuan: (amount) => `${amount} 元`,
    more: (way, amount) =>
      way === "same" ? "相同" : `${way === "more" ? "多" : "少"} ${amount} 元`,
    shares: (one, other, more) => `${one}，${other}，前者比后者${more}`,
    infeasible: (total, missing) => `${total}不能分配：保底高于封顶或总额，相差 ${missing}`,
    bounded: (site) => `涉及 ${site}`,
    open: (total) => `${total}尚不能分配`,
    waiting: (site, reason) => `${site}：${reason}`,
    share: (site, amount) => `${site} 得 ${amount}`,
    causes: { byBounds: "保底和封顶", byRounding: "取整" },
    cause: (cause, more) => `${cause}：${more}`,
    weight: (site, weight) => `${site} 的权重：${weight}`,
    weights: (one, other) => `权重 ${one} 比 ${other}`,
    bound: (site, bound) => `${site} ${bound === "cap" ? "已到封顶" : "按保底"}`,
    apart: (site) => `${site} 不参加分配`,
    clause: (period, actual, owed) => `${period}：实际 ${actual}，应为 ${owed}`,
    allYears: "各年合计",
    missing: (amount) => `总额不变，须调剂 ${amount}`,
    added: (amount) => `其余资金不变，须增加 ${amount}`,
    grant: (label, outcome, amount) => `${label}：${chineseOutcomes[outcome]}，${amount}`,
    entitled: (amount) => `按标准应为 ${amount}，因资金不足按比例折减`,
    total: (amount) => `合计 ${amount}`,
    stage: (label, amount, reached) => `${label}：${amount}，${reached}`,
    reached: (holds) => (holds ? "条件已满足" : "条件未满足"),
    setOff: (amount) => `已扣除以物抵资 ${amount}`,
    ground: (label, kind) => `${kind === "suspension" ? "暂停拨付" : "收回资金"}：${label}`,
    status: (status, due, clawBack) =>
      ({
        due: `本次应拨 ${due}`,
        waiting: "暂无应拨款项",
        complete: "已全部拨付",
        suspended: "暂停拨付",
        "claw-back": `应收回 ${clawBack}`,
        undetermined: `尚不能确定，应拨 ${due}`,
      })[status],
    nextYear: (share) => `下年度资金扣减比例 ${share}`,
  },
  en: {
    yuan: (amount) => `${amount} yuan`,
    more: (way, amount) => (way === "same" ? "the same" : `${amount} yuan ${way}`),
    shares: (one, other, more) => `${one}, ${other}: the first ${more}`,
    infeasible: (total, missing) =>
      `${total} cannot be split: floors lie above caps or the sum by ${missing}`,
    bounded: (site) => `${site} is among them`,
    open: (total) => `${total} cannot be split yet`,
    waiting: (site, reason) => `${site}: ${reason}`,
    share: (site, amount) => `${site} gets ${amount}`,
    causes: { byBounds: "floors and caps", byRounding: "rounding" },
    cause: (cause, more) => `${cause}: ${more}`,
    weight: (site, weight) => `weight of ${site}: ${weight}`,
    weights: (one, other) => `weights ${one} to ${other}`,
    bound: (site, bound) => `${site} stands at its ${bound}`,
    apart: (site) => `${site} takes no part`,
    clause: (period, actual, owed) => `${period}: ${actual}, where the clause means ${owed}`,
    allYears: "all years",
    missing: (amount) => `within the same whole, ${amount} must be moved`,
    added: (amount) => `with all other money as it is, ${amount} must be added`,
    grant: (label, outcome, amount) => `${label}: ${englishOutcomes[outcome]}, ${amount}`,
    entitled: (amount) => `the rule gives ${amount}; cut in proportion, as the budget is short`,
    total: (amount) => `total ${amount}`,
    stage: (label, amount, reached) => `${label}: ${amount}, ${reached}`,
    reached: (holds) => (holds ? "its trigger holds" : "its trigger does not hold"),
    setOff: (amount) => `less aid in kind of ${amount}`,
    ground: (label, kind) => `${kind === "suspension" ? "suspension" : "claw-back"}: ${label}`,
    status: (status, due, clawBack) =>
      ({
        due: `${due} to be paid now`,
        waiting: "nothing to be paid yet",
        complete: "all is paid",
        suspended: "payment is suspended",
        "claw-back": `${clawBack} to be taken back`,
        undetermined: `cannot be told yet; to be paid: ${due}`,
      })[status],
    nextYear: (share) => `next year's money is cut by the share ${share}`,
  },
};
