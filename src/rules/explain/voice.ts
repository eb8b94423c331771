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

/** The voice of a language; nothing for a word that is none. */
export function voiceOf(language: string): Voice | undefined {
  return Object.hasOwn(voices, language) ? voices[language as Language] : undefined;
}
