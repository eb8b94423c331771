import type { Citation } from "./citation.js";
import { DomainError } from "./error.js";
import type { CoreErrorCode } from "./errors.js";
import type { Id } from "./id.js";
import type { JsonValue } from "./json-value.js";
import type { PlainDate } from "./plain-date.js";
import { toPlainJson } from "./plain-json.js";
import { quote } from "./quote.js";
import type { Label } from "./text.js";
import type { Unknown } from "./unknown.js";

/** The version of the trace format; it changes when an old reader would misread a new trace. */
export const traceVersion = 1;

/** What a step arrived at: a decimal or choice as text, a yes or no, or unknown with a reason. */
export type TraceValue = string | boolean | Unknown;

/** One step of a calculation: what it arrived at, by which rule, and from which parts. */
export interface TraceEntry {
  /** The kind of rule, fact or parameter. */
  readonly kind: string;
  /** Where the rule stands in its scheme, as a JSON pointer. */
  readonly at: string;
  /** What the step arrived at. */
  readonly value: TraceValue;
  /** The name of the rule. */
  readonly label?: Label;
  /** Where the rule is published. */
  readonly citation?: Citation;
  /** The unit of the value. */
  readonly unit?: string;
  /** Whatever else explains the step, such as the fact read or the band that applied. */
  readonly detail?: Readonly<Record<string, JsonValue>>;
  /** The steps that this one is worked out from. */
  readonly parts?: readonly TraceEntry[];
}

/** The scheme that a trace explains. */
export interface TracedScheme {
  /** The id of the scheme. */
  readonly id: Id;
  /** Its version. */
  readonly version: string;
}

/** The reason tree of one figure, from which anyone can recompute it. */
export interface Trace {
  /** The version of the format. */
  readonly version: typeof traceVersion;
  /** The scheme whose rules were applied. */
  readonly scheme: TracedScheme;
  /** The day on which the answer is meant to hold. */
  readonly asOf?: PlainDate;
  /** The step that arrived at the figure. */
  readonly root: TraceEntry;
}

/**
 * Lists the steps of a trace that rest on nothing below them: facts, parameters and constants.
 *
 * @param entry - The step to look under, usually the root of a trace.
 * @returns The leaves in the order of the parts, as frozen copies; an entry without parts is one.
 * @throws {@link DomainError} `core/invalid-shape` when it is not a trace of plain data.
 * @throws {@link DomainError} `core/invalid-number` when a number in it is not finite.
 * @throws {@link DomainError} `core/cycle` when a step is its own part.
 * @throws {@link DomainError} `core/too-deep` when the steps lie deeper than 200 levels of JSON.
 * @throws {@link DomainError} `core/too-large` when the trace holds more than 200,000 values.
 * @example
 * const hours: TraceEntry = { kind: "fact", at: "/parts/0", value: "3" };
 * leavesOf({ kind: "sum", at: "", value: "3", parts: [hours] })[0]?.at; // "/parts/0"
 */
export function leavesOf(entry: TraceEntry): readonly TraceEntry[] {
  const leaves: TraceEntry[] = [];
  const waiting: unknown[] = [toPlainJson(entry, { depth: 200 })];
  while (waiting.length > 0) {
    const step = checkedEntry(waiting.pop());
    const parts = step.parts ?? [];
    if (parts.length === 0) leaves.push(step);
    // The last part waits at the bottom, so that the first is looked at first.
    for (let index = parts.length - 1; index >= 0; index -= 1) waiting.push(parts[index]);
  }
  return Object.freeze(leaves);
}

function checkedEntry(step: unknown): TraceEntry {
  if (isEntry(step)) return step;
  throw new DomainError<CoreErrorCode>(
    "core/invalid-shape",
    `A step of a trace has a kind, a place and, if any, a list of parts; this is ${quote(step)}.`,
  );
}

const isEntry = (step: unknown): step is TraceEntry =>
  typeof step === "object" &&
  step !== null &&
  "kind" in step &&
  typeof step.kind === "string" &&
  "at" in step &&
  typeof step.at === "string" &&
  "value" in step &&
  (!("parts" in step) || Array.isArray(step.parts));
