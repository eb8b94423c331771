import { describe, expect, it } from "vitest";
import { explainProposal } from "../../src/pairing/explain-proposal.js";
import type { Proposal } from "../../src/pairing/model/proposal.js";
import { proposePairs } from "../../src/pairing/propose-pairs.js";
import { codeOf } from "../support/code-of.js";
import { variedOptions, variedRound, variedScheme } from "../support/pairing-schemes.js";

const proposal = proposePairs(variedScheme, variedRound, variedOptions);
const textsIn = (language: "zh" | "en", told = proposal) =>
  explainProposal(told, language).map(({ depth, text }) => "  ".repeat(depth) + text);

describe("explainProposal", () => {
  it("tells pairs, sums, who is left and why, in Chinese", () => {
    expect(textsIn("zh")).toEqual([
      "leader-1 结对 east，费用 -25.125",
      "leader-2 结对 west，费用 12",
      "unit-2 结对 dam，费用 26.5（指定）（2 轮前结过对）",
      "unit-2 结对 east，费用 -35.125",
      "共结 4 对，总费用 -21.75，尚缺 2 个，重复 1 对",
      "unit-1 应至少 2 个，现有 0 个：没有可结对的",
      "  1 个不可结对：曾有争议（未知：缺少材料）",
      "  1 个不可结对：山区由强者结对",
      "  1 个不可结对：费用（未知：原文未公布）",
      "  1 个不可结对：费用（未知：缺少材料）",
      "  1 个不可结对：同一单位",
      "ford 未结对（可结 1 个）：没有可结对的",
      "  2 个不可结对：类别不符",
      "  2 个不可结对：费用（未知：原文未公布）",
      "mill 未结对（可结 1 个）：没有可结对的",
      "  2 个不可结对：类别不符",
      "  2 个不可结对：费用（未知：缺少材料）",
    ]);
  });

  it("tells the same in English", () => {
    expect(textsIn("en").slice(0, 12)).toEqual([
      "leader-1 with east, cost -25.125",
      "leader-2 with west, cost 12",
      "unit-2 with dam, cost 26.5 (laid down) (paired 2 rounds ago)",
      "unit-2 with east, cost -35.125",
      "4 pairs, cost -21.75, 2 partners missing, 1 repeat",
      "unit-1 has 0 of at least 2: nobody may be paired with it",
      "  1 barred: a past quarrel (unknown: evidence is missing)",
      "  1 barred: hills for the strong",
      "  1 barred: cost (unknown: not published)",
      "  1 barred: cost (unknown: evidence is missing)",
      "  1 barred: the same unit",
      "ford has nobody (1 at most): nobody may be paired with it",
    ]);
  });

  it("leaves out what is nothing, and says who is taken", () => {
    const plain: Proposal = {
      scheme: { id: "s", version: "1" },
      pairs: [],
      totals: { missing: 0, pairs: 0, repeats: 0, cost: "0" },
      givers: [
        {
          id: "a",
          has: 0,
          least: 0,
          most: 1,
          status: "free",
          reason: "all-taken",
          bars: [
            { bar: { kind: "forbidden" }, count: 1 },
            { bar: { kind: "repeat" }, count: 1 },
          ],
        },
      ],
      sites: [],
    };
    expect(textsIn("zh", plain)).toEqual([
      "共结 0 对，总费用 0",
      "a 未结对（可结 1 个）：可结对的均已满额",
      "  1 个不可结对：本轮禁止",
      "  1 个不可结对：轮换期内结过对",
    ]);
    expect(textsIn("en", plain)).toEqual([
      "0 pairs, cost 0",
      "a has nobody (1 at most): all who may be paired with it are taken",
      "  1 barred: forbidden in this round",
      "  1 barred: paired within the rotation",
    ]);
  });

  it("refuses what is no proposal, and other languages", () => {
    expect(codeOf(() => explainProposal({} as never, "zh"))).toBe("pairing/invalid-result");
    expect(codeOf(() => explainProposal(proposal, "fr" as never))).toBe("core/invalid-shape");
    const told = explainProposal(proposal, "zh");
    expect(Object.isFrozen(told) && Object.isFrozen(told[0])).toBe(true);
  });
});
