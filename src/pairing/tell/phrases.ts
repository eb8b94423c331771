import type { Language } from "../../rules/explain/phrases.js";
import type { PairBar } from "../model/pair-bar.js";
import type { PairingTotals, ProposedPair, Unpaired } from "../model/proposal.js";
import type { PairingMove } from "../model/why-not.js";

type PlainBar = Exclude<PairBar["kind"], "ban" | "cost">;

/** How pairs are worded. */
export interface PairingPhrases {
  readonly pair: (pair: ProposedPair) => string;
  readonly totals: (totals: PairingTotals) => string;
  readonly unpaired: (party: Unpaired) => string;
  readonly barred: (bar: string, count: number) => string;
  readonly bars: Readonly<Record<PlainBar, string>>;
  /** What a cost is called. */
  readonly cost: string;
  readonly proposed: string;
  readonly taken: string;
  readonly notPossible: string;
  readonly possible: (extraCost: string) => string;
  readonly worse: (missing: number, pairs: number, repeats: number) => string;
  readonly move: (move: PairingMove) => string;
}

/** A number of things in English. */
const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

const listed = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== "").join(between);

/** The wording, by language. */
export const pairingPhrases: Readonly<Record<Language, PairingPhrases>> = {
  zh: {
    pair: ({ giver, site, cost, forced, roundsAgo }) =>
      `${giver} 结对 ${site}，费用 ${cost}` +
      (forced ? "（指定）" : "") +
      (roundsAgo === undefined ? "" : `（${roundsAgo} 轮前结过对）`),
    totals: ({ pairs, cost, missing, repeats }) =>
      listed(
        [
          `共结 ${pairs} 对，总费用 ${cost}`,
          missing === 0 ? "" : `尚缺 ${missing} 个`,
          repeats === 0 ? "" : `重复 ${repeats} 对`,
        ],
        "，",
      ),
    unpaired: ({ id, has, least, most, status, reason }) =>
      `${id} ${status === "short" ? `应至少 ${least} 个，现有 ${has} 个` : `未结对（可结 ${most} 个）`}：` +
      (reason === "all-taken" ? "可结对的均已满额" : "没有可结对的"),
    barred: (bar, count) => `${count} 个不可结对：${bar}`,
    bars: {
      kind: "类别不符",
      "own-unit": "同一单位",
      forbidden: "本轮禁止",
      repeat: "轮换期内结过对",
    },
    cost: "费用",
    proposed: "已列入结对方案",
    taken: "指定的结对已占满名额",
    notPossible: "不可结对",
    possible: (extraCost) => `可以结对，总费用变化 ${extraCost}`,
    worse: (missing, pairs, repeats) =>
      listed(
        [
          missing === 0 ? "" : `多缺 ${missing} 个`,
          pairs === 0 ? "" : `少结 ${pairs} 对`,
          repeats === 0 ? "" : `多重复 ${repeats} 对`,
        ],
        "，",
      ),
    move: ({ giver, loses, gains }) =>
      listed(
        [
          giver,
          loses.length === 0 ? "" : `不再结对 ${loses.join("、")}`,
          gains.length === 0 ? "" : `改为结对 ${gains.join("、")}`,
        ],
        "，",
      ),
  },
  en: {
    pair: ({ giver, site, cost, forced, roundsAgo }) =>
      `${giver} with ${site}, cost ${cost}` +
      (forced ? " (laid down)" : "") +
      (roundsAgo === undefined ? "" : ` (paired ${counted(roundsAgo, "round")} ago)`),
    totals: ({ pairs, cost, missing, repeats }) =>
      listed(
        [
          `${counted(pairs, "pair")}, cost ${cost}`,
          missing === 0 ? "" : `${counted(missing, "partner")} missing`,
          repeats === 0 ? "" : `${counted(repeats, "repeat")}`,
        ],
        ", ",
      ),
    unpaired: ({ id, has, least, most, status, reason }) =>
      `${id} ${status === "short" ? `has ${has} of at least ${least}` : `has nobody (${most} at most)`}: ` +
      (reason === "all-taken"
        ? "all who may be paired with it are taken"
        : "nobody may be paired with it"),
    barred: (bar, count) => `${count} barred: ${bar}`,
    bars: {
      kind: "not a kind that is taken",
      "own-unit": "the same unit",
      forbidden: "forbidden in this round",
      repeat: "paired within the rotation",
    },
    cost: "cost",
    proposed: "is proposed",
    taken: "pairs laid down leave no room",
    notPossible: "cannot be paired",
    possible: (extraCost) => `can be paired; the total cost changes by ${extraCost}`,
    worse: (missing, pairs, repeats) =>
      listed(
        [
          missing === 0 ? "" : `${counted(missing, "partner")} more missing`,
          pairs === 0 ? "" : `${counted(pairs, "pair")} fewer`,
          repeats === 0 ? "" : `${counted(repeats, "repeat")} more`,
        ],
        ", ",
      ),
    move: ({ giver, loses, gains }) =>
      listed(
        [
          giver,
          loses.length === 0 ? "" : `no longer with ${loses.join(", ")}`,
          gains.length === 0 ? "" : `with ${gains.join(", ")}`,
        ],
        ", ",
      ),
  },
};
