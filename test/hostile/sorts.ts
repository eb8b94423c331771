import type { HostileFamily, HostileValue } from "../support/hostile-values.js";
import type { ParameterSort } from "./subject.js";

const noneBut =
  (families: readonly HostileFamily[], ...names: readonly string[]) =>
  ({ family, name, harmless }: HostileValue): boolean =>
    harmless === true || families.includes(family) || names.includes(name);

const sort = (
  codes: readonly string[],
  mayAccept: ParameterSort["mayAccept"],
  plain = false,
): ParameterSort => ({ codes, mayAccept, plain });

const everything = (): boolean => true;

/** Classes that are existing days. */
const days: readonly HostileFamily[] = ["zone-sensitive date"];

const decimalCodes = ["core/invalid-decimal", "core/precision-exceeded"];
const dateCodes = ["core/invalid-date", "core/out-of-range"];
const integerCodes = ["core/invalid-number", "core/out-of-range"];

/** The codes of what is not plain data. */
const plainCodes = [
  "core/invalid-shape",
  "core/invalid-number",
  "core/cycle",
  "core/too-deep",
  "core/too-large",
];

/** Asks about anything and never refuses. */
export const anything = sort([], everything);

/** A decimal in flight. */
export const decimal = sort(decimalCodes, noneBut([]));

/** A decimal as text. */
export const decimalText = sort(
  decimalCodes,
  noneBut([], "numeric text", "three places", "negative zero"),
);

/** An amount of yuan. */
export const money = sort(
  ["core/invalid-money", "core/out-of-range"],
  noneBut([], "numeric text", "negative zero"),
);

/** A whole number. */
export const integer = sort(integerCodes, noneBut([], "-0", "a negative"));

/** A day. */
export const day = sort(dateCodes, noneBut(days));

/** The name of a unit, a reason or a language: one word of a short list. */
export const word = (code: string): ParameterSort => sort([code], noneBut([]));

/** An id. */
export const id = sort(
  ["core/invalid-id"],
  noneBut(
    days,
    ...["numeric text", "1e1000000", "1e-1000000", "1e9000000000000000", "41 digits"],
    ...["hexadecimal", "binary", "binary exponent", "digit separator", "thousands separator"],
    ...["plus sign", "trailing point", "leading point", "two points", "leading zero"],
    ...["full-width digit", "Arabic digit", "minus sign U+2212", "NaN", "Infinity"],
    ...["excess places", "three places", "negative zero"],
    ...["constructor", "prototype", "toString", "hasOwnProperty"].map((name) => `the name ${name}`),
    ...["__proto__", "valueOf", "then", "toJSON"].map((name) => `the name ${name}`),
    ...["29 February of a common year", "29 February 2100", "29 February 1900", "30 February"],
    ...["31 April", "month 13", "month 0", "day 0", "day 32", "year 0000", "year 1899"],
    ...["year 2101", "year 10000", "a signed year", "one-digit parts", "slashes"],
    ...["full-width digits", "24:00", "second 60", "a time without zone", "offset +25:00"],
    ...["Cyrillic look-alike", "half-width kana", "middle dot", "katakana middle dot"],
  ),
);

/** One line of text. */
export const text = sort(["core/invalid-text"], (hostile) => {
  const { family, name } = hostile;
  if (id.mayAccept(hostile)) return true;
  if (family === "text") return readableTexts.has(name);
  return spacedTexts.has(name);
});

const readableTexts = new Set([
  "decomposed form",
  "zero-width space",
  "zero-width joiner",
  "byte order mark",
  "soft hyphen",
  "compatibility ideograph U+F9D1",
  "beyond the first plane",
  "a tag character",
]);

const spacedTexts = new Set([
  "leading space",
  "no-break space",
  "ideographic space",
  "only spaces",
  "trailing ideographic space",
  "trailing space",
]);

/** A list whose elements are read one by one. */
export const listOf = (...codes: readonly string[]): ParameterSort =>
  sort(
    ["core/invalid-shape", "core/too-large", ...codes],
    // Elements that are what is wanted make a list whatever else stands beside them.
    noneBut([], "extra fields", "an element with a getter", "holes", "an array subclass"),
  );

/** A list of anything, which another check looks into later. */
export const looseListOf = (): ParameterSort =>
  sort(["core/invalid-shape", "core/too-large"], ({ family, name }) => {
    return family === "array" || family === "structure" || name === "an endless iterator";
  });

/** A function of the caller. */
export const callback = (...codes: readonly string[]): ParameterSort =>
  sort(["core/invalid-shape", ...codes], noneBut(["caller code"]));

/** A record of named parts that builders copy one by one. */
export const parts = sort(
  ["core/invalid-shape", "core/too-large"],
  ({ name }) => !unreadable.has(name),
);

const unreadable = new Set([
  "a throwing getter",
  "a changing getter",
  "a revoked proxy",
  "a revoked array",
  "a throwing proxy",
  "a throwing array",
  "inherited fields",
  "a symbol key",
  "a hidden field",
  "a class instance",
  "a date object",
  "an invalid date object",
  "the last date object",
  "a map",
  "boxed text",
  "a boxed number",
  "a forged decimal with a tag",
  "null",
  "true",
  "symbol",
  "holes",
  "extra fields",
  "a typed array",
  "an array subclass",
  "an array proxy without end",
]);

/** Plain data that is copied and checked as a whole, with codes for what does not fit. */
export const document = (...codes: readonly string[]): ParameterSort =>
  sort([...plainCodes, ...codes], noneBut([]), true);

/** Plain data of any shape. */
export const plainData = sort(plainCodes, everything, true);

/** A rounding rule. */
export const rounding = document("core/invalid-rounding");

/** A period. */
export const period = document("core/invalid-period", ...dateCodes);

/** A timeline. */
export const timeline = document("core/invalid-timeline", "core/conflict", ...dateCodes);

/** A sort that may be left out. */
export const optional = (wanted: ParameterSort): ParameterSort => ({
  ...wanted,
  mayAccept: (hostile) => hostile.name === "undefined" || wanted.mayAccept(hostile),
});

/** A value that is read field by field and may do with fields that look right. */
export const loose = (...codes: readonly string[]): ParameterSort =>
  sort([...plainCodes, ...codes], everything);

/** The limits of a copy, which are read by themselves. */
export const limits = sort([...plainCodes, "core/out-of-range"], everything);

/** A record all of whose fields may be left out, as may the record itself. */
export const fieldless = (wanted: ParameterSort): ParameterSort => ({
  ...wanted,
  mayAccept: (hostile) =>
    hostile.name === "a decimal's prototype" || optional(wanted).mayAccept(hostile),
});
