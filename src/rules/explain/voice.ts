import { DomainError } from "../../core/error.js";
import type { CoreErrorCode } from "../../core/errors.js";
import { quote } from "../../core/quote.js";
import type { Label } from "../../core/text.js";
import type { Language, Phrases } from "./phrases.js";
import { english } from "./phrases-en.js";
import { chinese } from "./phrases-zh.js";

/** The language in which a trace is told. */
export interface Voice {
  readonly phrases: Phrases;
  /** The side of a label that is in the language. */
  readonly read: (label: Label) => string;
}

const voices: Readonly<Record<Language, Voice>> = {
  zh: { phrases: chinese, read: ({ zh }) => zh },
  en: { phrases: english, read: ({ en }) => en },
};

/**
 * The voice of a language.
 *
 * @throws {@link DomainError} `core/invalid-shape` when it is no language of explanations.
 */
export function checkedVoice(language: unknown): Voice {
  if (isLanguage(language)) return voices[language];
  throw new DomainError<CoreErrorCode>(
    "core/invalid-shape",
    `${quote(language)} is no language of explanations. Choose "zh" or "en".`,
  );
}

/** Only text is looked up: anything else would be turned into text by its own code. */
const isLanguage = (language: unknown): language is Language =>
  typeof language === "string" && Object.hasOwn(voices, language);
