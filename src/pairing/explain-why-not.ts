import { parseWith } from "../core/parse-with.js";
import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import { checkedVoice } from "../rules/explain/voice.js";
import type { PairingErrorCode } from "./errors.js";
import type { WhyNot } from "./model/why-not.js";
import { barWords } from "./tell/bar-words.js";
import type { PairingPhrases } from "./tell/phrases.js";
import { pairingPhrases } from "./tell/phrases.js";
import { whyNotSchema } from "./tell/schema.js";

/**
 * Tells in sentences why a pair is not among those proposed.
 *
 * @param answer - The answer, as `whyNotPair` returns it.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns The sentences in reading order, each with its depth.
 * @throws {@link core.DomainError} `pairing/invalid-result` when it is no such answer.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, and another `core/`
 * code when the answer is not plain data.
 * @example
 * const answer = {
 *   giver: "a", site: "east", status: "possible",
 *   extraCost: "1800", moreMissing: 0, fewerPairs: 0, moreRepeats: 0,
 *   moves: [{ giver: "a", loses: ["west"], gains: ["east"] }],
 * } as const;
 * explainWhyNot(answer, "en").map(({ text }) => text); // ["a – east: can be paired; the total cost changes by 1800", "a, no longer with west, with east"]
 */
export function explainWhyNot(answer: WhyNot, language: Language): readonly Sentence[] {
  checkedVoice(language);
  const failure = { code: "pairing/invalid-result", what: 'answer to "why not"' } as const;
  const read = parseWith<WhyNot, PairingErrorCode>(whyNotSchema, answer, failure);
  const [first = "", ...others] = textsOf(read, language);
  return Object.freeze([
    Object.freeze({ depth: 0, text: `${read.giver} – ${read.site}: ${first}` }),
    ...others.map((text) => Object.freeze({ depth: 1, text })),
  ]);
}

function textsOf(answer: WhyNot, language: Language): readonly string[] {
  const words: PairingPhrases = pairingPhrases[language];
  switch (answer.status) {
    case "proposed":
      return [words.proposed];
    case "taken":
      return [words.taken];
    case "barred":
      return [words.notPossible, ...answer.bars.map((bar) => barWords(bar, language))];
    case "possible": {
      const { extraCost, moreMissing, fewerPairs, moreRepeats, moves } = answer;
      const worse = words.worse(moreMissing, fewerPairs, moreRepeats);
      return [
        words.possible(extraCost),
        ...(worse === "" ? [] : [worse]),
        ...moves.map((move) => words.move(move)),
      ];
    }
  }
}
