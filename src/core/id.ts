import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import { quote } from "./quote.js";

/**
 * The name by which data refers to a person, site, rule or record.
 *
 * 1 to 64 UTF-16 units in composed form (NFC), without control, format or line-separating
 * characters and without white space at either end. Words such as `__proto__` are ids like any
 * other. Ids that merely look alike are different ids.
 */
export type Id = string;

/** The longest id, in UTF-16 units. */
export const idLimit = 64;

// Listed one by one, as the class of format characters grows with the version of Unicode.
const formatCharacters = [
  "\\u00AD\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u180E\\u200B-\\u200F",
  "\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{110BD}\\u{110CD}",
  "\\u{13430}-\\u{1343F}\\u{1BCA0}-\\u{1BCA3}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E007F}",
].join("");

/** The pattern of an {@link Id}; only the composed form is beyond a pattern. */
export const idPattern = new RegExp(
  `^(?!\\s)(?![\\s\\S]*\\s$)[^\\p{Cc}\\p{Cs}\\u2028\\u2029${formatCharacters}]{1,64}$`,
  "u",
);

/**
 * Tells whether a value is an id.
 *
 * @param value - Anything.
 * @returns Whether it is an {@link Id}.
 * @example
 * isId("river-village"); // true
 * isId(" river-village"); // false
 */
export function isId(value: unknown): value is Id {
  return (
    typeof value === "string" &&
    value.length <= idLimit &&
    (isVisibleAscii(value) || (idPattern.test(value) && value.normalize("NFC") === value))
  );
}

/** Whether it is an id of the simplest kind, as most are: the full check takes several times as long. */
function isVisibleAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 33 || code > 126) return false;
  }
  return text !== "";
}

/**
 * Checks the text of an id.
 *
 * @param text - The id.
 * @returns The same text.
 * @throws {@link DomainError} `core/invalid-id` when the text is not an id.
 * @example
 * toId("河口村"); // "河口村"
 * toId(""); // throws core/invalid-id
 */
export function toId(text: string): Id {
  if (isId(text)) return text;
  throw new DomainError<CoreErrorCode>(
    "core/invalid-id",
    `${quote(text)} is not an id. Use 1 to ${idLimit} visible characters in composed form (NFC), ` +
      "without space at either end.",
    { value: quote(text) },
  );
}

/**
 * Orders two ids by code unit, the same on every machine and in every language.
 *
 * @param a - The first id.
 * @param b - The second id.
 * @returns -1, 0 or 1, fit for `sort`.
 * @throws {@link DomainError} `core/invalid-id` when a text is not an id.
 * @example
 * compareIds("a2", "a10"); // 1
 */
export function compareIds(a: Id, b: Id): -1 | 0 | 1 {
  const [one, other] = [toId(a), toId(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
