import { linkLimit, linkPattern } from "./citation.js";
import type { Copy } from "./copy-shape.js";
import { copyBy, copyFitting, copyIf, copyList, copyRecord, plainValueAt } from "./copy-shape.js";
import { areDistinct } from "./distinct.js";
import { isId } from "./id.js";
import { isPlainDate } from "./plain-date.js";
import type { Label } from "./text.js";
import { isText } from "./text.js";

/** Copies an id. */
export const copyId = copyIf(isId);

/** Copies a day of the calendar. */
export const copyDay = copyIf(isPlainDate);

/** Copies a text that may be shown. */
export const copyText = copyIf(isText);

/** Copies one of some words. */
export function copyWord(...words: readonly string[]): Copy {
  const known = new Set<unknown>(words);
  return copyIf((value) => known.has(value));
}

/** Copies a whole number that is not beyond bounds. */
export const copyWhole =
  (least: number, most: number): Copy =>
  (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
      ? // Adding 0 turns -0 into 0 and changes nothing else.
        value + 0
      : undefined;

/** Copies a list that names nothing twice. */
export const copyDistinct = (element: Copy, least: number, most: number): Copy =>
  copyFitting(copyList(element, least, most), areDistinct);

/** Copies a label. */
export const copyLabel = copyBy<Label>(2, (source) => {
  const [zh, en] = [plainValueAt(source, "zh"), plainValueAt(source, "en")];
  return isText(zh) && isText(en) ? { zh, en } : undefined;
});

/** Copies a citation. */
export const copyCitation = copyRecord(
  { document: copyText },
  {
    clause: copyText,
    issuer: copyText,
    date: copyDay,
    link: copyIf(
      (value) => typeof value === "string" && value.length <= linkLimit && linkPattern.test(value),
    ),
    grade: copyWord("A", "B", "C"),
  },
);

/** Copies a period; its end, if any, lies after its beginning. */
export const copyPeriod = copyFitting(
  copyRecord({ from: copyDay }, { until: copyDay }),
  // Both have just been checked to be days, which sort as text.
  ({ from, until }) => until === undefined || String(until) > String(from),
);
