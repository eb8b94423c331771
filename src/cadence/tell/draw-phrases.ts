import type { Language } from "../../rules/explain/phrases.js";
import type {
  CoverageShortfall,
  DrawnSite,
  DrawRefusal,
  SharedDraw,
  StratumClaim,
} from "../model/draw.js";
import { counted } from "./phrases.js";

/** How a draw is worded. */
export interface DrawPhrases extends Readonly<Record<DrawRefusal, string>> {
  readonly verified: string;
  readonly differs: (path: string, expected?: string, published?: string) => string;
  readonly draw: (round: number, seed: string, commitment: string) => string;
  readonly stratum: (label: string, sites: number, seats: number) => string;
  readonly shared: (shared: SharedDraw) => string;
  readonly claim: (claim: StratumClaim, shared: SharedDraw) => string;
  readonly drawn: (site: DrawnSite) => string;
  readonly resting: (sites: readonly string[]) => string;
  readonly unfilled: (seats: number) => string;
  readonly late: (sites: readonly string[]) => string;
  readonly shortfall: (shortfall: CoverageShortfall) => string;
}

/** The wording of draws, by language. */
export const drawPhrases: Readonly<Record<Language, DrawPhrases>> = {
  zh: {
    "not-as-committed": "未予抽取：规则、名单、历史或轮次与事先公布的承诺不符",
    "seed-used-before": "未予抽取：该随机种子已在以往轮次使用",
    verified: "复核结果与公布一致",
    differs: (path, expected = "无", published = "无") =>
      `复核不一致：${path} 应为 ${expected}，公布为 ${published}`,
    draw: (round, seed, commitment) =>
      `第 ${round} 轮暗访，公开种子“${seed}”，事先公布的承诺 ${commitment}`,
    stratum: (label, sites, seats) => `${label}：名单 ${sites} 个，名额 ${seats} 个`,
    shared: ({ seats, weight, unfilled }) =>
      `各层按最大余数法共分名额 ${seats} 个，合计基数 ${weight}${unfilled === 0 ? "" : `；无阵地可抽 ${unfilled} 个`}`,
    claim: ({ weight, least, most }, shared) =>
      `应分 ${shared.seats} × ${weight} ÷ ${shared.weight}，最少 ${least} 个，最多 ${most} 个`,
    drawn: ({ site, ticket, number, because, dueRound }) =>
      because === "coverage"
        ? `${site}：为保证至第 ${dueRound} 轮全覆盖而优先抽取，最小签 ${ticket}（第 ${number} 签）`
        : `${site}：按签抽取，最小签 ${ticket}（第 ${number} 签）`,
    resting: (sites) => `近期已暗访，本轮不抽：${sites.join("、")}`,
    unfilled: (seats) => `无阵地可抽的名额 ${seats} 个`,
    late: (sites) => `已到期而无名额：${sites.join("、")}`,
    shortfall: ({ untilRound, sites, seats }) =>
      `全覆盖承诺无法兑现：至第 ${untilRound} 轮须暗访 ${sites} 个，名额仅 ${seats} 个`,
  },
  en: {
    "not-as-committed": "no draw: scheme, list, history or round are not what was committed to",
    "seed-used-before": "no draw: a past round used the seed",
    verified: "the draw comes out as published",
    differs: (path, expected = "nothing", published = "nothing") =>
      `the draw differs at ${path}: ${expected} comes out, ${published} was published`,
    draw: (round, seed, commitment) =>
      `round ${round} of unannounced visits, public seed "${seed}", commitment ${commitment}`,
    stratum: (label, sites, seats) =>
      `${label}: ${counted(sites, "site")} on the list, ${counted(seats, "seat")}`,
    shared: ({ seats, weight, unfilled }) =>
      `${counted(seats, "seat")} shared by the largest remainder, by weights of ${weight} in all` +
      (unfilled === 0 ? "" : `; ${unfilled} without a site`),
    claim: ({ weight, least, most }, shared) =>
      `a quota of ${shared.seats} × ${weight} ÷ ${shared.weight}, at least ${least}, at most ${most}`,
    drawn: ({ site, ticket, number, because, dueRound }) =>
      because === "coverage"
        ? `${site}: drawn first, to be covered by round ${dueRound}; smallest ticket ${ticket} (number ${number})`
        : `${site}: drawn by its smallest ticket ${ticket} (number ${number})`,
    resting: (sites) => `visited a short while ago and left out: ${sites.join(", ")}`,
    unfilled: (seats) => `${counted(seats, "seat")} without a site`,
    late: (sites) => `due and without a seat: ${sites.join(", ")}`,
    shortfall: ({ untilRound, sites, seats }) =>
      `the promise of coverage cannot be kept: by round ${untilRound} ${counted(sites, "site")} must ` +
      `be visited with ${counted(seats, "seat")}`,
  },
};
