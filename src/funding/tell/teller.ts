import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Sentence } from "../../rules/explain/explain.js";
import { explain } from "../../rules/explain/explain.js";
import type { Language } from "../../rules/explain/phrases.js";
import { checkedVoice } from "../../rules/explain/voice.js";
import type { FundingPhrases } from "./funding-phrases.js";
import { fundingPhrases } from "./funding-phrases.js";

/** What answers are told with, in one language. */
export interface Teller {
  readonly words: FundingPhrases;
  /** An amount of yuan, or why it cannot be told. */
  readonly yuan: (amount: string | Unknown) => string;
  /** A number, a yes or no in words, or why it cannot be told. */
  readonly known: <Value>(value: Value | Unknown, tell: (value: Value) => string) => string;
  /** The reasons below a sentence, where there are any. */
  readonly reasons: (depth: number, trace: TraceEntry | undefined) => readonly Sentence[];
}

/**
 * The teller of a language.
 *
 * @throws {@link DomainError} `core/invalid-shape` when it is no language of explanations.
 */
export function tellerOf(language: Language): Teller {
  const { phrases } = checkedVoice(language);
  const words = fundingPhrases[language];
  const known: Teller["known"] = (value, tell) =>
    isUnknown(value) ? phrases.unknownValue(undefined, value.unknown) : tell(value as never);
  return {
    words,
    known,
    yuan: (amount) => known(amount, words.yuan),
    reasons: (depth, trace) =>
      trace === undefined
        ? []
        : explain(trace, language).map((told) => ({ depth: told.depth + depth, text: told.text })),
  };
}
