import type { PlainDateTime } from "../../core/plain-date-time.js";
import type { Label } from "../../core/text.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Sentence } from "../../rules/explain/explain.js";
import { explain } from "../../rules/explain/explain.js";
import type { Language } from "../../rules/explain/phrases.js";
import { checkedVoice } from "../../rules/explain/voice.js";
import type { OrderPhrases } from "./phrases.js";
import { english } from "./phrases-en.js";
import { chinese } from "./phrases-zh.js";

/** How something of this room is told in one language. */
export interface OrderVoice {
  readonly words: OrderPhrases;
  readonly read: (label: Label) => string;
  /** A number, or why there is none. */
  readonly figure: (value: string | number | Unknown) => string;
  /** The reasons of a figure, below a depth. */
  readonly reasons: (trace: TraceEntry, depth: number) => readonly Sentence[];
}

const phrases: Readonly<Record<Language, OrderPhrases>> = { zh: chinese, en: english };

/**
 * The voice of a language.
 *
 * @throws {@link DomainError} `core/invalid-shape` when it is no language of explanations.
 */
export function orderVoice(language: unknown): OrderVoice {
  const { phrases: general, read } = checkedVoice(language);
  const spoken = language as Language;
  return {
    words: phrases[spoken],
    read,
    figure: (value) =>
      isUnknown(value) ? general.unknownValue(undefined, value.unknown) : String(value),
    reasons: (trace, depth) =>
      explain(trace, spoken).map(({ depth: below, text }) => ({ depth: below + depth, text })),
  };
}

/** A minute as people write it. */
export const momentText = (moment: PlainDateTime): string => moment.replace("T", " ");
