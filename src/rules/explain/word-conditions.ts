import type { JsonValue } from "../../core/json-value.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Comparison } from "../model.js";
import {
  fieldsAt,
  fieldsIn,
  listOf,
  numberOf,
  partAt,
  partsOf,
  textIn,
  wordIn,
} from "./entry-details.js";
import type { Expression, Wording } from "./expression.js";
import { linesFor } from "./lines.js";
import { nameOf, readLabel, termOf } from "./terms.js";
import type { Voice } from "./voice.js";

/** Each comparison and the one that says the opposite. */
const opposites: Readonly<Record<Comparison, Comparison>> = {
  above: "at-most",
  "at-least": "below",
  equal: "not-equal",
  "not-equal": "equal",
  "at-most": "above",
  below: "at-least",
};

const comparisons = Object.keys(opposites) as readonly Comparison[];

const compare: Wording = (entry, voice) => compared(entry, voice, (is) => is);

function compared(
  entry: TraceEntry,
  voice: Voice,
  turned: (is: Comparison) => Comparison,
): Expression {
  const [left, right] = [partAt(entry, 0), partAt(entry, 1)];
  const is = turned(wordIn(entry, fieldsAt(entry), "is", comparisons));
  const text = voice.phrases.compare(termOf(left, voice), is, termOf(right, voice));
  return { text, below: linesFor([left, right]) };
}

const holds: Wording = (entry, voice) => held(entry, voice, true);

function held(entry: TraceEntry, voice: Voice, wanted: boolean): Expression {
  return {
    text: voice.phrases.holds(factName(entry, voice), wanted),
    below: linesFor(partsOf(entry)),
  };
}

/** The name of the fact that an entry asks about. */
function factName(entry: TraceEntry, voice: Voice): string {
  const fact = partAt(entry, 0);
  return nameOf(fact, voice) ?? voice.phrases.result;
}

const among: Wording = (entry, voice) => {
  const options = listOf(entry, "options").map((option) => optionIn(entry, option, voice));
  const text = voice.phrases.among(termOf(partAt(entry, 0), voice), options);
  return { text, below: linesFor(partsOf(entry)) };
};

function optionIn(entry: TraceEntry, value: JsonValue, voice: Voice): string {
  const option = fieldsIn(entry, value, "options");
  return readLabel(option.label, voice) ?? textIn(entry, option, "id");
}

const known: Wording = (entry, voice) => ({
  text: voice.phrases.known(factName(entry, voice)),
  below: linesFor(partsOf(entry)),
});

/** Conditions of which a number must hold. */
const several =
  (
    tell: (entry: TraceEntry, voice: Voice, conditions: number, holding: number) => string,
  ): Wording =>
  (entry, voice) => {
    const parts = partsOf(entry);
    const holding = parts.filter(({ value }) => value === true).length;
    return { text: tell(entry, voice, parts.length, holding), below: linesFor(parts) };
  };

const not: Wording = (entry, voice) => {
  const part = partAt(entry, 0);
  const isPlain = part.label === undefined && part.citation === undefined;
  if (isPlain && part.kind === "compare") return compared(part, voice, (is) => opposites[is]);
  if (isPlain && part.kind === "holds") return held(part, voice, false);
  return { text: voice.phrases.not, below: [part] };
};

/** The words for conditions. */
export const conditionWords: Readonly<Record<string, Wording>> = {
  compare,
  holds,
  among,
  known,
  all: several((_, { phrases }, conditions, holding) => phrases.all(conditions, holding)),
  any: several((_, { phrases }, conditions, holding) => phrases.any(conditions, holding)),
  some: several((entry, { phrases }, conditions, holding) =>
    phrases.some(numberOf(entry, "least"), conditions, holding),
  ),
  not,
};

/** The words for the number of conditions that hold. */
export const countWords: Readonly<Record<string, Wording>> = {
  count: several((_, { phrases }, conditions) => phrases.count(conditions)),
};
