import { DomainError } from "../../core/error.js";
import type { CoreErrorCode } from "../../core/errors.js";
import { checkedInteger } from "../../core/integer.js";
import { readRecord } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import type { Trace, TraceEntry } from "../../core/trace.js";
import { checkedTrace } from "./checked-trace.js";
import type { Language } from "./phrases.js";
import { tellEntry } from "./sentence.js";
import { checkedVoice } from "./voice.js";

/** One sentence of an explanation. */
export interface Sentence {
  /** How far the sentence is indented: 0 for the first, one more for what lies below. */
  readonly depth: number;
  /** The sentence, on one line. */
  readonly text: string;
}

/** How much of a trace is told. */
export interface ExplainOptions {
  /** The greatest depth told, 0 for the first sentence alone; everything unless given. */
  readonly depth?: number;
}

/**
 * Tells a trace in sentences that the people concerned can read.
 *
 * A calculation is one sentence, with the facts and printed numbers that it reads; what it reads
 * besides them follows below it. Names and units are those of the fact sheet, clauses those of the
 * rules, and numbers are printed in their one canonical spelling.
 *
 * @param trace - A trace, or one entry of it.
 * @param language - `zh` for Chinese, `en` for English.
 * @param options - How deep to go.
 * @returns The sentences in reading order, each with its depth.
 * @throws {@link DomainError} `core/invalid-shape` when it is no trace, no such language, or no options.
 * @throws {@link DomainError} `core/invalid-number` or `core/out-of-range` when the depth is none.
 * @throws {@link DomainError} `core/cycle`, `core/too-deep` or `core/too-large` when the entries lie
 * deeper than 200 levels of JSON, or hold more than a million values.
 * @example
 * import type { TraceEntry } from "wenming/core";
 * const late: TraceEntry = {
 *   kind: "fact", at: "/figures/0/amount/of/0", value: "3", unit: "次",
 *   label: { zh: "迟到", en: "late" }, detail: { fact: "late", type: "count" },
 * };
 * const each: TraceEntry = { kind: "constant", at: "/figures/0/amount/of/1", value: "-2" };
 * const points: TraceEntry = {
 *   kind: "product", at: "/figures/0/amount", value: "-6", parts: [late, each],
 * };
 * explain(points, "zh"); // [{ depth: 0, text: "迟到 3 次，每次扣 2，得 -6" }]
 * explain(points, "en"); // [{ depth: 0, text: "late (3 次), 2 off each, giving -6" }]
 */
export function explain(
  trace: Trace | TraceEntry,
  language: Language,
  options: ExplainOptions = {},
): readonly Sentence[] {
  const voice = checkedVoice(language);
  const deepest = checkedDepth(options);
  const sentences: Sentence[] = [];
  const waiting = [{ entry: checkedTrace(trace), depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { entry, depth } = next;
    const { text, below } = tellEntry(entry, voice);
    sentences.push(Object.freeze({ depth, text }));
    // The last one waits at the bottom, so that the first is told first.
    const following = depth < deepest ? [...below].reverse() : [];
    for (const part of following) waiting.push({ entry: part, depth: depth + 1 });
  }
  return Object.freeze(sentences);
}

function checkedDepth(options: ExplainOptions): number {
  const { depth } = readRecord(options, [], ["depth"], "set of options");
  if (depth === undefined) return Number.POSITIVE_INFINITY;
  const whole = checkedInteger(Number(depth), "depth");
  if (typeof depth === "number" && whole >= 0) return whole;
  throw new DomainError<CoreErrorCode>(
    "core/out-of-range",
    `The depth is ${quote(depth)}. Use a whole number from 0.`,
  );
}
