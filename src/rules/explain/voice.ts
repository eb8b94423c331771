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

/** The voice of a language; nothing for what is none, be it text or not. */
export function voiceOf(language: unknown): Voice | undefined {
  return isLanguage(language) ? voices[language] : undefined;
}

/** Only text is looked up: anything else would be turned into text by its own code. */
const isLanguage = (language: unknown): language is Language =>
  typeof language === "string" && Object.hasOwn(voices, language);
