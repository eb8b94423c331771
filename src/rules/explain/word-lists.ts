import type { TraceEntry } from "../../core/trace.js";
import { isUnknown } from "../../core/unknown.js";
import type { Duration, Taking } from "../model.js";
import {
  detailOf,
  fieldsAt,
  fieldsOf,
  listOf,
  partAt,
  partsOf,
  textOf,
  wordIn,
} from "./entry-details.js";
import type { Wording } from "./expression.js";
import { linesFor } from "./lines.js";
import { roundingIn } from "./rounding-words.js";
import { readLabel, termOf } from "./terms.js";
import type { Voice } from "./voice.js";

const takings: readonly Taking[] = ["sum", "mean", "middle-mean", "min", "max", "count"];
const units: readonly Duration["unit"][] = ["days", "months", "years"];

const over: Wording = (entry, voice) => {
  const { phrases } = voice;
  const taking = takingIn(entry, voice);
  if (detailOf(entry, "taken") === undefined) {
    const list = partAt(entry, 0);
    return { text: phrases.ofList(termOf(list, voice), taking), below: linesFor([list]) };
  }
  const parts = partsOf(entry);
  const rows = parts.filter(({ kind }) => kind === "row");
  const name = readLabel(detailOf(entry, "label"), voice) ?? textOf(entry, "list");
  const text = phrases.over(name, rows.length, listOf(entry, "taken").length, taking);
  const below = linesFor(parts);
  if (detailOf(entry, "chosen") === "otherwise") {
    return { text: phrases.otherCase(phrases.tooFew(text)), below };
  }
  return { text: isTooFew(entry, rows) ? phrases.tooFew(text) : text, below };
};

/** Whether the value is unknown although every row is known. */
function isTooFew({ value }: TraceEntry, rows: readonly TraceEntry[]): boolean {
  return isUnknown(value) && !rows.some((row) => isUnknown(row.value));
}

/** How the rows are taken, and how a mean is rounded. */
function takingIn(entry: TraceEntry, voice: Voice): string {
  const taking = voice.phrases.taking[wordIn(entry, fieldsAt(entry), "take", takings)];
  if (detailOf(entry, "rounding") === undefined) return taking;
  return voice.phrases.rounded(taking, roundingIn(entry, voice));
}

const earlier: Wording = (entry, voice) => {
  const within = fieldsOf(entry, "within");
  const unit = wordIn(entry, within, "unit", units);
  return { text: voice.phrases.earlier({ unit, length: Number(within.length) }), below: [] };
};

const elapsed: Wording = (entry, voice) => {
  const [from, until] = [partAt(entry, 0), partAt(entry, 1)];
  const unit = wordIn(entry, fieldsAt(entry), "unit", units);
  const text = voice.phrases.elapsed(termOf(from, voice), termOf(until, voice), unit);
  return { text, below: linesFor([from, until]) };
};

/** The words for amounts over lists and days. */
export const listWords: Readonly<Record<string, Wording>> = { over, earlier, elapsed };
