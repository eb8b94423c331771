import type { DecimalString } from "../../core/decimal-text.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { english } from "../../rules/explain/phrases-en.js";
import { chinese } from "../../rules/explain/phrases-zh.js";

/** A day that may be unknown, in both languages. */
export function dayText(day: PlainDate | Unknown): Label {
  return isUnknown(day) ? unknownText(day) : { zh: day, en: day };
}

/** A value that may be unknown or missing, in both languages. */
export function valueText(value: DecimalString | Unknown | undefined): Label {
  if (value === undefined) return { zh: "无", en: "none" };
  return isUnknown(value) ? unknownText(value) : { zh: value, en: value };
}

/** Why something is unknown, in the words of the rule language. */
export function unknownText({ unknown }: Unknown): Label {
  return {
    zh: chinese.unknownValue(undefined, unknown),
    en: english.unknownValue(undefined, unknown),
  };
}

/** A sentence put together from parts in both languages. */
export function told(
  zh: (part: (label: Label) => string) => string,
  en: (part: (label: Label) => string) => string,
): Label {
  return Object.freeze({ zh: zh((label) => label.zh), en: en((label) => label.en) });
}

/** A count with its noun in English. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
