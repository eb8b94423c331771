import type { TraceEntry } from "../../core/trace.js";
import { isUnknown } from "../../core/unknown.js";
import { detailOf, partsOf } from "./entry-details.js";
import type { Expression, Wording } from "./expression.js";
import { isLeaf, linesFor } from "./lines.js";
import { originIn } from "./parameter-origin.js";
import { sourcesOf } from "./sources.js";
import { headingOf, termOf } from "./terms.js";
import type { Voice } from "./voice.js";
import { arithmeticWords } from "./word-arithmetic.js";
import { choiceWords } from "./word-choices.js";
import { conditionWords, countWords } from "./word-conditions.js";
import { listWords } from "./word-lists.js";

/** One entry in words, and the entries that follow below it. */
export interface Told {
  readonly text: string;
  readonly below: readonly TraceEntry[];
}

/** What stands behind the heading of a sentence, and where it is published. */
interface Body extends Told {
  readonly sources: readonly string[];
}

const amounts: ReadonlyMap<string, Wording> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    ...arithmeticWords,
    ...choiceWords,
    ...listWords,
    ...countWords,
  }),
);

const conditions: ReadonlyMap<string, Wording> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(conditionWords),
);

/** What comes to the same as its part where that is the only one. */
const passingOn: readonly string[] = ["figure", "or-else", "sum", "product"];

/** Puts an entry into one sentence. */
export function tellEntry(entry: TraceEntry, voice: Voice): Told {
  const { phrases } = voice;
  const { text, below, sources } = bodyOf(entry, voice);
  const heading = headingOf(entry, voice);
  const named = heading === undefined ? text : phrases.named(heading, text);
  return { text: sources.length === 0 ? named : phrases.cited(named, sources), below };
}

function bodyOf(entry: TraceEntry, voice: Voice): Body {
  const sources = sourcesOf(entry, voice);
  const parts = partsOf(entry);
  const [first, ...others] = parts;
  if (isLeaf(entry)) return { text: leafText(entry, voice), below: [], sources };
  if (entry.kind === "row") return rowBody(entry, voice);
  const isAlone = first !== undefined && others.length === 0;
  if (isAlone && passingOn.includes(entry.kind)) return inside(entry, first, voice);
  const expression = expressionOf(entry, voice);
  return { text: withResult(entry, expression, voice), below: expression.below, sources };
}

function leafText(entry: TraceEntry, voice: Voice): string {
  const term = termOf(entry, voice);
  if (entry.kind !== "parameter") return term;
  return voice.phrases.parameter(term, originIn(entry));
}

/** An entry that comes to what its part does is told in the words of the part. */
function inside(entry: TraceEntry, part: TraceEntry, voice: Voice): Body {
  const sources = sourcesOf(entry, voice);
  const standsAlone =
    isLeaf(part) ||
    headingOf(part, voice) !== undefined ||
    (sources.length > 0 && part.citation !== undefined);
  if (standsAlone) return { text: termOf(part, voice), below: linesFor([part]), sources };
  const body = bodyOf(part, voice);
  return { ...body, sources: [...sources, ...body.sources] };
}

function rowBody(entry: TraceEntry, voice: Voice): Body {
  const { phrases } = voice;
  const { value } = entry;
  const parts = partsOf(entry);
  const tested = detailOf(entry, "tested") === true ? 1 : 0;
  const below = linesFor(parts.slice(0, tested));
  const amount = parts[tested];
  if (amount !== undefined) return inside(entry, amount, voice);
  if (isUnknown(value)) {
    return { text: phrases.undecided(phrases.rowOpen, value.unknown), below, sources: [] };
  }
  return value === true
    ? { text: phrases.rowCounts, below: [], sources: [] }
    : { text: phrases.rowLeftOut, below, sources: [] };
}

/** A kind of entry that other rooms add is told by its result and its parts. */
function expressionOf(entry: TraceEntry, voice: Voice): Expression {
  const wording = amounts.get(entry.kind) ?? conditions.get(entry.kind);
  if (wording !== undefined) return wording(entry, voice);
  return { text: voice.phrases.result, below: linesFor(partsOf(entry)) };
}

function withResult(entry: TraceEntry, { text, isEquation }: Expression, voice: Voice): string {
  const { phrases } = voice;
  const { value, unit } = entry;
  if (isUnknown(value)) {
    const isCondition = conditions.has(entry.kind);
    return isCondition
      ? phrases.undecided(text, value.unknown)
      : phrases.unsettled(text, value.unknown);
  }
  if (typeof value === "boolean") return value ? phrases.met(text) : phrases.notMet(text);
  const quantity = phrases.quantity(value, unit);
  return isEquation ? phrases.equals(text, quantity) : phrases.gives(text, quantity);
}
