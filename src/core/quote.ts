import { definitely } from "./definitely.js";

const textLimit = 60;
const lengthLimit = 100;
const bigLimit = 10n ** 40n;

// Control, format and line-separating characters would garble or reverse the message around them.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string): string =>
  `\\u{${definitely(character.codePointAt(0), "the match").toString(16)}}`;

function quoteText(text: string): string {
  const shown = JSON.stringify(text.slice(0, textLimit)).replace(unprintable, escaped);
  if (text.length <= textLimit && shown.length <= lengthLimit) return shown;
  // The cut must not leave half of a surrogate pair behind.
  const start = shown.slice(0, textLimit).replace(/[\ud800-\udbff]$/, "");
  return `${start}…" (${text.length} characters)`;
}

function quoteBig(value: bigint): string {
  // Printing a huge bigint takes time that grows with the square of its length.
  return value > -bigLimit && value < bigLimit ? `${value}n` : "a huge bigint";
}

function quoteObject(value: object | null): string {
  if (value === null) return "null";
  try {
    return Array.isArray(value) ? "an array" : "an object";
  } catch {
    return "a revoked proxy";
  }
}

/**
 * Renders any value for a message in at most 100 characters.
 *
 * Runs none of the value's own code, so that an error message cannot hang, throw or change
 * anything; objects and functions are therefore named, not shown.
 *
 * @param value - Anything.
 * @returns Printable text without control characters.
 */
export function quote(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quoteText(value);
    case "bigint":
      return quoteBig(value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
    case "object":
      return quoteObject(value);
    default:
      return String(value);
  }
}
