import type { Citation } from "../../core/citation.js";
import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Sentence } from "../../rules/explain/explain.js";
import type { Language } from "../../rules/explain/phrases.js";
import { checkedVoice } from "../../rules/explain/voice.js";
import type { AcceptanceErrorCode } from "../errors.js";
import type { AcceptancePhrases } from "./acceptance-phrases.js";
import { acceptancePhrases } from "./acceptance-phrases.js";

/** What answers are told with, in one language. */
export interface Teller {
  readonly words: AcceptancePhrases;
  /** A day, or why it cannot be told. */
  readonly day: (day: string | Unknown) => string;
  /** What a step or a sanction of the scheme is called. */
  readonly nameOf: (named: Pick<Named, "label">) => string;
  /** A text with where it is published. */
  readonly cited: (text: string, named: Pick<Named, "citation">) => string;
}

/** A part of a scheme that sentences name. */
export interface Named {
  readonly id: string;
  readonly label: Label;
  readonly citation?: Citation;
}

/** A sentence at its depth. */
export const say = (depth: number, text: string): Sentence => Object.freeze({ depth, text });

/**
 * The teller of a language.
 *
 * @throws {@link DomainError} `core/invalid-shape` when it is no language of explanations.
 */
export function tellerOf(language: Language): Teller {
  const { phrases, read } = checkedVoice(language);
  return {
    words: acceptancePhrases[language],
    day: (day) => (isUnknown(day) ? phrases.unknownValue(undefined, day.unknown) : day),
    nameOf: ({ label }) => read(label),
    cited: (text, { citation }) =>
      citation === undefined
        ? text
        : phrases.cited(text, [phrases.source(citation.document, citation.clause)]),
  };
}

/**
 * The part of a scheme that an answer names.
 *
 * @throws {@link DomainError} `acceptance/invalid-record` when the scheme has none.
 */
export function partOf(parts: readonly Named[], id: string): Named {
  const part = parts.find((each) => each.id === id);
  if (part !== undefined) return part;
  throw new DomainError<AcceptanceErrorCode>(
    "acceptance/invalid-record",
    `The scheme has no ${quote(id)}. Hand over the scheme that the answer was worked out with.`,
    { id },
  );
}
