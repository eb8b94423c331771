import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { quote } from "./quote.js";

/** The name of something, in Chinese and in English. */
export interface Label {
  /** The name in Chinese, as the published rule has it. */
  readonly zh: string;
  /** The name in English. */
  readonly en: string;
}

/** The longest text, in UTF-16 units. */
export const textLimit = 500;

/** The pattern of a text: one line, well-formed, without characters that turn the line around. */
export const textPattern = /^[^\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\p{Cs}]{1,500}$/u;

/**
 * Tells whether a value is a text that may be shown: a label, a title, a clause.
 *
 * @param value - Anything.
 * @returns Whether it has 1 to 500 UTF-16 units and no control, bidirectional or broken characters.
 * @example
 * isText("志愿服务"); // true
 * isText("two\nlines"); // false
 */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= textLimit && textPattern.test(value);
}

/**
 * Checks a text that may be shown.
 *
 * @param text - One line of at most 500 UTF-16 units.
 * @returns The same text.
 * @throws {@link DomainError} `core/invalid-text` when it is not such a line.
 * @example
 * toText("Article 7"); // "Article 7"
 * toText(""); // throws core/invalid-text
 */
export function toText(text: string): string {
  if (isText(text)) return text;
  throw new DomainError<CoreErrorCode>(
    "core/invalid-text",
    `${quote(text)} cannot be shown as text. Use one line of 1 to ${textLimit} characters, ` +
      "without control or bidirectional characters.",
    { value: quote(text) },
  );
}
