import { isUnknown } from "../../core/unknown.js";
import type { Language } from "../../rules/explain/phrases.js";
import { checkedVoice } from "../../rules/explain/voice.js";
import type { PairBar } from "../model/pair-bar.js";
import { pairingPhrases } from "./phrases.js";

/** Words what keeps a giver and a site apart. */
export function barWords(bar: PairBar, language: Language): string {
  const { phrases } = checkedVoice(language);
  const words = pairingPhrases[language];
  switch (bar.kind) {
    case "ban": {
      const label = bar.label[language];
      return isUnknown(bar.holds) ? phrases.unknownValue(label, bar.holds.unknown) : label;
    }
    case "cost":
      return phrases.unknownValue(words.cost, bar.unknown.unknown);
    default:
      return words.bars[bar.kind];
  }
}
