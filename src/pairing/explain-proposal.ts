import { parseWith } from "../core/parse-with.js";
import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import { checkedVoice } from "../rules/explain/voice.js";
import type { PairingErrorCode } from "./errors.js";
import type { Proposal, Unpaired } from "./model/proposal.js";
import { barWords } from "./tell/bar-words.js";
import { pairingPhrases } from "./tell/phrases.js";
import { proposalSchema } from "./tell/schema.js";

/**
 * Tells a proposal in sentences: each pair, what they come to, and who is left without, with the
 * reasons.
 *
 * @param proposal - The proposal, as `proposePairs` returns it.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns The sentences in reading order, each with its depth.
 * @throws {@link core.DomainError} `pairing/invalid-result` when it is no proposal.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, and another `core/`
 * code when the proposal is not plain data.
 * @example
 * const proposal = {
 *   scheme: { id: "leaders", version: "2024" },
 *   pairs: [{ giver: "李", site: "河东站", cost: "1200" }],
 *   totals: { missing: 0, pairs: 1, repeats: 0, cost: "1200" },
 *   givers: [{ id: "王", has: 0, least: 0, most: 1, status: "free", reason: "all-taken", bars: [] }],
 *   sites: [],
 * } as const;
 * explainProposal(proposal, "zh").map(({ text }) => text); // ["李 结对 河东站，费用 1200", "共结 1 对，总费用 1200", "王 未结对（可结 1 个）：可结对的均已满额"]
 */
export function explainProposal(proposal: Proposal, language: Language): readonly Sentence[] {
  checkedVoice(language);
  const failure = { code: "pairing/invalid-result", what: "proposal" } as const;
  const { pairs, totals, givers, sites } = parseWith<Proposal, PairingErrorCode>(
    proposalSchema,
    proposal,
    failure,
    { nodes: 10_000_000 },
  );
  const words = pairingPhrases[language];
  const left = (party: Unpaired): readonly Sentence[] => [
    { depth: 0, text: words.unpaired(party) },
    ...party.bars.map(({ bar, count }) => ({
      depth: 1,
      text: words.barred(barWords(bar, language), count),
    })),
  ];
  return Object.freeze(
    [
      ...pairs.map((pair) => ({ depth: 0, text: words.pair(pair) })),
      { depth: 0, text: words.totals(totals) },
      ...givers.flatMap(left),
      ...sites.flatMap(left),
    ].map((sentence) => Object.freeze(sentence)),
  );
}
