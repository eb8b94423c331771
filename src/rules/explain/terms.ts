import type { JsonValue } from "../../core/json-value.js";
import type { Label } from "../../core/text.js";
import type { TraceEntry } from "../../core/trace.js";
import { isUnknown } from "../../core/unknown.js";
import { detailOf, numberOf } from "./entry-details.js";
import { isLeaf } from "./lines.js";
import type { Voice } from "./voice.js";

/** What an entry is called: its label, or the name by which the rules know it. */
export function nameOf(entry: TraceEntry, voice: Voice): string | undefined {
  if (entry.label !== undefined) return voice.read(entry.label);
  const known = ["fact", "parameter", "figure"].includes(entry.kind);
  const name = known ? detailOf(entry, entry.kind) : undefined;
  return typeof name === "string" ? name : undefined;
}

/** What stands before the sentence of an entry. */
export function headingOf(entry: TraceEntry, voice: Voice): string | undefined {
  if (isLeaf(entry)) return undefined;
  return entry.kind === "row"
    ? voice.phrases.row(numberOf(entry, "row") + 1)
    : nameOf(entry, voice);
}

/** An entry as it stands inside of a sentence: its name, its value, its unit. */
export function termOf(entry: TraceEntry, voice: Voice): string {
  const { phrases } = voice;
  const { value } = entry;
  const name = nameOf(entry, voice);
  if (isUnknown(value)) return phrases.unknownValue(name, value.unknown);
  if (typeof value === "boolean") return phrases.answered(name ?? phrases.result, value);
  if (entry.kind === "as-of") return phrases.asOf(value);
  if (name === undefined) return phrases.quantity(value, entry.unit);
  return entry.kind === "fact"
    ? factTerm(entry, value, name, voice)
    : phrases.measured(name, phrases.quantity(value, entry.unit));
}

function factTerm(entry: TraceEntry, value: string, name: string, voice: Voice): string {
  const { phrases } = voice;
  switch (detailOf(entry, "type")) {
    case "choice":
      return phrases.worded(name, readLabel(detailOf(entry, "option"), voice) ?? value);
    case "text":
      return phrases.worded(name, value);
    case "list":
      return phrases.rowCount(name, value);
    default:
      return phrases.measured(name, phrases.quantity(value, entry.unit));
  }
}

/** A label inside of a detail, in the language of the voice. */
export function readLabel(value: JsonValue | undefined, voice: Voice): string | undefined {
  return isLabel(value) ? voice.read(value) : undefined;
}

function isLabel(value: unknown): value is Label {
  if (typeof value !== "object" || value === null) return false;
  return (
    "zh" in value && "en" in value && [value.zh, value.en].every((text) => typeof text === "string")
  );
}
