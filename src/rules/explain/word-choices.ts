import type { JsonValue } from "../../core/json-value.js";
import type { TraceEntry } from "../../core/trace.js";
import { isUnknown } from "../../core/unknown.js";
import type { Fields } from "./entry-details.js";
import {
  detailOf,
  fieldsIn,
  isFields,
  listOf,
  numberOf,
  partAt,
  partsOf,
} from "./entry-details.js";
import type { Wording } from "./expression.js";
import { linesFor } from "./lines.js";
import { readLabel, termOf } from "./terms.js";
import type { Voice } from "./voice.js";

/** The case, band or row that a choice took: its fields, `"otherwise"`, or nothing. */
function chosenIn(entry: TraceEntry): Fields | "otherwise" | undefined {
  const chosen = detailOf(entry, "chosen");
  return chosen === "otherwise" || isFields(chosen) ? chosen : undefined;
}

/** The label of a case, or else its id. */
function nameIn(chosen: Fields, voice: Voice): string | undefined {
  const id = chosen.id;
  return readLabel(chosen.label, voice) ?? (typeof id === "string" ? id : undefined);
}

const bands: Wording = (entry, voice) => {
  const { phrases } = voice;
  const of = partAt(entry, 0);
  const term = termOf(of, voice);
  const below = linesFor(partsOf(entry));
  const chosen = chosenIn(entry);
  if (chosen === "otherwise") return { text: phrases.otherCase(phrases.noBand(term)), below };
  if (chosen !== undefined) {
    const band = listOf(entry, "bands")[Number(chosen.index)];
    const interval = intervalIn(fieldsIn(entry, band, "bands"), voice);
    return { text: phrases.band(term, nameIn(chosen, voice), interval), below };
  }
  const isOutside = isUnsettled(entry, "no-case-applies") && !isUnknown(of.value);
  return { text: isOutside ? phrases.noBand(term) : phrases.byBands(term), below };
};

function isUnsettled({ value }: TraceEntry, reason: string): boolean {
  return isUnknown(value) && value.unknown === reason;
}

/** The bounds of a band in words. */
function intervalIn({ from, above, upTo, below }: Fields, { phrases }: Voice): string {
  const text = (value: JsonValue | undefined): value is string => typeof value === "string";
  if (text(from) && from === upTo) return phrases.bound("equal", from);
  return phrases.interval([
    ...(text(from) ? [phrases.bound("at-least", from)] : []),
    ...(text(above) ? [phrases.bound("above", above)] : []),
    ...(text(upTo) ? [phrases.bound("at-most", upTo)] : []),
    ...(text(below) ? [phrases.bound("below", below)] : []),
  ]);
}

const choose: Wording = (entry, voice) => {
  const { phrases } = voice;
  const below = linesFor(partsOf(entry));
  const chosen = chosenIn(entry);
  if (chosen === "otherwise") return { text: phrases.otherCase(phrases.noCase), below };
  if (chosen === undefined) {
    const tested = partsOf(entry).slice(0, numberOf(entry, "tested"));
    const isDone = tested.every(({ value }) => value === false);
    return { text: isDone ? phrases.noCase : phrases.byCases, below };
  }
  const name = nameIn(chosen, voice);
  const number = Number(chosen.index) + 1;
  return {
    text: name === undefined ? phrases.caseNumbered(number) : phrases.caseNamed(name),
    below,
  };
};

const table: Wording = (entry, voice) => {
  const { phrases } = voice;
  const parts = partsOf(entry);
  const keys = parts.slice(0, listOf(entry, "keys").length).map((part) => termOf(part, voice));
  const below = linesFor(parts);
  if (detailOf(entry, "rows") === undefined) return { text: phrases.table(keys), below };
  const text = phrases.noRow(keys);
  return { text: chosenIn(entry) === "otherwise" ? phrases.otherCase(text) : text, below };
};

/** The words for amounts that are chosen among others. */
export const choiceWords: Readonly<Record<string, Wording>> = { bands, choose, table };
